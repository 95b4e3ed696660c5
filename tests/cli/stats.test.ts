/** `bankc stats`: what banks wrote alike, and what it says of requirements, in words and in figures. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const english = ['--locale', 'en']

const project = {
  'bankc.yaml': 'edition: 2026\nplatform: platform\nas_of: 2026-11-22\n',
  'platform/lift.bank': `kind lift_rules "电梯规则" @singleton { load "载重人数": int = 8 }
lift_rules { load: 8人 }
process lift_check "电梯年检" { owner: "总务部", every: 1y, evidence: "检验合格证" }
regulation lift_law "电梯办法" {
  number: "电〔2020〕1号", issued_by: "电梯主管部门", effective: 2020-01-01
  requirement load "载重" { area: client, text: "一次不超过十人", check: lift_rules.load <= 10 }
  requirement check_up "年检" { area: operation, text: "每年检验一次", process: lift_check }
  requirement camera "监控" { area: operation, text: "轿厢内有监控", gap: "旧电梯没有监控", owner: "总务部", due: 2027-12-31 }
  requirement pool "泳池" { area: service, text: "泳池水质合格", waived: "没有泳池" }
}
`,
  'banks/a/a.bank': 'bank a "甲银行" { }\n',
  'banks/b/b.bank': `bank b "乙银行" { }
@allow(BK5700, "新电梯载重十二人")
override lift_rules { load: 12人 }
supplement camera "监控" { requirement: lift_law.camera, process: lift_check }
`,
}

test('requirements are counted by area; where banks differ, as in the worst', () => {
  const { code, out } = bankc.run(['stats', ...english], { cwd: bankc.folder(project) })
  expect(code).toBe(0)
  expect(out.slice(out.indexOf('\nrequirements'))).toBe(`
requirements  all  met  settings  declared  process  gap  unmet  open  waived  coverage
client        1    0    0         0         0        0    1      0     0       0 %
operation     2    1    0         0         1        1    0      0     0       50 %
service       0    0    0         0         0        0    0      0     1       100 %
all           3    1    0         0         1        1    1      0     1       33 %

a  2/3  66 %
b  2/3  66 %

unmet  lift_law.load    b
gap    lift_law.camera  a
`)
})

test('in Chinese, for one bank', () => {
  const { out } = bankc.run(['stats', 'b', '--locale', 'zh-CN'], { cwd: bankc.folder(project) })
  expect(out.slice(out.indexOf('\n要求'))).toBe(`
要求        合计  已落实  靠设定  靠声明  靠流程  缺口  不符合  没有说明  不适用  落实率
客户端安全  1     0       0       0       0       0     1       0         0       0%
运维与应急  2     2       0       0       2       0     0       0         0       100%
客户权益    0     0       0       0       0       0     0       0         1       100%
合计        3     2       0       0       2       0     1       0         1       66%

不符合  lift_law.load
`)
})

test('what a bank wrote, and how much of it another bank has just so', () => {
  const shops = `kind shop "店" { size "大小": int, rent "租金": money? }\nshop front "前店" { size: 1 }\n`
  const files = {
    'bankc.yaml': 'edition: 2026\nplatform: platform\n',
    'platform/shops.bank': shops,
    // The same shop, another shop of that name, one's own; the same override, and the bank itself.
    'banks/a/a.bank': 'bank a "甲银行" { }\nshop one "一号" { size: 2 }\nshop two "二号" { size: 3 }\nshop mine "我的" { size: 4 }\noverride shop front { rent: 5元 }\n',
    'banks/b/b.bank': 'bank b "乙银行" { }\nshop one "一号" { size: 2 }\nshop two "二号" { size: 4 }\noverride shop front { rent: 5元 }\n',
  }
  const cwd = bankc.folder(files)
  expect(bankc.run(['stats', ...english], { cwd }).out).toMatch(/\n\nbank  its own  like another's  share\na     5        2               40\.0 %\nb     4        2               50\.0 %\n$/)
  expect(bankc.run(['stats'], { cwd }).out).toMatch(/\n\n银行  自己写的  与他行相同  占比\na     5         2           40\.0%\n/)
  expect(JSON.parse(bankc.run(['stats', '--format', 'json'], { cwd }).out)).toMatchObject({ own: { a: { declarations: 5, alike: 2 }, b: { declarations: 4, alike: 2 } } })
})

test('as figures', () => {
  const { out } = bankc.run(['stats', '--format', 'json'], { cwd: bankc.folder(project) })
  expect(JSON.parse(out)).toMatchObject({
    format: 'bankc.stats/1',
    requirements: {
      all: 3,
      met: 1,
      waived: 1,
      areas: { client: { all: 1, met: 0, unmet: 1 }, operation: { all: 2, met: 1, gap: 1 } },
      banks: { a: { all: 3, met: 2, gap: 1 }, b: { all: 3, met: 2, unmet: 1 } },
      missing: [
        { requirement: 'lift_law.load', standing: 'unmet', banks: ['b'] },
        { requirement: 'lift_law.camera', standing: 'gap', banks: ['a'] },
      ],
    },
  })
})

test('a day on which a document is not in force yet counts none of it', () => {
  const { out } = bankc.run(['stats', '--format', 'json', '--as-of', '2019-12-31'], { cwd: bankc.folder(project) })
  expect(JSON.parse(out)).toMatchObject({ requirements: { all: 0, met: 0, areas: {}, missing: [] } })
})

test('where nothing is required, nothing is said', () => {
  const { out } = bankc.run(['stats', ...english], { cwd: bankc.folder({ ...project, 'platform/lift.bank': '', 'banks/b/b.bank': 'bank b "乙银行" { }\n' }) })
  expect(out).not.toContain('requirements')
})
