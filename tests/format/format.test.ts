/** What the formatter makes of hand-written files. */
import * as prettierOfNode from 'prettier'
import * as prettier from 'prettier/standalone'
import { expect, test } from 'vitest'
import type { FormatOptions } from '#grammar/format.ts'
import { format } from '#grammar/format.ts'
import * as plugin from '#grammar/printer/plugin.ts'

async function formatted(text: string, options: FormatOptions = {}): Promise<string> {
  const once = await format(text, options, prettier)
  expect(await format(once, options, prettier)).toBe(once)
  return once
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}

test('a well-formed file stays as it is', async () => {
  const file = lines(
    '/// 鸢河银行 on the platform.',
    'bank yuanhe "鸢河银行" {',
    '  extends: [elder_care] // packs; the platform is implied',
    '  region: "山东"        // where',
    '  locales: [zh_CN, en]',
    '}',
    '',
    'override page home "首页" {',
    '  grid shortcuts { columns: 4, items: [transfer, accounts, wealth, bill_pay] }',
    '  banner top { slot: home_banner }',
    '}',
    '',
    'override limits transfer {',
    '  | tools       | single |   daily |  yearly |',
    '  | ----------- | -----: | ------: | ------: |',
    '  | [sms, pin]  |  2万元 |   5万元 | 100万元 |',
    '  | [sms, face] |  4万元 |   5万元 |         |',
    '  | [sim_key]   | 50万元 | 200万元 |         |',
    '}',
    '',
    'override ruleset transfer {',
    '  night_large.floor: 3万元 // a threshold that a bank may tune',
    '  rule mule_account "疑似跑分账户" {',
    '    when: payee.first_seen < 24h and sent_count_1h >= 5 and amount in 4.9万元..5万元',
    '    then: block',
    '  }',
    '}',
    '',
    'closed_wealth anxin_90 "安心90天" {',
    '  risk: R2, term: 90d, benchmark: 3.15%',
    '  min: 1万元, step: 1000元',
    '  sale: 2026-11-01..2026-12-31',
    '}',
    '',
    'ruleset_test transfer_at_night "夜间大额" {',
    '  ruleset: transfer',
    '  | amount | time  | payee.first_seen || decision        | by            |',
    '  | -----: | ----- | ---------------: || --------------- | ------------- |',
    '  |  6万元 | 23:30 |              90d || step_up([face]) | [night_large] |',
    '  |  1万元 | 12:00 |              90d || allow           | []            |',
    '}',
  )
  expect(await formatted(file)).toBe(file)
})

test('what a Chinese input method types becomes ASCII, texts and comments keep what they say', async () => {
  const file = lines(
    '覆盖　规则集　转账　｛',
    '规则　夜间　“夜间"大额"，转账”｛　／／　注释，全角。',
    '当：金额　≥　５万元　且（时间　属于　２３：００．．０５：００）、则：［阻断，提醒］；标签：「书」',
    '｝',
    '｝',
  )
  expect(await formatted(file)).toBe(
    lines(
      '覆盖 规则集 转账 {',
      '  规则 夜间 "夜间\\"大额\\"，转账" { //　注释，全角。',
      '    当: 金额 >= 5万元 且 时间 属于 23:00..05:00, 则: [阻断, 提醒], 标签: "书"',
      '  }',
      '}',
    ),
  )
})

test('a table is aligned by display width, its rule row rewritten, comments kept by their rows', async () => {
  const file = lines(
    'limits 转账 {',
    '|工具|单笔限额||day|',
    '|---|----：||:---:|',
    '| [短信，密码]|２万元||- | // 常用',
    '  // 以下停用',
    'remove |[sms, face]|  || | /* old */',
    '|[sim_key]| >=5万元 || sealed 1 |// last',
    '}',
  )
  expect(await formatted(file)).toBe(
    lines(
      'limits 转账 {',
      '         | 工具         | 单笔限额 ||   day    |',
      '         | ------------ | -------: || :------: |',
      '         | [短信, 密码] |    2万元 ||    -     | // 常用',
      '  // 以下停用',
      '  remove | [sms, face]  |          ||          | /* old */',
      '         | [sim_key]    | >= 5万元 || sealed 1 | // last',
      '}',
    ),
  )
})

test('without a rule row none is added', async () => {
  expect(await formatted('t x {\n|a|金额|\n|1|2|\n}')).toBe(lines('t x {', '  | a | 金额 |', '  | 1 | 2    |', '}'))
})

test('a table under a name stands below it', async () => {
  expect(await formatted('t x { rows:\n|a|\n|---|\n|1|\n\nb: 2 }')).toBe(
    lines('t x {', '  rows:', '    | a   |', '    | --- |', '    | 1   |', '', '  b: 2', '}'),
  )
})

