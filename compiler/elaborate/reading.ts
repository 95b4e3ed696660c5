/**
 * Reading with uses noted. Names in a value or an expression depend on what else is in sight: a parameter or a fact may be called like the
 * label of a member. So what was read is read once more with its names in the words that are wanted, and what does not come out the
 * same stays as it was written. Without anybody who gathers uses, this is reading and nothing else.
 */
import type { Use } from '../declare/uses.ts'
import type { Elaboration } from './context.ts'

/** Reads something as `read` does, which must change nothing but the findings of its context. */
export function reading<Written extends object, Result>(written: Written, context: Elaboration, read: (written: Written, context: Elaboration) => Result | undefined): Result | undefined {
  const { uses } = context
  if (uses === undefined) return read(written, context)
  const noted = new Map<number, Use>()
  const result = read(written, { ...context, uses: { words: uses.words, note: (use) => noted.set(use.start, use), keep: uses.keep } })
  if (result === undefined) return undefined
  const isSame = (some: readonly Use[]): boolean => {
    const again = read(respelled(written, some), { ...context, findings: [], looks: { left: 0 }, uses: undefined })
    return isEqual(again, result)
  }
  const accepted = mostOf([...noted.values()], isSame)
  for (const use of noted.values()) {
    if (accepted.has(use)) uses.note(use)
    else uses.keep(use.file, use.start)
  }
  return result
}

/** How often one value is read again. What is then not yet known to be harmless stays as it is. */
const mostReadings = 60

/** As many of the uses as can be had together, by halves: few are harmful, if any. */
function mostOf(uses: readonly Use[], isSame: (some: readonly Use[]) => boolean): ReadonlySet<Use> {
  let accepted: readonly Use[] = []
  const open = [uses]
  for (let count = 0, some = open.pop(); some !== undefined && count < mostReadings; count++, some = open.pop()) {
    if (some.length === 0) continue
    if (isSame([...accepted, ...some])) accepted = [...accepted, ...some]
    else if (some.length > 1) open.push(some.slice(some.length >> 1), some.slice(0, some.length >> 1))
  }
  return new Set(accepted)
}

/** A copy of a tree with other texts for the names at some offsets. In a loop: a chain of operators may be as long as its author likes. */
function respelled<Written extends object>(written: Written, uses: readonly Use[]): Written {
  const texts = new Map(uses.map(({ start, spelled }) => [start, spelled]))
  const holder = { written }
  const open: Record<string, unknown>[] = [holder]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const [key, inside] of Object.entries(one)) {
      if (typeof inside !== 'object' || inside === null) continue
      const copy = (Array.isArray(inside) ? [...(inside as readonly unknown[])] : { ...inside }) as Record<string, unknown>
      one[key] = copy
      open.push(copy)
    }
    const text = typeof one['text'] === 'string' && typeof one['start'] === 'number' ? texts.get(one['start']) : undefined
    if (text !== undefined) one['text'] = text
  }
  return holder.written
}

/** Whether two pieces of plain data are equal, however deep. */
function isEqual(left: unknown, right: unknown): boolean {
  const open: [unknown, unknown][] = [[left, right]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair
    if (one === other) continue
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
    const [ones, others] = [entriesOf(one), entriesOf(other)]
    if (ones.length !== others.length) return false
    for (const [index, [key, value]] of ones.entries()) {
      const match = others[index]
      if (match === undefined || match[0] !== key) return false
      open.push([value, match[1]])
    }
  }
  return true
}

function entriesOf(one: object): readonly (readonly [unknown, unknown])[] {
  return one instanceof Map ? [...(one as ReadonlyMap<unknown, unknown>)] : Object.entries(one)
}
