/** Every word of a spoken type means something that the type can become. */
import { oneOf } from '#diagnostics/suggest.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { textsIn, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { printType, required, type Type } from '#model/type.ts'
import { meaningOf } from '#semantics/speech/forms.ts'
import { say } from './codes.ts'

export function wordsMeanSomething(type: Instance, model: Model): readonly Diagnostic[] {
  const value = valueOf(type, 'becomes')
  const becomes = value?.is === 'type' ? required(value.type) : undefined
  // What a reference named may have been removed, or be switched off, in this bank; the word is not heard then.
  if (becomes === undefined || becomes.is === 'ref') return []
  return nestedIn(type, 'words').flatMap((row) => {
    const [word = ''] = textsIn(row, 'word')
    const means = textsIn(row, 'means')[0] ?? word
    if (meaningOf(means, type, model) !== undefined) return []
    const held = row.fields.get('means')
    const at = held?.value === undefined ? row.origin : held.origin
    return [say('BK5409', at, { word, means, type: { zh: ` ${printType(becomes)} 的值`, en: `a value of ${printType(becomes)}` }, examples: examplesOf(becomes, model) })]
  })
}

function examplesOf(type: Type, { vocabulary }: Model) {
  const members = type.is === 'enum' ? [...(vocabulary.enums.get(type.name)?.members.keys() ?? [])] : type.is === 'scalar' && type.name === 'bool' ? ['true', 'false'] : ['12']
  const some = oneOf(members.slice(0, 6))
  return some === undefined ? undefined : { zh: `写 ${some.zh}。`, en: `write ${some.en}` }
}
