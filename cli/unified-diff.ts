/** Two texts as a unified diff, by Myers' greedy algorithm (1986). Texts that differ too much to be compared are shown as replaced. */

type Edit = { readonly is: 'same' | 'removed' | 'added'; readonly line: string }

const context = 3
/** Beyond this many changed lines a diff helps nobody. */
const mostChanges = 2_000

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The shortest way from one list of lines to the other. */
function edits(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const most = Math.min(before.length + after.length, mostChanges)
  const furthest = new Map<number, number>([[1, 0]])
  const trace: ReadonlyMap<number, number>[] = []
  for (let changes = 0; changes <= most; changes++) {
    trace.push(new Map(furthest))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = diagonal === -changes || (diagonal !== changes && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1))
      let left = down ? (furthest.get(diagonal + 1) ?? 0) : (furthest.get(diagonal - 1) ?? 0) + 1
      while (left < before.length && left - diagonal < after.length && before[left] === after[left - diagonal]) left++
      furthest.set(diagonal, left)
      if (left >= before.length && left - diagonal >= after.length) return backwards(before, after, trace)
    }
  }
  return [...before.map((line) => ({ is: 'removed', line }) as const), ...after.map((line) => ({ is: 'added', line }) as const)]
}

function backwards(before: readonly string[], after: readonly string[], trace: readonly ReadonlyMap<number, number>[]): readonly Edit[] {
  const found: Edit[] = []
  let left = before.length
  let right = after.length
  for (let changes = trace.length - 1; changes >= 0; changes--) {
    const furthest = trace[changes] ?? new Map<number, number>()
    const diagonal = left - right
    const down = diagonal === -changes || (diagonal !== changes && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1))
    const previous = down ? diagonal + 1 : diagonal - 1
    const from = changes === 0 ? 0 : (furthest.get(previous) ?? 0)
    const fromRight = changes === 0 ? 0 : from - previous
    while (left > from && right > fromRight) found.push({ is: 'same', line: before[--left] ?? '' }), right--
    if (changes === 0) break
    if (down) found.push({ is: 'added', line: after[--right] ?? '' })
    else found.push({ is: 'removed', line: before[--left] ?? '' })
  }
  return found.reverse()
}

const marks: Readonly<Record<Edit['is'], string>> = { same: ' ', removed: '-', added: '+' }

/** '' when the texts are the same. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const all = edits(linesOf(before), linesOf(after))
  const changed = all.flatMap((one, index) => (one.is === 'same' ? [] : [index]))
  const text = [`--- ${name}`, `+++ ${name}`]
  let next = 0
  while (next < changed.length) {
    const first = changed[next] ?? 0
    let last = first
    while (next < changed.length && (changed[next] ?? 0) - last <= context * 2) last = changed[next++] ?? last
    const from = Math.max(0, first - context)
    const to = Math.min(all.length, last + context + 1)
    const hunk = all.slice(from, to)
    const before_ = all.slice(0, from).filter((one) => one.is !== 'added').length
    const after_ = all.slice(0, from).filter((one) => one.is !== 'removed').length
    const olds = hunk.filter((one) => one.is !== 'added').length
    const news = hunk.filter((one) => one.is !== 'removed').length
    text.push(`@@ -${olds === 0 ? before_ : before_ + 1},${olds} +${news === 0 ? after_ : after_ + 1},${news} @@`)
    text.push(...hunk.map((one) => `${marks[one.is]}${one.line}`))
  }
  // Only line ends, a byte order mark or the last newline may differ; then there is no line to show.
  return changed.length === 0 ? `${text.join('\n')}\n@@ @@\n` : `${text.join('\n')}\n`
}
