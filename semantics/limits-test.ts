/** Runs the examples of a `limits_test`: each is held against what the runtime would ask for. */
import { compareDecimal, type Decimal, zero } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { chooseTools, type Choice } from './limits.ts'

export interface LimitsCase {
  readonly test: Instance
  readonly case: Instance
  /** Tools that were to be asked for; undefined: it was not to go. */
  readonly ask: readonly string[] | undefined
  /** The most that was to go; undefined: not asked. */
  readonly most: Decimal | undefined
  readonly choice: Choice
  readonly passes: boolean
}

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runLimitsTests(model: Model, today: string): readonly LimitsCase[] {
  return instancesOf(model, 'limits_test').flatMap((test) => {
    const [scene, cases, day] = [valueOf(test, 'scene'), valueOf(test, 'cases'), valueOf(test, 'as_of')]
    if (scene?.is !== 'ref' || cases?.is !== 'table') return []
    return [...cases.rows.values()].map((row) => runCase(model, test, row, scene.path, day?.is === 'date' ? day.value : today))
  })
}

function runCase(model: Model, test: Instance, row: Instance, scene: string, today: string): LimitsCase {
  const member = valueOf(row, 'business')
  const business = member?.is === 'enum' ? member.member : ''
  const used = amountOf(row, 'used')
  const moved = used === undefined ? [] : [{ on: today, amount: used, tools: toolsOf(row, 'used_with') ?? [], business }]
  const choice = chooseTools(model, { scene, business, amount: amountOf(row, 'amount') ?? zero, has: toolsOf(row, 'has') ?? [], must: toolsOf(row, 'must') ?? [], today, moved })
  const ask = toolsOf(row, 'ask')
  const most = amountOf(row, 'most')
  const asSaid = most === undefined || (choice.most !== undefined && compareDecimal(choice.most, most) === 0)
  return { test, case: row, ask, most, choice, passes: ask?.join(' ') === choice.tools?.join(' ') && asSaid }
}

function amountOf(row: Instance, field: string): Decimal | undefined {
  const value = valueOf(row, field)
  return value?.is === 'money' ? value.amount : undefined
}

function toolsOf(row: Instance, field: string): readonly string[] | undefined {
  const value = valueOf(row, field)
  return value?.is === 'set' ? value.items.flatMap((one) => (one.is === 'ref' ? [one.path] : [])).sort() : undefined
}
