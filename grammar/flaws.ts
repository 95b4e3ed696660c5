/** What is wrong with the characters of a file, before anything is made of them: strangers, and texts and comments without an end. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import { speaksChinese } from './ahead.ts'
import { say } from './cursor.ts'
import type { Lexed } from './lexer.ts'
import { characterName, oddKind } from './odd.ts'
import { closingMarks } from './quotes.ts'
import { tokenNumbers, UnclosedComment } from './tokens.ts'
import { isWord, twinOf } from './words.ts'

const { UnclosedText, UnclosedBlockText, ForeignText, BlockTextInRow } = tokenNumbers

export interface Flaws {
  readonly diagnostics: readonly Diagnostic[]
  /** Where they are, ascending. */
  readonly offsets: readonly number[]
  /** Those of texts and comments without an end. */
  readonly swallowing: readonly number[]
}

export function findFlaws(file: string, lexed: Lexed): Flaws {
  const diagnostics: Diagnostic[] = []
  for (const run of runs(lexed.odd)) diagnostics.push(beside(file, lexed.text, run) ?? odd(file, run))
  for (const { token, meant } of lexed.foreign) diagnostics.push(foreign(file, lexed.text, token, meant))
  for (const token of lexed.brokenTexts) diagnostics.push(brokenText(file, lexed.text, token))
  // A warning is no reason to be silent about an error.
  const offsets = diagnostics.map((diagnostic) => diagnostic.at.start)
  for (const token of lexed.comments) {
    const found = comment(file, token)
    if (found === undefined) continue
    diagnostics.push(found)
    if (found.row.severity === 'error') offsets.push(found.at.start)
  }
  const swallowing = diagnostics.filter(({ code }) => code === 'BK1006' || code === 'BK1007' || code === 'BK1008').map(({ at }) => at.start)
  return { diagnostics, swallowing: ascending(swallowing), offsets: ascending(offsets) }
}

function ascending(offsets: number[]): readonly number[] {
  return offsets.sort((one, other) => one - other)
}

interface Run {
  readonly image: string
  readonly start: number
}

/** Strangers in a row count as one: they came together. */
function runs(tokens: readonly IToken[]): readonly Run[] {
  const found: Run[] = []
  for (let index = 0; index < tokens.length; ) {
    const start = (tokens[index] as IToken).startOffset
    let image = ''
    for (; tokens[index]?.startOffset === start + image.length; index++) image += tokens[index]?.image ?? ''
    found.push({ image, start })
  }
  return found
}

/** A sign that belongs to the number beside it: `￥200`, `31.5‰`; or a comment as other languages write it. */
function beside(file: string, text: string, { image, start }: Run): Diagnostic | undefined {
  const currency = { '￥': '元', '¥': '元', $: 'USD', '€': 'EUR' }[image]
  const number = currency === undefined ? null : /^\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d[\d_.]*)([万亿]*)(元)?(?![\d,])/.exec(text.slice(start + 1, start + 60))
  if (number !== null && currency !== undefined) {
    const end = start + 1 + number[0].length
    const meant = `${(number[1] ?? '').replaceAll(',', '')}${number[2] ?? ''}${currency}`
    return say('BK1302', { file, start, end }, { meant }, { fixes: [{ at: { file, start, end }, replacement: meant, certain: true }] })
  }
  // `5万￥`: the sign where the unit stands.
  const amount = currency === undefined ? null : /(?<![\w.])\d[\d_.]*[万亿]*$/.exec(text.slice(Math.max(0, start - 40), start))
  if (amount !== null && currency !== undefined) {
    const at = { file, start: start - amount[0].length, end: start + 1 }
    const meant = amount[0] + currency
    return say('BK1002', at, { written: amount[0] + image, meant }, { fixes: [{ at, replacement: meant, certain: true }] })
  }
  const rate = image === '‰' ? /(\d+)(?:\.(\d+))?$/.exec(text.slice(Math.max(0, start - 30), start)) : null
  if (rate !== null) {
    const from = start - rate[0].length
    const whole = (rate[1] ?? '').padStart(2, '0')
    const meant = `${whole.slice(0, -1).replace(/^0+(?=\d)/, '')}.${whole.slice(-1)}${rate[2] ?? ''}%`
    const at = { file, start: from, end: start + 1 }
    return say('BK1002', at, { written: rate[0] + image, meant }, { fixes: [{ at, replacement: meant, certain: true }] })
  }
  const mark = /^(#|--|<!--)\s*/.exec(image)
  if (mark === null || image.length < 2) return undefined
  const meant = `// ${image.slice(mark[0].length).replace(/\s*-->$/, '')}`
  const at = { file, start, end: start + image.length }
  return say('BK1304', at, { meant }, { fixes: [{ at, replacement: meant, certain: true }] })
}

