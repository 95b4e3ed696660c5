/**
 * How many cells of a terminal a text takes: East Asian wide and full-width characters and emoji take two, combining marks and
 * zero-width characters none, all others (the ambiguous ones too) one. Tabs and control characters count as nothing: who shows
 * them has written them out before.
 */

/** East_Asian_Width W and F of Unicode 17, which no property of a regular expression gives; a fixed table, so that every Node agrees. */
const wideRanges = `1100-115f 231a-231b 2329-232a 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2630-2637 2648-2653 267f 268a-268f 2693 26a1
26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea 26f2-26f3 26f5 26fa 26fd 2705 270a-270b 2728 274c 274e 2753-2755 2757 2795-2797 27b0 27bf
2b1b-2b1c 2b50 2b55 2e80-2e99 2e9b-2ef3 2f00-2fd5 2ff0-303e 3041-3096 3099-30ff 3105-312f 3131-318e 3190-31e5 31ef-321e 3220-3247
3250-a48c a490-a4c6 a960-a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe52 fe54-fe66 fe68-fe6b ff01-ff60 ffe0-ffe6 16fe0-16fe4 16ff0-16ff6
17000-18cda 18cff-18d20 18d80-18df2 18e00-19191 191a0-191d2 1aff0-1aff3 1aff5-1affb 1affd-1affe 1b000-1b128 1b132 1b150-1b152 1b155
1b164-1b168 1b170-1b2fb 1d300-1d356 1d360-1d376 1f004 1f0cf 1f18e 1f191-1f19a 1f1ae 1f200-1f202 1f210-1f23b 1f240-1f248 1f250-1f251
1f260-1f265 1f300-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4 1f3f8-1f43e 1f440 1f442-1f4fc
1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f 1f680-1f6c5 1f6cc 1f6d0-1f6d2 1f6d5-1f6d9 1f6dc-1f6df
1f6eb-1f6ec 1f6f4-1f6fc 1f7da 1f7e0-1f7eb 1f7f0 1f90c-1f93a 1f93c-1f945 1f947-1f9ff 1fa70-1fa7c 1fa80-1fac6 1fac8 1facc-1fadd
1fadf-1faeb 1faef-1fafa 20000-2fffd 30000-3fffd`

let wide: readonly (readonly [number, number])[] | undefined

/** Whether a character has East_Asian_Width W or F. */
export function isWide(point: number): boolean {
  if (point < 0x1100) return false
  if (point >= 0x4e00 && point <= 0x9fff) return true
  wide ??= wideRanges.split(/\s+/).map((range) => {
    const [from = '', to = from] = range.split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })
  let low = 0
  let high = wide.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [from, to] = wide[middle] ?? [0, 0]
    if (point < from) high = middle - 1
    else if (point > to) low = middle + 1
    else return true
  }
  return false
}

/** Marks that stand on the character before, characters that show nothing, and the second and third parts of a Hangul syllable. */
const zero = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]$/u
const pictograph = /^\p{Extended_Pictographic}$/u
const emojiBase = /^\p{Emoji}$/u
const plain = /^[\x20-\x7E]*$/

/** A character as a reader sees it: what stands in it (with its marks, and an emoji sequence whole) and its width in cells. */
export interface DisplayCell {
  /** Range of UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
  readonly width: 0 | 1 | 2
}

/** The characters of a text with their widths, in order, without gaps. */
export function displayCells(text: string): readonly DisplayCell[] {
  const cells: { start: number; end: number; width: 0 | 1 | 2 }[] = []
  /** What the last cell would do with the next character. */
  let joins = false
  let flag = false
  let emoji = false
  let index = 0
  while (index < text.length) {
    const point = text.codePointAt(index) ?? 0
    const end = index + (point > 0xffff ? 2 : 1)
    const last = cells.at(-1)
    const character = text.slice(index, end)
    const letter = point < 0x300
    const picture = !letter && pictograph.test(character)
    const regional = point >= 0x1f1e6 && point <= 0x1f1ff
    const tone = point >= 0x1f3fb && point <= 0x1f3ff
    if (last !== undefined && ((joins && picture) || (flag && regional) || (emoji && tone))) {
      last.end = end
      last.width = 2
      joins = false
      flag = false
      emoji = !regional
    } else if (last !== undefined && (letter ? point === 0xad : zero.test(character))) {
      last.end = end
      if (point === 0xfe0f && last.width === 1 && emojiBase.test(text.slice(last.start, index))) last.width = 2
      joins = emoji && point === 0x200d
      emoji &&= point === 0xfe0f || point === 0x200d
      flag = false
    } else {
      const control = point < 0x20 || (point >= 0x7f && point < 0xa0)
      const none = control || (letter ? point === 0xad : zero.test(character))
      cells.push({ start: index, end, width: none ? 0 : isWide(point) ? 2 : 1 })
      joins = false
      flag = regional
      emoji = picture
    }
    index = end
  }
  return cells
}

/** Width of a text in cells of a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length
  return displayCells(text).reduce((sum, cell) => sum + cell.width, 0)
}
