import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { getBrowser } from './scripts/browser.mjs'

const port = Number(process.env['UNCOIL_TEST_PORT'] ?? 4871)
// Set once and inherited by the workers, so that all of them speak of the same folder.
process.env['UNCOIL_TEST_DATA'] ??= mkdtempSync(join(tmpdir(), 'uncoil-e2e-'))

/** Everything runs against the real server and a real Chromium; time is faked where a session would take minutes. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 120_000, // a busy machine is slow, not wrong
  expect: { timeout: 15_000 },
  reporter: process.env['UNCOIL_TEST_REPORT']
    ? [['dot'], ['json', { outputFile: process.env['UNCOIL_TEST_REPORT'] }]]
    : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
    serviceWorkers: 'block', // only the offline test lets it in
    launchOptions: {
      executablePath: getBrowser(),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node bin/uncoil.js serve --port ${port} e2e/articles/wall-rolldown.txt`,
    url: `http://127.0.0.1:${port}/healthz`,
    reuseExistingServer: false,
    timeout: 60_000,
    env: { ...(process.env as Record<string, string>), UNCOIL_DATA: process.env['UNCOIL_TEST_DATA'] ?? '' },
  },
})
