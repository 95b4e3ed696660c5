/** A case as a project in memory: its files, and around them whatever it does not care about. */
import { compile, type Compilation, type CompileOptions } from '#compiler/compile.ts'
import type { Host } from '#compiler/host.ts'
import { memoryFolder, type Files } from './folder.ts'
import { standardImage } from './image.ts'
import { smallLibrary, standardLibrary, today } from './libraries.ts'

export { smallLibrary, standardLibrary, today }

/** Who writes bankc.yaml writes everything; else a project, an empty platform and a bank `a` are there already, and banks are declared. */
export function completed(files: Files): Files {
  if (Object.hasOwn(files, 'bankc.yaml')) return files
  const paths = Object.keys(files)
  const names = new Set(paths.flatMap((path) => /^banks\/([^/]+)\//.exec(path)?.[1] ?? []))
  if (names.size === 0) names.add('a')
  const declared = (name: string): boolean => paths.some((path) => path.startsWith(`banks/${name}/`) && /^\s*(bank|银行)\s/m.test(String(files[path])))
  return {
    'bankc.yaml': 'edition: 2026\nplatform: platform\n',
    'platform/platform.bank': '',
    ...Object.fromEntries([...names].filter((name) => !declared(name)).map((name) => [`banks/${name}/bank.bank`, `bank ${name} "${name}" { }\n`])),
    ...files,
  }
}

export function hostOf(files: Files): Host {
  const whole = completed(files)
  const project = memoryFolder(whole)
  return String(whole['bankc.yaml']).includes('std:') ? { project, library: standardLibrary(), image: standardImage, today } : { project, library: smallLibrary(), today }
}

export function compileFiles(files: Files, options: CompileOptions = {}): Compilation {
  return compile(hostOf(files), options)
}