test('CRLF and a byte order mark go, blank lines are kept up to one', async () => {
  expect(await formatted('\uFEFFpage a {\r\n\r\n  x: 1\r\n\r\n\r\n  y: 2 \r\n\r\n}\r\npage b {\r\n  x: 1\r\n}\r\n\r\n\r\n')).toBe(
    lines('page a {', '  x: 1', '', '  y: 2', '}', '', 'page b {', '  x: 1', '}'),
  )
})

test('declarations of one line may stand close together', async () => {
  const file = lines('unit 元 "元" is money', 'unit 角 = 0.1元', '', '// 时间', 'unit s is duration', 'remove menu lottery')
  expect(await formatted(file)).toBe(file)
})

test('a body on one line stays so if it fits and was not opened', async () => {
  expect(await formatted('a x { b: 1; c: [1,2,] }')).toBe(lines('a x { b: 1, c: [1, 2] }'))
  expect(await formatted('a x {\n b: 1, c: 2,\n d: 3, }')).toBe(lines('a x {', '  b: 1, c: 2', '  d: 3', '}'))
  const long = 'a_long_name_for_a_thing'
  expect(await formatted(`a x { b: ${long}, c: ${long}, d: ${long}, e: ${long} }`)).toBe(
    lines('a x {', `  b: ${long}`, `  c: ${long}`, `  d: ${long}`, `  e: ${long}`, '}'),
  )
})

test('long lists take a line an item, long conditions a line an operator', async () => {
  const long = 'a_long_name_for_a_thing'
  expect(
    await formatted(
      `a x {\nb: [${long}, ${long}, ${long}, ${long}]\nwhen: ${long} > 1 and ${long} or ${long} is not known and not ${long}\n}`,
    ),
  ).toBe(
    lines(
      'a x {',
      '  b: [',
      ...Array.from({ length: 4 }, () => `    ${long},`),
      '  ]',
      `  when: ${long} > 1 and ${long}`,
      `    or ${long} is not known and not ${long}`,
      '}',
    ),
  )
})

test('parentheses stand where they mean something', async () => {
  const file =
    'a x { b: (((a)) and (b or c)), c: (a + b) * (c * d) - (e - f), d: -(1), e: not (not a), f: (if a then b else c) + 1, g: (a + 1)..5 }'
  expect(await formatted(file)).toBe(
    lines(
      'a x {',
      '  b: a and (b or c)',
      '  c: (a + b) * (c * d) - (e - f)',
      '  d: -1',
      '  e: not (not a)',
      '  f: (if a then b else c) + 1',
      '  g: a + 1 .. 5',
      '}',
    ),
  )
})

test('kinds, enums and annotations', async () => {
  const file = lines(
    '@since("2026") abstract kind   limits "限额" is base @ordered {',
    '  /// the cap',
    '  single "单笔":money?=5万元 @client   @risk(up)',
    '  require single<=daily   else "单笔不得超过日累计"',
    '  tools: set(ref( auth_tool )) }',
    'enum level "级别" @ordered {low "低", high(of:money,by : set(ref(x))) "高" @since("2")}',
  )
  expect(await formatted(file)).toBe(
    lines(
      '@since("2026")',
      'abstract kind limits "限额" is base @ordered {',
      '  /// the cap',
      '  single "单笔": money? = 5万元 @client @risk(up)',
      '  require single <= daily else "单笔不得超过日累计"',
      '  tools: set(ref(auth_tool))',
      '}',
      '',
      'enum level "级别" @ordered { low "低", high(of: money, by: set(ref(x))) "高" @since("2") }',
    ),
  )
})

test('a map after = is in parentheses, since a brace would open a body', async () => {
  const file = lines('param a = ({ x: 1 })', 'param b = ({ x: 1 }) * 2 within 1..5 { step: 1 }')
  expect(await formatted(file)).toBe(file)
  expect(await formatted('param a = (({ x: 1 }) * 2)')).toBe('param a = ({ x: 1 }) * 2\n')
})

test('overlay: anchors, edits, paths, bounds', async () => {
  const file = lines(
    'override page home {',
    '  override grid hot {} before shortcuts',
    '  items += [loans] after transfer',
    '  rows[[sms, pin]].daily: none',
    '  sealed max: 5万元 within 1万元..20万元',
    '  param floor = 5 within > 1 and <= 9 { step: 1 }',
    '  remove section old',
    '}',
  )
  expect(await formatted(file)).toBe(file)
})

