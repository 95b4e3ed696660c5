/** The door to all outputs: for every bank without an error its documents, and what all banks share. The same banks give the same bytes. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source, Sources } from '#diagnostics/source.ts'
import type { Group, View } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { shippedModel, shippedVocabulary } from '#model/shipped.ts'
import { projectFile, type ProjectConfig } from '../project/config.ts'
import { bundleText } from './bundle.ts'
import { say } from './codes.ts'
import { configHead, configOf } from './config.ts'
import type { ReadyText, TextMemory } from './document.ts'
import { kindsJson } from './kinds.ts'
import { manifestHead, manifestOf } from './manifest.ts'
import { makeMemory } from './memory.ts'
import { materialsOf, type Materials } from './materials.ts'
import { openapiOutputs } from './openapi/openapi.ts'
import type { Output } from './output.ts'
import { provenanceMemory, provenanceText, type ProvenanceMemory } from './provenance.ts'
import type { Ahead, InstanceTexts } from './ready.ts'
import type { EmitTools } from './tools.ts'
import { configModule } from './typescript/config-ts.ts'
import type { Broken } from './validate/validate.ts'

/** What is to be emitted: a compilation. */
export interface Emission {
  readonly project: ProjectConfig | undefined
  readonly vocabulary: Vocabulary
  readonly banks: readonly EmittedBank[]
  readonly sources: Sources
  /** What of the banks was compiled ahead and stands untouched. */
  readonly ahead?: Ahead | undefined
}

export interface EmittedBank {
  readonly name: string
  /** undefined: the bank has an error, nothing is written. */
  readonly model: Model | undefined
  /** Texts that the bank was compiled from, sorted by file. */
  readonly sources: readonly Source[]
}

export interface Emitted {
  readonly outputs: readonly Output[]
  /** A finding is a mistake of bankc; its bank has no outputs. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Files that are written together. */
export interface EmittedGroup extends Emitted {
  /** A bank's name; '' for what all banks share. */
  readonly folder: string
}

/** Everything at once. */
export function emit(emission: Emission, tools: EmitTools): Emitted {
  const groups = [...emitEach(emission, tools)]
  return { outputs: groups.flatMap((group) => group.outputs), diagnostics: groups.flatMap((group) => group.diagnostics) }
}

/** What all banks share, then bank after bank: many banks make more text than need be kept at a time. */
export function* emitEach(emission: Emission, tools: EmitTools): Generator<EmittedGroup, void, undefined> {
  const { project, banks } = emission
  const vocabulary = shippedVocabulary(emission.vocabulary)
  const models = banks.flatMap((bank) => (bank.model === undefined ? [] : [{ bank, model: shippedModel(bank.model) }]))
  if (project === undefined || models.length === 0) return
  const materials = materialsOf(vocabulary, tools, emission.ahead && { ...emission.ahead, vocabulary: shippedVocabulary(emission.ahead.vocabulary) })
  const wrongKinds = materials.ready === undefined ? materials.checker.fixed('kinds', kindsJson(vocabulary)) : undefined
  if (wrongKinds !== undefined) {
    yield { folder: '', outputs: [], diagnostics: [mistake('kinds.json', wrongKinds)] }
    return
  }
  yield { folder: '', outputs: materials.outputs, diagnostics: [] }
  const run: Run = { emission, project, tools, materials, texts: { config: makeMemory(), client: makeMemory(), typescript: makeMemory() }, provenance: provenanceMemory(), digests: new WeakMap() }
  for (const { bank, model } of models) {
    yield { folder: bank.name, ...bankOutputs(run, bank, model) }
    for (const memory of [...Object.values(run.texts), run.provenance.blocks]) memory.turn()
  }
}

interface Run {
  readonly emission: Emission
  readonly project: ProjectConfig
  readonly tools: EmitTools
  readonly materials: Materials
  readonly texts: Readonly<Record<'config' | 'client' | 'typescript', TextMemory>>
  readonly provenance: ProvenanceMemory
  readonly digests: WeakMap<Source, string>
}

function bankOutputs(run: Run, bank: EmittedBank, model: Model): Emitted {
  const { checker, ready } = run.materials
  const options = run.project.emit
  const outputs: Output[] = []
  const problems: Diagnostic[] = []
  const add = (file: string, content: string): unknown => outputs.push({ path: `${bank.name}/${file}`, content })
  const sound = (file: string, found: Broken | undefined): void => {
    if (found !== undefined) problems.push(mistake(`${bank.name}/${file}`, found))
  }
  const checked = (file: string, view: View, head: Readonly<Record<string, string>>, groups: readonly Group[]): void => sound(file, checker.bank(view, head, groups, (kind, { id, instance }) => ready?.textsOf(kind, id, instance) !== undefined))
  const written = (part: keyof InstanceTexts): ReadyText => (kind, { id, instance }) => ready?.textsOf(kind, id, instance)?.[part]

  const config = configOf(model, run.texts.config, written('config'))
  checked('config.json', 'whole', configHead, config.groups)
  add('config.json', config.text)
  if (options.config.typescript) add('config.ts', configModule(configHead, config.groups, run.texts.typescript, written('typescript')))
  if (options.manifest) {
    const manifest = manifestOf(model, run.texts.client, written('client'))
    checked('manifest.json', 'client', manifestHead, manifest.groups)
    add('manifest.json', manifest.text)
  }
  if (options.openapi !== undefined) outputs.push(...openapiOutputs(model, options.openapi))
  const made = (document: JsonObject): void => sound('provenance.json', checker.fixed('provenance', document))
  add('provenance.json', provenanceText(config.groups, { vocabulary: model.vocabulary, sources: run.emission.sources, memory: run.provenance, ready: written('provenance'), made }))
  const digested = outputs.map((output) => ({ output, ...run.tools.digest(output.content) }))
  const files = digested.map(({ output, sha256, bytes }) => ({ path: output.path.slice(bank.name.length + 1), sha256, bytes }))
  const bundle = bundleText({ bank: bank.name, compiler: run.tools.version, edition: run.project.edition, sources: sourcesDigest(run, bank) }, files)
  sound('bundle.json', checker.fixed('bundle', JSON.parse(bundle) as JsonObject))
  const [problem] = problems
  if (problem !== undefined) return { outputs: [], diagnostics: [problem] }
  const encoded = digested.map(({ output, encoded: bytes }): Output => (bytes === undefined ? output : { ...output, encoded: bytes }))
  return { outputs: [...encoded, { path: `${bank.name}/bundle.json`, content: bundle }], diagnostics: [] }
}

/** Over the paths and texts of the project's own sources. What bankc.yaml says changes no byte but where it is to be seen. */
function sourcesDigest({ tools, digests }: Run, { sources }: EmittedBank): string {
  const lines = sources.filter(({ file }) => file !== projectFile).map((source) => {
    const known = digests.get(source) ?? tools.digest(source.text).sha256
    digests.set(source, known)
    return `${known} ${source.file}\n`
  })
  return tools.digest(lines.join('')).sha256
}

function mistake(file: string, { pointer, keyword, instance }: Broken): Diagnostic {
  return say('BK6001', placeOf(file, instance), { file, pointer: pointer === '' ? '/' : pointer, keyword })
}

function placeOf(file: string, instance: Instance | undefined): { readonly file: string; readonly start: number; readonly end: number } {
  return instance === undefined ? { file, start: 0, end: 0 } : { file: instance.origin.file, start: instance.origin.start, end: instance.origin.end }
}
