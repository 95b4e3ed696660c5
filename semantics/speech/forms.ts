/**
 * What a slot takes, as speech, and what was said as a value: amounts, days, names, words of a list, functions and products. The forms are
 * the members of the enum `spoken_form`.
 */
import { parseDecimal, type Decimal } from '#model/decimal.ts'
import { memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '../environment.ts'
import { isOff } from '../offer.ts'
import { readDay, readPeriod, readTerm } from './dates.ts'
import { heardAs, sorts } from './hearing.ts'
import { readNumber, readYuan } from './numbers.ts'
import { choice, said, sequence, type Speech } from './pattern.ts'

/** Words that mean something, with what they mean. */
export type Words = ReadonlyMap<string, Value>

const any = (mask: number): Speech => ({ is: 'any', sorts: mask })
const many = (of: Speech): Speech => ({ is: 'many', of })
const maybe = (of: Speech): Speech => ({ is: 'optional', of })
const oneOf = (texts: string): Speech => choice(texts.split(' ').map(said))
const then = (...parts: readonly Speech[]): Speech => sequence(parts)

const number = many(choice([any(sorts.digit | sorts.point | sorts.numeral), said('点')]))
const count = many(any(sorts.digit | sorts.numeral))
const digits = (least: number): Speech => sequence([...Array.from({ length: least - 1 }, () => any(sorts.digit)), many(any(sorts.digit))])
const month = then(count, said('月'))
const dayOfMonth = then(count, oneOf('号 日'))
const year = then(any(sorts.digit), any(sorts.digit), any(sorts.digit), any(sorts.digit), said('年'))

/** Forms that are the same for every bank. A form that is not here is made of words. */
const plain: ReadonlyMap<string, Speech> = new Map([
  [
    'amount',
    then(
      number,
      maybe(
        choice([
          then(oneOf('元 块 圆'), maybe(said('钱')), maybe(then(number, maybe(choice([said('分'), then(oneOf('角 毛'), maybe(then(number, maybe(said('分')))))]))))),
          then(oneOf('角 毛'), maybe(said('钱')), maybe(then(number, maybe(said('分'))))),
          said('分'),
        ]),
      ),
    ),
  ],
  ['whole_number', count],
  ['weight', number],
  [
    'day',
    choice([
      oneOf('大前天 前天 昨天 今天 明天 后天 大后天 月底'),
      then(maybe(oneOf('上上 上 这 本 下下 下')), maybe(said('个')), oneOf('周 星期 礼拜'), oneOf('一 二 三 四 五 六 日 天')),
      dayOfMonth,
      then(maybe(year), month, dayOfMonth),
      then(oneOf('这个 本 下 下个'), said('月'), dayOfMonth),
    ]),
  ],
  [
    'period',
    choice([
      oneOf('大前天 前天 昨天 今天 本周 这周 上周 本月 这个月 上个月 上月 今年 去年'),
      then(oneOf('近 最近 过去'), choice([said('半年'), then(count, oneOf('天 日 周 年 个月 月'))])),
      then(maybe(choice([year, oneOf('今年 去年')])), month, maybe(said('份'))),
    ]),
  ],
  ['term', choice([said('半年'), then(count, choice([said('年半'), then(oneOf('天 周 星期 个月 年'), maybe(said('期')))]))])],
  ['mobile', sequence([said('1'), ...Array.from({ length: 10 }, () => any(sorts.digit))])],
  ['account_number', digits(12)],
  ['account', then(maybe(then(said('尾号'), maybe(oneOf('是 为')))), any(sorts.digit), any(sorts.digit), any(sorts.digit), any(sorts.digit), maybe(then(maybe(said('的')), oneOf('卡 账户 存折'))))],
  // A name may have a numeral for a character: 张三. It never has a digit, which would make it a mobile number.
  ['person', many(any(sorts.han | sorts.numeral | sorts.letter))],
  ['anything', many(any(sorts.digit | sorts.point | sorts.numeral | sorts.letter | sorts.han | sorts.other))],
])

/** Nobody says a name that is longer. */
const longestWord = 40

/** The words of a type: its own, and for functions and products their names, as they are heard. */
export function wordsOf(type: Instance, model: Model, same: ReadonlyMap<string, string>): Words {
  const words = new Map<string, Value>()
  const add = (text: string, value: Value): void => {
    const heard = heardAs(text, same)
    if (heard !== '' && heard.length <= longestWord && !words.has(heard)) words.set(heard, value)
  }
  for (const row of nestedIn(type, 'words')) {
    for (const word of textsIn(row, 'word')) {
      const means = meaningOf(textsIn(row, 'means')[0] ?? word, type, model)
      if (means !== undefined) add(word, means)
    }
  }
  const form = memberOf(type, 'form')
  const kind = form === 'function_name' ? 'function' : form === 'product_name' ? 'product' : undefined
  if (kind === undefined) return words
  const offered = instancesOf(model, kind).filter((one) => !isOff(one))
  // What something is called comes before what else it is called.
  for (const fields of [['label'], ['short_name', 'synonyms', 'elder_label']]) {
    for (const one of offered) {
      const names = fields[0] === 'label' ? [one.label ?? one.name] : fields.flatMap((field) => textsIn(one, field))
      for (const name of names) add(name, { is: 'ref', kind: one.kind, path: one.path })
    }
  }
  return words
}

/** What a word means, as the data that its type becomes; undefined: it is none of these, or what it names is gone or switched off. */
export function meaningOf(text: string, type: Instance, model: Model): Value | undefined {
  const becomes = valueOf(type, 'becomes')
  const as = becomes?.is === 'type' ? required(becomes.type) : undefined
  switch (as?.is) {
    case 'enum':
      return model.vocabulary.enums.get(as.name)?.members.has(text) === true ? { is: 'enum', enum: as.name, member: text, arguments: [] } : undefined
    case 'ref': {
      const target = instanceIn(model, as.kind ?? '', text)
      return target === undefined || isOff(target) ? undefined : { is: 'ref', kind: target.kind, path: target.path }
    }
    case 'scalar': {
      if (as.name === 'bool') return text === 'true' || text === 'false' ? { is: 'bool', value: text === 'true' } : undefined
      const number = as.name === 'int' || as.name === 'number' ? parseDecimal(text) : undefined
      return as.name === 'int' || as.name === 'number' ? (number === undefined ? undefined : { is: 'number', value: number }) : { is: 'text', value: text }
    }
    default:
      return { is: 'text', value: text }
  }
}

/** What a type takes; undefined: nothing, for there are no words. */
export function formOf(type: Instance, words: Words): Speech | undefined {
  const form = plain.get(memberOf(type, 'form') ?? '')
  const listed = words.size === 0 ? [] : [oneOfWords(words.keys())]
  const among = form === undefined ? listed : [...listed, form]
  return among.length === 0 ? undefined : choice(among)
}

/** One of many words: what several begin with is there once. */
function oneOfWords(words: Iterable<string>): Speech {
  const root: Branch = { ends: false, branches: new Map() }
  for (const word of words) {
    let branch = root
    for (const character of word) {
      const next: Branch = branch.branches.get(character) ?? { ends: false, branches: new Map() }
      branch.branches.set(character, next)
      branch = next
    }
    branch.ends = true
  }
  return speechOf(root)
}

interface Branch {
  ends: boolean
  readonly branches: Map<string, Branch>
}

/** As deep as words are long, which is bounded. */
function speechOf({ branches }: Branch): Speech {
  return choice([...branches].map(([character, branch]) => {
    if (branch.branches.size === 0) return said(character)
    const rest = speechOf(branch)
    return then(said(character), branch.ends ? maybe(rest) : rest)
  }))
}

/** undefined: it sounds like one, but is none, as 31 February or an amount of 万. */
export function readForm(type: Instance, text: string, words: Words, today: string): Value | undefined {
  const word = words.get(text)
  if (word !== undefined) return word
  switch (memberOf(type, 'form')) {
    case 'amount': {
      const amount = readYuan(text)
      return amount === undefined || amount.digits <= 0n ? undefined : { is: 'money', currency: 'CNY', amount }
    }
    case 'whole_number': {
      const value = readNumber(text)
      return value?.scale === 0 ? { is: 'number', value } : undefined
    }
    case 'weight':
      return numberValue(readNumber(text))
    case 'day':
      return dateValue(readDay(text, today))
    case 'period': {
      const days = readPeriod(text, today)
      return days === undefined ? undefined : { is: 'range', from: { is: 'date', value: days.first }, to: { is: 'date', value: days.last }, below: false }
    }
    case 'term':
      return readTerm(text)
    case 'account':
      return { is: 'text', value: /\d{4}/.exec(text)?.[0] ?? text }
    case 'mobile':
    case 'account_number':
    case 'person':
    case 'anything':
      return { is: 'text', value: text }
    default:
      // Functions, products and lists are words only.
      return undefined
  }
}

function numberValue(value: Decimal | undefined): Value | undefined {
  return value === undefined || value.digits <= 0n ? undefined : { is: 'number', value }
}

function dateValue(day: string | undefined): Value | undefined {
  return day === undefined ? undefined : { is: 'date', value: day }
}
