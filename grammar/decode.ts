/** Bytes of a file to text: UTF-8 only. What is something else is called by its name as far as that can be told honestly. */

export type Decoded =
  | { readonly text: string }
  /** `offset`: of the first byte (from 0) that is not UTF-8, or that shows what the file is. */
  | { readonly problem: 'gbk' | 'utf-16' | 'binary' | 'not-utf-8'; readonly offset: number }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a file, without a byte order mark; or why it has none. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return { problem: 'utf-16', offset: 0 }
  const zero = bytes.indexOf(0)
  if (zero >= 0) return { problem: looksLikeUtf16(bytes) ? 'utf-16' : 'binary', offset: zero }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    const { offset, good, bad } = surveyUtf8(bytes)
    if (hasManyControls(bytes)) return { problem: 'binary', offset }
    return { problem: bad > good && looksLikeGbk(bytes) ? 'gbk' : 'not-utf-8', offset }
  }
}

/** ASCII characters in UTF-16 have every other byte zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let index = 0; index < sample; index++) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even++
    else odd++
  }
  return bytes.length % 2 === 0 && ((even === 0 && odd * 4 > sample) || (odd === 0 && even * 4 > sample))
}

function hasManyControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) controls++
  return controls * 50 > bytes.length
}

/** How many sequences of more than one byte are UTF-8, how many bytes are not, and where the first of those stands. */
function surveyUtf8(bytes: Uint8Array): { readonly offset: number; readonly good: number; readonly bad: number } {
  let offset = -1
  let good = 0
  let bad = 0
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index)
    if (length === 0) {
      if (offset < 0) offset = index
      bad++
      index++
    } else {
      if (length > 1) good++
      index += length
    }
  }
  return { offset: Math.max(offset, 0), good, bad }
}

/** Length of the UTF-8 sequence at an index; 0 if there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let step = 1; step < length; step++) if (((bytes[index + step] ?? 0) & 0xc0) !== 0x80) return 0
  const second = bytes[index + 1] ?? 0
  const wrong = (lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f) || (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)
  return wrong ? 0 : length
}

/** Every byte past ASCII is half of a GBK pair, and nine pairs in ten lie in the everyday part of it (GB 2312). */
function looksLikeGbk(bytes: Uint8Array): boolean {
  let pairs = 0
  let everyday = 0
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const trail = bytes[++index] ?? 0
    if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return false
    pairs++
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) everyday++
  }
  return pairs > 0 && everyday * 10 >= pairs * 9
}