test('comments keep their places', async () => {
  const file = lines(
    '// at the head',
    '',
    '/* of the page',
    '   as written */',
    'page home { // on the brace',
    '  /* before */ a: 1 // one',
    '  bb: [ // in the list',
    '    x, // first',
    '    yyy, // second',
    '    // last',
    '  ]',
    '  when: amount > 5万元 // large',
    '    and night // at night',
    '  c: /* value */ 2, /* d */ d: f(/* argument */ 3)',
    '',
    '  // at the end',
    '}',
    '',
    '// at the foot',
  )
  expect(await formatted(file)).toBe(file.replace('x, // first', 'x,   // first'))
})

test('words in the other language, names by a function', async () => {
  const english = lines(
    'override rules r {',
    '  rule a { when: not x in [1] and y is not known or true, then: none }',
    '  sealed b: if x then 1 else 2',
    '}',
  )
  const chinese = lines(
    '覆盖 rules r {',
    '  rule a { when: 非 x 属于 [1] 且 y 是 非 已知 或 真, then: 无 }',
    '  锁定 b: 若 x 则 1 否则 2',
    '}',
  )
  expect(await formatted(english, { words: 'zh' })).toBe(chinese)
  expect(await formatted(chinese, { words: 'en' })).toBe(english)
  expect(await formatted(chinese)).toBe(chinese)
  const names = ({ start, end }: { start: number; end: number }): string | undefined =>
    english.slice(start, end) === 'rule' ? '规则' : undefined
  expect(await format(english, { words: 'zh', names }, prettier)).toContain('规则 a {')
})

test('a declaration with an error stays byte for byte, the others are formatted', async () => {
  const wrong = 'page  broken {\n   a:  = 1  \n\tb:2\n}'
  const result = await formatted(`page  a  {x:1}\n${wrong}\npage  c  {x:1}\n`)
  expect(result).toBe(`page a { x: 1 }\n\n${wrong}\n\npage c { x: 1 }\n`)
})

test('a text of several lines is indented with its member', async () => {
  expect(await formatted('a x {\n  b: """\n      one  \n        "two" \\n\n\n      three\n      """\n}')).toBe(
    lines('a x {', '  b: """', '    one\\u{20}\\u{20}', '      "two" \\n', '', '    three', '  """', '}'),
  )
})

test('a file of nothing, of space, of comments', async () => {
  expect(await formatted('')).toBe('')
  expect(await formatted(' \n\n')).toBe('')
  expect(await formatted('\n\n// a\n\n\n// b')).toBe('// a\n\n// b\n')
})

test('comments between a name and its value or table stay below the name', async () => {
  const file = lines(
    'limits x {',
    '  rows: // by tool',
    '    // the usual ones',
    '    | a |',
    '    | 1 |',
    '',
    '  items: // why',
    '    [a, b]',
    '}',
  )
  expect(await formatted(file)).toBe(file)
})

test('a comment without an end, brackets without an end: what cannot be read stays', async () => {
  expect(await formatted('page  a {x:1}\n/* no end\npage  b {x: 1}\n')).toBe('page a { x: 1 }\n/* no end\npage b { x: 1 }\n')
  expect(await formatted('page  a {x:1}\npage  b {x: [1}\n')).toBe('page a { x: 1 }\npage  b {x: [1}\n')
})

test('nothing is too deep or too long', async () => {
  const deep = `a x { b: ${'['.repeat(10_000)}${']'.repeat(10_000)} }\n`
  expect(await format(deep, {}, prettier)).toBe(deep)
  const chain = Array.from({ length: 400 }, (_, index) => `n${index}`).join(' and ')
  expect((await format(`a x { b: ${chain} }`, {}, prettier)).split('\n')).toHaveLength(403)
  const rows = Array.from({ length: 5_000 }, (_, index) => `  | ${index} | // c`)
  expect((await format(lines('a x {', '  | n |', ...rows, '}'), {}, prettier)).split('\n')).toHaveLength(5_004)
})

test('the plugin works in Prettier itself', async () => {
  const text = 'page a {x:1,\n y:2}\n'
  expect(await prettierOfNode.format(text, { filepath: 'a.bank', plugins: [plugin] })).toBe('page a { x: 1, y: 2 }\n')
  expect(await prettierOfNode.format(text, { filepath: 'a.bank', plugins: [plugin], printWidth: 20 })).toBe(
    lines('page a {', '  x: 1', '  y: 2', '}'),
  )
  const { cursorOffset } = await prettierOfNode.formatWithCursor(text, { filepath: 'a.bank', plugins: [plugin], cursorOffset: 10 })
  expect(cursorOffset).toBeGreaterThan(0)
})

test('a field of a literal has no parentheses, and takes none from elsewhere', async () => {
  const text = '// 一 (1)\nrule a { when: b and not 2026-11-22.c and (d or e) }\n\n// 二 (2)\nrule b { when: x }\n'
  expect(await format(text, {}, prettier)).toBe(text)
})
