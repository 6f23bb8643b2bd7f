/** Runs benchmarks: `npm run bench -- NAME` runs bench/NAME.ts, without a name all of them. */
import { readdirSync } from 'node:fs'

const folder = new URL('.', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -3))
  .sort()
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`bench: there is no ${unknown.join(', ')}. There is: ${names.join(', ')}`)
  process.exit(2)
}
for (const name of asked.length > 0 ? asked : names) {
  console.log(`# ${name}`)
  const { bench } = (await import(new URL(`${name}.ts`, folder).href)) as { bench?: () => Promise<void> }
  await bench?.() // a bench without this function runs as it is loaded
}
