/** The command line as commander sees it: names, options and help in the chosen language. Every action loads its command when it runs. */
import { Command, Option } from 'commander'
import type { Locale } from '#diagnostics/catalogue.ts'
import { displayWidth } from '#diagnostics/display-width.ts'
import type { ExitCode } from './exit.ts'
import type { Settings, SharedOptions } from './settings.ts'
import { colors, formats, gates, locales } from './settings.ts'
import { isTextKey, textsOf } from './texts.ts'

/** What a command's file does: the shared settings, its arguments, its own options. */
export type Run = (settings: Settings) => Promise<ExitCode>

export interface Program {
  readonly command: Command
  /** What the parsed command line wants done; undefined when it wanted help. */
  readonly wanted: () => { readonly options: SharedOptions; readonly run: Run } | undefined
}

export function makeProgram(locale: Locale, version: string, print: (text: string) => void): Program {
  const text = textsOf(locale)
  let wanted: { options: SharedOptions; run: Run } | undefined

  const program = new Command('bankc')
  program
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
      styleTitle: (title) => {
        const key = `title ${title}`
        return isTextKey(key) ? text(key) : title
      },
    })
    .description(text('about'))
    .usage(text('usage'))
    .version(version, '-V, --version', text('version'))
    .helpOption('-h, --help', text('help'))
    .helpCommand('help [command]', text('help command'))
    .option('--config <file>', text('config'))
    .option(`--locale <${locales.join('|')}>`, text('locale'))
    .option(`--format <${formats.join('|')}>`, text('format'))
    .option(`--color <${colors.join('|')}>`, text('color'))
    .option('--quiet', text('quiet'))
    .option(`--fail-on <${gates.join('|')}>`, text('fail-on'))
    .option('--as-of <YYYY-MM-DD>', text('as-of'))
    .option('--stats', text('stats'))

  /** Adds a command; `begin` gets its arguments and options and gives what is to be run. */
  const add = (name: string, about: string, shape: (command: Command) => Command, begin: (...given: readonly unknown[]) => Run): void => {
    const command = shape(program.command(name).description(about).helpOption('-h, --help', text('help')))
    command.usage([text('options'), ...argumentsOf(command)].join(' '))
    command.action((...given: readonly unknown[]) => {
      wanted = { options: program.opts<SharedOptions>(), run: begin(...given) }
    })
  }

  add(
    'build',
    text('build'),
    (command) => command.argument('[banks...]', text('banks')).option('--check', text('build --check')),
    (banks, options) => async (settings) => (await import('./commands/build.ts')).build(settings, banks as string[], options as { check?: boolean }),
  )
  add(
    'check',
    text('check'),
    (command) => command.argument('[banks...]', text('banks')).option('--fix', text('check --fix')).option('--witness-tests', text('check --witness-tests')),
    (banks, options) => async (settings) => (await import('./commands/check.ts')).check(settings, banks as string[], options as { fix?: boolean; witnessTests?: boolean }),
  )
  add(
    'fmt',
    text('fmt'),
    (command) =>
      command
        .argument('[paths...]', text('fmt paths'))
        .option('--check', text('fmt --check'))
        .option('--diff', text('fmt --diff'))
        .addOption(new Option('--words <zh|en>', text('fmt --words'))),
    (paths, options) => async (settings) =>
      (await import('./commands/fmt.ts')).fmt(settings, paths as string[], options as { check?: boolean; diff?: boolean; words?: string }),
  )
  add(
    'test',
    text('test'),
    (command) => command.argument('[banks...]', text('banks')).option('--coverage', text('test --coverage')).option('--missing', text('test --missing')),
    (banks, options) => async (settings) => (await import('./commands/test.ts')).test(settings, banks as string[], options as { coverage?: boolean; missing?: boolean }),
  )
  add(
    'why',
    text('why'),
    (command) => command.argument('<bank>', text('why bank')).argument('<path>', text('why path')),
    (bank, path) => async (settings) => (await import('./commands/why.ts')).why(settings, bank as string, path as string),
  )
  add(
    'trim',
    text('trim'),
    (command) => command.argument('[banks...]', text('banks')).option('--write', text('trim --write')),
    (banks, options) => async (settings) => (await import('./commands/trim.ts')).trim(settings, banks as string[], options as { write?: boolean }),
  )
  add(
    'explain',
    text('explain'),
    (command) => command.argument('<code>', text('explain code')),
    (code) => async (settings) => (await import('./commands/explain.ts')).explain(settings, code as string),
  )
  add(
    'init',
    text('init'),
    (command) => command.argument('[dir]', text('init dir')),
    (dir) => async (settings) => (await import('./commands/init.ts')).init(settings, (dir as string | undefined) ?? '.'),
  )
  add(
    'stats',
    text('stats command'),
    (command) => command.argument('[banks...]', text('banks')),
    (banks) => async (settings) => (await import('./commands/stats.ts')).stats(settings, banks as string[]),
  )
  const example = (line: string, about: string): string => `  ${line}${' '.repeat(Math.max(2, 54 - displayWidth(line)))}${about}\n`
  program.addHelpText(
    'after',
    [
      `\n${text('examples title')}\n`,
      example('bankc check', text('example check')),
      example('bankc build yuanhe', text('example build')),
      example('bankc why yuanhe limits.transfer.rows[[sms]].daily', text('example why')),
    ].join(''),
  )
  return { command: program, wanted: () => wanted }
}


function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((one) => (one.required ? `<${one.name()}>` : `[${one.name()}${one.variadic ? '...' : ''}]`))
}
