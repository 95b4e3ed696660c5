/** The closing line of a build, one a bank: `yuanhe: 9 files, 123,456 bytes, 1 warning`. */
import type { Locale } from '#diagnostics/catalogue.ts'

export interface Closing {
  readonly bank: string
  readonly files: number
  readonly bytes: number
  readonly warnings: number
  readonly errors: number
  /** Whether its outputs are on disk as they should be. */
  readonly built: boolean
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

function counted(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? '' : 's'}`
}

export function closingLine({ bank, files, bytes, warnings, errors, built }: Closing, locale: Locale): string {
  if (locale === 'en') {
    const result = built ? [counted(files, 'file'), counted(bytes, 'byte')] : ['not built']
    const parts = [...result, ...(errors > 0 ? [counted(errors, 'error')] : []), counted(warnings, 'warning')]
    return `${bank}: ${parts.join(', ')}\n`
  }
  const result = built ? [`${grouped(files)} 个文件`, `${grouped(bytes)} 字节`] : ['没有生成']
  const parts = [...result, ...(errors > 0 ? [`${grouped(errors)} 个错误`] : []), `${grouped(warnings)} 个警告`]
  return `${bank}：${parts.join('，')}\n`
}
