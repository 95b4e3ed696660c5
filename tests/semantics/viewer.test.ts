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
import { compareVersions, readVersion } from '#semantics/release.ts'
import type { Shown } from '#semantics/shown.ts'
import { creativesIn } from '#semantics/slot.ts'
import { suitabilityOf } from '#semantics/suitability.ts'
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
closed_wealth strict "严" { risk: R1, tolerance: C4, term: 90d, sale: 2025-01-01..2025-12-31 }
override suitability { elder_highest: C3 }
time_deposit saving "存" { rate: 1.5%, term: 1y }
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
function old_and_new "新旧" { group: life, tab: life, role: guest, min_version: "6.2", max_version: "7", share: 50%, elder: instead(scan_here)
  | platform | live | min_version |
  | harmony  | false |            |
  | ios      |       | "6.3.1"    |
}
function scan_here "就扫这里" { group: life, tab: life, role: guest }
function no_elders "长者没有" { group: life, tab: life, role: guest, elder: left_out }
page functions "功能" {
  menu_list some "几个" { items: [old_and_new, scan_here, no_elders] }
  directory all "全部" { groups: [security, deposit] }
}
banner_slot turns "轮流" {
  frames: 5
  creative morning "早" { text: "早", hours: 06:00..<12:00, weight: 9 }
  creative night "夜" { text: "夜", hours: 22:00..02:00, weight: 8 }
  creative a "甲案" { text: "甲", experiment: "颜色", share: 30% }
  creative b "乙案" { text: "乙", experiment: "颜色", share: 50% }
  creative thrice "三次" { text: "三", total: 3 }
}
interstitial_slot pop_session "每次打开" { per_day: 3, interval: 4h, priority: 5, creative x "x" { text: "x" } }
float_slot floating "浮窗" { frames: 1, per_day: 3, interval: 4h, hide_after_close: 2h, priority: 9, creative x "x" { text: "x" } }
push_slot offers "营销消息" { nature: marketing, per_month: 10, creative x "x" { text: "x" } }
push_slot alerts "服务消息" { nature: service, quiet: false, per_day: 9, creative x "x" { text: "x" } }
page crowded "热闹" { popups: [pop_session, floating], grid g "格" { items: [transfer] } }
interstitial_slot pop_hour "每小时" { per_day: 3, per_hour: 1, per_month: 9, interval: 4h, creative x "x" { text: "x" } }
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
    after: (name: string, shown: Partial<Shown>) => creativesIn(at('slot', name), view, { today: 0, ago: undefined, ...shown }).map(({ name: creative }) => creative),
    functions: (page: string, section: string) =>
      pageFor(at('page', page), view)?.sections.find((one) => one.section.name === section)?.functions.map(({ name: one }) => one) ?? [],
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

describe('the hours, the traffic and the caps of creatives', () => {
  test('run past midnight; without a time all are there', () => {
    expect(seen({ now: '11:59' }).slot('turns')).toEqual(['morning', 'a', 'thrice'])
    expect(seen({ now: '12:00' }).slot('turns')).toEqual(['a', 'thrice'])
    expect(seen({ now: '02:00' }).slot('turns')).toEqual(['night', 'a', 'thrice'])
    expect(seen({ now: '02:01' }).slot('turns')).toEqual(['a', 'thrice'])
    expect(seen().slot('turns')).toEqual(['morning', 'night', 'a', 'thrice'])
  })

  test('what is compared shares the customers: each sees one of it, the rest none', () => {
    const now = '13:00'
    expect(seen({ now, bucket: 0.29 }).slot('turns')).toEqual(['a', 'thrice'])
    expect(seen({ now, bucket: 0.3 }).slot('turns')).toEqual(['b', 'thrice'])
    expect(seen({ now, bucket: 0.8 }).slot('turns')).toEqual(['thrice'])
  })

  test('a creative or a slot that was seen as often as it may is not seen again', () => {
    const now = '13:00'
    expect(seen({ now }).after('turns', { each: new Map([['thrice', 2]]) })).toEqual(['a', 'thrice'])
    expect(seen({ now }).after('turns', { each: new Map([['thrice', 3]]) })).toEqual(['a'])
    expect(seen().after('pop_hour', { today: 1, hour: 1, ago: 14_400 })).toEqual([])
    expect(seen().after('pop_hour', { today: 1, hour: 0, ago: 14_400 })).toEqual(['x'])
    expect(seen().after('pop_hour', { month: 9 })).toEqual([])
  })
})

