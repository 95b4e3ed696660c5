/** Texts with their certain fixes applied: what `check --fix` writes. Pure; reading and writing are the command's. */
import { type Diagnostic, type Fix, severityOf } from '#diagnostics/catalogue.ts'
import type { Sources } from '#diagnostics/source.ts'
import { parse } from '#grammar/parse.ts'

export interface Mended {
  readonly file: string
  readonly before: string
  readonly after: string
  /** How many findings were mended. */
  readonly count: number
}

/** Files in which something can be mended without asking. A text that would have as many errors of form as before is left alone. */
export function mend(diagnostics: readonly Diagnostic[], sources: Sources): readonly Mended[] {
  const byFile = new Map<string, (readonly Fix[])[]>()
  for (const { fixes } of diagnostics) {
    // What a finding needs belongs together: several missing commas are one mistake.
    const certain = fixes.filter((fix) => fix.certain)
    const [first] = certain
    if (first === undefined || certain.length < fixes.length || certain.some((fix) => fix.at.file !== first.at.file)) continue
    byFile.set(first.at.file, [...(byFile.get(first.at.file) ?? []), certain])
  }
  return [...byFile].flatMap(([file, groups]) => {
    const before = sources.get(file)?.text
    if (before === undefined || file.startsWith('std:') || !file.endsWith('.bank')) return []
    const chosen = withoutOverlaps(groups)
    const after = applied(before, chosen.flat())
    return errorsIn(file, after) < errorsIn(file, before) ? [{ file, before, after, count: chosen.length }] : []
  })
}

/** Of fixes that touch each other the first stays; the rest has its turn in the next round. */
function withoutOverlaps(groups: readonly (readonly Fix[])[]): readonly (readonly Fix[])[] {
  const start = (group: readonly Fix[]): number => Math.min(...group.map(({ at }) => at.start))
  const taken: Fix[] = []
  return [...groups]
    .sort((one, other) => start(one) - start(other))
    .filter((group) => {
      if (group.some((fix) => taken.some((other) => fix.at.start <= other.at.end && other.at.start <= fix.at.end))) return false
      taken.push(...group)
      return true
    })
}

function applied(text: string, fixes: readonly Fix[]): string {
  let end = text.length
  let rest = ''
  for (const { at, replacement } of [...fixes].sort((one, other) => other.at.start - one.at.start)) {
    rest = replacement + text.slice(at.end, end) + rest
    end = at.start
  }
  return text.slice(0, end) + rest
}

function errorsIn(file: string, text: string): number {
  return parse(file, text).diagnostics.filter((one) => severityOf(one) === 'error').length
}
