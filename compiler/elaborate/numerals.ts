/** Chinese numerals: 二十万元 is 20万元. */

const digits: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The number as it is written here, with a unit if it has that one (or none); undefined for what is no numeral. */
export function fromChinese(text: string, unit: string): string | undefined {
  const found = /^([零〇一二两三四五六七八九十百千]+)(万亿|万|亿|)(元|块|%|)$/.exec(text)
  if (found === null) return undefined
  const [, numeral = '', scale = ''] = found
  const value = belowTenThousand(numeral)
  return value === undefined ? undefined : `${value}${scale}${unit}`
}

function belowTenThousand(numeral: string): number | undefined {
  let total = 0
  let digit: number | undefined
  for (const character of numeral) {
    const place = places[character]
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = digits[character] ?? 0
    } else {
      total += (digit ?? 1) * place
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}
