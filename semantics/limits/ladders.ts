/** What tools open: of each table the rows of which all tools are passed, grades of barcode payment, and a certificate where risk control asks for one. */
import { countOf, isTrue, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { capsIn, type Ceiling } from './ceilings.ts'
import { noPassword } from './caps.ts'
import { countedIn, coversBusiness, rowsOf } from './counting.ts'
import { isOfScene } from './situations.ts'
import { isProof, toolsIn } from './tools.ts'
import type { Movement, Transaction } from './wish.ts'

/** One way to be let through: what it takes, and what it allows then. */
export interface Step {
  /** undefined: as much as anything else allows. */
  readonly ceiling: Ceiling | undefined
  readonly opens: (passed: ReadonlySet<string>) => boolean
  /** The smallest sets of the customer's tools that open it; worked out where they are asked for. */
  readonly ways: () => readonly (readonly string[])[]
}

/** At least one step must be open; of those that are, the one that leaves most counts. */
export type Ladder = readonly Step[]

/** undefined: no table is about this business, so nobody can say what is to be passed. */
export function laddersFor(model: Model, transaction: Transaction, usable: readonly string[], moved: readonly Movement[]): readonly Ladder[] | undefined {
  const { scene, business, demands, sources } = transaction
  const here = moved.filter((movement) => (movement.scene ?? scene) === scene)
  const tables = sources?.has('tools') === false ? [] : instancesOf(model, 'limits').filter((table) => isOfScene(table, scene) && coversBusiness(table, business))
  if (tables.length === 0 && business !== noPassword && sources?.has('tools') !== false) return undefined
  const signature: Ladder = [proofStep(model, usable, { factors: 0, signature: true }, undefined)]
  const grades = sources?.has('barcode') === false ? [] : barcodeLadder(model, business, usable, here)
  return [...tables.map((table) => tableLadder(model, table, usable, here)), ...(grades.length === 0 ? [] : [grades]), ...(demands?.certificate === true ? [signature] : [])]
}

function tableLadder(model: Model, table: Instance, usable: readonly string[], moved: readonly Movement[]): Ladder {
  const counted = countedIn(model, table, moved)
  return rowsOf(table).map(({ row, tools }): Step => ({
    ceiling: { origin: 'tools', by: row, caps: capsIn(row), counted: counted(tools, row) },
    opens: (passed) => tools.every((tool) => passed.has(tool)),
    ways: () => (tools.every((tool) => usable.includes(tool)) ? [tools] : []),
  }))
}

/** Businesses whose amounts go by grades as well. */
export const barcodes: ReadonlySet<string> = new Set(['static_barcode', 'dynamic_barcode'])

/** Grade D for a code that is printed; of one made for the payment the grades above it, by what was passed (银发〔2017〕296号). */
function barcodeLadder(model: Model, business: string, usable: readonly string[], moved: readonly Movement[]): Ladder {
  if (!barcodes.has(business)) return []
  const grades = instancesOf(model, 'barcode_grade').filter((grade) => (memberOf(grade, 'level') === 'D') === (business === 'static_barcode'))
  const proofs = grades.map((grade) => ({ grade, rank: rankOf(model, grade), proof: { factors: countOf(grade, 'factors') ?? 0, signature: isTrue(grade, 'certificate') } })).sort((left, right) => left.rank - right.rank)
  const same = moved.filter((movement) => movement.business === business)
  const wentBy = (movement: Movement): number => {
    const told = proofs.find(({ grade }) => movement.rows?.includes(grade.path) === true)
    return (told ?? proofs.findLast(({ proof }) => isProof(model, movement.tools, proof)))?.rank ?? 0
  }
  return proofs.map(({ grade, rank, proof }) => proofStep(model, usable, proof, { origin: 'barcode', by: grade, caps: capsIn(grade), counted: same.filter((movement) => wentBy(movement) <= rank) }))
}

function rankOf(model: Model, grade: Instance): number {
  const level = valueOf(grade, 'level')
  return level?.is === 'enum' ? (model.vocabulary.enums.get(level.enum)?.members.get(level.member)?.rank ?? 0) : 0
}

interface Proof {
  readonly factors: number
  readonly signature: boolean
}

function proofStep(model: Model, usable: readonly string[], proof: Proof, ceiling: Ceiling | undefined): Step {
  const opens = (passed: Iterable<string>): boolean => isProof(model, [...passed], proof)
  return {
    ceiling,
    opens,
    ways: () => {
      const known = usable.flatMap((tool) => toolsIn(model).get(tool) ?? [])
      // One tool for each class, and one that signs where it belongs to none.
      const most = Math.max(proof.factors, 1) + (proof.signature && known.some(({ signs, factor }) => signs && factor === undefined) ? 1 : 0)
      return smallest(usable.filter((tool) => toolsIn(model).has(tool)), opens, most)
    },
  }
}

/** Sets of at most so many tools that are enough, none of which could be spared. */
function smallest(tools: readonly string[], enough: (tools: readonly string[]) => boolean, most: number): readonly (readonly string[])[] {
  if (enough([])) return [[]]
  const found: (readonly string[])[] = []
  let some: readonly (readonly string[])[] = [[]]
  for (let count = 1; count <= most; count++) {
    const larger = some.flatMap((set) => tools.filter((tool) => tool > (set[set.length - 1] ?? '')).map((tool) => [...set, tool]))
    found.push(...larger.filter((set) => enough(set) && !set.some((left) => enough(set.filter((tool) => tool !== left)))))
    some = larger.filter((set) => !enough(set))
  }
  return found
}
