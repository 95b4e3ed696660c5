/** Search: how names sound, what is found by what, in which order, and for whom. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readingsOf } from '#diagnostics/pinyin.ts'
import { decimalOf } from '#model/decimal.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '#semantics/environment.ts'
import { isOff } from '#semantics/offer.ts'
import { relatedTo, scenesToday, search } from '#semantics/search.ts'
import { areInitials, folded, isOneSlip, soundsLike, soundsOf } from '#semantics/sound.ts'
import { viewing, type Viewer } from '#semantics/viewer.ts'
import { compileStandard } from '../harness/standard.ts'

const bank = `bank a "甲银行" { locales: [zh_CN] }
brand { primary: #0B5FFF, logo: "logo.svg" }
closed_wealth anxin_90 "安心90天" { risk: R2, term: 90d, benchmark: 3%, sale: 2026-01-01..2026-12-31, tags: ["省心"] }
closed_wealth over "旧安心" { risk: R2, term: 90d, sale: 2026-01-01..2026-11-21, on_sale: false }
closed_wealth brave "勇进" { risk: R5, term: 90d, sale: 2026-01-01..2026-12-31 }
override function mini_store { live: false }
override function transfer "一键转账" { }
`
const compilation = compileStandard({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank, 'banks/a/logo.svg': '<svg/>' })
const model = compilation.banks[0]?.model
const today = '2026-11-22'

test('the bank is right', () => expect(compilation.diagnostics).toEqual([]))

const years = (age: number): Value => ({ is: 'number', value: decimalOf(age) })

function view(viewer: Partial<Viewer> = {}) {
  if (model === undefined) throw new Error('no model')
  return viewing(model, { role: 'client', facts: new Map(), today, elder: false, personalised: true, ...viewer })
}

/** Names of what is found, with how. */
function found(query: string, viewer: Partial<Viewer> = {}): readonly string[] {
  return search(query, view(viewer), readingsOf).map(({ found: one, by }) => `${one.name} ${by}`)
}

describe('sounds', () => {
  const words = new Map([['银行', ['yin', 'hang']], ['Ⅱ', ['er']]])
  const sounds = (name: string) => soundsOf(name, words, readingsOf)

  test('of words come before those of characters', () => {
    expect(sounds('银行').map(({ syllables }) => syllables)).toEqual([['yin'], ['hang']])
    expect(areInitials('yh', sounds('银行账号'))).toBe(true)
    expect(areInitials('yx', sounds('银行账号'))).toBe(false)
    expect(areInitials('yx', sounds('同行'))).toBe(false)
    expect(areInitials('tx', sounds('同行'))).toBe(true)
    expect(areInitials('klelh', sounds('开立Ⅱ类户'))).toBe(true)
  })

  test('letters, digits and marks of a name are typed as they are, or not at all', () => {
    expect(areInitials('atmzz', sounds('ATM转账'))).toBe(true)
    expect(areInitials('zcls', sounds('资产/流水'))).toBe(true)
    expect(areInitials('zclsm', sounds('资产/流水'))).toBe(false)
  })

  test('pinyin, its beginning, and characters of the same sound are the name', () => {
    for (const typed of ['zhuanzhang', 'zhuanzh', 'zhuan账', '专张', '专账', '转账']) expect([typed, soundsLike(typed, sounds('转账汇款'), readingsOf)]).toEqual([typed, true])
    for (const typed of ['zhu', 'zhuanx', '转帐会', 'zhangzhuan', '账转']) expect([typed, soundsLike(typed, sounds('转账'), readingsOf)]).toEqual([typed, false])
  })

  test('a slip is one character', () => {
    for (const [left, right] of [['交易明细', '交易名细'], ['交易明细', '交易细'], ['交易明细', '交易明明细'], ['交易明细', '交明易细'], ['ab', 'a']] as const) expect(isOneSlip(left, right)).toBe(true)
    for (const [left, right] of [['交易明细', '交易明细'], ['交易明细', '明细'], ['交易明细', '交易流水'], ['abcd', 'bcda'], ['', 'ab']] as const) expect(isOneSlip(left, right)).toBe(false)
  })

  test('law: a slip is one whichever way it is looked at', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
    fc.assert(fc.property(texts, texts, (left, right) => {
      expect(isOneSlip(left, right)).toBe(isOneSlip(right, left))
    }))
  })
})

