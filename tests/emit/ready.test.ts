/** Texts of the standard library that were made ahead are those that would be made; whoever changes something in it gets others. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeFolder } from '#cli/folder.ts'
import { compileBase } from '#compiler/base.ts'
import { compile } from '#compiler/compile.ts'
import { emit, type Emitted } from '#compiler/emit/emit.ts'
import { kindsText } from '#compiler/emit/kinds.ts'
import { makeReady } from '#compiler/emit/make-ready.ts'
import { kindsDigest } from '#compiler/emit/materials.ts'
import type { Host } from '#compiler/host.ts'
import { writeImage } from '#compiler/image/image.ts'
import { shippedModel, shippedVocabulary } from '#model/shipped.ts'
import { openProject } from '#compiler/project/project.ts'
import { memoryFolder, type Files } from '../harness/folder.ts'
import { filesBelow, twoBanks } from '../harness/examples.ts'
import { today } from '../harness/project.ts'
import { bareShipped, watchedTools } from './tools.ts'

const library = nodeFolder(fileURLToPath(new URL('../../stdlib', import.meta.url)))
const least: Files = { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/x/x.bank': 'bank x "x" { }\n' }

function hostOf(files: Files, image?: Host['image']): Host {
  const plain = { project: memoryFolder(files), library, today }
  return image === undefined ? plain : { ...plain, image }
}

const layers = (openProject(hostOf(least)).project?.base ?? []).map((layer) => layer.load())
const image = writeImage(compileBase(layers, today, undefined))
const cache = new Map<string, string>()
const { tools } = watchedTools({ cache })
const standard = compile(hostOf(least))
const [bank] = standard.banks
const texts = bank?.model === undefined ? '' : makeReady(shippedModel(bank.model), standard.sources, kindsDigest(kindsText(shippedVocabulary(standard.vocabulary)), tools))

const changed: Files = {
  ...least,
  'platform/more.bank': 'override function transfer { popularity: 7 }\n',
  'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
  'banks/x/x.bank': 'bank x "x" { }\nremove operation get_spending\noverride limits transfer {\n  | tools | single |\n  | ----- | -----: |\n  | [pin] |  500元 |\n}\n',
}
const ownKinds: Files = { ...changed, 'platform/kind.bank': 'kind gadget "小物" @client { size "大小": int @client }\n' }

const contents = ({ outputs, diagnostics }: Emitted): unknown => ({ diagnostics, files: outputs.map(({ path, content }) => [path, content]) })

test.each([
  ['a bank that adds nothing', least],
  ['quickstart', filesBelow('examples/quickstart') as Files],
  ['alliance', twoBanks() as Files],
  ['a platform and a bank that change something', changed],
  ['kinds of the project', ownKinds],
])('%s', (name, files) => {
  const fresh = compile(hostOf(files))
  expect(fresh.diagnostics.filter((one) => one.row.severity === 'error').map((one) => `${one.code} ${JSON.stringify(one.parameters)}`)).toEqual([])
  const plain = emit(fresh, tools)
  const ahead = compile(hostOf(files, (names) => (names.length === layers.length ? image : undefined)))
  let asked = 0
  const shipped = { ...bareShipped, texts: () => (asked++, texts) }
  const quick = emit(ahead, watchedTools({ cache, shipped }).tools)
  expect(ahead.ahead).toBeDefined()
  expect(asked).toBe(name === 'kinds of the project' ? 0 : 1)
  expect(plain.outputs.length).toBeGreaterThan(15)
  expect(contents(quick)).toEqual(contents(plain))
}, 60_000)
