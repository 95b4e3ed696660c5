/** Types as they are written, turned into the closed union of the model. */
import { oneOf, suggest, type Candidate } from '#diagnostics/suggest.ts'
import type { Span, TypeSyntax } from '#grammar/syntax.ts'
import { scalarNames, type ScalarName, type Type } from '#model/type.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot } from './context.ts'
import { noteName, type Meant, type Uses } from './uses.ts'

const twins: Readonly<Record<ScalarName | Exclude<Type['is'], 'scalar' | 'enum' | 'optional'>, string>> = {
  bool: '布尔', int: '整数', number: '数', percent: '百分比', text: '文本', money: '金额',
  duration: '时长', date: '日期', datetime: '日期时间', time: '时间', color: '颜色', url: '网址',
  asset: '素材', pattern: '模式', locale: '语言', type: '类型名', any: '任意',
  list: '列表', set: '集合', range: '范围', map: '映射', ref: '引用', table: '表', many: '多个', one: '一个', expr: '表达式', query: '查询', test: '测试',
}

/** Chinese twins of the built-in type names; looked up in type position only. */
export const typeWords: ReadonlyMap<string, string> = new Map(Object.entries(twins))

const byTwin = new Map([...typeWords].map(([name, twin]) => [twin, name]))

/** Kinds and enums known by word (name or label), without their contents. */
export interface TypeNames {
  readonly kind: (word: string) => string | undefined
  readonly enum: (word: string) => string | undefined
  readonly words: () => Iterable<Candidate>
  /** Told of every name of a type that is understood. */
  readonly used?: ((used: UsedType) => void) | undefined
}

/** A name where a type stands, and what it is the name of. */
export interface UsedType extends Span {
  readonly is: 'built-in' | 'kind' | 'enum'
  readonly file: string
  readonly name: string
}

/** Notes a name of a type in other words, once the words of all kinds and enums are known. */
export function noteType(uses: Uses | undefined, used: UsedType, kind: (word: string) => Meant | undefined, of: (word: string) => Meant | undefined): void {
  const { is, file, name } = used
  const builtIn = { name, label: typeWords.get(name) }
  const meant = is === 'built-in' ? builtIn : is === 'kind' ? kind(name) : of(name)
  if (meant === undefined) return
  noteName(uses, file, used, meant, (word) => (is === 'built-in' ? (byTwin.get(word) ?? word) : is === 'kind' ? kind(word)?.name : byTwin.has(word) || typeWords.has(word) ? undefined : of(word)?.name))
}

/** undefined when the type is wrong; the reason has then been reported. */
export function readType(written: TypeSyntax, names: TypeNames, spot: Spot, findings: Findings): Type | undefined {
  const type = plainType(written, names, spot, findings)
  return type !== undefined && written.optional && type.is !== 'optional' ? { is: 'optional', of: type } : type
}

function plainType(written: TypeSyntax, names: TypeNames, spot: Spot, findings: Findings): Type | undefined {
  const word = written.name.text
  const enumName = names.enum(word)
  const name = byTwin.get(word) ?? word
  const wrong = (form: string): undefined => {
    findings.push(say('BK2203', placeOf(spot, written), { name: word, form }))
    return undefined
  }
  const said = (is: UsedType['is'], { name: at }: TypeSyntax, meant: string): void => names.used?.({ is, name: meant, file: spot.file, start: at.start, end: at.end })
  const inner = (): Type | undefined => {
    const [only, more] = written.arguments
    return only === undefined || more !== undefined ? wrong(`${word}(…)`) : readType(only, names, spot, findings)
  }
  const kindArgument = (optional: boolean): { readonly kind: string | undefined } | undefined => {
    const [only, more] = written.arguments
    if (only === undefined) return optional ? { kind: undefined } : wrong(`${word}(…)`)
    if (more !== undefined || only.arguments.length > 0 || only.optional) return wrong(`${word}(…)`)
    const kind = names.kind(only.name.text)
    if (kind !== undefined) {
      said('kind', only, kind)
      return { kind }
    }
    const near = suggest(only.name.text, names.words())
    findings.push(say('BK2220', placeOf(spot, only.name), { type: word, name: only.name.text, suggestions: oneOf(near) }))
    return undefined
  }
  const unknown = (wanted: string, at: TypeSyntax): undefined => {
    const candidates = [...[...typeWords].map(([type, twin]) => ({ name: type, label: twin })), ...names.words()]
    const near = suggest(wanted, candidates)
    findings.push(say('BK2202', placeOf(spot, at.name), { name: wanted, suggestions: oneOf(near) }))
    return undefined
  }
  if (typeWords.has(name)) said('built-in', written, name)
  switch (name) {
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'expr':
    case 'test': {
      const of = inner()
      return of === undefined ? undefined : { is: name, of }
    }
    case 'ref':
    case 'query': {
      const argument = kindArgument(true)
      return argument === undefined ? undefined : { is: name, kind: argument.kind }
    }
    case 'table':
    case 'many':
    case 'one': {
      const argument = kindArgument(false)
      return argument?.kind === undefined ? undefined : { is: name, kind: argument.kind }
    }
    default: {
      if (isScalarName(name)) return written.arguments.length > 0 ? wrong(word) : { is: 'scalar', name }
      if (enumName !== undefined) {
        said('enum', written, enumName)
        return written.arguments.length > 0 ? wrong(word) : { is: 'enum', name: enumName }
      }
      return unknown(word, written)
    }
  }
}

function isScalarName(name: string): name is ScalarName {
  return (scalarNames as readonly string[]).includes(name)
}