describe('what is typed', () => {
  test('is a name, a synonym, a former name, a name in English', () => {
    expect(found('一键转账')[0]).toBe('transfer exact')
    expect(found('转账汇款')[0]).toBe('transfer synonym')
    expect(found('打钱')[0]).toBe('transfer synonym')
    expect(found('water bill')[0]).toBe('water_bill synonym')
    expect(found('省心')[0]).toBe('anxin_90 synonym')
  })

  test('is initials, declared or of the name; of several the most popular first', () => {
    expect(found('yjzz')[0]).toBe('transfer initials')
    expect(found('zzhk')[0]).toBe('transfer initials')
    expect(found('df').slice(0, 2)).toEqual(['electricity_bill initials', expect.stringContaining('initials')])
    expect(found('df')).toContain('party_dues initials')
    expect(found('yxzhzz')).toEqual([])
  })

  test('is pinyin, a homophone, a part, a slip', () => {
    expect(found('gongjijin')[0]).toBe('housing_fund pinyin')
    expect(found('公鸡金')[0]).toBe('housing_fund pinyin')
    expect(found('水')[0]).toBe('water_bill substring')
    expect(found('我要交水费')[0]).toBe('water_bill substring')
    expect(found('存款计芝器')).toContain('deposit_calculator typo')
  })

  test('leads to several in the order that is declared, whatever their popularity', () => {
    expect(found('金条').slice(0, 2)).toEqual(['gold_shop synonym', 'precious_metals synonym'])
    expect(found('医保').slice(0, 2)).toEqual(['medical_insurance_code synonym', 'social_insurance synonym'])
  })

  test('is a scene of life, with its functions', () => {
    expect(found('采暖季').slice(0, 3)).toEqual(['heating_season exact', 'heating_bill scene', 'electricity_bill scene'])
    expect(found('发工资')[0]).toBe('payday synonym')
  })

  test('may be anything: nothing, one letter, too much', () => {
    expect([found(''), found('a'), found('，。'), found('转'.repeat(41))]).toEqual([[], [], [], []])
    expect(found('ＡＴＭ')[0]).toBe('branches synonym')
  })
})

describe('who searches', () => {
  test('finds nothing that is off, over, or that they may not use', () => {
    expect(found('金融小店')).toEqual([])
    expect(found('旧安心')).not.toContain('over exact')
    expect(found('跨境汇款', { role: 'bound' })).not.toContain('cross_border exact')
    expect(found('跨境汇款')[0]).toBe('cross_border exact')
    expect(found('勇进', { facts: new Map([['tolerance', { is: 'enum', enum: 'risk_tolerance', member: 'C2', arguments: [] }]]) })).toEqual([])
    expect(found('勇进')[0]).toBe('brave exact')
  })

  test('finds what suits their segments first, unless they do not want to be picked', () => {
    const senior = { facts: new Map([['age', years(70)]]) }
    expect(found('社保').slice(0, 1)).toEqual(['social_security_card synonym'])
    expect(search('客服', view(senior), readingsOf)[0]?.score).toBeGreaterThan(search('客服', view({ ...senior, personalised: false }), readingsOf)[0]?.score ?? 0)
  })

  test('in elder-friendly mode finds what stands for a function there', () => {
    expect(found('活动专区', { elder: true })).toEqual([])
    expect(found('智能客服', { elder: true })).toEqual(['hotline exact'])
    expect(found('打电话问')[0]).toBe('hotline synonym')
  })

  test('is shown what goes with a function', () => {
    const names = (viewer: Partial<Viewer>) => relatedTo(instanceIn(view().model, 'function', 'transfer') ?? fail(), view(viewer)).map(({ name }) => name)
    expect(names({})).toEqual(['transfer_records', 'payees', 'transfer_limits'])
    expect(names({ role: 'guest' })).toEqual([])
  })

  test('is reminded of a scene in its months and days, if it is for them', () => {
    const names = (viewer: Partial<Viewer>) => scenesToday(view(viewer)).map(({ scene }) => scene.name)
    expect(names({})).toEqual(['heating_season', 'shopping_festival'])
    expect(names({ today: '2026-08-22' })).toEqual(['school_season'])
    const payer = new Map<string, Value>([['bills_30d', years(3)], ['payroll', { is: 'bool', value: true }]])
    expect(names({ facts: payer, today: '2026-10-10' })).toEqual(['bill_season', 'payday'])
    expect(names({ facts: payer, today: '2026-10-11' })).toEqual(['payday'])
    expect(names({ facts: payer, today: '2026-10-10', personalised: false })).toEqual([])
  })

  function fail(): never {
    throw new Error('not there')
  }
})

describe('laws', () => {
  const functions = model === undefined ? [] : instancesOf(model, 'function').filter((one) => !isOff(one))

  test('every function is found first by its name, and by its initials among the first', () => {
    for (const one of functions) {
      const hits = search(one.label ?? '', view({ role: 'vip' }), readingsOf)
      const top = hits.filter(({ score }) => score === hits[0]?.score).map(({ found: hit }) => hit.name)
      expect([one.name, hits.some(({ found: hit, by }) => hit === one && by === 'exact')]).toEqual([one.name, true])
      expect(top.length).toBeGreaterThan(0)
      const initials = one.fields.get('initials')?.value
      if (initials?.is === 'text') expect([one.name, search(initials.value, view({ role: 'vip' }), readingsOf).map(({ found: hit }) => hit.name)]).toEqual([one.name, expect.arrayContaining([one.name])])
    }
  })

  test('whatever is typed: hits are few, each once, from the best down', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('转', '账', '存', '款', 'z', 'h', 'a', 'n', '卡', '费', ' '), maxLength: 12 }), (query) => {
        const hits = search(query, view(), readingsOf)
        expect(hits.length).toBeLessThanOrEqual(20)
        expect(new Set(hits.map(({ found: one }) => one)).size).toBe(hits.length)
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((left, right) => right - left))
      }),
      { numRuns: 60 },
    )
  })

  test('what is folded stays as it is', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(folded(folded(text))).toBe(folded(text))
    }))
  })
})
