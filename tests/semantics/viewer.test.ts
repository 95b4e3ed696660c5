/** What somebody sees: nothing that is not for them, not sold or riskier than they may take; variants and their fallback; laws over random viewers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { compareValues } from '#semantics/compare.ts'
import { instanceIn } from '#semantics/environment.ts'
import { pageFor } from '#semantics/page.ts'
import { productsOn } from '#semantics/shelf.ts'
import { creativesIn } from '#semantics/slot.ts'
import { viewing, type Viewer } from '#semantics/viewer.ts'
import { compileStandard } from '../harness/standard.ts'
import { filesBelow } from '../harness/examples.ts'

const bank = `bank a "甲银行" { }
brand { primary: #0B5FFF, logo: "logo.svg" }
override page home {
  grid young_icons "年轻人常用" { variant_of: icons, audience: young, items: [transfer, wealth] }
  grid old_icons "长者常用" { variant_of: icons, audience: [senior, young], items: [transfer] }
  scene_floor may "五月" { items: [transfer], months: [5] }
  shelf_view empty "空货架" { shelf: nothing }
}
page home_rural "乡村首页" { variant_of: home, audience: farmers, grid only "只有" { items: [transfer] } }
closed_wealth low "低" { risk: R1, term: 90d, benchmark: 2%, sale: 2026-01-01..2026-12-31, weight: 5 }
closed_wealth middle "中" { risk: R3, term: 90d, benchmark: 3%, sale: 2026-01-01..2026-12-31 }
closed_wealth high "高" { risk: R5, term: 90d, sale: 2026-01-01..2026-12-31 }
closed_wealth young_only "青年" { risk: R1, term: 90d, benchmark: 1%, sale: 2026-01-01..2026-12-31, audience: young }
closed_wealth counter "柜面" { risk: R1, term: 90d, benchmark: 8%, sale: 2026-01-01..2026-12-31, channels: [counter] }
closed_wealth off "停售" { risk: R1, term: 90d, benchmark: 9%, sale: 2026-01-01..2026-12-31, on_sale: false }
shelf all "全部" { pick: wealth_product, sort: desc(benchmark), personalised: true, criterion: "按基准从高到低，可关闭", excluded: [] }
shelf pinned "置顶" { pick: wealth_product where risk <= R1, sort: asc(benchmark), pinned: [middle, off], excluded: [low] }
shelf nothing "空" { pick: wealth_product where risk == R4, fallback: round }
shelf round "绕圈" { pick: wealth_product where risk == R4, fallback: nothing }
shelf rich "私行" { pick: wealth_product where risk <= R1, audience: private_banking, fallback: pinned }
banner_slot ads "广告" {
  frames: 2
  creative one "一" { text: "一", weight: 1 }
  creative two "二" { text: "二", weight: 2, audience: young }
  creative three "三" { text: "三", weight: 3, weekdays: [6, 7] }
  creative gone "完" { product: low, weight: 9 }
}
interstitial_slot pop "弹" { interval: 24h, per_day: 2, creative x "x" { text: "x" } }
`
const compilation = compileStandard({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank, 'banks/a/logo.svg': '<svg/>' })
const model = compilation.banks[0]?.model
const today = '2026-11-26'

test('the bank is right', () => {
  expect(compilation.diagnostics.filter(({ row }) => row.severity === 'error').map(({ code }) => code)).toEqual([])
})

const years = (age: number): Value => ({ is: 'number', value: decimalOf(age) })
const member = (of: string, name: string): Value => ({ is: 'enum', enum: of, member: name, arguments: [] })

function seen(viewer: Partial<Viewer> = {}) {
  if (model === undefined) throw new Error('no model')
  const view = viewing(model, { role: 'client', facts: new Map(), today, elder: false, personalised: true, ...viewer })
  const at = (kind: string, path: string): Instance => instanceIn(model, kind, path) ?? fail(path)
  return {
    shelf: (name: string) => productsOn(at('shelf', name), view).map(({ name: product }) => product),
    slot: (name: string, today = 0, ago?: number) => creativesIn(at('slot', name), view, { today, ago }).map(({ name: creative }) => creative),
    page: () => pageFor(at('page', 'home'), view),
    sections: () => pageFor(at('page', 'home'), view)?.sections.map(({ section }) => section.name) ?? [],
  }
}

function fail(path: string): never {
  throw new Error(`no ${path}`)
}

const young = { facts: new Map([['age', years(20)]]) }
const assessed = (level: string) => ({ facts: new Map([['tolerance', member('risk_tolerance', level)]]) })

describe('a shelf', () => {
  test('is sorted; what has no value comes last, what is not sold or meant for others not at all', () => {
    expect(seen().shelf('all')).toEqual(['middle', 'low', 'high'])
  })

  test('shows nothing riskier than somebody may take, once they are assessed', () => {
    expect(seen(assessed('C1')).shelf('all')).toEqual(['low'])
    expect(seen(assessed('C5')).shelf('all')).toEqual(['middle', 'low', 'high'])
  })

  test('puts first what is meant for the viewer, unless they do not want that', () => {
    expect(seen(young).shelf('all')).toEqual(['young_only', 'middle', 'low', 'high'])
    expect(seen({ ...young, personalised: false }).shelf('all')).toEqual(['middle', 'low', 'young_only', 'high'])
  })

  test('pins, leaves out, falls back, and does not go round for ever', () => {
    expect(seen().shelf('pinned')).toEqual(['middle'])
    expect(seen(young).shelf('pinned')).toEqual(['middle', 'young_only'])
    expect(seen().shelf('rich')).toEqual(['middle'])
    expect(seen().shelf('nothing')).toEqual([])
  })

  test('is empty when the sale is over', () => {
    expect(seen({ today: '2027-01-01' }).shelf('all')).toEqual([])
  })
})

describe('a slot', () => {
  test('shows the weightiest that are due and lead somewhere, as many as it has frames', () => {
    expect(seen().slot('ads')).toEqual(['gone', 'one'])
    expect(seen({ today: '2027-01-01' }).slot('ads')).toEqual(['one'])
    expect(seen({ today: '2027-01-02' }).slot('ads')).toEqual(['three', 'one'])
    expect(seen({ ...young, today: '2027-01-01' }).slot('ads')).toEqual(['two', 'one'])
    expect(seen({ ...young, today: '2027-01-01', personalised: false }).slot('ads')).toEqual(['one'])
  })

  test('does not disturb too often, nor in elder-friendly mode', () => {
    expect(seen().slot('pop')).toEqual(['x'])
    expect(seen().slot('pop', 2)).toEqual([])
    expect(seen().slot('pop', 1, 3600)).toEqual([])
    expect(seen().slot('pop', 1, 86_400)).toEqual(['x'])
    expect(seen({ elder: true }).slot('pop')).toEqual([])
  })
})

describe('a page', () => {
  test('shows a variant in the place of its section, the first that fits', () => {
    const plain = seen().sections()
    expect(plain).toContain('icons')
    expect(seen(young).sections()).toEqual(plain.map((name) => (name === 'icons' ? 'young_icons' : name)))
    expect(seen({ ...young, personalised: false }).sections()).toEqual(plain)
    expect(seen({ facts: new Map([['age', years(70)]]) }).sections()).toContain('old_icons')
  })

  test('is another page for those that a variant of it is for', () => {
    const farmer = { facts: new Map<string, Value>([['farmer', { is: 'bool', value: true }]]) }
    expect(seen(farmer).page()?.page.name).toBe('home_rural')
    expect(seen({ ...farmer, personalised: false }).page()?.page.name).toBe('home')
  })

  test('has no section out of season, above a role, or with nothing in it', () => {
    expect(seen().sections()).not.toContain('may')
    expect(seen({ today: '2026-05-01' }).sections()).toContain('may')
    expect(seen({ role: 'guest' }).sections()).not.toContain('balance')
    expect(seen().sections()).not.toContain('empty')
  })

  test('has no advertising in elder-friendly mode', () => {
    expect(seen({ elder: true }).sections()).not.toContain('tasks')
    expect(seen({ elder: true }).page()?.popups).toEqual([])
  })
})

const alliance = compileStandard(Object.fromEntries(Object.entries(filesBelow('examples/alliance')))).banks.flatMap(({ model: one }) => (one === undefined ? [] : [one]))

const viewers = fc.record({
  role: fc.constantFrom('guest', 'user', 'verified', 'bound', 'client', 'signed', 'vip'),
  facts: fc
    .record({ age: fc.integer({ min: 0, max: 120 }), tolerance: fc.constantFrom('C1', 'C2', 'C3', 'C4', 'C5'), farmer: fc.boolean(), payroll: fc.boolean() }, { requiredKeys: [] })
    .map(({ age, tolerance, ...flags }) => {
      const facts = new Map<string, Value>()
      if (age !== undefined) facts.set('age', years(age))
      if (tolerance !== undefined) facts.set('tolerance', member('risk_tolerance', tolerance))
      for (const [name, value] of Object.entries(flags)) facts.set(name, { is: 'bool', value })
      return facts
    }),
  today: fc.constantFrom('2026-11-22', '2026-12-31', '2027-02-14'),
  elder: fc.boolean(),
  personalised: fc.boolean(),
})

describe('of every viewer of the alliance it holds that', () => {
  test('there are banks', () => expect(alliance.length).toBeGreaterThan(1))

  test('nobody sees what their role may not use, a product that is riskier than they may take, or a thing twice', () => {
    fc.assert(
      fc.property(viewers, (viewer) => {
        for (const one of alliance) {
          const view = viewing(one, viewer)
          for (const page of instancesOf(one, 'page')) {
            const shown = pageFor(page, view)
            for (const { functions, products, creatives } of shown?.sections ?? []) {
              for (const entry of functions) expect(rankOf(valueOf(entry, 'role'))).toBeLessThanOrEqual(rankOf(member('role', viewer.role)))
              for (const product of products) expect(isAbove(valueOf(product, 'risk'), viewer.facts.get('tolerance'))).toBe(false)
              for (const all of [functions, products, creatives]) expect(new Set(all).size).toBe(all.length)
              if (viewer.elder) expect(creatives).toEqual([])
            }
            if (!viewer.personalised && shown !== undefined) expect(shown.page).toBe(page)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  function rankOf(role: Value | undefined): number {
    return role?.is === 'enum' ? (alliance[0]?.vocabulary.enums.get('role')?.members.get(role.member)?.rank ?? -1) : -1
  }

  /** C2 may buy R2 and below. */
  function isAbove(risk: Value | undefined, tolerance: Value | undefined): boolean {
    if (risk?.is !== 'enum' || tolerance?.is !== 'enum' || alliance[0] === undefined) return false
    return (compareValues(risk, { ...risk, member: tolerance.member.replace('C', 'R') }, alliance[0].vocabulary) ?? 0) > 0
  }
})
