/** Accepted warnings: `@allow` takes them out of what it stands before; one that takes nothing out is itself reported. */
import { severityOf, type Diagnostic } from '#diagnostics/catalogue.ts'
import type { Allowed } from '#model/instance.ts'
import { say } from './codes.ts'

/** `inherited`: allowances of lower layers; they take warnings out too, and were judged with their own layer. */
export function withoutAllowed(diagnostics: readonly Diagnostic[], allowances: readonly Allowed[], inherited: readonly Allowed[] = []): readonly Diagnostic[] {
  const used = new Set<Allowed>()
  const rest = diagnostics.filter((diagnostic) => {
    if (severityOf(diagnostic) === 'error') return true
    const allowance = [...allowances, ...inherited].find((one) => (one.code === diagnostic.code || one.code === diagnostic.alias) && covers(one, diagnostic))
    if (allowance !== undefined) used.add(allowance)
    return allowance === undefined
  })
  const unused = allowances.filter((one) => !used.has(one)).map((one) => say('BK4504', one.origin, { code: one.code }))
  return [...rest, ...unused]
}

function covers({ scope }: Allowed, { at }: Diagnostic): boolean {
  return scope.file === at.file && scope.start <= at.start && at.end <= scope.end
}
