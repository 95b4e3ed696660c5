/** What people say: patterns, numbers, days and periods; the automata hear what patterns say and nothing else; what an utterance comes to in a bank. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printDecimal } from '#model/decimal.ts'
import { describeValue } from '#model/value-words.ts'
import { automatonOf, hear, sharedUtterance } from '#semantics/speech/automaton.ts'
import { readDay, readPeriod, readTerm } from '#semantics/speech/dates.ts'
import { heardAs, sorts } from '#semantics/speech/hearing.ts'
import { readNumber, readYuan } from '#semantics/speech/numbers.ts'
import { readPattern, slotsAlways, slotsIn, type Speech } from '#semantics/speech/pattern.ts'
import { viewing, type Viewer } from '#semantics/viewer.ts'
import { understand } from '#semantics/voice.ts'
import { compileStandard } from '../harness/standard.ts'

/** Sunday. */
const today = '2026-11-22'

function speech(pattern: string): Speech {
  const read = readPattern(pattern)
  if (read.is === 'fault') throw new Error(`${read.fault}: ${read.at}`)
  return read.speech
}

const digits: Speech = { is: 'many', of: { is: 'any', sorts: sorts.digit } }
const names: Speech = { is: 'many', of: { is: 'any', sorts: sorts.han | sorts.numeral } }
const forms = new Map([['amount', digits], ['payee', names]])
const automaton = (pattern: string) => automatonOf(speech(pattern), forms)
const heard = (pattern: string, utterance: string) => {
  const slots = hear(automaton(pattern), utterance)
  return slots === undefined ? undefined : Object.fromEntries(slots)
}

describe('a pattern', () => {
  test('is what it says, one of these, said or left out', () => {
    const pattern = '(查|看)(一下)?余额(吗)?'
    expect(['查余额', '看一下余额', '查余额吗'].map((one) => heard(pattern, one))).toEqual([{}, {}, {}])
    expect(['余额', '查看余额', '查余额吗吗', ''].map((one) => heard(pattern, one))).toEqual(Array(4).fill(undefined))
  })

  test('a question mark is about the character, the bracket or the slot before it', () => {
    expect(['还有钱', '还有钱吗', '还有'].map((one) => heard('还有钱吗?', one) !== undefined)).toEqual([true, true, false])
    expect(['转', '转5'].map((one) => heard('转{amount}?', one))).toEqual([{}, { amount: '5' }])
  })

  test('is read whatever the input method typed', () => {
    expect(heard('（查｜看）？ 余额', '余额')).toEqual({})
    expect(heard('开Ⅱ类户', 'ii')).toBeUndefined()
    expect(heard('开Ⅱ类户', heardAs('开 Ⅱ 类户！', new Map()))).toEqual({})
  })

  test('says which slots it has, and which always', () => {
    const said = speech('(给{payee}转{amount}|转{amount})(备注{memo})?')
    expect(slotsIn(said).names).toEqual(['payee', 'amount', 'memo'])
    expect([...slotsAlways(said)]).toEqual(['amount'])
    expect(slotsIn(said).twice).toBeUndefined()
    expect(slotsIn(speech('从{a}到{a}')).twice).toBe('a')
  })

  test.each([['(', 'unclosed'], ['(甲', 'unclosed'], ['甲)', 'unopened'], ['}', 'unopened'], ['()', 'empty'], ['(|甲)', 'empty'], ['', 'empty'], ['，。', 'empty'], ['?甲', 'question'], ['甲??', 'question'], ['甲|乙', 'bar'], ['{}', 'slot'], ['{甲', 'slot'], ['(甲)?', 'silent'], [`${'('.repeat(9)}甲${')'.repeat(9)}`, 'deep']])('%s cannot be read: %s', (pattern, fault) => {
    expect(readPattern(pattern)).toMatchObject({ is: 'fault', fault })
  })

  test('of any text is read or refused, and takes no time to speak of', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('(', ')', '|', '?', '{', '}', '甲', 'a', '１', '（', ' ') }), (text) => {
      const read = readPattern(text)
      if (read.is === 'speech') automatonOf(read.speech, forms)
    }))
  })
})

