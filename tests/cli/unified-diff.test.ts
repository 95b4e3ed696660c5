import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unifiedDiff } from '#cli/unified-diff.ts'

test('a change in the middle shows three lines around it', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n'
  expect(unifiedDiff('x.bank', before, before.replace('d\n', 'D\nD2\n'))).toBe(
    '--- x.bank\n+++ x.bank\n@@ -1,7 +1,8 @@\n a\n b\n c\n-d\n+D\n+D2\n e\n f\n g\n',
  )
})

test('changes far apart are two hunks', () => {
  const lines = Array.from({ length: 20 }, (_, index) => String(index))
  const changed = lines.map((line) => (line === '2' || line === '17' ? `${line}!` : line))
  const diff = unifiedDiff('x', `${lines.join('\n')}\n`, `${changed.join('\n')}\n`)
  expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,6 +1,6 @@', '@@ -15,6 +15,6 @@'])
})

test('the same is nothing; from and to nothing; only line ends', () => {
  expect(unifiedDiff('x', 'a\n', 'a\n')).toBe('')
  expect(unifiedDiff('x', '', 'a\n')).toBe('--- x\n+++ x\n@@ -0,0 +1,1 @@\n+a\n')
  expect(unifiedDiff('x', 'a\n', '')).toBe('--- x\n+++ x\n@@ -1,1 +0,0 @@\n-a\n')
  expect(unifiedDiff('x', 'a', 'a\n')).toContain('@@')
})

/** What `patch` does. */
function applied(before: string, diff: string): string {
  const lines = before === '' ? [] : before.replace(/\n$/, '').split('\n')
  const result: string[] = []
  let at = 0
  for (const line of diff.split('\n').slice(2, -1)) {
    const head = /^@@ -(\d+),(\d+) /.exec(line)
    if (head !== null) {
      const start = head[2] === '0' ? Number(head[1]) : Number(head[1]) - 1
      while (at < start) result.push(lines[at++] ?? '')
    } else if (line.startsWith('+')) result.push(line.slice(1))
    else {
      expect(lines[at]).toBe(line.slice(1))
      if (line.startsWith(' ')) result.push(line.slice(1))
      at++
    }
  }
  while (at < lines.length) result.push(lines[at++] ?? '')
  return result.map((line) => `${line}\n`).join('')
}

test('law: the diff, applied to the one text, gives the other', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 }).map((lines) => lines.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('x', before, after)
      if (diff !== '') expect(applied(before, diff)).toBe(after)
      else expect(before).toBe(after)
    }),
    { numRuns: 500 },
  )
})
