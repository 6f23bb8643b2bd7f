// Checks the walls of the house, and first that the check itself can fail: a planted violation must be found.
import { execFileSync } from 'node:child_process'

function cruise(root) {
  try {
    const out = execFileSync(
      'node_modules/.bin/depcruise',
      ['--config', 'walls.config.cjs', '--output-type', 'json', root],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, UNCOIL_WALLS_ROOT: root },
      },
    )
    return JSON.parse(out).summary
  } catch (error) {
    if (error.stdout) return JSON.parse(error.stdout).summary
    throw error
  }
}

const planted = cruise('scripts/planted-violation')
const expected = ['language-may-use', 'doors', 'pure-no-core', 'pure-no-npm', 'no-circular']
const missed = expected.filter(
  (name) => !planted.violations.some((violation) => violation.rule.name === name),
)
if (missed.length > 0) {
  console.error(
    `walls: the planted violations were not found (${missed.join(', ')}), so this check proves nothing`,
  )
  process.exit(1)
}

const { totalCruised, violations } = cruise('src')
if (totalCruised < 50) {
  console.error(`walls: only ${totalCruised} modules were looked at; the check is not seeing the house`)
  process.exit(1)
}
for (const { from, to, rule } of violations) console.error(`walls: ${rule.name}: ${from} → ${to}`)
console.log(`walls: ${totalCruised} modules, ${violations.length} violations; the planted ones were found`)
process.exit(violations.length > 0 ? 1 : 0)
