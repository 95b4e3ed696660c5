/** Projects on the standard platform. The standard library is compiled once for all projects of a test file, as the shipped image is. */
import { compileBase } from '#compiler/base.ts'
import { compile, type Compilation } from '#compiler/compile.ts'
import { writeImage } from '#compiler/image/image.ts'
import { openProject } from '#compiler/project/project.ts'
import { memoryFolder, type Files } from './folder.ts'
import { standardLibrary, today } from './project.ts'

const images = new Map<string, Uint8Array | undefined>()

function image(layers: readonly string[]): Uint8Array | undefined {
  const name = layers.join(' ')
  if (!images.has(name)) {
    const project = memoryFolder({ 'bankc.yaml': 'edition: 2026\n', 'banks/x/bank.bank': 'bank x "x" { }\n' })
    const base = openProject({ project, library: standardLibrary(), today }).project?.base ?? []
    const wanted = base.filter((layer) => layers.includes(layer.name))
    const isWhole = wanted.length === layers.length
    images.set(name, isWhole ? writeImage(compileBase(wanted.map((layer) => layer.load()), today, undefined)) : undefined)
  }
  return images.get(name)
}

/** A project whose `bankc.yaml` is among the files; its banks stand on whatever that says. */
export function compileStandard(files: Files): Compilation {
  return compile({ project: memoryFolder(files), library: standardLibrary(), image, today })
}
