/** Numbers as people say them, in pieces (`3千5百元`, `5万5000元`) and with a power of ten (`1E+5`): what each is, as it is written here. */

const small: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }
const large: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

export interface Said {
  readonly meant: string
  /** Whether nothing else can be meant. */
  readonly certain: boolean
}

/** A decimal with its point moved to the right: 3.5 by 4 places is 35000. By less than none it moves to the left. */
export function shifted(whole: string, fraction: string, by: number): string {
  if (by < 0) {
    const filled = whole.padStart(1 - by, '0')
    return `${filled.slice(0, by)}.${filled.slice(by)}${fraction}`.replace(/^0+(?=\d)/, '')
  }
  if (fraction === '' && whole.charCodeAt(0) !== 48) return whole + '0'.repeat(by)
  const padded = whole + fraction.slice(0, by).padEnd(by, '0')
  const moved = padded.charCodeAt(0) === 48 ? padded.replace(/^0+(?=\d)/, '') : padded
  const left = fraction.slice(by)
  return left === '' ? moved : `${moved}.${left}`
}

/** `3千5百元`, `1亿2千万`, `5万5000元`: several numbers with their places, and a unit. undefined for what nobody can add up. */
export function saidInPieces(image: string): Said | undefined {
  const found = /^((?:\d+[十百千万亿]+)+)(\d*)([^\d十百千万亿.][^\d.]*)?$/.exec(image)
  const [, pieces = '', last = '', unit = ''] = found ?? []
  if (found === null || image.length > 40 || pieces.length + last.length <= /^\d+[十百千万亿]+/.exec(pieces + last)![0].length) return undefined
  const sum = added(pieces)
  if (sum === undefined) return undefined
  // 5万5 is said for 55,000, and read as 50,005.
  if (last.length === 1 && sum.place > 1) return undefined
  if (last.length > sum.place) return undefined
  const whole = sum.value + BigInt(last === '' ? '0' : last)
  return { meant: `${inLargest(whole)}${unit}`, certain: last === '' || last.length === sum.place }
}

/** The sum of pieces with a place each, and the place of the last. */
function added(pieces: string): { readonly value: bigint; readonly place: number } | undefined {
  let [total, section, pending] = [0n, 0n, 0n]
  let [lastSmall, lastLarge, place] = [4, Infinity, 0]
  for (const part of pieces.match(/\d+|[十百千万亿]/g) ?? []) {
    const [low, high] = [small[part], large[part]]
    if (low !== undefined) {
      if (low >= lastSmall || pending === 0n) return undefined
      section += pending * 10n ** BigInt(low)
      ;[pending, lastSmall, place] = [0n, low, low]
    } else if (high !== undefined) {
      section += pending
      if (section === 0n || high >= lastLarge) return undefined
      total += section * 10n ** BigInt(high)
      ;[section, pending, lastSmall, lastLarge, place] = [0n, 0n, 4, high, high]
    } else pending = BigInt(part)
  }
  return { value: total + section, place }
}

/** In 亿 or 万 where that leaves few digits: 53,000 is 5.3万. */
function inLargest(value: bigint): string {
  const digits = value.toString()
  for (const [scale, places] of [['亿', 8], ['万', 4]] as const) {
    if (digits.length <= places) continue
    const fraction = digits.slice(-places).replace(/0+$/, '')
    if (fraction.length <= 4) return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}${scale}`
  }
  return digits
}
