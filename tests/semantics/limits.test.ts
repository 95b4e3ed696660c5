/** Limits at run time: the least troublesome set that allows an amount, else the most that may go; never more than any cap. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDecimal, compareDecimal, decimalOf, parseDecimal, printDecimal, zero, type Decimal } from '#model/decimal.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { noDemands, type Movement } from '#semantics/limits/wish.ts'
import { compileFiles } from '../harness/project.ts'

const project = {
  'bankc.yaml': 'edition: 2026\nplatform: std:platform\n',
  'banks/a/a.bank': `bank a "甲银行" { }
scene lab "试验" { trigger: "试" }
limits nested_one "逐级" {
  scene: lab
  businesses: [own_bank]
  counting: nested
  | tools      | single | daily | monthly | yearly | count |
  | ---------- | -----: | ----: | ------: | -----: | ----: |
  | [pin]      |  100元 | 200元 |         |        |       |
  | [pin, sms] |  500元 | 800元 |  2000元 |        |       |
  | [usb_key]  | 5000元 |       |         | 9000元 |   3笔 |
}
limits own_one "各计" {
  scene: lab
  businesses: [interbank]
  counting: own
  | tools       | single | daily |
  | ----------- | -----: | ----: |
  | [pin]       |  100元 | 200元 |
  | [sms, face] |  300元 | 400元 |
}
business_limits lab {
  scene: lab
  | business | single | daily  |
  | -------- | -----: | -----: |
  | own_bank | 4000元 | 6000元 |
}
`,
}
const compilation = compileFiles(project)
const model = compilation.banks[0]?.model
const today = '2026-11-22'
const yuan = (text: number | string): Decimal => parseDecimal(String(text)) ?? zero

test('the project is right', () => {
  expect(compilation.diagnostics.filter(({ row }) => row.severity === 'error').map(({ code }) => code)).toEqual([])
})

interface Wish {
  readonly scene: string
  readonly business: string
  readonly amount: Decimal
  readonly has: readonly string[]
  readonly must: readonly string[]
  readonly today: string
  readonly moved: readonly Movement[]
}

function choose({ has, must, moved, ...transaction }: Wish) {
  if (model === undefined) throw new Error('the project does not compile')
  return chooseTools(model, { has }, { ...transaction, demands: { ...noDemands, must } }, moved)
}

const gone = (amount: number, tools: readonly string[], business = 'own_bank', on = today): Movement => ({ on, amount: yuan(amount), tools, business })

function chosen(wish: Partial<Wish> & { readonly amount: Decimal }): string {
  const { tools, most, stop } = choose({ scene: 'lab', business: 'own_bank', has: ['pin', 'sms', 'face', 'usb_key'], must: [], today, moved: [], ...wish })
  return tools === undefined ? `at most ${most === undefined ? '∞' : printDecimal(most)}${stop === undefined ? '' : ` by ${stop.cap}`}` : tools.join(' ')
}

describe('the least troublesome set that will do', () => {
  test('grows with the amount', () => {
    expect(chosen({ amount: yuan(100) })).toBe('pin')
    expect(chosen({ amount: yuan('100.01') })).toBe('pin sms')
    expect(chosen({ amount: yuan('500.01') })).toBe('usb_key')
  })

  test('is of tools that the customer has', () => {
    expect(chosen({ amount: yuan(300), has: ['pin', 'usb_key'] })).toBe('usb_key')
    expect(chosen({ amount: yuan(300), has: ['pin'] })).toBe('at most 100 by single')
    expect(chosen({ amount: yuan(1), has: [] })).toBe('at most 0')
  })

  test('contains what risk control asks for', () => {
    expect(chosen({ amount: yuan(100), must: ['face'] })).toBe('face pin')
    expect(chosen({ amount: yuan(100), must: ['face'], has: ['pin'] })).toBe('at most 0')
  })
})

describe('caps', () => {
  test('of the business hold whatever the tools', () => {
    expect(chosen({ amount: yuan('4000.01') })).toBe('at most 4000 by single')
    expect(chosen({ amount: yuan(3000), moved: [gone(4000, ['usb_key'])] })).toBe('at most 2000 by daily')
  })

  test('nested: what weaker sets used counts, not the other way round', () => {
    expect(chosen({ amount: yuan(100), moved: [gone(1000, ['usb_key'])] })).toBe('pin')
    expect(chosen({ amount: yuan(500), moved: [gone(100, ['pin']), gone(250, ['pin', 'sms'])] })).toBe('usb_key')
    expect(chosen({ amount: yuan(450), moved: [gone(100, ['pin']), gone(250, ['pin', 'sms'])] })).toBe('pin sms')
  })

  test('own: every set has its own pot', () => {
    const wish = { business: 'interbank', has: ['pin', 'sms', 'face'] }
    expect(chosen({ ...wish, amount: yuan(100), moved: [gone(400, ['sms', 'face'], 'interbank')] })).toBe('pin')
    expect(chosen({ ...wish, amount: yuan(100), moved: [gone(200, ['pin'], 'interbank')] })).toBe('face sms')
    expect(chosen({ ...wish, amount: yuan(100), moved: [gone(200, ['pin'], 'interbank'), gone(350, ['sms', 'face'], 'interbank')] })).toBe('at most 50 by daily')
  })

  test('windows are the calendar day, month and year', () => {
    expect(chosen({ amount: yuan(100), moved: [gone(200, ['pin'], 'own_bank', '2026-11-21')] })).toBe('pin')
    expect(chosen({ amount: yuan(400), moved: [gone(1700, ['pin', 'sms'], 'own_bank', '2026-11-01')], has: ['pin', 'sms'] })).toBe('at most 300 by monthly')
    expect(chosen({ amount: yuan(400), moved: [gone(1700, ['pin', 'sms'], 'own_bank', '2026-10-31')], has: ['pin', 'sms'] })).toBe('pin sms')
    expect(chosen({ amount: yuan(1), has: ['usb_key'], moved: [1, 2, 3].map((amount) => gone(amount, ['usb_key'])) })).toBe('at most 0 by count')
  })
})

const tools = ['pin', 'sms', 'face', 'usb_key']
const movement = fc.record({
  on: fc.constantFrom(today, '2026-11-01', '2026-01-05', '2025-12-31'), amount: fc.integer({ min: 1, max: 900 }).map(decimalOf),
  tools: fc.constantFrom(['pin'], ['pin', 'sms'], ['usb_key'], ['sms', 'face']), business: fc.constantFrom('own_bank', 'interbank'),
})
const wishes = fc.record({
  scene: fc.constant('lab'), business: fc.constantFrom('own_bank', 'interbank'), amount: fc.integer({ min: 1, max: 7000 }).map(decimalOf), has: fc.subarray(tools), must: fc.subarray(['face', 'sms'], { maxLength: 1 }),
  today: fc.constant(today), moved: fc.array(movement, { maxLength: 5 }),
})

describe('laws', () => {
  test('what is said to be the most may go, and a cent more may not', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { tools: asked, most } = choose(wish)
        if (asked !== undefined) return
        expect(most).toBeDefined()
        if (most === undefined || most.digits === 0n) return
        expect(choose({ ...wish, amount: most }).tools).toBeDefined()
        expect(choose({ ...wish, amount: addDecimal(most, yuan('0.01')) }).tools).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  test('more tools, less gone and a smaller amount never get less', () => {
    fc.assert(
      fc.property(wishes, fc.subarray(tools), (wish, more) => {
        if (choose(wish).tools === undefined) return
        expect(choose({ ...wish, has: [...new Set([...wish.has, ...more])] }).tools).toBeDefined()
        expect(choose({ ...wish, moved: wish.moved.slice(1) }).tools).toBeDefined()
        expect(choose({ ...wish, amount: yuan(1) }).tools).toBeDefined()
      }),
      { numRuns: 500 },
    )
  })

  test('what is asked for is had, contains what must be, and nothing less troublesome would do', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { tools: asked, most } = choose(wish)
        if (asked === undefined) return
        for (const tool of asked) expect(wish.has).toContain(tool)
        for (const tool of wish.must) expect(asked).toContain(tool)
        if (most !== undefined) expect(compareDecimal(wish.amount, most)).toBeLessThanOrEqual(0)
        for (const left of asked) {
          const fewer = asked.filter((tool) => tool !== left)
          if (wish.must.every((tool) => fewer.includes(tool))) expect(choose({ ...wish, has: fewer }).tools, left).toBeUndefined()
        }
      }),
      { numRuns: 500 },
    )
  })
})
