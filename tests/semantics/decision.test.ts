/** Joining decisions: the laws of a join, and no obligation lost. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { joinDecisions, noSofterThan } from '#semantics/decision.ts'
import { describeValue } from '#model/value-words.ts'
import { compileFiles } from '../harness/project.ts'

/** The decisions of the standard library. */
const vocabulary: Vocabulary = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': 'bank a "甲" { }\n' }).vocabulary

const member = (name: string, ...args: readonly (Value | undefined)[]): Value => ({ is: 'enum', enum: 'decision', member: name, arguments: args })
const tools = (...names: readonly string[]): Value => ({ is: 'set', items: names.map((path) => ({ is: 'ref', kind: 'auth_tool', path })) })
const hours = (count: number): Value => ({ is: 'duration', basis: 'seconds', amount: decimalOf(count * 3600), iso: `PT${count}H` })
const months = (count: number): Value => ({ is: 'duration', basis: 'months', amount: decimalOf(count), iso: `P${count}M` })
const yuan = (amount: number): Value => ({ is: 'money', currency: 'CNY', amount: decimalOf(amount) })
const of = (name: string, of_: string): Value => ({ is: 'enum', enum: of_, member: name, arguments: [] })

const join = (...decisions: readonly Value[]): string => joinDecisions(decisions, vocabulary).map(describeValue).join(' ')

describe('joined', () => {
  test.each<readonly [string, readonly Value[], string]>([
    ['nothing', [], ''],
    ['allow gives way', [member('allow'), member('notify')], 'notify'],
    ['allow alone stays', [member('allow'), member('allow')], 'allow'],
    ['tools are united', [member('step_up', tools('sms')), member('step_up', tools('face', 'sms'))], 'step_up([face, sms])'],
    ['the longest delay', [member('delay', hours(2), undefined), member('delay', hours(24), undefined)], 'delay(24h, )'],
    ['hours and months stay apart', [member('delay', hours(2), undefined), member('delay', months(1), undefined)], 'delay(1mo, ) delay(2h, )'],
    ['the smallest amount', [member('limit_to', yuan(5000)), member('limit_to', yuan(1000))], 'limit_to(1,000元)'],
    ['locks of different things', [member('lock', of('login', 'lockable'), hours(2)), member('lock', of('pin', 'lockable'), hours(1)), member('lock', of('login', 'lockable'), hours(1))], 'lock(login, 2h) lock(pin, 1h)'],
    ['mildest first', [member('review', undefined), member('notify'), member('alert', of('aml', 'alert_kind'))], 'alert(aml) notify review()'],
    ['a refusal keeps alerts and lists only', [member('block', undefined, undefined), member('step_up', tools('face')), member('alert', of('fraud', 'alert_kind')), member('greylist', of('device', 'listed'))], 'alert(fraud) greylist(device) block(, )'],
  ])('%s', (_, decisions, expected) => {
    expect(join(...decisions)).toBe(expected)
  })

  test('stricter or not', () => {
    const atLeast = (left: readonly Value[], right: readonly Value[]): boolean => noSofterThan(left, right, vocabulary)
    expect(atLeast([member('step_up', tools('face', 'sms'))], [member('step_up', tools('face'))])).toBe(true)
    expect(atLeast([member('step_up', tools('sms'))], [member('step_up', tools('face'))])).toBe(false)
    expect(atLeast([member('review', undefined)], [member('step_up', tools('face'))])).toBe(false)
    expect(atLeast([member('block', undefined, undefined)], [member('step_up', tools('face'))])).toBe(true)
    expect(atLeast([member('block', undefined, undefined)], [member('alert', of('aml', 'alert_kind'))])).toBe(false)
    expect(atLeast([member('allow')], [])).toBe(true)
    expect(atLeast([], [member('notify')])).toBe(false)
  })
})

const anyDecision: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom('allow', 'record', 'notify', 'bind_device', 'step_up_certificate', 'use_counter', 'withhold_reward').map((name) => member(name)),
  fc.constantFrom('fraud', 'aml').map((kind) => member('alert', of(kind, 'alert_kind'))),
  fc.uniqueArray(fc.constantFrom('sms', 'face', 'pin', 'usb_key'), { minLength: 1 }).map((names) => member('step_up', tools(...names))),
  fc.oneof(fc.integer({ min: 1, max: 48 }).map(hours), fc.integer({ min: 1, max: 3 }).map(months)).map((period) => member('delay', period, undefined)),
  fc.integer({ min: 1, max: 9 }).map((amount) => member('limit_to', yuan(amount))),
  fc.tuple(fc.constantFrom('login', 'pin'), fc.integer({ min: 1, max: 9 })).map(([what, count]) => member('lock', of(what, 'lockable'), hours(count))),
  fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }).map((count) => member('block', count === undefined ? undefined : hours(count), undefined)),
)
const some = fc.array(anyDecision, { maxLength: 6 })
const text = (decisions: readonly Value[]): string => decisions.map(identity).join(' ')

describe('laws', () => {
  test('the order does not matter, nor how they are put together, nor saying one twice', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const whole = text(joinDecisions([...a, ...b, ...c], vocabulary))
        expect(text(joinDecisions([...c, ...a, ...b].reverse(), vocabulary))).toBe(whole)
        expect(text(joinDecisions([...joinDecisions([...a, ...b], vocabulary), ...c], vocabulary))).toBe(whole)
        expect(text(joinDecisions([...a, ...b, ...c, ...b], vocabulary))).toBe(whole)
      }),
      { numRuns: 2_000 },
    )
  })

  test('a join is no softer than what it joins, and "no softer" is an order', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const joined = joinDecisions([...a, ...b], vocabulary)
        expect(noSofterThan(joined, a, vocabulary)).toBe(true)
        expect(noSofterThan(a, a, vocabulary)).toBe(true)
        if (noSofterThan(a, b, vocabulary) && noSofterThan(b, c, vocabulary)) expect(noSofterThan(a, c, vocabulary)).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
