/** Editors see what the compiler sees: the grammars are fresh, and colours agree with the lexer in every file of the project. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lex } from '#grammar/lexer.ts'
import { normalise } from '#grammar/normalise.ts'
import { wordOfToken } from '#grammar/tokens.ts'
import { grammars } from '../../scripts/grammar.ts'
import { bankTexts } from '../harness/examples.ts'
import { colour } from './textmate.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the grammars are those that would be made: run npx tsx scripts/grammar.ts', () => {
  for (const [path, text] of grammars()) expect(readFileSync(`${root}${path}`, 'utf8'), path).toBe(text)
})

const page = `/// 鸢河银行。
覆盖 限额 transfer "转账" { // 一行
  remind_above: 30万元 within 10万元..50万元
  | tools       |   单笔 || then            |
  | ----------- | -----: || --------------- |
  | [sms, pin]  |  2万元 || step_up([face]) |
  | -           | >= 3.15% || "| 不是格子"    |
}
kind card is product @client { price "价格": money? = 5元 @sensitive(C2), in: int, until: date = 2026-11-22 }
规则 夜间 {
  当: 金额 ＞＝ 5万元 且 时间 属于 22:00..06:00 and not payee.is_new
  则：阻断（截至：06:00）
  reason: “引文 "里"” /* 注 */
  color: #0B5FFF, text: """三
  引号"""
  then: [block] , sum(transfer.amount, by: customer, window: 24h) > 1_000.5
}
sealed remove grid hot
`

test('a page of code', async () => {
  const shown = (await colour(page)).flatMap(({ start, end, scopes }) => {
    const text = page.slice(start, end)
    return text.trim() === '' || scopes.length === 0 ? [] : [`${text.trim()}  ${scopes.map((scope) => scope.replace(/\.bank$/, '')).join(' ')}`]
  })
  const golden = fileURLToPath(new URL('textmate.golden.txt', import.meta.url))
  if (process.env['UPDATE'] === '1') writeFileSync(golden, `${shown.join('\n')}\n`)
  expect(`${shown.join('\n')}\n`).toBe(readFileSync(golden, 'utf8'))
})

/** What a token of the lexer must look like. */
const looks: Readonly<Record<string, RegExp>> = {
  Quoted: /^string\./, BlockText: /^string\./, Quantity: /^constant\.numeric/, Calendar: /^constant\.numeric\.date/, Clock: /^constant\.numeric\.time/, Colour: /^constant\.other\.color/,
}
const files = bankTexts()

describe('in every file', () => {
  test.each(files)('%s texts, numbers, dates, words and comments look like what they are', async (_, text) => {
    const coloured = await colour(text)
    const at = new Map(coloured.map((one) => [one.start, one]))
    const scopesAt = (offset: number): readonly string[] => (at.get(offset) ?? coloured.find((one) => one.start <= offset && offset < one.end))?.scopes ?? []
    const { tokens, comments } = lex(normalise(text))
    const wrong: string[] = []
    for (const token of tokens) {
      const wanted = wordOfToken(token) !== undefined ? /^(keyword|storage|constant\.language)/ : looks[token.tokenType.name]
      const scopes = scopesAt(token.startOffset)
      if (wanted !== undefined && !scopes.some((scope) => wanted.test(scope))) wrong.push(`${token.image} is ${scopes.join(' ') || 'plain'}`)
      if (token.tokenType.name === 'Identifier' && scopes.some((scope) => /^(string|comment|constant\.numeric)/.test(scope))) wrong.push(`${token.image} is ${scopes.join(' ')}`)
    }
    for (const comment of comments) if (!scopesAt(comment.startOffset).some((scope) => scope.startsWith('comment.'))) wrong.push(comment.image)
    expect(wrong).toEqual([])
  })
})
