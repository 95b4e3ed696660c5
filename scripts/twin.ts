/**
 * `npm run twin -- 1000000 7`: so many requests at random, with the seed 7, decided by generated code and by the interpreter: half over the
 * rulesets of the alliance's banks, half over rulesets at random. Prints what differs, and exits with 1 if anything does.
 */
import fc from 'fast-check'
import { instancesOf } from '#model/model.ts'
import { filesBelow } from '../tests/harness/examples.ts'
import { anyFacts, constantsOf } from '../tests/harness/requests.ts'
import { anyRule, anyRuleset, blank, groundModel } from '../tests/harness/rulesets.ts'
import { compileStandard } from '../tests/harness/standard.ts'
import { outcomesOf, pairOf, type Pair } from '../tests/harness/twins.ts'
import type { Facts } from '#semantics/outcome.ts'

const count = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? 20261122)
const today = '2026-11-22'
const begun = Date.now()
let done = 0
let fired = 0
let unclear = 0

function same(pair: Pair, facts: Facts): void {
  const [interpreted, coded, native] = outcomesOf(pair, facts, today)
  done++
  if (!interpreted.includes('fired: \n')) fired++
  if (!interpreted.includes('unclear: \n')) unclear++
  if (done % 50_000 === 0) process.stderr.write(`${done} of ${count}, ${Math.round((Date.now() - begun) / 1000)} s\n`)
  if (coded !== interpreted) throw new Error(`${pair.ruleset.path}: code over values\n${interpreted}\n---\n${coded}`)
  if (native !== interpreted) throw new Error(`${pair.ruleset.path}: code over native facts\n${interpreted}\n---\n${native}`)
}

const banks = compileStandard(filesBelow('examples/alliance')).banks.flatMap(({ model }) => (model === undefined ? [] : [model]))
const pairs = banks.flatMap((model) => instancesOf(model, 'ruleset').map((ruleset) => pairOf(model, ruleset)))
const each = Math.ceil(count / 2 / pairs.length)
for (const [index, pair] of pairs.entries()) {
  // Some requests know nearly all, some little.
  fc.assert(
    fc.property(anyFacts(pair.twin.forms, constantsOf(pair.model, pair.ruleset), [2, 10, 30][index % 3] ?? 10), (facts) => same(pair, facts)),
    { numRuns: each, seed: seed + index },
  )
}

const ground = groundModel()
const { forms } = pairOf(ground, blank).twin
const perRuleset = 20
const rest = Math.ceil(Math.max(0, count - done) / perRuleset)
const work = fc
  .oneof(anyRule, anyRuleset)
  .chain((ruleset) =>
    fc.tuple(fc.constant(ruleset), fc.array(anyFacts(forms, constantsOf(ground, ruleset), 15), { minLength: perRuleset, maxLength: perRuleset })),
  )
fc.assert(
  fc.property(work, ([ruleset, requests]) => {
    const pair = pairOf(ground, ruleset)
    for (const facts of requests) same(pair, facts)
  }),
  { numRuns: rest, seed },
)
console.log(
  `${done} requests, seed ${seed}, over ${pairs.length} rulesets of ${banks.length} banks and ${rest} rulesets at random: rules fired on ${fired}, ${unclear} could not be told; no difference, ${Math.round((Date.now() - begun) / 1000)} s`,
)
