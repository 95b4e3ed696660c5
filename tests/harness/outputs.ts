/**
 * What a case may show besides its findings, by the title of the block: `check en` or `check zh` (the report, with frames), `banks` (which of them
 * come out complete), `model a/limits/transfer` (what a bank holds, as JSON), `fmt banks/a/a.bank` (the file, formatted), `out/a/config.json` (a file of the
 * build; `out/a/config.json#/bank` or `out/types.ts#interface Bank` a part of it).
 */
import * as prettier from 'prettier/standalone'
import { expect } from 'vitest'
import { emitTools } from '#cli/emit-tools.ts'
import type { Compilation } from '#compiler/compile.ts'
import { emit } from '#compiler/emit/emit.ts'
import type { Output } from '#compiler/emit/output.ts'
import type { EmitTools } from '#compiler/emit/tools.ts'
import { messageOf } from '#diagnostics/message.ts'
import { renderText } from '#diagnostics/render/text.ts'
import { noPaint } from '#diagnostics/render/paint.ts'
import { sorted } from '#diagnostics/report.ts'
import { format } from '#grammar/format.ts'
import { instanceJson } from '#model/instance-json.ts'
import type { Files } from './folder.ts'

export function isOutput(title: string): boolean {
  return /^(check (en|zh)$|banks$|model |fmt |out\/)/.test(title)
}

/** undefined: there is no such output. */
export async function outputOf(title: string, compilation: Compilation, files: Files): Promise<string | undefined> {
  const [word = '', rest = ''] = title.split(' ')
  if (word === 'check') return report(compilation, rest === 'en' ? 'en' : 'zh-CN')
  if (word === 'fmt') return Object.hasOwn(files, rest) ? format(String(files[rest]), {}, prettier) : undefined
  if (title === 'banks') return compilation.banks.map(({ name, model, errors }) => `${name}: ${model === undefined ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : 'complete'}\n`).join('')
  if (word === 'model') return modelPart(compilation, rest.split('/'))
  const [path = '', part] = title.slice('out/'.length).split('#')
  const content = emitted(compilation).find((one) => one.path === path)?.content
  return content === undefined || part === undefined ? content : partOf(content, part)
}

const made = new Map<string, string>()
const inMemory = { read: (name: string) => made.get(name), write: (name: string, content: string) => void made.set(name, content) }
const tools: EmitTools = { ...emitTools('0.0.0', {}, ''), cache: inMemory, earlier: () => undefined }

/** All files of a build, in memory; a mistake of the emitters fails the test. */
export function emitted(compilation: Compilation): readonly Output[] {
  const { outputs, diagnostics } = emit(compilation, tools)
  expect(diagnostics.map((one) => messageOf(one, 'en').message)).toEqual([])
  return outputs
}

/** `/limits/transfer`: by JSON Pointer. `export interface Limits`: the lines from there to the one that closes it. */
function partOf(content: string, part: string): string | undefined {
  if (part.startsWith('/')) {
    const steps = part.split('/').slice(1).map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))
    return shown(steps.reduce<unknown>(step, JSON.parse(content)))
  }
  const lines = content.split('\n')
  const from = lines.findIndex((line) => line.includes(part))
  const to = lines.findIndex((line, index) => index >= from && /^[}\]]|;$/.test(line) && !/^\s/.test(line))
  return from < 0 ? undefined : `${lines.slice(from, to + 1).join('\n')}\n`
}

export function report(compilation: Compilation, locale: 'en' | 'zh-CN'): string {
  const { diagnostics, sources, banks } = compilation
  const options = { locale, path: (file: string) => file, failOn: 'error', version: '0', paint: noPaint, width: 120, summary: true } as const
  return renderText({ diagnostics: sorted(diagnostics), sources, banks: banks.length }, options).replace(/[ \t]+$/gm, '')
}

function modelPart({ banks }: Compilation, [bank, kind = '', id, ...fields]: readonly string[]): string | undefined {
  const model = banks.find((one) => one.name === bank)?.model
  if (model === undefined) return undefined
  const instances = model.bank.instances.get(kind) ?? new Map()
  if (id === undefined) return `${[...instances.keys()].join('\n')}\n`
  const instance = instances.get(id)
  return instance === undefined ? undefined : shown(fields.reduce<unknown>(step, instanceJson(model.vocabulary, instance)))
}

function step(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null && Object.hasOwn(json, key) ? (json as Readonly<Record<string, unknown>>)[key] : undefined
}

function shown(json: unknown): string | undefined {
  return json === undefined ? undefined : `${shortJson(json, '')}\n`
}

/** JSON for reading: what fits on a line stands on one. */
export function shortJson(json: unknown, indent: string): string {
  const flat = JSON.stringify(json, undefined, 1).replace(/\n\s*/g, ' ')
  if (typeof json !== 'object' || json === null || indent.length + flat.length <= 120) return flat
  const inner = `${indent}  `
  const parts = Array.isArray(json) ? json.map((item) => shortJson(item, inner)) : Object.entries(json).map(([key, item]) => `${JSON.stringify(key)}: ${shortJson(item, inner)}`)
  const [open, close] = Array.isArray(json) ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`
}
