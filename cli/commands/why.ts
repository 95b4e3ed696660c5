/** `bankc why`: the chain of a value: what it is, what it replaced, layer by layer, and what holds it in bounds. */
import type { Compilation } from '#compiler/compile.ts'
import type { Bilingual, Locale } from '#diagnostics/catalogue.ts'
import type { Paint } from '#diagnostics/render/paint.ts'
import { visible } from '#diagnostics/render/visible.ts'
import { positionAt } from '#diagnostics/source.ts'
import { oneOf, suggestion } from '#diagnostics/suggest.ts'
import { printValue } from '#model/expression-text.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { type Choice, type Found, type Resolved, resolvePath } from '#model/path.ts'
import type { Origin } from '#model/provenance.ts'
import type { Value } from '#model/value.ts'
import { say } from '../codes.ts'
import { clipped, columns } from '../columns.ts'
import { complaint } from '../complain.ts'
import { type ExitCode, exit } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { compileHere, refuse } from '../project.ts'
import { type Settings, nowhere, shownFrom, shown } from '../settings.ts'

/** One line of the answer. */
interface Link {
  readonly role: keyof typeof roles
  /** Name of the field, where a whole declaration was asked for. */
  readonly field: string | undefined
  readonly value: string | undefined
  readonly origin: Origin
}

const roles = {
  value: { zh: '现在', en: 'now' },
  default: { zh: '默认', en: 'default' },
  replaced: { zh: '原来', en: 'before' },
  bound: { zh: '界限', en: 'within' },
  sealed: { zh: '锁定', en: 'sealed' },
  declared: { zh: '声明', en: 'declared' },
  overridden: { zh: '覆盖', en: 'overridden' },
} as const satisfies Readonly<Record<string, Bilingual>>

export async function why(settings: Settings, bank: string, path: string): Promise<ExitCode> {
  const compiled = compileHere(settings, [bank])
  const { compilation } = compiled
  if (!compiled.usable) return refuse(settings, compiled)
  const model = compilation.banks.find((one) => one.name === bank)?.model
  if (model === undefined) {
    await printFindings(settings, compiled.report)
    return Math.max(compiled.exit, exit.findings) as ExitCode
  }
  const resolved = resolvePath(model, path)
  if (resolved.is !== 'found') {
    settings.world.tell(complaint(problemOf(resolved, bank, path), settings.locale))
    return exit.usage
  }
  const links = linksOf(model.vocabulary, resolved.found)
  const { paint } = await settings.look()
  const { found } = resolved
  settings.world.print(settings.format === 'json' ? json(compilation, bank, found, links) : text(settings, paint, compilation, model, found, links))
  return exit.fine
}

function problemOf(resolved: Exclude<Resolved, { is: 'found' }>, bank: string, path: string) {
  switch (resolved.is) {
    case 'malformed':
      return say('BK7052', nowhere, { path: shown(path) })
    case 'ambiguous': {
      const paths = oneOf(resolved.paths.slice(0, 6))
      return say('BK7051', nowhere, { path, paths: paths ?? '' })
    }
    case 'unknown': {
      const [first] = resolved.choices
      // The last step is a kind: which of them, if there are any?
      if (resolved.owner === resolved.step) return first === undefined ? say('BK7050', nowhere, { owner: bank, step: resolved.step }) : say('BK7053', nowhere, { path, example: `${path}.${first.name}` })
      return say('BK7050', nowhere, {
        owner: resolved.owner === '' ? bank : resolved.owner,
        step: resolved.step,
        suggestion: suggestion(resolved.step, resolved.choices) ?? few(resolved.choices),
      })
    }
    default:
      return resolved satisfies never
  }
}

/** All there is, where that is little enough to be read. */
function few(choices: readonly Choice[]): Bilingual | undefined {
  return choices.length > 6 ? undefined : oneOf(choices.map((one) => one.name))
}

