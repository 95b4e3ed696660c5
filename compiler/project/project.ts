/** The project as folders: which layers there are, where each bank's files stand, and which packs it extends. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Source } from '#diagnostics/source.ts'
import { decode } from '#grammar/decode.ts'
import type { Expression, Instance, Name } from '#grammar/syntax.ts'
import type { Host } from '../host.ts'
import { say } from './codes.ts'
import { projectFile, readConfig, type Located, type ProjectConfig } from './config.ts'
import { checkFolder, loadLayer, subfolders, type Layer } from './load.ts'

export interface Project {
  readonly config: ProjectConfig
  /** Lowest first: std, then the platform's parts. Read when asked for: a ready-made base may spare it. */
  readonly base: readonly { readonly name: string; readonly load: () => Layer }[]
  /** Names of the banks' folders, sorted. */
  readonly banks: readonly string[]
  readonly loadBank: (name: string) => Layer
  /** A pack by name, from the project or the standard library; undefined when neither has it. */
  readonly loadPack: (name: string) => Layer | undefined
  readonly packNames: readonly string[]
  /** Those of the project itself. */
  readonly ownPacks: readonly string[]
}

export interface OpenedProject {
  readonly project: Project | undefined
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

const inLibrary = (path: string): string => `std:${path}`
const inProject = (path: string): string => path

export function openProject(host: Host): OpenedProject {
  const bytes = host.project.read(projectFile)
  const nowhere = { file: projectFile, start: 0, end: 0 }
  if (bytes === undefined) return { project: undefined, sources: [], diagnostics: [say('BK2001', nowhere, {})] }
  const decoded = bytes === 'unreadable' ? undefined : decode(bytes)
  if (decoded === undefined) return { project: undefined, sources: [], diagnostics: [say('BK2019', nowhere, { file: projectFile })] }
  if ('problem' in decoded) {
    const code = decoded.problem === 'gbk' ? 'BK2017' : decoded.problem === 'binary' ? 'BK2016' : 'BK2018'
    return { project: undefined, sources: [], diagnostics: [say(code, nowhere, { file: projectFile })] }
  }
  const { config, diagnostics } = readConfig(projectFile, decoded.text)
  const sources = [{ file: projectFile, text: decoded.text }]
  if (config === undefined) return { project: undefined, sources, diagnostics }

  const found = [...diagnostics]
  const base = [{ name: 'std', load: () => loadLayer('std', host.library, ['std'], inLibrary) }, ...config.platform.flatMap((part) => platformLayer(host, part, found) ?? [])]
  const banks = bankFolders(host, config, found)
  if (found.some((one) => one.row.severity === 'error')) return { project: undefined, sources, diagnostics: found }
  const packs = packFolders(host, config, found)
  const project: Project = {
    config,
    base,
    banks,
    loadBank: (name) => loadLayer(`bank:${name}`, host.project, [`${config.banks.path}/${name}`], inProject),
    loadPack: once((name) => {
      const where = packs.get(name)
      if (where === undefined) return undefined
      return where === 'library'
        ? loadLayer(`pack:${name}`, host.library, [`packs/${name}`], inLibrary)
        : loadLayer(`pack:${name}`, host.project, [`${config.packs.path}/${name}`], inProject)
    }),
    packNames: [...packs.keys()],
    ownPacks: [...packs].flatMap(([name, where]) => (where === 'project' ? [name] : [])),
  }
  return { project, sources, diagnostics: found }
}

function platformLayer(host: Host, part: Located, found: Diagnostic[]): Project['base'][number] | undefined {
  if (part.path === 'std:platform') return { name: part.path, load: () => loadLayer(part.path, host.library, ['platform', 'policy'], inLibrary) }
  if (part.path.startsWith('std:')) {
    found.push(say('BK2009', part.at, { path: part.path }))
    return undefined
  }
  const problems = checkFolder(host.project, part, 'platform')
  found.push(...problems)
  return problems.length > 0 ? undefined : { name: part.path, load: () => loadLayer(part.path, host.project, [part.path], inProject) }
}

function bankFolders(host: Host, config: ProjectConfig, found: Diagnostic[]): readonly string[] {
  const problems = checkFolder(host.project, config.banks, 'banks')
  found.push(...problems)
  if (problems.length > 0) return []
  const names = subfolders(host.project, config.banks.path) ?? []
  if (names.length === 0) found.push(say('BK2010', config.banks.at, { folder: config.banks.path }))
  for (const name of names.filter((one) => !isId(one))) found.push(say('BK2013', config.banks.at, { folder: `${config.banks.path}/${name}` }))
  return names.filter(isId)
}

function packFolders(host: Host, config: ProjectConfig, found: Diagnostic[]): ReadonlyMap<string, 'project' | 'library'> {
  const packs = new Map<string, 'project' | 'library'>()
  for (const name of subfolders(host.library, 'packs') ?? []) packs.set(name, 'library')
  for (const name of subfolders(host.project, config.packs.path) ?? []) {
    if (packs.has(name)) found.push(say('BK2015', config.packs.at, { name }))
    packs.set(name, 'project')
  }
  return packs
}

function isId(name: string): boolean {
  return /^[a-z][a-z0-9_]*$/.test(name)
}

function once<Result>(load: (name: string) => Result): (name: string) => Result {
  const loaded = new Map<string, Result>()
  return (name) => {
    const known = loaded.get(name)
    if (known !== undefined) return known
    const fresh = load(name)
    loaded.set(name, fresh)
    return fresh
  }
}

/** Words under which the tenant's kind and its list of packs may be written. */
export interface TenantWords {
  readonly kind: readonly string[]
  readonly pack: readonly string[]
  readonly extends: readonly string[]
  readonly example: string
}

export interface Tenant {
  readonly declaration: Instance | undefined
  readonly packs: readonly Layer[]
  /** Names of packs that are not there; said once, here. */
  readonly unknown: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The one declaration that says who a bank's layer is, and the packs that it extends, in order. */
export function tenantOf(project: Project, name: string, layer: Layer, words: TenantWords): Tenant {
  const found: Diagnostic[] = []
  const unknown: string[] = []
  const laid = new Set<Layer>()
  const own = ownDeclaration(layer, name, `${project.config.banks.path}/${name}`, words.kind, words.example, found)
  const packs = (own === undefined ? [] : packNamesOf(own.declaration, words)).flatMap((pack) => {
    const layerOfPack = project.loadPack(pack.text) ?? packWithLabel(project, pack.text)
    if (layerOfPack !== undefined && laid.has(layerOfPack)) found.push(say('BK2021', { file: own?.file ?? '', start: pack.start, end: pack.end }, { name: pack.text }))
    if (layerOfPack !== undefined) return laid.has(layerOfPack) ? [] : [laid.add(layerOfPack) && layerOfPack]
    unknown.push(pack.text)
    const near = suggest(pack.text, project.packNames.map((one) => ({ name: one })))
    found.push(say('BK2014', { file: own?.file ?? '', start: pack.start, end: pack.end }, { name: pack.text, suggestions: oneOf(near) }, { fixes: guess(near, { file: own?.file ?? '', start: pack.start, end: pack.end }) }))
    return []
  })
  for (const pack of packs) {
    const own = ownDeclaration(pack, pack.name.slice('pack:'.length), `${project.config.packs.path}/${pack.name.slice('pack:'.length)}`, words.pack, `${words.pack[0] ?? ''} {name} "…" { }`, found)
    const step = own?.declaration.path?.steps[0]
    if (step?.is !== 'name' || step.name.text !== pack.name.slice('pack:'.length)) unknown.push(pack.name.slice('pack:'.length))
  }
  return { declaration: own?.declaration, packs, unknown, diagnostics: found }
}

/** The declaration that a bank's or a pack's folder must have, called like the folder. */
function ownDeclaration(layer: Layer, name: string, folder: string, kind: readonly string[], example: string, found: Diagnostic[]): { readonly declaration: Instance; readonly file: string } | undefined {
  for (const file of layer.files) {
    const declaration = file.declarations.find((one) => one.is === 'instance' && kind.includes(one.kind.text))
    if (declaration?.is !== 'instance') continue
    const written = declaration.path?.steps[0]
    if (written?.is === 'name' && written.name.text !== name) {
      found.push(say('BK2012', { file: file.file, start: written.name.start, end: written.name.end }, { folder: name, name: written.name.text }))
    }
    return { declaration, file: file.file }
  }
  // A file with a syntax error may have lost it; then that error says enough.
  if (layer.diagnostics.length === 0) {
    found.push(say('BK2011', { file: folder, start: 0, end: 0 }, { folder, kind: { zh: kind[1] ?? kind[0] ?? '', en: kind[0] ?? '' }, example: example.replace('{name}', name) }))
  }
  return undefined
}

/** A pack by the label of the declaration that is called like its folder. */
function packWithLabel(project: Project, label: string): Layer | undefined {
  for (const name of project.packNames) {
    const layer = project.loadPack(name)
    const own = layer?.files.flatMap((file) => file.declarations).find((one) => {
      const step = one.is === 'instance' ? one.path?.steps[0] : undefined
      return step?.is === 'name' && step.name.text === name
    })
    if (own?.is === 'instance' && own.label?.value === label) return layer
  }
  return undefined
}

function packNamesOf(declaration: Instance, words: TenantWords): readonly Name[] {
  return declaration.members.flatMap((member) => {
    if (member.is !== 'field' || member.value.is !== 'value') return []
    const step = member.path.steps[0]
    if (step?.is !== 'name' || !words.extends.includes(step.name.text)) return []
    const value = member.value.expression
    return value === undefined ? [] : (value.is === 'list' ? value.items : [value]).flatMap(nameIn)
  })
}

/** A name, in quotes too: elsewhere they are read as well. */
function nameIn(expression: Expression): readonly Name[] {
  if (expression.is === 'name') return [expression]
  return expression.is === 'text' ? [{ text: expression.value, start: expression.start, end: expression.end }] : []
}
