/** The TextMate grammar of `.bank` files, made from the words, types, functions, annotations and units that there are. */
import { join } from 'node:path'
import { annotationWords } from '#compiler/declare/annotations.ts'
import { typeWords } from '#compiler/declare/types.ts'
import { functionWords } from '#compiler/elaborate/functions.ts'
import { words, type Word } from '#grammar/words.ts'
import { standard } from './ahead.ts'

/** What each word is to a reader, as themes know it. */
const scopes: Readonly<Record<Word, string>> = {
  kind: 'storage.type', enum: 'storage.type', unit: 'storage.type', abstract: 'storage.modifier', override: 'storage.modifier', remove: 'storage.modifier', sealed: 'storage.modifier',
  within: 'storage.modifier', before: 'keyword.other', after: 'keyword.other', require: 'keyword.control', if: 'keyword.control', then: 'keyword.control', else: 'keyword.control',
  where: 'keyword.control', and: 'keyword.operator.logical', or: 'keyword.operator.logical', not: 'keyword.operator.logical', in: 'keyword.operator.logical', is: 'keyword.operator.logical',
  known: 'keyword.operator.logical', none: 'constant.language', true: 'constant.language', false: 'constant.language',
}

const name = '[\\p{L}_][\\p{L}\\p{N}\\p{M}_]*'
const path = `${name}(?:[.．]${name})*`
const before = '(?<![\\p{L}\\p{N}\\p{M}_])'
const behind = '(?![\\p{L}\\p{N}\\p{M}_])'
/** Before these a word is a name. */
const isName = '(?!\\s*(?:[:：]|[+＋\\-－][=＝]))'
const digits = '[0-9０-９]'

function oneOf(of: readonly string[]): string {
  return [...new Set(of)].sort((left, right) => right.length - left.length || (left < right ? -1 : 1)).map((one) => one.replace(/[%]/g, '[%％]')).join('|')
}

function rule(scope: string, match: string): Readonly<Record<string, unknown>> {
  return { name: `${scope}.bank`, match }
}

function text(scope: string, begin: string, end: string): Readonly<Record<string, unknown>> {
  return { name: `${scope}.bank`, begin, end: `${end}|$`, patterns: [rule('constant.character.escape', '\\\\(?:[nt"\\\\]|u\\{[0-9A-Fa-f]+\\})'), rule('invalid.illegal.escape', '\\\\.')] }
}

export function textMateText(): string {
  const { everything } = standard(join(import.meta.dirname, '../stdlib'))
  const units = oneOf([...everything.units.keys()])
  const wordRules = [...new Set(Object.values(scopes))].map((scope) => {
    const own = (Object.keys(words) as Word[]).filter((word) => scopes[word] === scope)
    return rule(scope, `(?<![\\p{L}\\p{N}\\p{M}_.．])(?:${oneOf(own.flatMap((word) => [word, words[word]]))})${behind}${isName}`)
  })
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    information_for_contributors: ['Made by scripts/grammar.ts from scripts/textmate.ts: change it there.'],
    name: 'bank',
    scopeName: 'source.bank',
    fileTypes: ['bank'],
    patterns: [{ include: '#comment' }, { include: '#row' }, { include: '#head' }, { include: '#field' }, { include: '#value' }],
    repository: {
      comment: {
        patterns: [
          rule('comment.line.documentation', '(?:///|／／／).*$'),
          rule('comment.line.double-slash', '(?://|／／).*$'),
          { name: 'comment.block.bank', begin: '/\\*', end: '\\*/' },
        ],
      },
      // A row is one line; what stands in its cells is coloured as everywhere.
      row: {
        patterns: [
          { name: 'meta.table.rule.bank', match: '^\\s*([|｜][\\s:：|｜\\-－]+[|｜])\\s*$', captures: { 1: { name: 'punctuation.separator.table.bank' } } },
          rule('punctuation.separator.table', '[|｜]{1,2}'),
        ],
      },
      head: {
        patterns: [
          {
            match: `^\\s*((?:(?:${oneOf(['sealed', 'override', 'remove', 'abstract'].flatMap((word) => [word, words[word as Word]]))})${behind}\\s+)*)(${name})\\s+(${path})(?=\\s*(?:["“「{｛=＝@＠\\[［]|(?:${oneOf(['before', 'after', 'is'].flatMap((word) => [word, words[word as Word]]))})${behind}|//|$))`,
            captures: { 1: { patterns: wordRules }, 2: { name: 'entity.name.type.kind.bank', patterns: wordRules }, 3: { name: 'entity.name.section.bank' } },
          },
        ],
      },
      field: {
        patterns: [
          {
            match: `(${path})(?:\\s*("[^"\\n]*"|“[^”\\n]*”|「[^」\\n]*」))?(?=\\s*[:：])`,
            captures: { 1: { name: 'variable.other.member.bank' }, 2: { name: 'string.quoted.double.bank' } },
          },
        ],
      },
      value: {
        patterns: [
          { name: 'string.quoted.triple.bank', begin: '"""', end: '"""', patterns: [rule('constant.character.escape', '\\\\(?:[nt"\\\\]|u\\{[0-9A-Fa-f]+\\})')] },
          text('string.quoted.double', '"', '"'),
          text('string.quoted.double', '“', '”'),
          text('string.quoted.double', '「', '」'),
          { match: `([@＠])(${oneOf([...annotationWords].flat())})${behind}`, captures: { 1: { name: 'punctuation.definition.annotation.bank' }, 2: { name: 'storage.type.annotation.bank' } } },
          rule('constant.numeric.date', `${digits}{4}[-－]${digits}{2}[-－]${digits}{2}(?:T${digits}{2}[:：]${digits}{2})?`),
          rule('constant.numeric.time', `${digits}{1,2}[:：]${digits}{2}`),
          rule('constant.other.color', '[#＃][0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?(?![0-9A-Za-z])'),
          {
            match: `${before}(${digits}(?:[0-9０-９_])*(?:[.．]${digits}+)?)(万亿|万|亿)?(${units})?`,
            captures: { 1: { name: 'constant.numeric.bank' }, 2: { name: 'constant.numeric.scale.bank' }, 3: { name: 'keyword.other.unit.bank' } },
          },
          ...wordRules,
          rule('support.type', `(?<=[:：(（,，]\\s|[:：(（,，])(?:${oneOf([...typeWords].flat())})${behind}`),
          rule('support.function', `${before}(?:${oneOf([...functionWords.keys()])})(?=\\s*[(（])`),
          rule('keyword.operator.comparison', '[=＝!！<＜>＞][=＝]|[≤≥≠<＜>＞]'),
          rule('keyword.operator.range', '\\.\\.<?'),
          rule('keyword.operator.edit', '[+＋\\-－][=＝]'),
          rule('keyword.operator.arithmetic', '[+＋\\-－*＊/／]'),
          rule('keyword.operator.assignment', '[=＝]'),
          rule('punctuation.separator', '[,，、;；:：.．?？]'),
          rule('punctuation.section', '[{}｛｝\\[\\]［］【】()（）]'),
        ],
      },
    },
  }
  return `${JSON.stringify(grammar, undefined, 2)}\n`
}
