/** Turns commander's complaints into rows of our own catalogue, with suggestions and in both languages. */
import type { Command } from 'commander'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import { say } from './codes.ts'
import { nowhere, shown } from './settings.ts'

export interface CommanderProblem {
  readonly code: string
  readonly message: string
}

export function isCommanderProblem(problem: unknown): problem is CommanderProblem {
  return problem instanceof Error && 'code' in problem && typeof problem.code === 'string' && problem.code.startsWith('commander.')
}

/** What commander quotes: `error: unknown option '--foo'`. */
function quoted(message: string): string {
  return /'(.*)'/s.exec(message)?.[1] ?? message
}

export function usageProblem(problem: CommanderProblem, program: Command, args: readonly string[]): Diagnostic {
  const command = program.commands.find((one) => args.includes(one.name())) ?? program
  const usage = command === program ? `bankc ${program.usage()}` : `bankc ${command.name()} ${command.usage()}`
  switch (problem.code) {
    case 'commander.unknownCommand':
      return commandUnknown(quoted(problem.message), program)
    case 'commander.unknownOption': {
      const name = quoted(problem.message)
      const options = [...command.options, ...program.options].flatMap((one) => [one.long, one.short].filter((flag) => flag !== undefined))
      return say('BK7002', nowhere, { name, suggestion: near(name, [...options, '--help'], '') })
    }
    case 'commander.missingArgument':
      return say('BK7004', nowhere, { name: `<${quoted(problem.message)}>`, usage })
    case 'commander.optionMissingArgument':
      return say('BK7005', nowhere, { option: quoted(problem.message) })
    case 'commander.excessArguments':
      return say('BK7006', nowhere, { usage })
    case 'commander.help':
      return say('BK7007', nowhere, {})
    default:
      return say('BK7008', nowhere, { problem: problem.message.replace(/^error: /, '') })
  }
}

export function commandUnknown(name: string, program: Command): Diagnostic {
  return say('BK7001', nowhere, { name: shown(name), suggestion: near(name, program.commands.map((one) => one.name()), 'bankc ') })
}

function near(name: string, names: readonly string[], before: string): ReturnType<typeof oneOf> {
  return oneOf(suggest(name, names.map((one) => ({ name: one }))).map((one) => `${before}${one}`))
}
