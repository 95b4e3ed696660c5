/** `bankc init`: writes the quickstart project into a folder, and overwrites nothing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { byCodePoint } from '#model/order.ts'
import { say } from '../codes.ts'
import { complaint } from '../complain.ts'
import { type ExitCode, exit } from '../exit.ts'
import { shippedTexts } from '../home.ts'
import { reasonOf } from '../reason.ts'
import { type Settings, nowhere } from '../settings.ts'

export async function init(settings: Settings, dir: string): Promise<ExitCode> {
  const { world, locale } = settings
  const folder = resolve(world.cwd, dir)
  const files = Object.entries(shippedTexts('quickstart')).sort(([left], [right]) => byCodePoint(left, right))
  if (files.length === 0) throw new Error('the quickstart project is missing from this package')
  const taken = files.find(([file]) => existsSync(join(folder, file)))
  if (taken !== undefined) {
    world.tell(complaint(say('BK7070', nowhere, { path: relative(world.cwd, join(folder, taken[0])) }), locale))
    return exit.usage
  }
  for (const [file, text] of files) {
    const path = join(folder, file)
    try {
      mkdirSync(dirname(path), { recursive: true })
      // Never over a file that came to be in the meantime.
      writeFileSync(path, text, { flag: 'wx' })
    } catch (problem) {
      const reason = reasonOf(problem)
      if (reason === undefined) throw problem
      world.tell(complaint(say('BK7024', nowhere, { path: relative(world.cwd, path), reason }), locale))
      return exit.files
    }
  }
  if (!settings.quiet) world.print(welcome(files.map(([file]) => file), relative(world.cwd, folder), locale === 'en'))
  return exit.fine
}

function welcome(files: readonly string[], folder: string, english: boolean): string {
  const list = files.map((file) => `  ${folder === '' ? file : `${folder}/${file}`}\n`).join('')
  const commands = `${folder === '' ? '' : `  cd ${folder}\n`}  bankc check\n  bankc build\n`
  return english ? `Written:\n${list}Next:\n${commands}` : `写好了：\n${list}接下来：\n${commands}`
}
