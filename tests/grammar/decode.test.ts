/** What a file is, by its bytes. */
import { expect, test } from 'vitest'
import { decode } from '#grammar/decode.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
// 鸢河银行 "首页" and 限额 in GBK.
const gbk = [0xf0, 0xb0, 0xba, 0xd3, 0xd2, 0xf8, 0xd0, 0xd0]

test('UTF-8, with or without a byte order mark', () => {
  expect(decode(bytes('银行 "é😀"'))).toEqual({ text: '银行 "é😀"' })
  expect(decode(bytes([0xef, 0xbb, 0xbf], 'a b {}'))).toEqual({ text: 'a b {}' })
  expect(decode(bytes())).toEqual({ text: '' })
})

test('GBK', () => {
  expect(decode(bytes('bank yuanhe "', gbk, '" {\n}\n'))).toEqual({ problem: 'gbk', offset: 13 })
})

test('UTF-8 with a broken character is not GBK', () => {
  expect(decode(bytes('bank "鸢河银行', [0xe9], '行" {}'))).toEqual({ problem: 'not-utf-8', offset: 18 })
  expect(decode(bytes('caf', [0xe9], ' latin1'))).toEqual({ problem: 'not-utf-8', offset: 3 })
  expect(decode(bytes('a', [0xc0, 0x80]))).toEqual({ problem: 'not-utf-8', offset: 1 })
  expect(decode(bytes('a', [0xed, 0xa0, 0x80]))).toEqual({ problem: 'not-utf-8', offset: 1 })
})

test('UTF-16, with and without a byte order mark', () => {
  const utf16 = [...'bank a {}\n'].flatMap((character) => [character.charCodeAt(0), 0])
  expect(decode(bytes([0xff, 0xfe], utf16))).toEqual({ problem: 'utf-16', offset: 0 })
  expect(decode(bytes([0xfe, 0xff], utf16))).toEqual({ problem: 'utf-16', offset: 0 })
  expect(decode(bytes(utf16))).toEqual({ problem: 'utf-16', offset: 1 })
})

test('binary', () => {
  expect(decode(bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toEqual({ problem: 'binary', offset: 8 })
  expect(decode(bytes([0x1f, 0x8b, 8, 8, 1, 2, 3, 4, 5, 6]))).toEqual({ problem: 'binary', offset: 1 })
})
