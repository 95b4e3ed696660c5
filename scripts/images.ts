/** Compiles the standard library ahead: `images LIBRARY OUT` writes an image of std and one of std with the platform. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeFolder } from '#cli/folder.ts'
import { imageFile, stampOf } from '#cli/image.ts'
import { compileBase } from '#compiler/base.ts'
import type { Folder } from '#compiler/host.ts'
import { writeImage } from '#compiler/image/image.ts'
import { openProject } from '#compiler/project/project.ts'

/** All policies are judged, those of the future too: an image that breaks one is not written. */
const lastDay = '9999-12-31'

/** The smallest project: what its layers are is all that is asked of it. */
const files: Readonly<Record<string, string>> = { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/x/x.bank': '' }
const project: Folder = {
  list: (folder) => Object.keys(files).filter((file) => folder === '' || file.startsWith(`${folder}/`)),
  read: (file) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
  leadsOut: () => false,
}

const [root = 'stdlib', out = 'dist'] = process.argv.slice(2)
const library = nodeFolder(root)
const layers = openProject({ project, library, today: lastDay }).project?.base ?? []
const { stamp } = stampOf(root, library)
for (const count of [1, 2]) {
  const some = layers.slice(0, count)
  const image = writeImage(compileBase(some.map((layer) => layer.load()), lastDay, undefined))
  if (image === undefined) console.warn(`no image of ${some.map((layer) => layer.name).join(' and ')}: there are findings in it`)
  else writeFileSync(join(out, imageFile(some.map((layer) => layer.name))), Buffer.concat([Buffer.from(`${stamp}\n`), image]))
}
