/** The evaluator over the declarations of a tree: for constants, bounds, requirements and policies. */
import type { Vocabulary } from '#model/kind.ts'
import type { Environment } from '#semantics/evaluate.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import { instanceAt, instancesOfKind, type Tree } from './tree.ts'

export function environmentOf(tree: Tree, lexicon: Lexicon, scopes: Environment['scopes'] = [], vocabulary: Vocabulary = lexicon.vocabulary): Environment {
  return {
    vocabulary,
    scopes,
    instance: (kind, path) => instanceAt(tree, lexicon, kind, path),
    instances: (kind) => instancesOfKind(tree, lexicon, kind),
  }
}
