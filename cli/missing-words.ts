/**
 * What is proposed to a bank that writes in Chinese words, in these words: it is read as a further file of the bank, so that the compiler
 * itself says how each name is spelled there.
 */
import { dirname } from 'node:path/posix'
import type { Sources } from '#diagnostics/source.ts'
import type { Host } from '#compiler/host.ts'
import { spellingsOf } from '#compiler/spellings.ts'
import type { FormatOptions } from '#grammar/format.ts'
import { isIdentifier } from '#grammar/identifier.ts'
import type { Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { byCodePoint } from '#model/order.ts'
import { factsOf } from '#semantics/scene.ts'

/** How the text of each bank is to be written, by bank; what is not there is written as it is. */
export function wordsFor(proposed: readonly { readonly model: Model; readonly bank: string; readonly text: string }[], host: Host, sources: Sources): ReadonlyMap<string, FormatOptions> {
  const chinese = proposed.flatMap(({ model, bank, text }) => {
    const folder = folderInChinese(model, sources)
    return folder === undefined ? [] : [{ bank, text, file: `${folder}/${fileName}` }]
  })
  if (chinese.length === 0) return new Map()
  const texts = new Map(chinese.map(({ file, text }) => [file, new TextEncoder().encode(text)]))
  const { project } = host
  const { files } = spellingsOf(
    {
      ...host,
      project: {
        ...project,
        list: (folder) => {
          const listed = project.list(folder)
          return listed === undefined ? undefined : [...listed, ...[...texts.keys()].filter((file) => folder === '' || file.startsWith(`${folder}/`))].sort(byCodePoint)
        },
        read: (file) => texts.get(file) ?? project.read(file),
      },
    },
    'zh',
  )
  return new Map(
    chinese.map(({ bank, file }): readonly [string, FormatOptions] => {
      const names = files.get(file)?.names
      return [bank, names === undefined ? { words: 'zh' } : { words: 'zh', names: ({ start }) => names.get(start) }]
    }),
  )
}

/** No file is called so. */
const fileName = '~proposed.bank'

/** The folder in which the bank is declared, if it is a 银行 there. */
export function folderInChinese(model: Model, sources: Sources): string | undefined {
  const origin = instancesOf(model, 'bank')[0]?.origin
  const before = origin === undefined ? undefined : sources.get(origin.file)?.text.slice(0, origin.start)
  return origin !== undefined && before !== undefined && /银行\s+$/.test(before) ? dirname(origin.file) : undefined
}

/** What instances and facts are called in a proposal. */
export interface Names {
  readonly of: (kind: string, path: string) => string
  readonly fact: (scene: Instance | undefined, name: string) => string
}

/** By their names or, in Chinese, by their labels, where these mean one only. */
export function namesIn(model: Model, isChinese: boolean): Names {
  if (!isChinese) return { of: (_, path) => path, fact: (_, name) => name }
  return {
    of: (kind, path) => labelled(instancesOf(model, kind), (one) => one.path, path),
    fact: (scene, name) => labelled([...factsOf(model, scene).values()], (one) => one.name, name),
  }
}

function labelled(all: readonly Instance[], nameOf: (one: Instance) => string, name: string): string {
  const label = all.find((one) => nameOf(one) === name)?.label
  if (label === undefined || !isIdentifier(label)) return name
  return all.filter((one) => one.label === label || nameOf(one) === label).length === 1 ? label : name
}

/** A name and a label that no test of a kind has yet. `label`: what the test is about. */
export function freeName(kind: string, name: string, label: string, model: Model): readonly [name: string, label: string] {
  const taken = new Set(instancesOf(model, kind).flatMap((one) => [one.name, one.label]))
  for (let count = 1; ; count++) {
    const [free, called] = [`missing_${name}${count === 1 ? '' : `_${count}`}`, `${label}补测${count === 1 ? '' : String(count)}`]
    if (!taken.has(free) && !taken.has(called)) return [free, called]
  }
}
