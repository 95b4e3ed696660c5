/** What could not be decided, and why: said instead of a verdict. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Origin } from '#model/provenance.ts'
import { called } from '../app/entries.ts'
import { say } from './codes.ts'

const tooHard: Bilingual = { zh: '情形太多，没有看完。', en: 'There are too many cases to look at.' }
const hidden: Bilingual = { zh: '条件里有编译器看不透的运算。', en: 'Its conditions calculate in ways that are not looked into.' }

/** `because`: the budget is spent, or somebody may be there whom nobody could show. */
export function unproven(subject: Instance, at: Origin, question: Bilingual, because: 'undecided' | 'unclear' | 'none'): Diagnostic {
  return say('BK5434', at, { subject: called(subject), question, because: because === 'undecided' ? tooHard : hidden })
}
