/** Words of the language that are misspelt where no name can stand: `ovreride page home {`, `} beofre icons`, `a adn b > 5`, 复盖. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { soundsLike } from '#diagnostics/pinyin.ts'
import { distanceWithin } from '#diagnostics/suggest.ts'
import { asksAhead, beginsLine, namesAhead } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fail, fix, nextToken, onSameLine, placeOf, report, say, startOf, tokenAt, writtenElsewhere } from './cursor.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import type { Word } from './words.ts'
import { words } from './words.ts'

const { Identifier } = tokenNumbers

const heads: readonly Word[] = ['override', 'remove', 'sealed', 'abstract', 'kind', 'enum', 'unit']
const anchors: readonly Word[] = ['before', 'after']
const infix: readonly Word[] = ['and', 'where', 'then', 'else', 'within', 'in', 'not']

/** The word that was meant, as it is written in the same language. */
function nearest(image: string, among: readonly Word[]): { readonly word: Word; readonly text: string } | undefined {
  if (image.length < 2 || image.length > 12) return undefined
  const word = among.find((one) => isNear(image, one))
  if (word !== undefined) return { word, text: word }
  if (!/^\p{Script=Han}+$/u.test(image)) return undefined
  const chinese = among.find((one) => words[one].length > 1 && words[one].length === image.length && soundsLike(image, words[one]))
  return chinese === undefined ? undefined : { word: chinese, text: words[chinese] }
}

/** Of three letters, only exchanged or doubled ones are taken for a slip: `any` and `end` are words of their own. */
function isNear(image: string, word: string): boolean {
  const written = image.toLowerCase()
  if (word.length < 3 || written === word || !/^[a-z]+$/.test(written)) return false
  const isDoubled = written.length === 4 && new RegExp(`^${[...word].join('+')}+$`).test(written)
  if (word.length === 3) return isDoubled || sorted(written) === sorted(word)
  return distanceWithin([...written], [...word], word.length > 5 ? 2 : 1) !== undefined
}

function sorted(letters: string): string {
  return [...letters].sort().join('')
}

function misspelt(cursor: Cursor, token: IToken, text: string): Diagnostic {
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  return say('BK1128', placeOf(cursor, start, end), { written: token.image, meant: text }, fix(cursor, start, end, text, false))
}

/** Three names in a row: the first is a word before a kind. Reported, and read as that. */
export function mendHeadWord(cursor: Cursor): void {
  const { at } = cursor
  for (let index = at; index < at + 3; index++) {
    if (tokenAt(cursor, index).tokenTypeIdx !== Identifier || (index > at && beginsLine(cursor, index))) return
  }
  if (!takeCommand(cursor)) mend(cursor, heads)
}

const commands: ReadonlyMap<string, Word | undefined> = new Map([
  ...['修改', '更新', '调整', '变更', 'modify', 'update', 'edit', 'change'].map((word) => [word, 'override'] as const),
  ...['删除', '去掉', '取消', 'delete', 'drop'].map((word) => [word, 'remove'] as const),
  ...['新增', '新建', '添加', '增加', '创建', 'new', 'create', 'add', 'define'].map((word) => [word, undefined] as const),
])

/** 新增 货架 …, `delete shelf …`: a command before a kind. Reported; read as the word that is meant, or passed. */
function takeCommand(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  const word = token.image.toLowerCase()
  if (!commands.has(word)) return false
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const meant = commands.get(word)
  if (meant === undefined) {
    const next = tokenAt(cursor, cursor.at + 1)
    const mend = fix(cursor, start, startOf(cursor, next), '')
    report(cursor, say('BK1309', placeOf(cursor, start, end), { word: token.image, meant: `${next.image} …` }, mend))
    cursor.at++
  } else {
    report(cursor, writtenElsewhere(cursor, start, end, /^\p{Script=Han}/u.test(token.image) ? words[meant] : meant))
    retype(token, wordNumbers[meant])
  }
  return true
}

/** `} beofre icons`: behind a block or an edit, on its line. */
export function mendAnchorWord(cursor: Cursor): void {
  if (nextToken(cursor).tokenTypeIdx !== Identifier || !onSameLine(cursor)) return
  if (tokenAt(cursor, cursor.at + 1).tokenTypeIdx !== Identifier || beginsLine(cursor, cursor.at + 1)) return
  mend(cursor, anchors)
}

function mend(cursor: Cursor, among: readonly Word[]): void {
  const token = nextToken(cursor)
  const found = nearest(token.image, among)
  if (found === undefined) return
  report(cursor, misspelt(cursor, token, found.text))
  retype(token, wordNumbers[found.word])
}

/** At an operator's place: fails at a word that is meant for an operator. */
export function refuseMisspelt(cursor: Cursor): void {
  const token = nextToken(cursor)
  const next = cursor.at + 1
  if (!startsExpression(tokenAt(cursor, next).tokenTypeIdx) || beginsLine(cursor, next)) return
  // Words of a text without its quotation marks.
  if (namesAhead(cursor, next) > 1 && !asksAhead(cursor, cursor.at)) return
  const found = nearest(token.image, infix)
  if (found !== undefined) fail(misspelt(cursor, token, found.text))
}
