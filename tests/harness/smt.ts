/** Conditions in the words of SMT-LIB, for a second opinion: whole numbers, truths, ranks of enums, seconds of the day. */
import { init } from 'z3-solver'
import { decimalOf } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Vocabulary } from '#model/kind.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'

/** Answers of z3 to scripts that each end in `(check-sat)`, in their order. */
export async function satisfiable(scripts: readonly string[]): Promise<readonly boolean[]> {
  const { Z3, em } = await init()
  try {
    const context = Z3.mk_context(Z3.mk_config())
    const answers = await Z3.eval_smtlib2_string(context, scripts.map((script) => `(push)\n${script}\n(pop)`).join('\n'))
    return answers.trim().split('\n').map((answer) => answer === 'sat')
  } finally {
    // Its threads would keep the process alive.
    ;(em as { readonly PThread: { readonly terminateAllThreads: () => void } }).PThread.terminateAllThreads()
  }
}

export function smtOf(of: Expression, vocabulary: Vocabulary): string {
  const to = (one: Expression): string => smtOf(one, vocabulary)
  switch (of.is) {
    case 'literal':
      return constant(of.value, vocabulary)
    case 'fact':
      return of.name
    case 'not':
      return `(not ${to(of.of)})`
    case 'and':
    case 'or':
      return `(${of.is} ${to(of.left)} ${to(of.right)})`
    case 'if':
      return `(ite ${to(of.condition)} ${to(of.then)} ${to(of.else)})`
    case 'compare':
      return of.operator === '!=' ? `(not (= ${to(of.left)} ${to(of.right)}))` : `(${of.operator === '==' ? '=' : of.operator} ${to(of.left)} ${to(of.right)})`
    case 'arithmetic':
      return `(${of.operator} ${to(of.left)} ${to(of.right)})`
    case 'negate':
      return `(- ${to(of.of)})`
    case 'in': {
      if (of.right.is !== 'range' && !(of.right.is === 'literal' && of.right.value.is === 'range')) throw new Error(`not said to z3: in ${of.right.is}`)
      const [from, end, below] = of.right.is === 'range' ? [to(of.right.from), to(of.right.to), of.right.below] : ends(of.right.value, vocabulary)
      const item = to(of.left)
      const type = 'type' in of.left ? required(of.left.type) : undefined
      const [above, under] = [`(>= ${item} ${from})`, `(${below ? '<' : '<='} ${item} ${end})`]
      // Times wrap midnight.
      const wraps = type?.is === 'scalar' && type.name === 'time' ? `(> ${from} ${end})` : 'false'
      const inside = `(ite ${wraps} (or ${above} ${under}) (and ${above} ${under}))`
      return of.negated ? `(not ${inside})` : inside
    }
    default:
      throw new Error(`not said to z3: ${of.is}`)
  }
}

function ends(value: Value, vocabulary: Vocabulary): readonly [string, string, boolean] {
  if (value.is !== 'range' || value.from === undefined || value.to === undefined) throw new Error('not said to z3: an open range')
  return [constant(value.from, vocabulary), constant(value.to, vocabulary), value.below]
}

function constant(value: Value, vocabulary: Vocabulary): string {
  switch (value.is) {
    case 'bool':
      return String(value.value)
    case 'number':
      if (value.value.scale !== decimalOf(0).scale) throw new Error('not said to z3: a fraction')
      return value.value.digits < 0n ? `(- ${-value.value.digits})` : String(value.value.digits)
    case 'enum':
      return String(vocabulary.enums.get(value.enum)?.members.get(value.member)?.rank ?? 0)
    case 'time': {
      const [hours = 0, minutes = 0, seconds = 0] = value.value.split(':').map(Number)
      return String(hours * 3600 + minutes * 60 + seconds)
    }
    default:
      throw new Error(`not said to z3: ${value.is}`)
  }
}
