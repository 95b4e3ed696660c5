/** Colours of a terminal. */
import { Chalk } from 'chalk'
import type { Paint } from '#diagnostics/render/paint.ts'

export function chalkPaint(): Paint {
  const chalk = new Chalk({ level: 1 })
  return {
    severity: { error: chalk.redBright, warning: chalk.yellow, information: chalk.blue },
    file: chalk.cyan,
    faint: chalk.gray,
    strong: chalk.bold,
    help: chalk.green,
  }
}
