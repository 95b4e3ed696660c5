/**
 * Examples of limits that are proposed, on random tables: pasted as printed they hold, each row for which there is one is touched by it, the
 * pairs stand a fen apart, and of rows for which there is none plain trying finds none either. What never binds is said, with what comes first.
 */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { limitsProposalsFor, type LimitsProposals } from '#compiler/prove/examples/limits.ts'
import { addDecimal, compareDecimal, decimalOf, parseDecimal } from '#model/decimal.ts'
import type { Model } from '#model/model.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { touches } from '#semantics/limits-coverage.ts'
import { lacking, pasted } from '../harness/pasted.ts'
import { hostOf, today } from '../harness/project.ts'
import { bank, textOf, tools } from '../semantics/limits-oracle.ts'

// Random tables make little sense, and a bank with an error has no model.
vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

const projectOf = (text: string) => ({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': `bank a "甲" { }\n${text}` })

function modelOf(text: string): Model {
  const model = compile(hostOf(projectOf(text))).banks[0]?.model
  if (model === undefined) throw new Error('the bank has errors')
  return model
}

const isRandom = (path: string): boolean => path.startsWith('lab')
const proposalsOf = (model: Model, about = isRandom): readonly LimitsProposals[] => limitsProposalsFor(model, lacking(model, about), today)
const several = fc.array(bank, { minLength: 8, maxLength: 8 })
const fen = parseDecimal('0.01') ?? decimalOf(0)

test('pasted as printed they hold, and every row that one was found for is touched', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(bank, { minLength: 4, maxLength: 4 }), async (banks) => {
      const [one] = await pasted(projectOf(banks.map((each, index) => textOf(each, `lab${index}`)).join('\n')), isRandom)
      expect(one?.errors).toEqual([])
      expect(one?.failures).toEqual([])
      const unfound = one?.unfound.map((said) => said.replace(/ \w+$/, ''))
      for (const row of one?.limits.all ?? []) if (one?.limits.covered.has(row) === false) expect(unfound).toContain(row.path)
      expect(one?.limits.covered.size).toBeGreaterThan(6)
    }),
    { numRuns: 2, endOnFailure: true },
  )
})

test('what goes and what is stopped stand a fen apart, where anything goes', () => {
  fc.assert(
    fc.property(several, (banks) => {
      const found = proposalsOf(modelOf(banks.map((each, index) => textOf(each, `lab${index}`)).join('\n'))).flatMap((one) => one.found)
      const pairs = found.flatMap((one, index) => (found[index + 1]?.row === one.row ? [[one, found[index + 1]] as const] : []))
      expect(pairs.length).toBeGreaterThan(5)
      for (const [below, above] of pairs) {
        expect([below.goes, above?.goes, above?.choice.stop?.row === above?.row]).toEqual([true, false, true])
        // Of a cap on how many, the pair is one more.
        if (above !== undefined && below.trial === above.trial) expect(compareDecimal(addDecimal(below.amount, fen), above.amount)).toBe(0)
      }
    }),
    { numRuns: 2, endOnFailure: true },
  )
})

test('where none is found, plain trying finds none', () => {
  const amounts = Array.from({ length: 20 }, (_, index) => decimalOf(index + 1))
  const customers = Array.from({ length: 2 ** tools.length }, (_, bits) => tools.filter((_tool, index) => (bits >> index) & 1))
  fc.assert(
    fc.property(several, (banks) => {
      const model = modelOf(banks.map((each, index) => textOf(each, `lab${index}`)).join('\n'))
      for (const { scene, unfound } of proposalsOf(model)) {
        for (const { row } of unfound) {
          for (const has of customers) {
            for (const amount of amounts) {
              const facts = new Map([['night', { is: 'bool', value: false } as const], ['fresh', { is: 'bool', value: false } as const]])
              expect(touches(chooseTools(model, { has }, { scene, business: 'own_bank', amount, today, facts }, []), row) && row.kind !== 'conditional_limit', `${row.path} ${has.join()} ${amount.digits}`).toBe(false)
            }
          }
        }
      }
    }),
    // A search is no proof: the same tables every time.
    { numRuns: 3, endOnFailure: true, seed: 20261122 },
  )
})

describe('what never binds', () => {
  const isOwn = (path: string): boolean => path.startsWith('own')
  const unfoundOf = (text: string): readonly string[] =>
    proposalsOf(modelOf(text), isOwn).flatMap(({ unfound }) => unfound).map(({ row, because, by }) => `${row.name} ${because} ${by?.path ?? ''}`)
  const table = (rows: string): string => `conditional_limits own "情形" {\n  scene: transfer\n  | name | payee.is_new | customer.age || single | told |\n  | -- | -- | -- || -- | -- |\n${rows}\n}\n`

  test('behind another cap', () => expect(unfoundOf(table('  | loose | true | - || 1亿元 | "有上限" |'))).toEqual([expect.stringMatching(/^loose behind transfer\.rows\[/)]))
  test('a situation that may hold only where something is unknown is shown so', () => {
    const model = modelOf(table('  | nobody | true | > 30 and < 20 || 1元 | "有上限" |'))
    const found = proposalsOf(model, isOwn).flatMap((one) => one.found)
    expect(found.map(({ goes, trial }) => [goes, trial.facts.has('customer.age'), trial.facts.has('time')])).toEqual([[true, false, true], [false, false, true]])
  })
  test('a situation that can', () => expect(unfoundOf(table('  | some | true | < 20 || 1元 | "有上限" |'))).toEqual([]))
})
