/**
 * Makes dist/bankc.cjs: the command line as one CommonJS file, whose modules are evaluated only when a command needs them; dist/start.cjs,
 * which runs it from V8's code cache; images of the standard
 * library compiled ahead; and the texts that some commands show. `--out DIR` builds somewhere else (the tests do),
 * `--readable` keeps names, `--report` lists what is in the bundle.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)
const out = resolve(root, args.includes('--out') ? (args[args.indexOf('--out') + 1] ?? 'dist') : 'dist')
const bundle = join(out, 'bankc.cjs')
const starter = join(out, 'start.cjs')
const shebang = '#!/usr/bin/env node\n'

/** Loaded only when something is written with them, from node_modules. */
const external = ['ts-morph', 'prettier', 'prettier/*', 'handlebars', 'ajv', 'ajv/*', 'typescript']

const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: !args.includes('--readable'),
  legalComments: 'none',
  // One byte a character: Node reads and parses that faster.
  charset: 'ascii',
  // commander could start other programs as its commands; bankc has none, and loading what starts them takes time.
  alias: { 'node:child_process': './scripts/nothing.mjs' },
  external,
  // `require` of a big CommonJS package takes half as long as `import()` of it.
  supported: { 'dynamic-import': false },
  banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl' },
  metafile: true,
  logLevel: 'warning',
}

async function main() {
  const esbuild = await import('esbuild').catch(() => undefined)
  if (esbuild === undefined) {
    // An install without development tools keeps the bundle that it came with.
    if (existsSync(bundle)) return
    throw new Error('esbuild is not installed: run npm ci')
  }
  mkdirSync(out, { recursive: true })
  for (const file of readdirSync(out)) if (/\.(cache|image|texts)$|^validators\.cjs$/.test(file)) rmSync(join(out, file))
  const whole = await esbuild.build({ ...options, entryPoints: ['cli/main.ts'], outfile: bundle })
  const code = ascii(whole.outputFiles[0].text)
  // Who this build is, for the code cache.
  const mark = `//${createHash('sha256').update(code).digest('hex').slice(0, 62)}`
  writeFileSync(bundle, `${shebang}${mark}\n${code}`)
  const start = await esbuild.build({ ...options, entryPoints: ['cli/start.ts'], outfile: starter })
  writeFileSync(starter, `${shebang}${start.outputFiles[0].text}`)
  for (const file of [bundle, starter]) chmodSync(file, 0o755)
  await writePlugin(esbuild)
  writeTexts('explain', join(root, 'docs', 'explain'))
  writeTexts('quickstart', join(root, 'examples', 'quickstart'))
  await writeImages(esbuild)
  await writeReady(esbuild)
  writeCache()
  if (out === join(root, 'dist')) link()
  if (args.includes('--report')) report(whole.metafile)
}

/** esbuild leaves the characters of regular expressions as they are; there, too, an escape means the same. */
function ascii(code) {
  return code.replace(/[^\x00-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}

/** `bankc/prettier`: the formatter for whoever runs Prettier; Prettier itself is the one that runs it. */
async function writePlugin(esbuild) {
  const { alias: _alias, banner: _banner, define: _define, supported: _supported, ...plain } = options
  const plugin = await esbuild.build({ ...plain, entryPoints: ['grammar/printer/plugin.ts'], format: 'esm', outfile: join(out, 'prettier.mjs') })
  writeFileSync(join(out, 'prettier.mjs'), ascii(plugin.outputFiles[0].text))
  const names = ['languages', 'parsers', 'printers', 'options', 'defaultOptions']
  writeFileSync(join(out, 'prettier.d.mts'), `import type { Plugin } from 'prettier'\n\n${names.map((name) => `export declare const ${name}: NonNullable<Plugin['${name}']>\n`).join('')}`)
}

/** The standard library, compiled ahead by the compiler itself. Without images everything works, only slower. */
async function writeImages(esbuild) {
  const maker = join(out, 'images.cjs')
  await esbuild.build({ ...options, entryPoints: ['scripts/images.ts'], outfile: maker, write: true })
  spawnSync(process.execPath, [maker, join(root, 'stdlib'), out], { stdio: 'inherit' })
  rmSync(maker)
}

/** What outputs are checked with, and what is written of the standard library as it is. Without them both are made when needed. */
async function writeReady(esbuild) {
  const maker = join(out, 'ready.cjs')
  await esbuild.build({ ...options, entryPoints: ['scripts/ready.ts'], outfile: maker, write: true })
  spawnSync(process.execPath, [maker, join(root, 'stdlib'), join(root, 'schemas'), out], { stdio: 'inherit', env: { ...process.env, NODE_PATH: join(root, 'node_modules') } })
  rmSync(maker)
  const file = join(out, 'validators.cjs')
  if (existsSync(file)) writeFileSync(file, ascii((await esbuild.transform(readFileSync(file, 'utf8'), { minify: true, target: 'node20', legalComments: 'none' })).code))
  writeFileSync(join(out, 'types.ts'), readFileSync(join(root, 'model', 'kinds.ts')))
}

/** A run over the quickstart leaves behind what V8 has made of the code. Without it everything works, only slower. */
function writeCache() {
  const project = join(root, 'examples', 'quickstart', 'bankc.yaml')
  if (existsSync(project)) spawnSync(process.execPath, [starter, 'check', '--config', project], { env: { ...process.env, BANKC_CODE_CACHE: 'write' }, stdio: 'ignore' })
}

/** Gathers the texts of a folder into one JSON file; outputs and expectations are no part of it. */
function writeTexts(name, folder) {
  const texts = {}
  if (existsSync(folder)) {
    for (const file of readdirSync(folder, { recursive: true }).map((path) => path.replaceAll('\\', '/')).sort()) {
      const path = join(folder, file)
      if (/^(out|expected|node_modules)(\/|$)/.test(file) || !statSync(path).isFile()) continue
      texts[file] = readFileSync(path, 'utf8')
    }
  }
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(texts, undefined, 1)}\n`)
}

/** `npx bankc` works in the clone itself, as it does where the package is installed. */
function link() {
  const bin = join(root, 'node_modules', '.bin')
  if (!existsSync(bin)) return
  const target = join(bin, 'bankc')
  try {
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) rmSync(target)
    symlinkSync(relative(dirname(target), starter), target)
  } catch (problem) {
    console.warn(`npx bankc will not find the bundle: ${problem.message}`)
  }
}

function report(metafile) {
  const sizes = new Map()
  for (const output of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(output.inputs)) {
      const group = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? file.split('/')[0]
      sizes.set(group, (sizes.get(group) ?? 0) + bytesInOutput)
    }
  }
  for (const [group, bytes] of [...sizes].sort((left, right) => right[1] - left[1])) console.log(`${String(bytes).padStart(9)}  ${group}`)
}

await main()
