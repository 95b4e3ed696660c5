/** What was meant by a value of the wrong type, as text to put in its place: a habit of other languages, quotes too many or too few. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Expression as Syntax } from '#grammar/syntax.ts'
import { meantUnit } from '#grammar/unit-habits.ts'
import { parseDecimal, printDecimal, multiplyDecimal } from '#model/decimal.ts'
import { required, type Type } from '#model/type.ts'
import { at, type Elaboration, type Site } from './context.ts'
import { fromChinese } from './numerals.ts'
import { findInstances } from './tree.ts'

export function fixOf(syntax: Syntax, wanted: Type, context: Elaboration, site: Site): readonly Fix[] {
  const replacement = mend(syntax, wanted, context, site)
  return replacement === undefined ? [] : [{ at: at(site, syntax), replacement, certain: false }]
}

const yes: ReadonlySet<string> = new Set(['yes', 'on', 'true', 't', 'y', 'enabled', '是', '开', '开启', '有', '启用', '1'])
const no: ReadonlySet<string> = new Set(['no', 'off', 'false', 'f', 'n', 'disabled', '否', '不', '关', '关闭', '无', '停用', '0'])
const nothing: ReadonlySet<string> = new Set(['null', 'nil', 'undefined', 'na', 'n/a', 'nothing', '空', '无', '没有', '不限', '无限', '无限制', '不设', '不设限'])

function mend(syntax: Syntax, wanted: Type, context: Elaboration, site: Site): string | undefined {
  const type = required(wanted)
  const word = syntax.is === 'name' ? syntax.text : syntax.is === 'text' ? syntax.value : syntax.is === 'number' && syntax.unit === undefined ? syntax.digits : undefined
  if (word !== undefined && syntax.is !== 'number' && nothing.has(word.toLowerCase()) && site.field?.type.is === 'optional') return 'none'
  switch (type.is) {
    case 'scalar':
      return mendScalar(syntax, type.name, word, wanted)
    case 'enum': {
      const of = context.lexicon.vocabulary.enums.get(type.name)
      const name = syntax.is === 'field' ? syntax.name.text : syntax.is === 'text' ? syntax.value : undefined
      return of !== undefined && name !== undefined && context.lexicon.member(of, name) !== undefined ? name : undefined
    }
    case 'list':
    case 'set': {
      const parts = summands(syntax)
      return parts === undefined ? mend(syntax, type.of, context, site) : `[${parts.join(', ')}]`
    }
    case 'ref':
      if (syntax.is === 'text') return findInstances(context.tree, context.lexicon, type.kind, [syntax.value], site.owners).length === 1 ? syntax.value : undefined
      return undefined
    default:
      return undefined
  }
}

function mendScalar(syntax: Syntax, name: string, word: string | undefined, wanted: Type): string | undefined {
  if (name === 'bool') return word === undefined ? undefined : yes.has(word.toLowerCase()) ? inWordsOf(word, '真', 'true') : no.has(word.toLowerCase()) ? inWordsOf(word, '假', 'false') : undefined
  if (name === 'text') return syntax.is === 'number' ? `"${syntax.digits}${syntax.unit?.text ?? ''}"` : undefined
  if (name === 'locale') return locale(syntax)
  if (name === 'color' && syntax.is === 'call') return hex(syntax)
  if (syntax.is === 'range') return pointTwice(syntax)
  if (syntax.is === 'number') return mendNumber(syntax, name)
  if (word === undefined) return undefined
  const unit = name === 'money' ? '元' : name === 'percent' ? '%' : ''
  if (syntax.is === 'name') return name === 'money' || name === 'int' || name === 'number' ? fromChinese(word, unit) : undefined
  // Quotes too many: what is in them may be a value as it stands.
  return required(wanted).is === 'scalar' && looksLike(name, word) ? word : undefined
}

function inWordsOf(word: string, chinese: string, english: string): string {
  return /\p{Script=Han}/u.test(word) ? chinese : english
}

const forms: Readonly<Record<string, RegExp>> = {
  int: /^\d+$/, number: /^\d+(\.\d+)?$/, color: /^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/, money: /^\d+(\.\d+)?[万亿]*元$/, percent: /^\d+(\.\d+)?%$/,
  duration: /^\d+(s|min|h|d|w|mo|y|秒|分钟|小时|天|周|个月|年)$/, date: /^\d{4}-\d\d-\d\d$/, datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/, time: /^\d\d:\d\d$/,
}

function looksLike(name: string, text: string): boolean {
  return forms[name]?.test(text) === true
}

/** A number in the wrong unit, or in none. */
function mendNumber({ digits, unit }: Extract<Syntax, { is: 'number' }>, name: string): string | undefined {
  if (name === 'time') {
    const [, hour = '', minute = '00'] = /^(\d\d?)(?:\.(\d\d))?$/.exec(digits) ?? []
    return hour !== '' && Number(hour) < 24 && Number(minute) < 60 && unit === undefined ? `${hour.padStart(2, '0')}:${minute}` : undefined
  }
  if (name === 'money') return `${digits}元`
  if (name === 'percent') return percent(digits, unit === undefined)
  if (name === 'int' || name === 'number') return unit === undefined ? undefined : digits
  return undefined
}

