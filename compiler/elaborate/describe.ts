/** Types and values in people's words, Chinese and English, for messages. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Vocabulary } from '#model/kind.ts'
import { required, type ScalarName, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { typeWords } from '../declare/types.ts'

const english: Readonly<Record<ScalarName, string>> = {
  bool: 'true or false', int: 'a whole number', number: 'a number', percent: 'a percentage', text: 'a text', money: 'an amount of money',
  duration: 'a duration', date: 'a date', datetime: 'a date with time', time: 'a time of day', color: 'a colour', url: 'a web address',
  asset: 'an asset file', pattern: 'a pattern', locale: 'a language', type: 'the name of a type', any: 'a value',
}

/** Several of them, behind "a list of". */
const plural: Readonly<Record<ScalarName, string>> = {
  bool: 'true or false', int: 'whole numbers', number: 'numbers', percent: 'percentages', text: 'texts', money: 'amounts of money',
  duration: 'durations', date: 'dates', datetime: 'dates with time', time: 'times of day', color: 'colours', url: 'web addresses',
  asset: 'asset files', pattern: 'patterns', locale: 'languages', type: 'names of types', any: 'values',
}

const chinese: Readonly<Partial<Record<ScalarName, string>>> = { bool: '真或假', color: '颜色', asset: '素材文件', type: '类型名', any: '一个值' }

const examples: Readonly<Record<ScalarName, string>> = {
  bool: 'true', int: '5', number: '1.5', percent: '3.15%', text: '"…"', money: '5万元', duration: '30d', date: '2026-11-22', datetime: '2026-11-22T08:00',
  time: '23:00', color: '#0B5FFF', url: '"https://…"', asset: '"assets/logo.svg"', pattern: '"^[0-9]+$"', locale: 'zh_CN', type: 'money', any: '5',
}

/** The other end of a range that begins with the example. */
const ends: Readonly<Partial<Record<ScalarName, string>>> = {
  int: '10', number: '2.5', percent: '4%', money: '10万元', duration: '90d', date: '2026-12-31', datetime: '2026-12-31T18:00', time: '06:00', any: '10',
}

/** A scalar type in English words, with an example of it. */
export function describeScalar(name: ScalarName): { readonly words: string; readonly example: string } {
  return { words: english[name], example: examples[name] }
}

/** `一个金额` / `an amount of money`. */
export function describeType(type: Type, vocabulary: Vocabulary): Bilingual {
  switch (type.is) {
    case 'scalar':
      return { zh: chinese[type.name] ?? typeWords.get(type.name) ?? type.name, en: english[type.name] }
    case 'enum': {
      const found = vocabulary.enums.get(type.name)
      return { zh: found?.label ?? type.name, en: found === undefined ? type.name : withArticle(found.name) }
    }
    case 'ref':
    case 'query': {
      const kind = describeKind(type.kind, vocabulary)
      return type.is === 'ref' ? { zh: `${kind.zh}的名字`, en: `the name of ${withArticle(kind.en)}` } : { zh: `${kind.zh}的查询`, en: `a query over ${kind.en}` }
    }
    case 'list':
    case 'set':
    case 'range': {
      const of = describeType(type.of, vocabulary)
      const words = { list: ['列表', 'a list of'], set: ['集合', 'a set of'], range: ['范围', 'a range of'] } as const
      return { zh: `${of.zh}的${words[type.is][0]}`, en: `${words[type.is][1]} ${severalOf(type.of, vocabulary)}` }
    }
    case 'map':
      return { zh: '映射', en: 'a map' }
    case 'table':
    case 'many':
    case 'one':
      return { zh: `${describeKind(type.kind, vocabulary).zh}`, en: describeKind(type.kind, vocabulary).en }
    case 'expr':
      return type.of.is === 'scalar' && type.of.name === 'bool' ? { zh: '条件', en: 'a condition' } : { zh: '算式', en: 'an expression' }
    case 'test':
      return { zh: '测试', en: 'a test' }
    case 'optional':
      return describeType(type.of, vocabulary)
    default:
      return type satisfies never
  }
}

function severalOf(type: Type, vocabulary: Vocabulary): string {
  const plain = required(type)
  if (plain.is === 'scalar') return plural[plain.name]
  if (plain.is === 'ref') return `names of the kind ${plain.kind ?? 'of any declaration'}`.replace('the kind of any', 'any')
  return plain.is === 'enum' ? `${plain.name} values` : describeType(plain, vocabulary).en.replace(/^(an?|the) /, '')
}

/** `a limits`, `an auth_tool`. */
export function withArticle(word: string): string {
  return `${/^[aeio]/i.test(word) ? 'an' : 'a'} ${word}`
}

/** Label and name of a kind. */
export function describeKind(kind: string | undefined, vocabulary: Vocabulary): Bilingual {
  if (kind === undefined) return { zh: '声明', en: 'declaration' }
  return { zh: vocabulary.kinds.get(kind)?.label ?? kind, en: kind }
}

/** A declaration by its kind and name; one that is called like its kind, since there is only one, by that alone. */
export function describeInstance(kind: string, name: string, vocabulary: Vocabulary): Bilingual {
  const words = describeKind(kind, vocabulary)
  return name === kind ? words : { zh: `${words.zh} ${name}`, en: `${words.en} ${name}` }
}

/** What one might write for a type; undefined when there is no short example. */
export function exampleOf(type: Type, vocabulary: Vocabulary): string | undefined {
  const plain = required(type)
  if (plain.is === 'scalar') return examples[plain.name]
  if (plain.is === 'enum') return [...(vocabulary.enums.get(plain.name)?.members.keys() ?? [])].slice(0, 3).join(' / ')
  if (plain.is === 'list' || plain.is === 'set') {
    const of = exampleOf(plain.of, vocabulary)
    return of === undefined ? undefined : `[${of}]`
  }
  if (plain.is === 'range') {
    const of = exampleOf(plain.of, vocabulary)
    const wider = plain.of.is === 'scalar' ? ends[plain.of.name] : undefined
    return of === undefined || wider === undefined ? undefined : `${of}..${wider}`
  }
  return undefined
}

/** The type that a value has by itself. */
export function typeOfValue(value: Value): Type {
  switch (value.is) {
    case 'bool':
    case 'percent':
    case 'text':
    case 'money':
    case 'duration':
    case 'date':
    case 'datetime':
    case 'time':
    case 'color':
    case 'type':
      return { is: 'scalar', name: value.is }
    case 'number':
      return { is: 'scalar', name: value.value.scale === 0 ? 'int' : 'number' }
    case 'enum':
      return { is: 'enum', name: value.enum }
    case 'list':
    case 'set':
      return { is: value.is, of: value.items[0] === undefined ? { is: 'scalar', name: 'any' } : typeOfValue(value.items[0]) }
    case 'range': {
      const end = value.from ?? value.to
      return { is: 'range', of: end === undefined ? { is: 'scalar', name: 'any' } : typeOfValue(end) }
    }
    case 'map': {
      const first = [...value.entries.values()][0]
      return { is: 'map', of: first === undefined ? { is: 'scalar', name: 'any' } : typeOfValue(first) }
    }
    case 'ref':
      return { is: 'ref', kind: value.kind }
    case 'query':
      return { is: 'query', kind: value.kind }
    case 'expr':
    case 'test':
      return { is: value.is, of: { is: 'scalar', name: 'any' } }
    case 'many':
    case 'table':
      return { is: value.is, kind: '' }
    default:
      return value satisfies never
  }
}