function odd(file: string, run: Run): Diagnostic {
  const whole = { file, start: run.start, end: run.start + run.image.length }
  const first = String.fromCodePoint(run.image.codePointAt(0) ?? 0)
  const { kind, meant } = oddKind(run.image)
  const mend = (replacement: string, certain: boolean) => ({ fixes: [{ at: whole, replacement, certain }] })
  if (kind === 'operator') return say('BK1002', whole, { written: run.image, meant }, mend(meant ?? '', run.image === '‖'))
  const kindOfFirst = oddKind(first)
  const character = characterName(first)
  switch (kindOfFirst.kind) {
    case 'control':
      return say('BK1005', whole, { character }, mend('', true))
    case 'invisible':
      return say('BK1003', whole, { character }, mend('', true))
    case 'space':
      return say('BK1003', whole, { character }, mend(' '.repeat(run.image.length), true))
    case 'operator':
    case 'unknown':
      return say('BK1001', whole, { character: isLoneSurrogate(first) ? character : first })
    default:
      return kindOfFirst.kind satisfies never
  }
}

/** An operator of another language; a word needs a space around it. */
function foreign(file: string, text: string, { image, startOffset: start }: IToken, english: string): Diagnostic {
  const end = start + image.length
  const meant = isWord(english) && speaksChinese(text, start, end) ? twinOf(english) : english
  const isText = isWord(meant)
  const before = isText && !/[\s(]/.test(text.charAt(start - 1)) ? ' ' : ''
  const after = isText && !/[\s)]/.test(text.charAt(end)) ? ' ' : ''
  const at = { file, start, end }
  return say('BK1002', at, { written: image, meant: meant === '' ? undefined : meant }, { fixes: [{ at, replacement: `${before}${meant}${after}`, certain: true }] })
}

function isLoneSurrogate(character: string): boolean {
  const unit = character.charCodeAt(0)
  return character.length === 1 && unit >= 0xd800 && unit <= 0xdfff
}

function brokenText(file: string, text: string, token: IToken): Diagnostic {
  const { image, startOffset: start } = token
  const at = { file, start, end: start + image.length }
  switch (token.tokenTypeIdx) {
    case UnclosedText: {
      const closing = closingMarks.get(image.charAt(0)) ?? '"'
      // Alone behind a word it is the end of a text that was never opened.
      const word = image.length === 1 ? /[^\s:,[\](){}|"]+$/.exec(text.slice(Math.max(0, start - 80), start)) : null
      if (word !== null) return say('BK1006', at, { closing }, { fixes: [{ at: { file, start: start - word[0].length, end: start - word[0].length }, replacement: image, certain: false }] })
      return say('BK1006', at, { closing }, { fixes: [{ at: { file, start: at.end, end: at.end }, replacement: closing, certain: false }] })
    }
    case UnclosedBlockText:
      return say('BK1007', { file, start, end: start + 3 }, {})
    case BlockTextInRow:
      return say('BK1010', at, {})
    case ForeignText: {
      const meant = `"${image.slice(1, -1).replace(/[\\"]/g, '\\$&')}"`
      return say('BK1011', at, { meant }, { fixes: [{ at, replacement: meant, certain: true }] })
    }
    default:
      throw new Error(`no broken text: ${token.tokenType.name}`)
  }
}

function comment(file: string, token: IToken): Diagnostic | undefined {
  const { image, startOffset: start } = token
  if (token.tokenType === UnclosedComment) return say('BK1008', { file, start, end: start + 2 }, {})
  if (!image.startsWith('/*')) return undefined
  const inner = image.indexOf('/*', 2)
  if (inner < 0 || !image.slice(0, inner).includes('\n')) return undefined
  const opened = { note: 'opened', at: { file, start, end: start + 2 } } as const
  return say('BK1012', { file, start: start + inner, end: start + inner + 2 }, {}, { related: [opened] })
}
