/**
 * Where the parser is and what it has found out: the tokens, the next one, and the diagnostics so far. A failure is thrown as a plain
 * record and caught where the text can be picked up again; it is reported there, once.
 */
import type { Bilingual, Diagnostic, Fix, Parameter } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { IToken } from './chevrotain.ts'
import { codes } from './codes.ts'
import type { Name } from './syntax.ts'
import { canonicalName, isPlain } from './identifier.ts'
import { characterName, invisibleIn, lookAlikeIn, withoutInvisible } from './odd.ts'
import { tokenNumbers, wordOfToken } from './tokens.ts'

const { EndOfFile, Identifier, BarBar, RowEnd, Quoted, BlockText, Quantity, Calendar, Clock, Colour } = tokenNumbers

export const deepest = 200

export interface Cursor {
  readonly file: string
  /** The text in its ASCII form, unit for unit as long as the file's. */
  readonly text: string
  /** Ends in several end-of-file tokens. Only split.ts changes them. */
  readonly tokens: IToken[]
  /** Index of the next token. */
  at: number
  /** How many blocks, brackets and the like are open. */
  depth: number
  /** Height of the expression that was read last. */
  height: number
  /** How many lists are open whose items commas part. */
  lists: number
  /** How many tokens have been cut in two. */
  cuts: number
  readonly diagnostics: Diagnostic[]
  readonly lost: Set<string>
  /** Offsets, ascending, of what was wrong with the characters themselves: an error close to one is a consequence of it. */
  readonly flaws: readonly number[]
  readonly docs: DocLines
}

/** The `///` lines of the file, in order; `taken` are those that document something. */
export interface DocLines {
  readonly lines: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  next: number
  readonly taken: Set<number>
}

/** A cursor at the head of a file. Made here only, so that all have one shape. */
export function cursorAt(
  file: string, text: string, tokens: IToken[], diagnostics: Diagnostic[], flaws: readonly number[], docs: DocLines,
): Cursor {
  return { file, text, tokens, at: 0, depth: 0, height: 0, lists: 0, cuts: 0, diagnostics, lost: new Set(), flaws, docs }
}

export interface Failure {
  readonly is: 'failure'
  readonly diagnostic: Diagnostic
}

export function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'is' in thrown && thrown.is === 'failure'
}

/** Makes a diagnostic; what it quotes of the text is cut to a readable length. */
export const say: typeof codes.say = (code, at, parameters, extras) => shortened(codes.say(code, at, parameters, extras))

const longestQuote = 60

function shortened(diagnostic: Diagnostic): Diagnostic {
  const entries = Object.entries(diagnostic.parameters)
  const isLong = (value: Parameter | undefined): value is string => typeof value === 'string' && value.length > longestQuote
  if (!entries.some(([, value]) => isLong(value))) return diagnostic
  const cut = entries.map(([name, value]) => [name, isLong(value) ? `${value.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/, '')}…` : value])
  return { ...diagnostic, parameters: Object.fromEntries(cut) as Diagnostic['parameters'] }
}

export function placeOf(cursor: Cursor, start: number, end: number): Place {
  return { file: cursor.file, start, end }
}

export function fix(cursor: Cursor, start: number, end: number, replacement: string, certain = true): { readonly fixes: readonly Fix[] } {
  return { fixes: [{ at: placeOf(cursor, start, end), replacement, certain }] }
}

/** What is said of a stretch that is written in another way here. `replacement`: what is meant, with the spaces that it needs. */
export function writtenElsewhere(
  cursor: Cursor, start: number, end: number, meant: string, replacement = meant, certain = true,
): Diagnostic {
  const written = cursor.text.slice(start, end)
  return say('BK1002', placeOf(cursor, start, end), { written, meant }, fix(cursor, start, end, replacement, certain))
}

/** Ends the reading of a member, row or declaration. */
export function fail(diagnostic: Diagnostic): never {
  const failure: Failure = { is: 'failure', diagnostic }
  throw failure
}

export function report(cursor: Cursor, diagnostic: Diagnostic): void {
  cursor.diagnostics.push(diagnostic)
}

/** Reports unless the characters between two offsets were wrong in the first place. */
export function reportUnlessFlawed(cursor: Cursor, diagnostic: Diagnostic, from: number, to: number): void {
  if (!hasFlaw(cursor, from, to)) cursor.diagnostics.push(diagnostic)
}

export function hasFlaw(cursor: Cursor, from: number, to: number): boolean {
  return anyBetween(cursor.flaws, from, to)
}

/** Whether one of ascending offsets lies between two others, both included. */
export function anyBetween(offsets: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low < offsets.length && (offsets[low] ?? 0) <= to
}

export function tokenAt(cursor: Cursor, index: number): IToken {
  return cursor.tokens[index] ?? (cursor.tokens[cursor.tokens.length - 1] as IToken)
}

/** Type of the token that is `ahead` tokens after the next one. */
export function typeAhead(cursor: Cursor, ahead: number): number {
  return cursor.tokens[cursor.at + ahead]?.tokenTypeIdx ?? EndOfFile
}

export function nextType(cursor: Cursor): number {
  return cursor.tokens[cursor.at]?.tokenTypeIdx ?? EndOfFile
}

export function nextToken(cursor: Cursor): IToken {
  return tokenAt(cursor, cursor.at)
}

