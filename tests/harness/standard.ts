/** Projects on the standard platform. */
import { compile, type Compilation } from '#compiler/compile.ts'
import { memoryFolder, type Files } from './folder.ts'
import { standardImage } from './image.ts'
import { standardLibrary, today } from './project.ts'

/** A project whose `bankc.yaml` is among the files; its banks stand on whatever that says. */
export function compileStandard(files: Files): Compilation {
  return compile({ project: memoryFolder(files), library: standardLibrary(), image: standardImage, today })
}
