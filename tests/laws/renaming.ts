/**
 * Whole programs under other names: what JavaScript's objects are born with, and for each name a twin that means nothing to anybody, as
 * long and at the same place in every order. Under the one and under the other a program must be the same.
 */
import { parse as parseYaml } from 'yaml'
import { resolvePath } from '#model/path.ts'
import { printValue } from '#model/expression-text.ts'
import type { Instance } from '#model/instance.ts'
import { messageOf } from '#diagnostics/message.ts'
import { isWord } from '#grammar/words.ts'
import { parse } from '#grammar/parse.ts'
import type { Declaration, Member, Path } from '#grammar/syntax.ts'
import { compile } from '#compiler/compile.ts'
import { spellingsOf } from '#compiler/spellings.ts'
import type { Host } from '#compiler/host.ts'
import { configOf } from '#compiler/emit/config.ts'
import { emit } from '#compiler/emit/emit.ts'
import type { EmitTools } from '#compiler/emit/tools.ts'
import type { Files } from '../harness/folder.ts'

/** The name, and its twin: the next letter at the end. */
export const born: ReadonlyMap<string, string> = new Map(
  [
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length', 'isPrototypeOf', '__defineGetter__', '__lookupSetter__',
    'toLocaleString', 'propertyIsEnumerable', 'toJSON', 'then_', 'callee', 'entries', 'arguments', 'caller', 'default', 'splice', 'null', 'undefined', 'NaN', 'inherits',
  ].map((name) => [name, name.replace(/([A-Za-z])(_*)$/, (_, letter: string, line: string) => String.fromCharCode(letter.charCodeAt(0) + 1) + line)]),
)

const decoder = new TextDecoder()
const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : decoder.decode(content))

/** Other names for names wherever they stand: as words, behind a number, between braces or alone in a text. Labels and comments stay. */
export function renamed(files: Files, names: ReadonlyMap<string, string>): Files {
  const word = /"""[^]*?"""|"(?:\\.|[^"\\\n])*"|“[^”\n]*”|\/\/.*|\/\*[^]*?\*\/|(?<=\d)[\p{L}_][\p{L}\p{N}_]*|[\p{L}_][\p{L}\p{N}_]*/gu
  const inText = (text: string): string => text.replace(/\{([\p{L}\p{N}_]+)\}/gu, (whole, name: string) => `{${names.get(name) ?? name}}${whole.slice(whole.length)}`)
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      if (!path.endsWith('.bank')) return [path, content]
      return [path, textOf(content).replace(word, (found) => (/^["“]/.test(found) ? inText(found) : found.startsWith('/') ? found : (names.get(found) ?? found)))]
    }),
  )
}

/** Names that a program declares: of kinds, fields, enums, members, arguments, units, declarations, rows, keys. None that a label or a word is. */
export function declaredNames(files: Files): readonly string[] {
  const names = new Set<string>()
  const labels = new Set<string>()
  const firstOf = (path: Path | undefined): void => {
    for (const step of path?.steps ?? []) if (step.is === 'name') names.add(step.name.text)
  }
  const look = (one: Declaration | Member): void => {
    if ('label' in one && one.label !== undefined) labels.add(one.label.value)
    switch (one.is) {
      case 'kind':
        for (const each of [one, ...one.fields]) {
          names.add(each.name.text)
          if (each.label !== undefined) labels.add(each.label.value)
        }
        return
      case 'enum':
        for (const each of [one, ...one.members, ...one.members.flatMap((member) => member.parameters)]) {
          names.add(each.name.text)
          if (each.label !== undefined) labels.add(each.label.value)
        }
        return
      case 'unit':
        names.add(one.name.text)
        return
      case 'instance':
        if (one.mode === 'new') firstOf(one.path)
        for (const member of one.members) look(member)
        return
      case 'field':
        if (one.value.is === 'value' && one.value.expression?.is === 'map') for (const { key } of one.value.expression.entries) names.add('text' in key ? key.text : key.value)
        return
      case 'table-member':
        for (const row of one.table.rows) {
          const cells = row.cells.flatMap((cell) => (cell.is === 'cell' && cell.value.is === 'value' && cell.value.expression !== undefined ? [cell.value.expression] : []))
          if (cells[0]?.is === 'name') names.add(cells[0].text)
          for (const cell of cells) if (cell.is === 'text') labels.add(cell.value)
        }
        return
      case 'edit':
        return
      default:
        one satisfies never
    }
  }
  for (const [path, content] of Object.entries(files)) if (path.endsWith('.bank')) for (const one of parse(path, textOf(content)).syntax.declarations) look(one)
  return [...names].filter((name) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !isWord(name) && !labels.has(name))
}

