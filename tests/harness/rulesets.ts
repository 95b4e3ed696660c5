/** Rulesets at random over a small scene that has facts of every type: core expressions, put together without their being written. */
import fc from 'fast-check'
import { decimalOf } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { compileFiles } from './project.ts'

const names: readonly (readonly [name: string, type: string])[] = [
  ['amount', 'money'],
  ['sum.before', 'money'],
  ['count', 'int'],
  ['ratio', 'percent'],
  ['factor', 'number'],
  ['since', 'duration'],
  ['time', 'time'],
  ['day', 'date'],
  ['moment', 'datetime'],
  ['grade', 'risk_grade'],
  ['status', 'list_status'],
  ['is_new', 'bool'],
  ['constructor', 'bool'],
  ['word', 'text'],
  ['tools', 'set(ref(auth_tool))'],
  ['tool', 'ref(auth_tool)'],
]

/** A bank whose one scene is `drill`. */
export function groundModel(): Model {
  const files = {
    'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
    'platform/drill.bank': `scene drill "演练" {\n${names.map(([name, type]) => `  fact ${name} { type: ${type} }`).join('\n')}\n}\n`,
    'banks/a/a.bank': 'bank a "甲银行" { }\n',
  }
  const { banks, diagnostics } = compileFiles(files)
  const model = banks[0]?.model
  if (model === undefined) throw new Error(diagnostics.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join('\n'))
  return model
}

const scalar = (name: Extract<Type, { is: 'scalar' }>['name']): Type => ({ is: 'scalar', name })
const bool = scalar('bool')
const fact = (name: string, type: Type): Expression => ({ is: 'fact', name, depth: 0, type })
const literal = (value: Value): Expression => ({ is: 'literal', value })
const enumeration = (of: string, member: string): Value => ({ is: 'enum', enum: of, member, arguments: [] })

const yuan = fc
  .tuple(fc.integer({ min: -9, max: 900 }), fc.constantFrom(0, 1, 2, 3))
  .map(([digits, scale]): Value => ({ is: 'money', currency: 'CNY', amount: normal(digits, scale) }))
const numbers = fc
  .tuple(fc.integer({ min: -9, max: 90 }), fc.constantFrom(0, 0, 1, 7))
  .map(([digits, scale]): Value => ({ is: 'number', value: normal(digits, scale) }))
const percents = fc.integer({ min: 0, max: 150 }).map((digits): Value => ({ is: 'percent', value: normal(digits, 2) }))
const durations = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.boolean())
  .map(([count, isMonths]): Value =>
    isMonths
      ? { is: 'duration', basis: 'months', amount: decimalOf(count), iso: `P${count}M` }
      : { is: 'duration', basis: 'seconds', amount: decimalOf(count * 3600), iso: `PT${count}H` },
  )
const times = fc.constantFrom('00:00', '06:00', '08:30', '22:00', '23:59').map((value): Value => ({ is: 'time', value }))
const days = fc.oneof(
  fc.constantFrom('2026-11-01', '2026-11-15', '2026-11-28').map((value): Value => ({ is: 'date', value })),
  fc.constantFrom('2026-11-15T00:00', '2026-11-15T08:30').map((value): Value => ({ is: 'datetime', value })),
)
const grades = fc.constantFrom('low', 'medium', 'high').map((member) => enumeration('risk_grade', member))
const statuses = fc.constantFrom('white', 'grey', 'black').map((member) => enumeration('list_status', member))
const words = fc.constantFrom('a', 'sms', '"];').map((value): Value => ({ is: 'text', value }))

/** Without trailing zeros, as decimals are. */
function normal(digits: number, scale: number) {
  let [rest, places] = [digits, scale]
  while (places > 0 && rest % 10 === 0) [rest, places] = [rest / 10, places - 1]
  return { digits: BigInt(rest), scale: places }
}

interface Sort {
  readonly facts: readonly Expression[]
  readonly constants: fc.Arbitrary<Value>
  readonly type: Type
  readonly ordered: boolean
}

const sort = (type: Type, facts: readonly string[], constants: fc.Arbitrary<Value>, ordered: boolean): Sort => ({
  type,
  facts: facts.map((name) => fact(name, type)),
  constants,
  ordered,
})
const sorts: readonly Sort[] = [
  sort(scalar('money'), ['amount', 'sum.before'], yuan, true),
  sort(scalar('int'), ['count'], numbers, true),
  sort(scalar('percent'), ['ratio'], fc.oneof(percents, numbers), true),
  sort(scalar('number'), ['factor'], fc.oneof(percents, numbers), true),
  sort(scalar('duration'), ['since'], durations, true),
  sort(scalar('time'), ['time'], times, true),
  sort(scalar('date'), ['day'], days, true),
  sort(scalar('datetime'), ['moment'], days, true),
  sort({ is: 'enum', name: 'risk_grade' }, ['grade'], grades, true),
  sort({ is: 'enum', name: 'list_status' }, ['status'], statuses, false),
  sort(scalar('text'), ['word'], words, false),
]

