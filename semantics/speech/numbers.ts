/** Numbers as people say them: 500, 1.5万, 2万5, 三千五, 一万二, 两百零八, 三块五. Exact; undefined for what is no number. */
import { addDecimal, decimalOf, multiplyDecimal, parseDecimal, zero, type Decimal } from '#model/decimal.ts'

const digits: ReadonlyMap<string, number> = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value] as const).concat([['〇', 0], ['两', 2]]))
/** Powers of ten. */
const units: ReadonlyMap<string, number> = new Map([['十', 1], ['百', 2], ['千', 3], ['万', 4], ['亿', 8]])

export function readNumber(text: string): Decimal | undefined {
  const plain = parseDecimal(text)
  if (plain !== undefined) return plain
  const [whole, fraction, ...more] = text.split('点')
  if (more.length > 0 || whole === undefined) return undefined
  if (fraction !== undefined) return withFraction(whole, fraction)
  return counted(text)
}

/** 三点五 and 三点五万. */
function withFraction(whole: string, fraction: string): Decimal | undefined {
  const unit = units.get([...fraction].at(-1) ?? '')
  const after = [...fraction].slice(0, unit === undefined ? undefined : -1).map((character) => digits.get(character) ?? (/^\d$/.test(character) ? Number(character) : undefined))
  const before = counted(whole)
  if (before === undefined || after.length === 0 || after.includes(undefined)) return undefined
  const number = addDecimal(before, { digits: BigInt(after.join('')), scale: after.length })
  return unit === undefined ? number : multiplyDecimal(number, tenTo(unit))
}

function tenTo(power: number): Decimal {
  return { digits: 10n ** BigInt(power), scale: 0 }
}

/**
 * Sections of up to 千, each under 亿, 万 or nothing. A single digit behind a unit is of the next lower one (三千五, 2万5), unless 零 stands
 * before it.
 */
function counted(text: string): Decimal | undefined {
  let total: Decimal = zero
  let section: Decimal = zero
  let pending: Decimal | undefined
  let lowest: number | undefined
  let empty = true
  let afterZero = false
  for (const token of text.match(/\d+(\.\d+)?|\D/gu) ?? []) {
    const power = units.get(token)
    if (power === undefined) {
      const value = parseDecimal(token) ?? (digits.has(token) ? decimalOf(digits.get(token) ?? 0) : undefined)
      if (value === undefined || (pending !== undefined && !isZero(pending))) return undefined
      if (isZero(value) && (lowest !== undefined || !empty)) afterZero = true
      pending = value
    } else if (power < 4) {
      if (pending === undefined && !(power === 1 && isZero(section))) return undefined
      section = addDecimal(section, multiplyDecimal(pending ?? decimalOf(1), tenTo(power)))
      pending = undefined
      lowest = power
      afterZero = false
    } else {
      section = addDecimal(section, pending ?? zero)
      if (isZero(section) && isZero(total)) return undefined
      total = power === 8 ? multiplyDecimal(addDecimal(total, section), tenTo(8)) : addDecimal(total, multiplyDecimal(section, tenTo(power)))
      section = zero
      pending = undefined
      lowest = power
      afterZero = false
    }
    empty = false
  }
  if (empty) return undefined
  if (pending === undefined) return addDecimal(total, section)
  const shorthand = lowest !== undefined && lowest > 1 && !afterZero && pending.scale === 0 && pending.digits < 10n
  return addDecimal(addDecimal(total, section), shorthand ? multiplyDecimal(pending, tenTo((lowest ?? 1) - 1)) : pending)
}

function isZero(value: Decimal): boolean {
  return value.digits === 0n
}

/** Amounts of yuan: 500, 500元, 1万块钱, 三块五, 12元5角, 五毛. */
export function readYuan(text: string): Decimal | undefined {
  const match = /^(?:(.+?)(?:元|块|圆)钱?)?(?:(.+?)(?:角|毛)钱?)?(?:(.+?)分钱?)?([^元块圆角毛分钱]*)$/u.exec(text)
  if (match === null) return undefined
  const [, yuan, jiao, fen, rest = ''] = match
  const parts: readonly (readonly [string | undefined, number])[] = [[yuan, 0], [jiao, 1], [fen, 2]]
  // What is said last without a unit is of the next lower one: 三块五 is 3.5元.
  const lowest = fen !== undefined ? 3 : jiao !== undefined ? 2 : yuan !== undefined ? 1 : 0
  const all = rest === '' ? parts : [...parts, [rest, lowest] as const]
  if (lowest > 2 && rest !== '') return undefined
  let total: Decimal | undefined
  for (const [said, places] of all) {
    if (said === undefined) continue
    const number = readNumber(said)
    if (number === undefined || (places > 0 && number.scale > 0)) return undefined
    total = addDecimal(total ?? zero, { digits: number.digits, scale: number.scale + places })
  }
  return total === undefined ? undefined : addDecimal(total, zero)
}
