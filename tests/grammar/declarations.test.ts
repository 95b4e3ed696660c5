/** Whole files: declarations, members and tables of every form, as outlines. */
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import { outline, problems } from './show.ts'

test('a bank at a glance', () => {
  const text = `/// 鸢河银行 on the alliance's platform.
bank yuanhe "鸢河银行" {
  extends: [elder_care]            // packs; the platform is implied
  region: "山东"
  locales: [zh_CN, en]
}

brand {
  primary: #0B5FFF
  logo: "assets/logo.svg"
}

override page home "首页" {
  grid shortcuts { columns: 4, items: [transfer, accounts] }
  banner top { slot: home_banner }
}

override limits transfer {
  | tools       |   single |    yearly |
  | ----------- | -------: | --------: |
  | [sms, pin]  |    2万元 |   100万元 |
  | [sms, face] |    4万元 |           |
}

override ruleset transfer {
  night_large.floor: 3万元          // a threshold that the platform lets a bank tune
  rule mule_account "疑似跑分账户" {
    when: payee.first_seen < 24h and sent_count_1h >= 5 and amount in 4.9万元..5万元
    then: block
  }
}

closed_wealth anxin_90 "安心90天" {
  risk: R2, term: 90d, benchmark: 3.15%
  sale: 2026-11-01..2026-12-31
}

ruleset_test transfer_at_night "夜间大额" {
  ruleset: transfer
  | amount | time  | payee.first_seen || decision        | by            |
  | -----: | ----- | ---------------: || --------------- | ------------- |
  |  6万元 | 23:30 |              90d || step_up([face]) | [night_large] |
  |  1万元 | 12:00 |                - || allow           | []            |
}
`
  expect(outline(text)).toMatchInlineSnapshot(`
    "bank yuanhe "鸢河银行" {} /// "鸢河银行 on the alliance's platform."
      extends: [elder_care]
      region: "山东"
      locales: [zh_CN en]
    brand {}
      primary: color:#0B5FFF
      logo: "assets/logo.svg"
    override page home "首页" {}
      grid shortcuts {}
        columns: 4
        items: [transfer accounts]
      banner top {}
        slot: home_banner
    override limits transfer {}
      table tools single yearly
        | [sms pin] | 20000<元> | 1000000<元>
        | [sms face] | 40000<元> | _
    override ruleset transfer {}
      night_large.floor: 30000<元>
      rule mule_account "疑似跑分账户" {}
        when: (and (and (< (. payee first_seen) 24<h>) (>= sent_count_1h 5)) (in amount (.. 49000<元> 50000<元>)))
        then: block
    closed_wealth anxin_90 "安心90天" {}
      risk: R2
      term: 90<d>
      benchmark: 3.15<%>
      sale: (.. date:2026-11-01 date:2026-12-31)
    ruleset_test transfer_at_night "夜间大额" {}
      ruleset: transfer
      table amount time payee.first_seen || decision by
        | 60000<元> | time:23:30 | 90<d> | (call step_up [face]) | [night_large]
        | 10000<元> | time:12:00 | - | allow | []"
  `)
})

test('Chinese words, full-width punctuation', () => {
  const text = `覆盖 限额 transfer ｛
　单笔：５万元，每日：２０万元；每月：none
｝
规则 大额 “大额” {
  当: 金额 >= 5万元 且 笔数 > 3
  则: block
  锁定 原因：“金额过大，需要复核”
}
锁定 覆盖 网格 快捷 {} 之前 轮播
移除 菜单 彩票
抽象 类型 章节 是 部件 ＠ordered ｛ 标题 "标题"： 文本？ ＝ “无” ＠client 要求 甲 《 乙 否则 “甲太大” ｝
枚举 等级｛ 高 “高”、 低（数：整数） ｝
单位 万圆 ＝ １００００元
`
  expect(outline(text)).toMatchInlineSnapshot(`
    "override 限额 transfer {}
      单笔: 50000<元>
      每日: 200000<元>
      每月: none
    规则 大额 "大额" {}
      当: (and (>= 金额 50000<元>) (> 笔数 3))
      则: block
      sealed 原因: "金额过大，需要复核"
    sealed override 网格 快捷 {} before 轮播
    remove 菜单 彩票
    abstract kind 章节 is 部件 @ordered
      标题 "标题": 文本? = "无" @client
      require (< 甲 乙) else "甲太大"
    enum 等级
      高 "高"
      低(数: 整数)
    unit 万圆 = 10000<元>"
  `)
})

test('kinds, enums and units', () => {
  const text = `/// What is limited.
/// By tool.
@ordered
abstract kind limits "限额" is base @risk(down) {
  /// Per payment.
  single "单笔": money? = 5万元 @client @risk(up)
  then: list(ref(page)),
  where "满足": map(test(money)) @allow(BK5201, "why")
    @server
  require single <= daily else "单笔不能超过日累计"
  all: any
}
enum decision "决定" @ordered { allow "放行", /// more
  step_up(tools: set(ref(tool)), count: int) "加强" @since("2")
  /// the strictest
  block }
unit % "百分比" is percent
unit 元 "元" is money(CNY) @since("1")
unit 万元 = 10000元`
  expect(outline(text)).toMatchInlineSnapshot(`
    "abstract kind limits "限额" is base @ordered @risk(down) /// "What is limited.\\nBy tool."
      single "单笔": money? = 50000<元> @client @risk(up) /// "Per payment."
      then: list(ref(page))
      where "满足": map(test(money)) @allow(BK5201, "why") @server
      all: any
      require (<= single daily) else "单笔不能超过日累计"
    enum decision "决定" @ordered
      allow "放行"
      step_up(tools: set(ref(tool)), count: int) "加强" @since("2")
      block /// "the strictest"
    unit % "百分比" is percent
    unit 元 "元" is money(CNY) @since("1")
    unit 万元 = 10000<元>"
  `)
})