/** `0.0315` is what other systems call 3.15%. */
export function percent(digits: string, isBare: boolean): string {
  const value = parseDecimal(digits)
  const isFraction = isBare && value !== undefined && /^0\.\d/.test(digits)
  return `${isFraction ? printDecimal(multiplyDecimal(value, { digits: 100n, scale: 0 })).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : digits}%`
}

/** `zh-CN` reads as a difference. */
function locale(syntax: Syntax): string | undefined {
  if (syntax.is !== 'arithmetic' || syntax.operator !== '-' || syntax.left.is !== 'name' || syntax.right.is !== 'name') return undefined
  return `${syntax.left.text}_${syntax.right.text}`
}

/** `rgb(11, 95, 255)` */
function hex({ arguments: given }: Extract<Syntax, { is: 'call' }>): string | undefined {
  const parts = given.flatMap(({ value }) => (value.is === 'number' && value.unit === undefined && /^\d{1,3}$/.test(value.digits) && Number(value.digits) < 256 ? [Number(value.digits)] : []))
  return parts.length === 3 && given.length === 3 ? `#${parts.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('')}` : undefined
}

/** `3..15%`: a point too many. */
function pointTwice({ from, to }: Extract<Syntax, { is: 'range' }>): string | undefined {
  return from.is === 'number' && to.is === 'number' && from.unit === undefined && /^\d+$/.test(`${from.digits}${to.digits}`) ? `${from.digits}.${to.digits}${to.unit?.text ?? ''}` : undefined
}

/** `sms + face`: the names, when it is names only. */
function summands(syntax: Syntax): readonly string[] | undefined {
  const names: string[] = []
  let rest = syntax
  while (rest.is === 'arithmetic' && rest.operator === '+') {
    if (rest.right.is !== 'name') return undefined
    names.unshift(rest.right.text)
    rest = rest.left
  }
  return rest.is === 'name' && names.length > 0 ? [rest.text, ...names] : undefined
}

/** A number whose unit there is not: in the unit that was meant, or what the field wants. */
export function mendUnit({ digits, unit }: Extract<Syntax, { is: 'number' }>, wanted: Type | undefined): string | undefined {
  const written = unit?.text ?? ''
  const type = wanted === undefined ? undefined : required(wanted)
  const name = type?.is === 'scalar' ? type.name : type?.is === 'range' && type.of.is === 'scalar' ? type.of.name : undefined
  if (name === 'color' && /^[0-9A-Fa-f]{6}$/.test(`${digits}${written}`)) return `#${digits}${written}`
  if (name === 'time') return clock(digits, written)
  if ((name === 'int' || name === 'number') && /^[oO]+$/.test(written)) return `${digits}${'0'.repeat(written.length)}`
  const meant = meantUnit(written)
  if (meant === undefined) return undefined
  if (meant.unit === '%') return `${digits}%`
  return digits.includes('.') && meant.zeros > 0 ? undefined : `${digits}${'0'.repeat(meant.zeros)}${meant.unit}`
}

/** `21点`, `9pm`. */
function clock(digits: string, written: string): string | undefined {
  const hour = Number(digits)
  const after = written === 'pm' || written === 'PM' ? 12 : 0
  if (!Number.isInteger(hour) || !/^(点|点钟|时|am|AM|pm|PM)$/.test(written) || hour + after > 23) return undefined
  return `${String(hour + after).padStart(2, '0')}:00`
}
