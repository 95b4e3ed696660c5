/** Values in people's words, one line, for messages: `50,000元`, `90d`, `[sms, pin]`. */
import { printDecimal } from './decimal.ts'
import { printType } from './type.ts'
import type { Value } from './value.ts'

/** A value as a person would write it, short. */
export function describeValue(value: Value | undefined): string {
  if (value === undefined) return 'none'
  switch (value.is) {
    case 'bool':
      return String(value.value)
    case 'number':
      return printDecimal(value.value)
    case 'percent':
      return `${printDecimal({ digits: value.value.digits * 100n, scale: value.value.scale }).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')}%`
    case 'money':
      return `${grouped(printDecimal(value.amount))}${value.currency === 'CNY' ? '元' : value.currency}`
    case 'duration':
      return describeDuration(value.iso)
    case 'text':
      return `"${value.value}"`
    case 'date':
    case 'datetime':
    case 'time':
    case 'color':
      return value.value
    case 'enum':
      return value.arguments.length === 0 ? value.member : `${value.member}(${value.arguments.map((one) => (one === undefined ? '' : describeValue(one))).join(', ')})`
    case 'list':
    case 'set':
      return `[${value.items.map(describeValue).join(', ')}]`
    case 'range':
      return `${value.from === undefined ? '' : describeValue(value.from)}${value.below ? '..<' : '..'}${value.to === undefined ? '' : describeValue(value.to)}`
    case 'ref':
      return value.path
    case 'type':
      return printType(value.type)
    case 'map':
    case 'many':
    case 'table':
    case 'expr':
    case 'test':
    case 'query':
      return '…'
    default:
      return value satisfies never
  }
}

function grouped(digits: string): string {
  return digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))
}

function describeDuration(iso: string): string {
  const match = /^-?P(?:(\d+)Y|(\d+)M|(\d+)W|(\d+)D|T(\d+)H|T(\d+)M|T(\d+)S)$/.exec(iso)
  if (match === null) return iso
  const units = ['y', 'mo', 'w', 'd', 'h', 'min', 's']
  const index = match.slice(1).findIndex((part) => part !== undefined)
  return `${iso.startsWith('-') ? '-' : ''}${match[index + 1] ?? ''}${units[index] ?? ''}`
}