test('instances and members of every form', () => {
  const text = `remove menu a.b before x
remove brand
sealed override grid hot {} after shortcuts.first
param floor "下限" = 5万元 within 1万元..20万元 { note: "x" }
param top = none
brand = 3 {}
x y
{
  items += [loans] after transfer, items -= [lottery]
  rows[[sms, pin], 2].daily: 5万元 within >= 1
  sealed a.b: none
  /// documented
  @allow(BK5201, "why") c: {d: 1}
  in: 1
  table: | a | b |
    | 1 | 2 |
  remove grid old
  sealed banner top { slot: s }
  override banner low {} before top
  labelled "only a label" {}
}`
  expect(outline(text)).toMatchInlineSnapshot(`
    "remove menu a.b before x
    remove brand
    sealed override grid hot {} after shortcuts.first
    param floor "下限" = 50000<元> within (.. 10000<元> 200000<元>) {}
      note: "x"
    param top = none
    brand = 3 {}
    x y {}
      items += [loans] after transfer
      items -= [lottery]
      rows[[sms pin], 2].daily: 50000<元> within <>= 1>
      sealed a.b: none
      c: {d: 1} @allow(BK5201, "why") /// "documented"
      in: 1
      table: table a b
        | 1 | 2
      remove grid old
      sealed banner top {}
        slot: s
      override banner low {} before top
      labelled "only a label" {}"
  `)
})

describe('tables', () => {
  test('cells, columns and rows of every form', () => {
    const text = `x y {
  | name | a.b | rows[k].c || then | in |
  |------|:---:|-----------||------|---:|
  | q | >= 5 and not in 1..3 | - || sealed 5 within 1..9 | none | // a comment
  // between rows
  /// of the row
  remove | r |
  @allow(BK1, "x") | "a | b" | is known | < 3 || [1, 2] | 22:00..06:00 |
}`
    expect(outline(text)).toMatchInlineSnapshot(`
      "x y {}
        table name a.b rows[k].c || then in
          | q | <>= 5 and not in (.. 1 3)> | - | sealed 5 within (.. 1 9) | none
          remove | r /// "of the row"
          | "a | b" | <known> | << 3> | [1 2] | (.. time:22:00 time:06:00) @allow(BK1, "x")"
    `)
  })

  test('an empty line ends a table', () => {
    expect(outline('x y {\n| a |\n| 1 |\n\n| b |\n| 2 |\n  \t\n| c |\n}')).toMatchInlineSnapshot(`
      "x y {}
        table a
          | 1
        table b
          | 2
        table c"
    `)
  })

  test('in a row on its own at the end of the file, and with a block comment', () => {
    expect(outline('x y { t: | a |\n | 1 /* one */ | /* end */\r\n}')).toBe('x y {}\n  t: table a\n    | 1')
  })
})

describe('small things', () => {
  test('an empty file, a BOM, CRLF', () => {
    expect(outline('')).toBe('')
    expect(outline('\uFEFF')).toBe('')
    expect(outline('\uFEFFa b {\r\n  c: 1\r\n}\r\n')).toBe('a b {}\n  c: 1')
    expect(outline('// only a comment')).toBe('')
  })

  test('names and labels stand on the line of their kind word', () => {
    expect(outline('remove brand\nremove menu b')).toBe('remove brand\nremove menu b')
    expect(problems('page\nhome {}')).toEqual(['BK1116 "home"'])
  })

  test('spans cover what was written', () => {
    const text = '@a x y "l" { b: [1] + c.d within 1..2 } before z'
    const { syntax } = parse('f', text)
    const [first] = syntax.declarations
    expect(text.slice(first?.start, first?.end)).toBe(text)
    if (first?.is !== 'instance' || first.members[0]?.is !== 'field') throw new Error('not read')
    const [member] = first.members
    expect(text.slice(member.start, member.end)).toBe('b: [1] + c.d within 1..2')
    expect(text.slice(member.value.start, member.value.end)).toBe('[1] + c.d within 1..2')
    expect(text.slice(first.body?.start, first.body?.end)).toBe('{ b: [1] + c.d within 1..2 }')
    expect(text.slice(first.anchor?.start, first.anchor?.end)).toBe('before z')
  })

  test('comments are listed, and which of them document', () => {
    const text = '/// doc\na b { // line\n  /* block */ c: 1 /// not a doc\n  /// nothing follows\n}\n//// no doc'
    expect(parse('f', text).comments.map(({ kind, text: said }) => `${kind} ${said}`)).toEqual([
      'doc /// doc', 'line // line', 'block /* block */', 'line /// not a doc', 'line /// nothing follows', 'line //// no doc',
    ])
  })

  test('names of skipped stretches are lost', () => {
    expect([...parse('f', 'a b {\n  c: gone + ) away\n  d: 1\n}').syntax.lost]).toEqual(['c', 'gone', 'away'])
  })
})