export function take(cursor: Cursor): IToken {
  return tokenAt(cursor, cursor.at++)
}

export function startOf(cursor: Cursor, token: IToken): number {
  return token.tokenTypeIdx === EndOfFile ? cursor.text.length : token.startOffset
}

export function endOf(cursor: Cursor, token: IToken): number {
  return token.tokenTypeIdx === EndOfFile ? cursor.text.length : token.startOffset + token.image.length
}

/** Where the next token begins. */
export function here(cursor: Cursor): number {
  return startOf(cursor, nextToken(cursor))
}

/** Where the token before the next one ends; 0 at the head of the file. */
export function behind(cursor: Cursor): number {
  if (cursor.at === 0) return 0
  const token = cursor.tokens[cursor.at - 1]
  return token === undefined ? cursor.text.length : endOf(cursor, token)
}

/** Whether a line ends between two offsets. */
export function lineEndsBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return true
  }
  return false
}

/** Whether the next token stands on the line on which the one before it ends. */
export function onSameLine(cursor: Cursor): boolean {
  if (cursor.tokens[cursor.at - 1]?.tokenTypeIdx === RowEnd) return false
  return !lineEndsBetween(cursor.text, behind(cursor), here(cursor))
}

/** Whether a token is the first on its line. */
export function isFirstOnLine(cursor: Cursor, index: number): boolean {
  const token = cursor.tokens[index]
  if (token === undefined || token.tokenTypeIdx === EndOfFile) return false
  return columnIfFirst(cursor.text, token.startOffset) >= 0
}

/** Column (from 0) of an offset before which only space stands on its line; else -1. */
export function columnIfFirst(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || unit === 13) return offset - at - 1
    if (unit !== 32 && unit !== 9) return -1
  }
  return offset
}

/** Where the line of an offset begins, or at most a thousand characters before it. */
export function lineStartNear(text: string, offset: number): number {
  const lowest = Math.max(0, offset - 1000)
  let at = offset
  while (at > lowest && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return at
}

export function nameOf(cursor: Cursor, token: IToken): Name {
  return { text: nameText(cursor, token), start: token.startOffset, end: token.startOffset + token.image.length }
}

/** A name as it is compared; what cannot be seen in it, or only looks like a letter of it, is reported and mended. */
export function nameText(cursor: Cursor, token: IToken): string {
  const { image } = token
  if (isPlain(image)) return image
  const start = token.startOffset
  const at = placeOf(cursor, start, start + image.length)
  const clean = withoutInvisible(image)
  if (clean !== image) {
    const hidden = invisibleIn(image) ?? ''
    const from = start + image.indexOf(hidden)
    report(cursor, say('BK1003', placeOf(cursor, from, from + hidden.length), { character: characterName(hidden) }, { fixes: [{ at, replacement: clean, certain: true }] }))
  }
  const look = lookAlikeIn(clean)
  if (look === undefined) return canonicalName(clean)
  const parameters = { name: clean, letter: look.letter, character: characterName(look.letter), meant: look.meant }
  const fixes = look.meant === undefined ? [] : [{ at, replacement: look.meant, certain: true }]
  if (clean === image) report(cursor, say('BK1004', at, parameters, { fixes }))
  return canonicalName(look.meant ?? clean)
}

export function enter(cursor: Cursor): void {
  if (++cursor.depth <= deepest) return
  const token = nextToken(cursor)
  fail(say('BK1119', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { limit: deepest }))
}

export function leave(cursor: Cursor): void {
  cursor.depth--
}

/** What a token is, in words. */
export function describe(token: IToken): Bilingual {
  const type = token.tokenTypeIdx
  const image = token.image.length > 24 ? `${token.image.slice(0, 24)}…` : token.image
  if (type === EndOfFile) return { zh: '文件的结尾', en: 'The end of the file' }
  if (type === RowEnd) return { zh: '行尾', en: 'The end of the line' }
  if (type === Identifier) return { zh: `名字 ${image}`, en: `The name ${image}` }
  if (type === Quoted || type === BlockText) return { zh: `文字 ${image}`, en: `The text ${image}` }
  if (type === Quantity) return { zh: `数 ${image}`, en: `The number ${image}` }
  if (type === Calendar) return { zh: `日期 ${image}`, en: `The date ${image}` }
  if (type === Clock) return { zh: `时间 ${image}`, en: `The time ${image}` }
  if (type === Colour) return { zh: `颜色 ${image}`, en: `The colour ${image}` }
  if (type === BarBar) return { zh: '双竖线 ||', en: 'The double bar ||' }
  const word = wordOfToken(token)
  if (word !== undefined) return { zh: `词 ${image}`, en: `The word ${image}` }
  return { zh: ` ${image}`, en: image }
}

export function unexpected(cursor: Cursor, expected: Bilingual): never {
  const token = nextToken(cursor)
  fail(say('BK1101', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { found: describe(token), expected }))
}

/** Takes a token of a type, or fails saying what was expected instead. */
export function expect(cursor: Cursor, type: number, expected: Bilingual): IToken {
  const token = cursor.tokens[cursor.at]
  if (token === undefined || token.tokenTypeIdx !== type) unexpected(cursor, expected)
  cursor.at++
  return token
}