/** A fact, a constant, or what is reckoned of them. */
function terms(of: Sort): fc.Arbitrary<Expression> {
  const simple = fc.oneof(fc.constantFrom(...of.facts), of.constants.map(literal))
  const isAmount = of.type.is === 'scalar' && ['money', 'int', 'percent', 'number', 'duration'].includes(of.type.name)
  if (!isAmount) return simple
  const sum = fc
    .tuple(fc.constantFrom<'+' | '-'>('+', '-'), simple, simple)
    .map(([operator, left, right]): Expression => ({ is: 'arithmetic', operator, left, right, type: of.type }))
  const product = fc
    .tuple(fc.constantFrom<'*' | '/'>('*', '*', '/'), simple, fc.oneof(numbers, percents), fc.boolean())
    .map(([operator, left, by, isTurned]): Expression =>
      isTurned && operator === '*'
        ? { is: 'arithmetic', operator, left: literal(by), right: left, type: of.type }
        : { is: 'arithmetic', operator, left, right: literal(by), type: of.type },
    )
  const negated = simple.map((one): Expression => ({ is: 'negate', of: one }))
  return fc.oneof({ weight: 6, arbitrary: simple }, { weight: 2, arbitrary: sum }, { weight: 1, arbitrary: product }, { weight: 1, arbitrary: negated })
}

const comparisons = fc.constantFrom(...sorts).chain((of): fc.Arbitrary<Expression> => {
  const operator = of.ordered
    ? fc.constantFrom<'<' | '<=' | '>' | '>=' | '==' | '!='>('<', '<=', '>', '>=', '==', '!=')
    : fc.constantFrom<'==' | '!='>('==', '!=')
  const compare = fc.tuple(operator, terms(of), terms(of)).map(([how, left, right]): Expression => ({ is: 'compare', operator: how, left, right }))
  const list = fc
    .tuple(terms(of), fc.array(of.constants, { maxLength: 4 }), fc.boolean())
    .map(([left, items, negated]): Expression => ({ is: 'in', left, right: literal({ is: 'list', items }), negated }))
  const mixed = fc
    .tuple(terms(of), fc.array(terms(of), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([left, items, negated]): Expression => ({ is: 'in', left, right: { is: 'list', items }, negated }))
  const end = fc.option(of.constants, { nil: undefined, freq: 6 })
  const range = fc
    .tuple(terms(of), end, end, fc.boolean(), fc.boolean())
    .map(([left, from, to, below, negated]): Expression => ({ is: 'in', left, right: literal({ is: 'range', from, to, below }), negated }))
  const moving = fc
    .tuple(terms(of), terms(of), terms(of), fc.boolean(), fc.boolean())
    .map(([left, from, to, below, negated]): Expression => ({ is: 'in', left, right: { is: 'range', from, to, below }, negated }))
  const known = fc.tuple(terms(of), fc.boolean()).map(([one, negated]): Expression => ({ is: 'known', of: one, negated }))
  return of.ordered
    ? fc.oneof({ weight: 6, arbitrary: compare }, { weight: 2, arbitrary: list }, { weight: 3, arbitrary: range }, known, mixed, moving)
    : fc.oneof({ weight: 4, arbitrary: compare }, list, known)
})

const plain: readonly Expression[] = [
  fact('is_new', bool),
  fact('constructor', bool),
  literal({ is: 'bool', value: true }),
  { is: 'compare', operator: '==', left: fact('is_new', bool), right: literal({ is: 'bool', value: false }) },
  {
    is: 'in',
    left: literal({ is: 'ref', kind: 'auth_tool', path: 'sms' }),
    right: fact('tools', { is: 'set', of: { is: 'ref', kind: 'auth_tool' } }),
    negated: false,
  },
  { is: 'compare', operator: '==', left: fact('tool', { is: 'ref', kind: 'auth_tool' }), right: literal({ is: 'ref', kind: 'auth_tool', path: 'sms' }) },
  { is: 'call', function: 'contains', arguments: [fact('word', scalar('text')), literal({ is: 'text', value: 's' })], type: bool },
  {
    is: 'compare',
    operator: '>',
    left: { is: 'aggregate', function: 'count', events: 'drill', of: undefined, by: undefined, where: undefined, window: undefined, type: scalar('int') },
    right: literal({ is: 'number', value: decimalOf(3) }),
  },
]

export const anyCondition: fc.Arbitrary<Expression> = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: comparisons },
    { weight: 2, arbitrary: fc.constantFrom(...plain) },
    { weight: 2, arbitrary: tie('condition').map((of): Expression => ({ is: 'not', of })) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom<'and' | 'or'>('and', 'or'), tie('condition'), tie('condition'))
        .map(([is, left, right]): Expression => ({ is, left, right })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('condition'), tie('condition'), tie('condition'))
        .map(([condition, then, other]): Expression => ({ is: 'if', condition, then, else: other })),
    },
  ),
})).condition

