import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Expects axe to find nothing to complain about on the page as it is now. Axe waits on timers, so where the clock is
 * faked it must be moved along: `pass` does that.
 */
export async function expectAccessible(
  page: Page,
  state: string,
  pass?: (seconds: number) => Promise<void>,
  { contrast = true }: { readonly contrast?: boolean } = {},
): Promise<void> {
  // Evaluated, not added as an element: the pages' policy forbids inline scripts, as it should.
  await page.evaluate(source)
  let done = false
  const running = page
    .evaluate(
      (withContrast) =>
        // The size of targets (WCAG 2.2, 2.5.8) is not among the rules that axe applies by itself.
        (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
          rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: withContrast } },
        }),
      contrast,
    )
    .finally(() => {
      done = true
    })
  while (pass && !done) {
    await pass(0.02)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { violations, passes } = await running
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(5)
  const found = violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  )
  expect(found, state).toEqual([])
}
