/**
 * Asks the registry whether any installed version has a known hole. Ends with 0 when none is known, with 1 when one is,
 * and with 2, saying so, when the registry could not be asked: that is not the same as none. The lock file is checked
 * in any case, also without a network.
 * usage: npm run audit
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type LockFile, lockFaults } from './audit/lock-faults.ts'
import { exitCodes, tellAudit } from './audit/tell-audit.ts'

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as LockFile
const faults = lockFaults(lock)
console.log(`lock file: ${Object.keys(lock.packages).length - 1} packages, ${faults.length} at fault`)
for (const fault of faults) console.log(`  ${fault}`)

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
})
const audit = tellAudit(stdout ?? '')
for (const line of audit.lines) console.log(line)
process.exitCode = faults.length > 0 ? exitCodes.found : exitCodes[audit.kind]
