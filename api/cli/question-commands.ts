import type { Command } from 'commander'
import { type Output, out, textOf, today, wantsJson, withOutput } from './command.ts'
import { askedDiagnosis, diagnosisOf, diagnosisText } from './diagnose.ts'
import { askedQualification, qualificationOf, qualificationText } from './qualify.ts'

/** `qualify` and `diagnose`: a file of answers, or a conversation. */
export const questionCommands = (program: Command): void => {
  withOutput(program.command('qualify'))
    .description('is an initiative a matter of community management at all? Asks, or reads a file')
    .argument('[file]', 'an initiative as JSON; - reads standard input; without one, the questions are asked')
    .action(async (file: string | undefined, options: Output) => {
      const result =
        file === undefined
          ? await askedQualification({ input: process.stdin, output: process.stderr }, options.lang, today())
          : qualificationOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(result, null, 2) : qualificationText(result, options.lang))
    })

  withOutput(program.command('diagnose'))
    .description('has community management become a gadget here? Asks, or reads a file')
    .argument('[file]', 'answers as JSON; - reads standard input; without one, the questions are asked')
    .action(async (file: string | undefined, options: Output) => {
      const result =
        file === undefined
          ? await askedDiagnosis({ input: process.stdin, output: process.stderr }, options.lang, today())
          : diagnosisOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(result, null, 2) : diagnosisText(result, options.lang))
    })
}