describe('what interrupts', () => {
  test('comes once since the app was opened, not again where it was closed, and not until its time', () => {
    expect(seen().after('pop_session', { session: 0 })).toEqual(['x'])
    expect(seen().after('pop_session', { session: 1 })).toEqual([])
    expect(seen().after('floating', { closed: { ago: 7199, here: false } })).toEqual([])
    expect(seen().after('floating', { closed: { ago: 7200, here: false } })).toEqual(['x'])
    expect(seen().after('floating', { closed: { ago: 7200, here: true } })).toEqual([])
  })

  test('is quiet at night, where it is to be; the hours pass midnight', () => {
    expect(['20:59', '21:00', '03:00', '08:00', '08:01'].map((now) => seen({ now }).slot('offers').length)).toEqual([1, 0, 0, 0, 1])
    expect(seen({ now: '03:00' }).slot('alerts')).toEqual(['x'])
    expect(seen().slot('offers')).toEqual(['x'])
  })

  test('waits for what has priority, and is not counted for a page once it was shown often enough', () => {
    const popups = (viewer: Partial<Viewer>) => {
      if (model === undefined) throw new Error('no model')
      const view = viewing(model, { role: 'client', facts: new Map(), today, elder: false, personalised: true, ...viewer })
      return pageFor(instanceIn(model, 'page', 'crowded') ?? fail('crowded'), view)?.popups.map(({ name }) => name)
    }
    expect(popups({})).toEqual(['floating', 'pop_session'])
    expect(popups({ shown: new Map([['floating', { today: 3, ago: 99_999 }]]) })).toEqual(['pop_session'])
  })
})

describe('a product that has a risk', () => {
  const suitability = (product: string, facts: readonly (readonly [string, Value])[]) => {
    if (model === undefined) throw new Error('no model')
    const { is, tolerance, elderConfirms } = suitabilityOf(model, instanceIn(model, 'product', product) ?? fail(product), new Map(facts))
    return [is, tolerance?.member, elderConfirms]
  }
  const tolerance = (level: string) => ['tolerance', member('risk_tolerance', level)] as const
  const left = (days: number) => ['assessed_until', { is: 'duration', basis: 'seconds', amount: decimalOf(days * 86_400), iso: `P${days}D` }] as const

  test('suits whose tolerance reaches it, while their assessment holds', () => {
    expect(suitability('middle', [])).toEqual(['unassessed', undefined, false])
    expect(suitability('middle', [tolerance('C2')])).toEqual(['too risky', 'C2', false])
    expect(suitability('middle', [tolerance('C3')])).toEqual(['suitable', 'C3', false])
    expect(suitability('middle', [tolerance('C3'), left(1)])).toEqual(['suitable', 'C3', false])
    expect(suitability('middle', [tolerance('C3'), left(0)])).toEqual(['expired', 'C3', false])
    expect(suitability('strict', [tolerance('C3')])).toEqual(['too risky', 'C3', false])
    expect(suitability('strict', [tolerance('C4')])).toEqual(['suitable', 'C4', false])
    expect(suitability('saving', [])).toEqual(['unrated', undefined, false])
  })

  test('elders count for no more than the cap for them, and confirm', () => {
    expect(suitability('high', [tolerance('C5'), ['age', years(64)]])).toEqual(['suitable', 'C5', false])
    expect(suitability('high', [tolerance('C5'), ['age', years(65)]])).toEqual(['too risky', 'C3', true])
    expect(suitability('middle', [tolerance('C5'), ['age', years(65)]])).toEqual(['suitable', 'C3', true])
    expect(suitability('low', [tolerance('C1'), ['age', years(80)]])).toEqual(['suitable', 'C1', true])
    expect(seen({ facts: new Map([tolerance('C5'), ['age', years(70)]]) }).shelf('all')).not.toContain('high')
  })
})

describe('a function', () => {
  const installed = (version: string, platform?: string) => ({ installed: { version, platform } })
  const some = (viewer: Partial<Viewer>) => seen(viewer).functions('functions', 'some')

  test('is there for the versions and platforms that have it', () => {
    expect(some({})).toContain('old_and_new')
    for (const [version, platform, has] of [['6.1.9', , false], ['6.2', , true], ['7.0.0', , true], ['7.0.1', , false], ['6.3.0', 'ios', false], ['6.3.1', 'ios', true], ['6.3.1', 'harmony', false], ['6.2', 'android', true]] as const) {
      expect([version, platform, some(installed(version, platform)).includes('old_and_new')]).toEqual([version, platform, has])
    }
  })

  test('is open to its share of the customers', () => {
    expect(some({ bucket: 0.49 })).toContain('old_and_new')
    expect(some({ bucket: 0.5 })).not.toContain('old_and_new')
  })

  test('is in elder-friendly mode what stands for it there, once', () => {
    expect(some({ elder: true })).toEqual(['scan_here'])
    expect(some({ elder: true, bucket: 0.9 })).toEqual(['scan_here'])
  })

  test('stands in the directory, by group, the most popular first', () => {
    const all = seen().functions('functions', 'all')
    expect(all.indexOf('anti_fraud')).toBeLessThan(all.indexOf('deposits'))
    expect(all.indexOf('deposits')).toBeLessThan(all.indexOf('time_deposits'))
    expect(all).not.toContain('transfer')
    expect(seen({ role: 'guest' }).functions('functions', 'all')).not.toContain('time_deposits')
  })
})

describe('versions', () => {
  test('are numbers between dots, and compare by number', () => {
    expect(['6', '6.2', '6.2.0.1'].map(readVersion)).toEqual([[6], [6, 2], [6, 2, 0, 1]])
    expect(['', 'v6', '6.', '6.2.0.1.5', '6.x', '1234567'].map(readVersion)).toEqual(Array(6).fill(undefined))
    expect(compareVersions([6, 10], [6, 9])).toBeGreaterThan(0)
    expect(compareVersions([6, 2], [6, 2, 0])).toBe(0)
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