const decision = (member: string, ...given: readonly (Value | undefined)[]): Value => ({ is: 'enum', enum: 'decision', member, arguments: given })
const toolset = (...paths: readonly string[]): Value => ({ is: 'set', items: paths.map((path) => ({ is: 'ref', kind: 'auth_tool', path })) })
const decisions = fc
  .array(
    fc.constantFrom(
      decision('allow'),
      decision('notify'),
      decision('step_up', toolset('sms')),
      decision('step_up', toolset('face', 'sms')),
      decision('review', undefined),
      decision('block', undefined, undefined),
      decision('alert', enumeration('alert_kind', 'aml')),
    ),
    { minLength: 1, maxLength: 2 },
  )
  .map((items): Value => ({ is: 'list', items }))

const nowhere = { layer: 'bank:a', file: 'random', start: 0, end: 0 }

function instance(kind: string, path: string, fields: Readonly<Record<string, Value | undefined>>): Instance {
  const held = (value: Value | undefined): Held => ({ value, origin: nowhere, fallback: false, replaced: [], bound: undefined, sealed: undefined })
  const present = Object.entries(fields).filter(([, value]) => value !== undefined)
  const name = path.slice(path.lastIndexOf('.') + 1)
  return {
    kind,
    name,
    path,
    label: undefined,
    labelOrigin: undefined,
    fields: new Map(present.map(([field, value]) => [field, held(value)])),
    origin: nowhere,
    overrides: [],
    sealed: undefined,
    allowed: [],
  }
}

const expr = (expression: Expression | undefined): Value | undefined => (expression === undefined ? undefined : { is: 'expr', expression })
const many = (instances: readonly Instance[]): Value => ({ is: 'many', instances: new Map(instances.map((one) => [one.name, one])) })

/** Tests of facts by name, as rows of a table ask them: the fact stands as `it`. */
const anyTests: fc.Arbitrary<Value> = fc
  .uniqueArray(
    fc.constantFrom(...sorts).chain((of) =>
      fc.tuple(fc.constantFrom(...of.facts), of.constants, fc.constantFrom<'==' | '!='>('==', '!='), fc.boolean()).map(([about, value, operator, isKnown]) => {
        const it: Expression = { is: 'it', type: of.type }
        const test: Expression = isKnown ? { is: 'known', of: it, negated: operator === '!=' } : { is: 'compare', operator, left: it, right: literal(value) }
        return [about.is === 'fact' ? about.name : '', { is: 'test', expression: test }] as const
      }),
    ),
    { selector: ([name]) => name, maxLength: 3 },
  )
  .map((tests): Value => ({ is: 'map', entries: new Map(tests) }))

const rule = fc.tuple(anyCondition, fc.option(anyCondition, { nil: undefined, freq: 2 }), decisions)
const row = fc.tuple(anyTests, decisions)
const exempt = fc.tuple(anyCondition, fc.boolean())
const drill: Value = { is: 'ref', kind: 'scene', path: 'drill' }

/** Rules, a decision table, and exemptions that have ended or have not. */
export const anyRuleset: fc.Arbitrary<Instance> = fc
  .tuple(fc.array(rule, { maxLength: 8 }), fc.array(row, { maxLength: 5 }), fc.boolean(), decisions, fc.array(exempt, { maxLength: 2 }))
  .map(([rules, rows, isFirst, unknown, exempts]) =>
    instance('ruleset', 'random', {
      scene: drill,
      unknown,
      hit: enumeration('hit_policy', isFirst ? 'first' : 'strictest'),
      rules: many(rules.map(([when, unless, then], index) => instance('rule', `random.r${index}`, { when: expr(when), unless: expr(unless), then }))),
      rows: {
        is: 'table',
        rows: new Map(rows.map(([given, then], index) => [String(index), instance('decision_row', `random.rows[${index}]`, { given, then })])),
      },
      exempts: many(
        exempts.map(([when, isOver], index) =>
          instance('exempt', `random.e${index}`, {
            rules: { is: 'set', items: [{ is: 'ref', kind: 'rule', path: `random.r${index}` }] },
            when: expr(when),
            until: isOver ? { is: 'date', value: '2026-11-21' } : undefined,
          }),
        ),
      ),
    }),
  )

/** One rule of one comparison. */
export const anyRule: fc.Arbitrary<Instance> = fc
  .tuple(comparisons, fc.boolean())
  .map(([condition, isNegated]) =>
    instance('ruleset', 'random', {
      scene: drill,
      rules: many([
        instance('rule', 'random.only', {
          when: expr(isNegated ? { is: 'not', of: condition } : condition),
          then: { is: 'list', items: [decision('notify')] },
        }),
      ]),
    }),
  )

/** One that has nothing in it. */
export const blank: Instance = instance('ruleset', 'blank', { scene: drill })
