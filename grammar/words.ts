/** The words of the language, each with its Chinese twin. Both are always accepted. */

export const words = {
  kind: '类型',
  abstract: '抽象',
  enum: '枚举',
  unit: '单位',
  is: '是',
  override: '覆盖',
  remove: '移除',
  sealed: '锁定',
  within: '限于',
  require: '要求',
  if: '若',
  then: '则',
  else: '否则',
  where: '满足',
  and: '且',
  or: '或',
  not: '非',
  in: '属于',
  known: '已知',
  none: '无',
  before: '之前',
  after: '之后',
  true: '真',
  false: '假',
} as const

export type Word = keyof typeof words

const byText: ReadonlyMap<string, Word> = new Map(
  (Object.entries(words) as [Word, string][]).flatMap(([english, chinese]) => [
    [english, english],
    [chinese, english],
  ]),
)

/** The word that a text is, in English or Chinese; undefined for any other text. */
export function wordOf(text: string): Word | undefined {
  return byText.get(text)
}

/** The Chinese twin of an English word; any other text as it is. */
export function twinOf(text: string): string {
  return Object.hasOwn(words, text) ? words[text as Word] : text
}

export function isWord(text: string): boolean {
  return byText.has(text)
}

// The longest first, so that 否则 is found before 则 where both begin a match.
const chinese = Object.values(words).sort((one, other) => other.length - one.length)
const firstChinese = new RegExp(chinese.join('|'))
const chineseHere = new RegExp(chinese.join('|'), 'y')

/** Where the first Chinese word begins in a text; its length if there is none. */
export function chineseWordIn(text: string): number {
  const at = text.search(firstChinese)
  return at < 0 ? text.length : at
}

/** The Chinese word that stands at an offset of a text, if one does. */
export function chineseWordAt(text: string, offset: number): string | undefined {
  chineseHere.lastIndex = offset
  return chineseHere.exec(text)?.[0]
}
