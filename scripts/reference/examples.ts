/** A declaration of each kind from the standard platform: the one that is easiest to read. */
import type { Folder } from '#compiler/host.ts'
import { parse } from '#grammar/parse.ts'
import type { Instance } from '#grammar/syntax.ts'
import { byCodePoint } from '#model/order.ts'

const fewestLines = 3
const mostLines = 24

/** Kind → its text. Of several, the one nearest to ten lines. `library`: the folder of the standard library. */
export function examplesOf(library: Folder): ReadonlyMap<string, string> {
  const best = new Map<string, string>()
  const files = [...(library.list('platform') ?? []), ...(library.list('policy') ?? []), ...(library.list('packs') ?? [])].filter((file) => file.endsWith('.bank'))
  for (const file of files.sort(byCodePoint)) {
    const text = Buffer.from(library.read(file) ?? '').toString('utf8')
    for (const instance of instancesOf(parse(file, text).syntax.declarations.filter((one) => one.is === 'instance'))) {
      if (instance.mode !== 'new') continue
      const example = dedented(text, instance)
      const before = best.get(instance.kind.text)
      if (before === undefined || distance(example) < distance(before)) best.set(instance.kind.text, example)
    }
  }
  return new Map([...best].filter(([, example]) => lines(example) <= mostLines))
}

/** Declarations and those nested in them. */
function instancesOf(top: readonly Instance[]): readonly Instance[] {
  const found = [...top]
  for (const one of found) for (const member of one.members) if (member.is === 'instance') found.push(member)
  return found
}

function lines(text: string): number {
  return text.split('\n').length
}

function distance(text: string): number {
  const count = lines(text)
  return count < fewestLines ? 100 : Math.abs(count - 10)
}

/** The text of a declaration as it would stand at the left margin. */
function dedented(text: string, { start, end }: Instance): string {
  const column = start - (text.lastIndexOf('\n', start - 1) + 1)
  return text.slice(start, end).replaceAll(`\n${' '.repeat(column)}`, '\n')
}
