/** Words, names, and the ASCII form of a text. */
import { describe, expect, test } from 'vitest'
import { canonicalName, isIdentifier } from '#grammar/identifier.ts'
import { normalise } from '#grammar/normalise.ts'
import { isWord, wordOf, words } from '#grammar/words.ts'
import { buildLexer } from '#grammar/lexer.ts'
import { BlockParser } from '#grammar/parser.ts'

test('every word has a twin of its own', () => {
  const all = Object.entries(words).flat()
  expect(new Set(all).size).toBe(all.length)
  for (const [english, chinese] of Object.entries(words)) {
    expect(wordOf(chinese)).toBe(english)
    expect(isWord(english)).toBe(true)
  }
  expect(isWord('constructor')).toBe(false)
})

test('what is a name', () => {
  for (const name of ['a', '_', 'a1_b', '限额', '是否首次', 'é', 'Ⅱ', '𠀀', 'ﬁ', 'x·y']) expect([name, isIdentifier(name)]).toEqual([name, true])
  for (const name of ['', '1a', 'a b', 'a-b', 'a.b', '且', 'then', 'Ａ', 'e\u0301', '“', '5万', 'a\u200Bb']) expect([name, isIdentifier(name)]).toEqual([name, false])
  expect(canonicalName('Ａｂ１')).toBe('Ab1')
  expect(canonicalName('e\u0301')).toBe('é')
  expect(canonicalName('Ⅱ')).toBe('Ⅱ')
})

describe('the ASCII form', () => {
  test.each([
    ['a：１，｛｝（）【】［］｜', 'a:1,{}()[][]|'],
    ['ａ＿Ｂ＝＜＞《》＋－＊／．％＃＠；？！', 'a_B=<><>+-*/.%#@;?!'],
    ['"：，" ： “，”「：」', '"：，" : “，”「：」'],
    ['"a\\"：" ：', '"a\\"：" :'],
    ['// ：，\n：', '// ：，\n:'],
    ['／／ ：\n：', '// ：\n:'],
    ['／／／ ：\n：', '/// ：\n:'],
    ['/* ： */ ：', '/* ： */ :'],
    ['／＊ ： ＊／ ：', '/* ： */ :'],
    ['"""：\n："""：', '"""：\n："""：'.slice(0, -1) + ':'],
    ['\uFEFFa　b', ' a b'],
    ['一丶丿〇、≥', '一丶丿〇、≥'],
    ['"unclosed ：\n：', '"unclosed ：\n:'],
    ['/* unclosed ：', '/* unclosed :'],
  ])('%j', (text, ascii) => {
    expect(normalise(text)).toBe(ascii)
    expect(normalise(text).length).toBe(text.length)
  })
})

test('chevrotain finds no mistake in patterns and rules', () => {
  expect(buildLexer(true).lexerDefinitionErrors).toEqual([])
  expect(new BlockParser(true)).toBeInstanceOf(BlockParser)
})
