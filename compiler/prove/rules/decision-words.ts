/** Decisions in people's words. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { both } from './words.ts'

/** `step_up([face])`, `delay(until: 06:00)`; in Chinese by labels. What is not given is left out, and what follows it says its name. */
export function decisionWords(value: Value, vocabulary: Vocabulary): Bilingual {
  const member = value.is === 'enum' ? vocabulary.enums.get(value.enum)?.members.get(value.member) : undefined
  if (value.is !== 'enum' || member === undefined) return { zh: describeValue(value), en: describeValue(value) }
  const written = (named: (index: number) => string): string => {
    const parts = value.arguments.flatMap((one, index) => {
      if (one === undefined) return []
      return [`${value.arguments.slice(0, index).includes(undefined) ? `${named(index)}: ` : ''}${describeValue(one)}`]
    })
    return parts.length === 0 ? '' : `(${parts.join(', ')})`
  }
  return {
    zh: `${member.label ?? member.name}${written((index) => member.parameters[index]?.label ?? member.parameters[index]?.name ?? '')}`,
    en: `${member.name}${written((index) => member.parameters[index]?.name ?? '')}`,
  }
}

/** Several, one after the other. */
export function decisionsInWords(decisions: readonly Value[], vocabulary: Vocabulary): Bilingual {
  return both(decisions.map((one) => decisionWords(one, vocabulary)))
}
