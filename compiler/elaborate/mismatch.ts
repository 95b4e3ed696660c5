/** A value of another type than the field's: said once, in the field's and the user's words. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Expression as Syntax } from '#grammar/syntax.ts'
import type { Type } from '#model/type.ts'
import { say } from './codes.ts'
import { at, fieldWords, type Elaboration, type Site } from './context.ts'
import { describeType, exampleOf, typeOfValue } from './describe.ts'
import { isLiteral, literalValue } from './literal.ts'
import { fixOf } from './mend.ts'

export function mismatch(syntax: Syntax, wanted: Type, context: Elaboration, site: Site, got?: Type, mended?: readonly Fix[]): undefined {
  const { vocabulary } = context.lexicon
  const words = got === undefined ? writtenWords(syntax) : describeType(got, vocabulary)
  context.findings.push(say('BK4001', at(site, syntax), { field: fieldWords(site), wanted: describeType(wanted, vocabulary), got: words, example: exampleOf(wanted, vocabulary) }, { fixes: mended ?? fixOf(syntax, wanted, context, site) }))
  return undefined
}

function writtenWords(syntax: Syntax): { zh: string; en: string } {
  switch (syntax.is) {
    case 'name':
      return { zh: `名字 ${syntax.text}`, en: `the name ${syntax.text}` }
    case 'text':
      return { zh: '文本', en: 'a text' }
    case 'list':
      return { zh: '列表', en: 'a list' }
    case 'map':
      return { zh: '映射', en: 'a map' }
    case 'range':
      return { zh: '范围', en: 'a range' }
    case 'number':
      return { zh: '数', en: 'a number' }
    case 'field':
      return { zh: '一个路径', en: 'a path' }
    case 'call':
      return { zh: '带括号的写法', en: 'something with brackets' }
    case 'and':
    case 'or':
    case 'not':
    case 'compare':
    case 'in':
    case 'known':
      return { zh: '条件', en: 'a condition' }
    case 'arithmetic':
    case 'negate':
      return { zh: '算式', en: 'a calculation' }
    default:
      return { zh: '别的东西', en: 'something else' }
  }
}

/** The type that a literal has by itself; undefined for what is no literal. */
export function literalType(syntax: Syntax, context: Elaboration, site: Site): Type | undefined {
  const value = isLiteral(syntax) ? literalValue(syntax, { ...context, findings: [] }, site) : undefined
  return value === undefined ? undefined : typeOfValue(value)
}
