/** What `npm audit --json` found, in words; and what that means for whoever asked. */

type Advisory = { readonly title?: string; readonly url?: string }
type Vulnerable = {
  readonly name: string
  readonly severity: string
  readonly range?: string
  readonly via: readonly (string | Advisory)[]
}
type Report = {
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>
  readonly metadata?: { readonly dependencies?: { readonly total?: number } }
  readonly message?: string
  readonly error?: { readonly summary?: string }
}

/** `clean`: asked, and nothing is known. `found`: something is. `unasked`: nobody could tell; that is not clean. */
export type Audit = { readonly kind: 'clean' | 'found' | 'unasked'; readonly lines: readonly string[] }
export const exitCodes = { clean: 0, found: 1, unasked: 2 } as const satisfies Record<Audit['kind'], number>

function parsed(output: string): Report | null {
  try {
    const value: unknown = JSON.parse(output)
    return typeof value === 'object' && value !== null ? value : null
  } catch {
    return null
  }
}

export function tellAudit(output: string): Audit {
  const report = parsed(output)
  const total = report?.metadata?.dependencies?.total
  if (!report?.vulnerabilities || total === undefined) {
    const why = report?.message ?? report?.error?.summary ?? 'no answer that can be read'
    return {
      kind: 'unasked',
      lines: [`Nothing was checked: the registry did not tell of known holes (${why}).`],
    }
  }
  const found = Object.values(report.vulnerabilities)
  if (found.length === 0) return { kind: 'clean', lines: [`${total} packages, no known hole`] }
  return {
    kind: 'found',
    lines: [
      `${total} packages, ${found.length} with a known hole:`,
      ...found.map(({ name, range, severity, via }) => {
        const why = via.map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} ${one.url}`))
        return `  ${severity}: ${name} ${range ?? ''}: ${why.join('; ')}`
      }),
    ],
  }
}
