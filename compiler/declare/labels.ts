/** Labels that can never be written as words, because the language or another name means something else by them: said to whoever declares them. */
import type { EnumDeclaration, KindDeclaration, TextLiteral, UnitDeclaration } from '#grammar/syntax.ts'
import { isWord } from '#grammar/words.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot } from './context.ts'
import type { Lexicon } from './lexicon.ts'
import { typeWords } from './types.ts'

export interface Written extends Spot {
  readonly declaration: KindDeclaration | EnumDeclaration | UnitDeclaration
}

const typeTwins: ReadonlySet<string> = new Set([...typeWords].map(([, twin]) => twin))

/** A field may be called by any word: `:` behind it, or `.` before it, makes it a name. */
export function everyLabelIsAWord(written: readonly Written[], lexicon: Lexicon, findings: Findings): void {
  for (const { declaration, ...spot } of written) {
    const name = declaration.name.text
    const other = (word: string): string | undefined => {
      const meant = declaration.is === 'unit' ? lexicon.unit(word) : (lexicon.vocabulary.kinds.get(word) ?? lexicon.vocabulary.enums.get(word))
      return meant?.name === name ? undefined : meant?.name
    }
    look(declaration.label, spot, declaration.is === 'enum' ? typeTwins : new Set(), other)
    for (const member of declaration.is === 'enum' ? declaration.members : []) look(member.label, spot, new Set(), () => undefined)
  }

  function look(label: TextLiteral | undefined, spot: Spot, types: ReadonlySet<string>, other: (word: string) => string | undefined): void {
    if (label === undefined) return
    const taken = other(label.value)
    const reason = isWord(label.value)
      ? { zh: '它是语言自己的词', en: 'it is a word of the language' }
      : types.has(label.value)
        ? { zh: '它是一个内置类型', en: 'it is a built-in type' }
        : taken !== undefined
          ? { zh: `它已经指 ${taken}`, en: `it means ${taken} already` }
          : undefined
    if (reason !== undefined) findings.push(say('BK2400', placeOf(spot, label), { label: label.value, reason }))
  }
}