/** Everything that comes of a program, as lines of text by name; without tools the configuration stands for what is written. */
export function allThatComes(host: Host, tools: EmitTools | undefined): ReadonlyMap<string, string> {
  const compilation = compile(host)
  const emitted = tools === undefined ? { diagnostics: [], outputs: compilation.banks.flatMap(({ name, model }) => (model === undefined ? [] : [{ path: `${name}/config.json`, content: configOf(model).text }])) } : emit(compilation, tools)
  const all = new Map<string, string>()
  all.set('findings', [...compilation.diagnostics, ...emitted.diagnostics].map((one) => `${one.code} ${one.at.file}:${one.at.start}-${one.at.end} ${messageOf(one, 'zh-CN').message} ${messageOf(one, 'en').message} ${messageOf(one, 'en').help ?? ''}`).join('\n'))
  for (const { path, content } of emitted.outputs) if (!path.endsWith('bundle.json')) all.set(path, comparable(path, content))
  for (const { name, model } of compilation.banks) {
    if (model === undefined) continue
    const lines: string[] = []
    const ask = (path: string): void => {
      const answer = resolvePath(model, path)
      lines.push(`${path} ${answer.is} ${answer.is === 'found' ? `${answer.found.path} ${answer.found.is === 'field' ? printValue(model.vocabulary, answer.found.held?.value ?? { is: 'text', value: '-' }) : answer.found.instance.kind}` : JSON.stringify(answer)}`)
    }
    const visit = (instance: Instance): void => {
      ask(`${instance.kind}.${instance.path}`)
      for (const [field, { value }] of instance.fields) {
        ask(`${instance.path}.${field}`)
        if (value?.is === 'many') for (const one of value.instances.values()) visit(one)
      }
    }
    for (const instances of model.bank.instances.values()) for (const instance of instances.values()) if (!instance.origin.layer.startsWith('std')) visit(instance)
    all.set(`${name} why`, lines.join('\n'))
  }
  for (const words of ['zh', 'en'] as const) all.set(`words ${words}`, [...spellingsOf(host, words).files].flatMap(([file, { names }]) => [...names].sort(([one], [other]) => one - other).map(([start, spelled]) => `${file} ${start} ${spelled}`)).join('\n'))
  return all
}

/** What a file says, where its form hangs on names: quotes in YAML, `["__proto__"]` in TypeScript. Digests are of other bytes. */
function comparable(path: string, content: string): string {
  if (path.endsWith('.yaml')) return JSON.stringify(parseYaml(content), undefined, 1)
  if (path.endsWith('schema.json')) return plainSchema(content)
  if (path.endsWith('config.ts')) return JSON.stringify(new Function(content.replace(/^import .*$/m, '').replace(/export const config =/, 'return').replace(/ as const satisfies BankConfig;\s*$/, ''))(), undefined, 1)
  return content.replace(/\b[0-9a-f]{64}\b/g, '#')
}

/** A schema as it means: Ajv wants `__proto__` as a pattern, and no discriminator where a kind is called like what objects have. */
function plainSchema(text: string): string {
  const ordered = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(ordered)
    if (typeof one !== 'object' || one === null) return one
    const entries = Object.entries(one).flatMap(([key, value]): readonly [string, unknown][] => {
      if (key === 'discriminator' || key === '$comment' || key === 'patternProperties') return []
      const odd = key === 'properties' && 'patternProperties' in one ? Object.entries(one.patternProperties as object).map(([pattern, inside]) => [pattern.slice(1, -1), inside] as [string, unknown]) : []
      return [[key, odd.length === 0 ? value : Object.fromEntries([...Object.entries(value as object), ...odd])]]
    })
    return entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, value]) => [key, ordered(value)])
  }
  return JSON.stringify(ordered(JSON.parse(text)), undefined, 1)
}

/** What came of the twins, with the names that they stand for. */
export function asBorn(text: string, names: Iterable<string>): string {
  let result = text
  for (const name of names) {
    const twin = born.get(name) ?? name
    const [stem, other] = [name, twin].map((one) => one.replace(/^_+|_+$/g, '')) as [string, string]
    const capital = (one: string): string => one.charAt(0).toUpperCase() + one.slice(1)
    result = result.replaceAll(other, stem).replaceAll(capital(other), capital(stem))
  }
  return result
}