function linksOf(vocabulary: Vocabulary, found: Found): readonly Link[] {
  const spelled = (value: Value | undefined): string => (value === undefined ? 'none' : printValue(vocabulary, value))
  const chain = (held: Held): readonly Link[] => [
    { role: held.fallback ? 'default' : 'value', field: undefined, value: spelled(held.value), origin: held.origin },
    ...held.replaced.map((one): Link => ({ role: 'replaced', field: undefined, value: spelled(one.value), origin: one.origin })),
    ...(held.bound === undefined ? [] : [{ role: 'bound', field: undefined, value: spelled(held.bound.value), origin: held.bound.origin } as const]),
    ...(held.sealed === undefined ? [] : [{ role: 'sealed', field: undefined, value: undefined, origin: held.sealed } as const]),
  ]
  if (found.is === 'field') return found.held === undefined ? [] : chain(found.held)
  const { instance } = found
  const places: readonly Link[] = [
    { role: 'declared', field: undefined, value: undefined, origin: instance.origin },
    ...instance.overrides.map((origin): Link => ({ role: 'overridden', field: undefined, value: undefined, origin })),
    ...(instance.sealed === undefined ? [] : [{ role: 'sealed', field: undefined, value: undefined, origin: instance.sealed } as const]),
  ]
  const fields = [...instance.fields].filter(([, held]) => held.value !== undefined || held.replaced.length > 0)
  const values = fields.map(([field, held]): Link => {
    return { role: held.fallback ? 'default' : 'value', field, value: summed(held.value, spelled), origin: held.origin }
  })
  return [...places, ...values]
}

/** Tables and nested declarations as a count: they have paths of their own. */
function summed(value: Value | undefined, spelled: (value: Value | undefined) => string): string {
  if (value?.is === 'table') return `… (${value.rows.size})`
  if (value?.is === 'many') return `… (${value.instances.size})`
  return spelled(value)
}

function titleOf(vocabulary: Vocabulary, found: Found): string {
  const ofField = found.is === 'field' && found.path !== found.owner.path
  const label = ofField ? vocabulary.kinds.get(found.owner.kind)?.fields.get(found.field)?.label : (found.is === 'field' ? found.owner : found.instance).label
  return label === undefined ? visible(found.path) : `${visible(found.path)} “${visible(label)}”`
}

function text(settings: Settings, paint: Paint, compilation: Compilation, model: Model, found: Found, links: readonly Link[]): string {
  const { locale } = settings
  const shown = shownFrom(settings)
  const lines = columns(
    links.map(({ role, field, value, origin }) => [
      words(roles[role], locale),
      ...(found.is === 'instance' ? [field ?? ''] : []),
      clipped(visible(value ?? ''), 48),
      visible(origin.layer),
      placeOf(compilation, origin, shown),
    ]),
  )
  const title = `${paint.strong(titleOf(model.vocabulary, found))} ${paint.faint(kindOf(model.vocabulary, found, locale))}\n`
  const body = links.length === 0 ? [locale === 'en' ? 'not given' : '没有写'] : lines
  return title + body.map((line) => `  ${line}\n`).join('')
}

function kindOf(vocabulary: Vocabulary, found: Found, locale: Locale): string {
  const kind: Instance['kind'] = found.is === 'instance' ? found.instance.kind : found.owner.kind
  const label = vocabulary.kinds.get(kind)?.label
  return `(${locale === 'en' || label === undefined ? kind : label})`
}

function words(of: Bilingual, locale: Locale): string {
  return locale === 'en' ? of.en : of.zh
}

function placeOf(compilation: Compilation, origin: Origin, shown: (file: string) => string): string {
  const source = compilation.sources.get(origin.file)
  const { line, column } = source === undefined ? { line: 1, column: 1 } : positionAt(source, origin.start)
  return `${visible(shown(origin.file))}:${line}:${column}`
}

function json(compilation: Compilation, bank: string, found: Found, links: readonly Link[]): string {
  const chain = links.map(({ role, field, value, origin }) => {
    const source = compilation.sources.get(origin.file)
    const position = source === undefined ? { line: 1, column: 1 } : positionAt(source, origin.start)
    return { role, ...(field === undefined ? {} : { field }), ...(value === undefined ? {} : { value }), layer: origin.layer, file: origin.file, ...position }
  })
  const kind = found.is === 'instance' ? found.instance.kind : found.owner.kind
  return `${JSON.stringify({ format: 'bankc.why/1', bank, path: found.path, kind, chain }, undefined, 2)}\n`
}
