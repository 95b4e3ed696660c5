/** What must hold of every text whatever: it is read, formatted, compiled and reported about, without an exception and without a hang. */
import { format as prettier } from 'prettier/standalone'
import { compile } from '#compiler/compile.ts'
import { severityOf, type Diagnostic } from '#diagnostics/catalogue.ts'
import { renderJson } from '#diagnostics/render/json.ts'
import { noPaint } from '#diagnostics/render/paint.ts'
import { renderText } from '#diagnostics/render/text.ts'
import { format } from '#grammar/format.ts'
import { parse } from '#grammar/parse.ts'
import { memoryFolder } from '../harness/folder.ts'
import { standardImage } from '../harness/image.ts'
import { standardLibrary, today } from '../harness/project.ts'

const file = 'banks/a/a.bank'
const files = (text: string) => ({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/bank.bank': 'bank a "甲银行" { extends: [elder_care] }\n', [file]: text })
/** Milliseconds that a text may take: a start, and so much a character. Far beyond what any takes; a hang is further beyond. */
const allowed = (length: number): number => 5_000 + length

export interface Depth {
  readonly formats: boolean
  readonly compiles: boolean
}

/** Throws what is wrong, in words. */
export async function survive(written: string, { formats, compiles }: Depth): Promise<void> {
  // Whoever reads a file takes the mark off first.
  const text = written.replace(/^\uFEFF+/, '')
  // Made once, by whoever comes first: that is no time of this text.
  standardImage(['std', 'std:platform'])
  const begun = performance.now()
  const parsed = parse(file, text)
  spansInside(parsed.diagnostics, text)
  const isWrong = parsed.diagnostics.some((one) => severityOf(one) === 'error')
  if (formats || !isWrong) {
    const formatted = await format(text, {}, { format: prettier })
    const again = parse(file, formatted)
    if (!isWrong && again.diagnostics.some((one) => severityOf(one) === 'error')) throw new Error('what was right is wrong when it is formatted')
    // Whatever was not reported was read: no word of it is lost.
    if (!isWrong && wordsOf(formatted) !== wordsOf(text)) throw new Error(`words were lost in silence: ${firstLost(text, formatted)}`)
  }
  if (compiles) {
    const { diagnostics, sources } = compile({ project: memoryFolder(files(text)), library: standardLibrary(), image: standardImage, today })
    spansInside(diagnostics.filter((one) => one.at.file === file), text)
    // A file that is binary is refused before it is read as text.
    const isText = !diagnostics.some((one) => ['BK2016', 'BK2017', 'BK2018'].includes(one.code))
    for (const one of isText ? parsed.diagnostics : []) if (!diagnostics.some((other) => other.code === one.code && other.at.start === one.at.start)) throw new Error(`${one.code} is lost between parser and compiler`)
    const report = { diagnostics: diagnostics.slice(0, 20), sources, banks: 1 }
    for (const locale of ['zh-CN', 'en'] as const) renderText(report, { locale, failOn: 'error', version: '0', path: (one) => one, paint: noPaint, width: 100, summary: true })
    JSON.parse(renderJson(report))
  }
  const spent = performance.now() - begun
  if (spent > allowed(text.length)) throw new Error(`took ${Math.round(spent)} ms for ${text.length} characters`)
}

function spansInside(diagnostics: readonly Diagnostic[], text: string): void {
  for (const { code, at, fixes, related } of diagnostics) {
    for (const place of [at, ...fixes.map((fix) => fix.at), ...related.map((one) => one.at)]) {
      if (place.file !== file) continue
      if (!(place.start >= 0 && place.start <= place.end && place.end <= text.length)) throw new Error(`${code} points outside of the text: ${place.start}..${place.end} of ${text.length}`)
    }
  }
}

/** Letters and digits, in whatever width: the formatter moves spaces, never them. */
function words(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}_]/gu) ?? []
}

function wordsOf(text: string): string {
  return [...words(text)].sort().join(' ')
}

function firstLost(text: string, formatted: string): string {
  const left = [...words(formatted)]
  for (const word of words(text)) {
    const at = left.indexOf(word)
    if (at < 0) return word
    left.splice(at, 1)
  }
  return `${left[0] ?? ''} came from nowhere`
}
