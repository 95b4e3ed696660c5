/** One run: from words on the command line to an exit code. Nothing that a user writes makes it throw; what does is BK9000. */
import type { Locale } from '#diagnostics/catalogue.ts'
import { say } from './codes.ts'
import { complaint } from './complain.ts'
import { type ExitCode, exit } from './exit.ts'
import { findProject, readProjectFile } from './find-project.ts'
import { chooseLocale } from './locale.ts'
import { makeProgram } from './program.ts'
import { type World, nowhere, settingsOf, shown } from './settings.ts'
import { spentText } from './stopwatch.ts'
import { commandUnknown, isCommanderProblem, usageProblem } from './usage.ts'

/** The value of an option before anything else is parsed: the language of the parser's own messages hangs on it. */
function peek(args: readonly string[], option: string): string | undefined {
  const end = args.indexOf('--')
  const words = end < 0 ? args : args.slice(0, end)
  for (const [index, word] of words.entries()) {
    if (word === option) return words[index + 1]
    if (word.startsWith(`${option}=`)) return word.slice(option.length + 1)
  }
  return undefined
}

export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  const place = findProject(peek(args, '--config'), world.cwd)
  const locale = chooseLocale({ option: peek(args, '--locale'), environment: world.environment, projectFile: () => readProjectFile(place) })
  try {
    const program = makeProgram(locale, world.version, world.print)
    try {
      program.command.parse(args, { from: 'user' })
    } catch (problem) {
      if (!isCommanderProblem(problem)) throw problem
      if (problem.code === 'commander.helpDisplayed' || problem.code === 'commander.version') return exit.fine
      if (problem.code === 'commander.help' && args.includes('help')) {
        const asked = args[args.indexOf('help') + 1]
        if (asked === undefined || asked.startsWith('-') || program.command.commands.some((one) => one.name() === asked)) return exit.fine
        world.tell(complaint(commandUnknown(asked, program.command), locale))
        return exit.usage
      }
      world.tell(complaint(usageProblem(problem, program.command, args), locale))
      return exit.usage
    }
    const wanted = program.wanted()
    if (wanted === undefined) return exit.fine
    const settings = settingsOf(wanted.options, locale, place, world)
    if ('row' in settings) {
      world.tell(complaint(settings, locale))
      return exit.usage
    }
    if (place.named !== undefined && readProjectFile(place) === undefined) {
      world.tell(complaint(say('BK7011', nowhere, { path: shown(place.named) }), locale))
      return exit.usage
    }
    const code = await wanted.run(settings)
    if (wanted.options.stats === true) world.tell(spentText(settings.stopwatch.spent(), world.now(), locale))
    return code
  } catch (problem) {
    return internalError(problem, locale, world)
  }
}

function internalError(problem: unknown, locale: Locale, world: World): ExitCode {
  const text = problem instanceof Error ? `${problem.name}: ${problem.message}` : String(problem)
  world.tell(complaint(say('BK9000', nowhere, { problem: text.split('\n')[0] ?? '' }), locale))
  if (world.environment['BANKC_DEBUG'] !== undefined && problem instanceof Error) world.tell(`${problem.stack ?? ''}\n`)
  return exit.internal
}
