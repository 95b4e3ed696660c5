/** What is delivered: all kinds but those that only those who write use (`@development`: tests). They are in the model, and in no output. */
import { annotation, type Vocabulary } from './kind.ts'
import type { Model } from './model.ts'

const known = new WeakMap<Vocabulary, Vocabulary>()

/** The vocabulary without kinds for development; the very same when it has none. */
export function shippedVocabulary(vocabulary: Vocabulary): Vocabulary {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const kinds = new Map([...vocabulary.kinds].filter(([, kind]) => annotation(kind, 'development') === undefined))
  const shipped = kinds.size === vocabulary.kinds.size ? vocabulary : { ...vocabulary, kinds }
  known.set(vocabulary, shipped)
  return shipped
}

export function shippedModel(model: Model): Model {
  const vocabulary = shippedVocabulary(model.vocabulary)
  return vocabulary === model.vocabulary ? model : { ...model, vocabulary }
}