describe('an automaton', () => {
  test('gives slots what was said there, as little as possible', () => {
    expect(heard('给{payee}转{amount}', '给张三转500')).toEqual({ payee: '张三', amount: '500' })
    // A name may have 转 in it; what is written in the pattern comes first.
    expect(heard('(转|给){payee}(转|转账){amount}', '给张三转账5')).toEqual({ payee: '张三', amount: '5' })
    expect(heard('给{payee}转{amount}', '给转5')).toBeUndefined()
    expect(heard('{nothing}', '甲')).toBeUndefined()
  })

  test('shares an utterance with another when there is one that both hear, and shows it', () => {
    const shared = (one: string, other: string) => sharedUtterance(automaton(one), automaton(other))
    expect(shared('查(一下)?余额', '(查|看)余额')).toBe('查余额')
    expect(shared('给{payee}转{amount}', '给妈妈转{amount}')).toBe('给妈妈转5')
    expect(shared('给{payee}转{amount}', '{payee}转500')).toBe('给某转500')
    expect(shared('给{payee}转{amount}', '给{amount}转{amount}')).toBeUndefined()
    expect(shared('查余额', '看余额')).toBeUndefined()
  })

  const letters = fc.constantFrom('甲', '乙', '5')
  const patterns: fc.Arbitrary<string> = fc.letrec<{ pattern: string }>((tie) => ({
    pattern: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      letters,
      fc.constant('{amount}'),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `${one}${other}`),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(${one}|${other})`),
      fc.tuple(letters, tie('pattern')).map(([one, other]) => `${one}(${other})?`),
    ),
  })).pattern
  const utterances = fc.array(letters, { minLength: 1, maxLength: 5 }).map((all) => all.join(''))

  test('law: hears just what its pattern would say', () => {
    fc.assert(fc.property(patterns, utterances, (pattern, utterance) => {
      fc.pre(readPattern(pattern).is === 'speech')
      const spelled = new RegExp(`^(?:${pattern.replaceAll('{amount}', '(?:[0-9]+)')})$`, 'u')
      expect(hear(automaton(pattern), utterance) !== undefined).toBe(spelled.test(utterance))
    }), { numRuns: 400 })
  })

  test('law: what two share is heard by both; what both hear is shared', () => {
    fc.assert(fc.property(patterns, patterns, utterances, (one, other, utterance) => {
      fc.pre([one, other].every((pattern) => readPattern(pattern).is === 'speech'))
      const [left, right] = [automaton(one), automaton(other)]
      const shared = sharedUtterance(left, right)
      if (shared !== undefined) for (const each of [left, right]) expect(hear(each, shared)).toBeDefined()
      if (hear(left, utterance) !== undefined && hear(right, utterance) !== undefined) expect(shared?.length).toBeLessThanOrEqual(utterance.length)
    }), { numRuns: 400 })
  })
})

describe('numbers', () => {
  test.each([['500', '500'], ['1.5万', '15000'], ['2万5', '25000'], ['三千五', '3500'], ['一万二', '12000'], ['两百零八', '208'], ['十', '10'], ['十五', '15'], ['一百一', '110'], ['一百零一', '101'], ['三亿五千万', '350000000'], ['一万零五百', '10500'], ['二百五', '250'], ['三点五', '3.5'], ['三点五万', '35000'], ['1亿2千万', '120000000'], ['零', '0']])('%s is %s', (said, number) => {
    const read = readNumber(said)
    expect(read === undefined ? undefined : printDecimal(read)).toBe(number)
  })

  test.each(['', '万', '千', '点五', '五五', '百万', '三点', '一点二点三', 'a', '5万5万点'])('%s is none', (said) => expect(readNumber(said)).toBeUndefined())

  test('law: a number up to ten thousand, said in Chinese, is that number', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999 }), (number) => {
      const read = readNumber(inChinese(number))
      expect(read === undefined ? undefined : printDecimal(read)).toBe(String(number))
    }))
  })

  function inChinese(number: number): string {
    if (number >= 10_000) return `${inChinese(Math.floor(number / 10_000))}万${rest(number % 10_000, 1000)}`
    for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十']] as const) {
      if (number >= unit) return `${'零一二三四五六七八九'[Math.floor(number / unit)] ?? ''}${name}${rest(number % unit, unit / 10)}`
    }
    return '零一二三四五六七八九'[number] ?? ''
  }

  /** `unit`: the one that comes next without 零. */
  function rest(number: number, unit: number): string {
    return number === 0 ? '' : number < unit ? `零${inChinese(number)}` : inChinese(number)
  }

  test.each([['500', '500'], ['500元', '500'], ['1万块钱', '10000'], ['三块五', '3.5'], ['12元5角', '12.5'], ['五毛钱', '0.5'], ['三块零五分', '3.05'], ['2毛5', '0.25']])('%s is %s yuan', (said, yuan) => {
    const read = readYuan(said)
    expect(read === undefined ? undefined : printDecimal(read)).toBe(yuan)
  })

  test.each(['元', '块五', '', '五分五'])('%s is no amount', (said) => expect(readYuan(said)).toBeUndefined())
})

describe('days, periods and terms', () => {
  test.each([['今天', '2026-11-22'], ['大后天', '2026-11-25'], ['月底', '2026-11-30'], ['周一', '2026-11-23'], ['上周三', '2026-11-11'], ['星期天', '2026-11-22'], ['5号', '2026-12-05'], ['31号', '2026-12-31'], ['3月5号', '2027-03-05'], ['下个月10号', '2026-12-10'], ['2月30号', undefined], ['周', undefined]])('%s is %s', (said, day) => {
    expect(readDay(said, today)).toBe(day)
  })

  test.each([['昨天', '2026-11-21..2026-11-21'], ['本周', '2026-11-16..2026-11-22'], ['上个月', '2026-10-01..2026-10-31'], ['去年', '2025-01-01..2025-12-31'], ['近三个月', '2026-08-23..2026-11-22'], ['最近三天', '2026-11-20..2026-11-22'], ['12月', '2025-12-01..2025-12-31'], ['去年3月', '2025-03-01..2025-03-31'], ['明天', undefined], ['近零天', undefined]])('%s is %s', (said, days) => {
    const read = readPeriod(said, today)
    expect(read === undefined ? undefined : `${read.first}..${read.last}`).toBe(days)
  })

  test.each([['三个月', 'P3M'], ['90天', 'P90D'], ['半年', 'P6M'], ['一年半', 'P18M'], ['两周', 'P14D'], ['零天', undefined], ['1.5年', undefined]])('%s is %s', (said, iso) => {
    expect(readTerm(said)?.iso).toBe(iso)
  })
})

const bank = `bank a "甲银行" { }
brand { primary: #0B5FFF, logo: "logo.svg" }
closed_wealth anxin_90 "安心90天" { risk: R2, term: 90d, benchmark: 3%, sale: 2026-01-01..2026-12-31 }
override function trade_password { elder: left_out }
`
const compilation = compileStandard({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank, 'banks/a/logo.svg': '<svg/>' })
const model = compilation.banks[0]?.model

function wanted(utterance: string, viewer: Partial<Viewer> = {}) {
  if (model === undefined) throw new Error('no model')
  const found = understand(utterance, viewing(model, { role: 'client', facts: new Map(), today, elder: false, personalised: true, ...viewer }))
  if (found === undefined) return undefined
  const said = Object.fromEntries([...found.said].map(([name, { value }]) => [name, describeValue(value)]))
  return { intent: found.intent.name, said, missing: found.missing.map(({ name }) => name), opens: found.opens?.name, confirmation: found.confirmation }
}

describe('in a bank', () => {
  test('the bank is right', () => expect(compilation.diagnostics).toEqual([]))

  test('a transfer is filled in and to be confirmed, never made', () => {
    expect(wanted('请帮我给张三转五百元')).toEqual({
      intent: 'transfer_to_payee',
      said: { payee: '"张三"', amount: '500元' },
      missing: [],
      opens: 'transfer_to_account',
      confirmation: '为您转账给张三，金额500元，请核对收款账号、户名与到账方式后确认',
    })
  })

  test('what was not said is asked for, and nothing is confirmed before', () => {
    expect(wanted('向妈妈打钱')).toMatchObject({ intent: 'transfer_to_payee', missing: ['amount'], confirmation: undefined })
  })

  test('traditional characters, capitals, spaces and punctuation are heard', () => {
    expect(wanted('轉1.5萬 給李雷！')).toMatchObject({ intent: 'transfer_to_payee', said: { payee: '"李雷"', amount: '15,000元' } })
    expect(wanted('附近的 atm 在哪？')).toMatchObject({ intent: 'branch_nearby' })
  })

  test('periods, categories and directions become data', () => {
    expect(wanted('上个月吃饭花了多少')).toMatchObject({ intent: 'statement_asked', said: { period: '2026-10-01..2026-10-31', category: '"food"' } })
    expect(wanted('去年收入多少')).toMatchObject({ said: { direction: 'inward' } })
    expect(wanted('关掉境外安全锁')).toMatchObject({ intent: 'lock_switched', said: { on: 'false', lock: '"abroad_lock"' } })
    expect(wanted('每月5号给妈妈转五百')).toMatchObject({ intent: 'transfer_planned', said: { frequency: 'monthly', number: '5', amount: '500元', payee: '"妈妈"' } })
  })

  test('products and functions of the bank are heard by their names', () => {
    expect(wanted('买5万的安心90天')).toMatchObject({ intent: 'wealth_bought', said: { product: 'anxin_90', amount: '50,000元' } })
    expect(wanted('我要办个人养老金')).toMatchObject({ intent: 'function_opened', opens: 'pension' })
    expect(wanted('打开ETC办理')).toMatchObject({ opens: 'toll_pass' })
    expect(wanted('交电费')).toMatchObject({ intent: 'bill_paid', opens: 'electricity_bill' })
    expect(wanted('忘了支付密码')).toMatchObject({ intent: 'password_changed', opens: 'trade_password' })
  })

  test('nothing opens that a viewer may not use', () => {
    expect(wanted('查余额', { role: 'guest' })).toMatchObject({ intent: 'balance_asked', opens: undefined })
    expect(wanted('忘了支付密码', { elder: true })).toMatchObject({ opens: undefined })
    expect(wanted('看总资产', { elder: true })).toMatchObject({ intent: 'assets_asked', opens: 'accounts' })
  })

  test('who was cheated is heard first', () => {
    expect(wanted('我被骗了')).toMatchObject({ intent: 'fraud_reported', opens: 'anti_fraud' })
  })

  test('what is no order is not understood, nor what is too long', () => {
    expect(wanted('今天天气怎么样')).toBeUndefined()
    expect(wanted('')).toBeUndefined()
    expect(wanted(`给${'张'.repeat(80)}转5元`)).toBeUndefined()
    expect(wanted('2月30号给张三转500')).toBeUndefined()
  })

  test('law: an utterance takes little time, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('给', '转', '张', '三', '5', '万', '元', '买', '的', '查', '年'), maxLength: 60 }), (utterance) => {
      wanted(utterance)
    }), { numRuns: 100 })
  })
})
