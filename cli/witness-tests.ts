/** What findings show, as tests to keep: laid out as `fmt` would, each once. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { type Formatter, format } from '#grammar/format.ts'
import type { Settings } from './settings.ts'

/** On standard output, so that it can go into a file. */
export async function printWitnessTests({ world, locale }: Settings, diagnostics: readonly Diagnostic[]): Promise<void> {
  const texts = [...new Set(diagnostics.flatMap(({ witness }) => witness ?? []))]
  if (texts.length === 0) {
    world.tell(locale === 'en' ? 'no finding shows an example\n' : '没有能举出例子的问题\n')
    return
  }
  const prettier: Formatter = await import('prettier/standalone')
  world.print(await format(`${texts.join('\n\n')}\n`, {}, prettier))
}
