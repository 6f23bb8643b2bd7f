/** Writes the list of packages that come along, and their licences, into NOTICE. usage: npm run licences */
import { readFileSync, writeFileSync } from 'node:fs'
import { isAllowed, licenceList, shippedPackages, withLicenceList } from './licences/read-licences.ts'

const notice = new URL('../NOTICE', import.meta.url)
const packages = shippedPackages(new URL('../package-lock.json', import.meta.url))
writeFileSync(notice, withLicenceList(readFileSync(notice, 'utf8'), licenceList(packages)))
const unknown = packages.filter((one) => !isAllowed(one))
console.log(`${packages.length} packages, ${unknown.length} with a licence that nobody has looked at`)
for (const { name, version, licence } of unknown) console.log(`  ${name} ${version}: ${licence}`)
process.exitCode = unknown.length > 0 ? 1 : 0
