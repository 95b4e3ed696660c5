/** A finding about limits as a test that can be kept: somebody who has every tool of the tables, and what the runtime answers today. */
import { addDecimal, type Decimal } from '#model/decimal.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '#semantics/environment.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { rowsOf } from '#semantics/limits/counting.ts'
import { businessValue } from '#semantics/limits/scene.ts'
import { sampleFacts, samplesOf } from '#semantics/samples.ts'
import { declarationText } from '../rules/test-text.ts'
import { sourceOf } from '../rules/words.ts'
import { cent } from './caps.ts'

export interface Stuck {
  readonly scene: string
  readonly business: string
  /** More than this, by as little as there is, nothing allows. */
  readonly most: Decimal
  /** The fact that says the channel, and which it is, where that matters. */
  readonly channel: readonly [fact: string, value: Value] | undefined
}

/** undefined: on a sample of the scene it goes, after all. */
export function limitsWitness(row: Instance, tables: readonly Instance[], { scene, business, most, channel }: Stuck, model: Model): string | undefined {
  const declared = instanceIn(model, 'scene', scene)
  const [like] = declared === undefined ? [] : samplesOf(model, declared)
  if (like === undefined) return undefined
  const has = [...new Set(tables.flatMap((table) => rowsOf(table).flatMap(({ tools }) => tools)))].sort()
  const amount = addDecimal(most, cent)
  const facts = new Map([...sampleFacts(model, like), ...(channel === undefined ? [] : [channel])])
  const choice = chooseTools(model, { has }, { scene, business, amount, facts, today: '2026-01-01' }, [])
  if (choice.tools !== undefined || choice.most === undefined) return undefined
  const money = (one: Decimal): string => sourceOf({ is: 'money', currency: 'CNY', amount: one }, model.vocabulary)
  return declarationText({
    kind: 'limits_test',
    name: `${row.name}_stuck`.replaceAll('.', '_'),
    label: `${row.label ?? row.name}：没有一组认证方式能办`,
    fields: [['scene', scene], ['like', like.path]],
    given: ['name', 'business', 'amount', 'has', ...(channel === undefined ? [] : [channel[0]])],
    wanted: ['ask', 'most'],
    rows: [{ given: ['stuck', sourceOf(businessValue(business), model.vocabulary), money(amount), `[${has.join(', ')}]`, ...(channel === undefined ? [] : [sourceOf(channel[1], model.vocabulary)])], wanted: ['', money(choice.most)] }],
  })
}
