import { type Command, Option } from 'commander'
import type { Language } from '../messages/index.ts'
import { catalogueReport, catalogueTable } from './catalogue.ts'
import { type Ends, languageOption, out, today } from './command.ts'

type LintOptions = { readonly json?: boolean; readonly all?: boolean; readonly strict?: boolean; readonly lang: Language }

export const catalogueCommand = (program: Command, ends: Ends): void => {
  program
    .command('catalogue')
    .description('the figures behind every score')
    .command('lint')
    .description('list faults of the catalogue, and figures that could be better founded')
    .addOption(new Option('--json', 'print JSON: all of them'))
    .addOption(new Option('--all', 'list every figure, not only the gravest ten of each kind').conflicts('json'))
    .option('--strict', 'fail when a figure could be better founded, too')
    .addOption(languageOption())
    .action(({ json, all, strict, lang }: LintOptions) => {
      const report = catalogueReport(today())
      out(json === true ? JSON.stringify(report, null, 2) : catalogueTable(report, { isAll: all === true, language: lang }))
      if (report.faults.length > 0 || (strict === true && report.advisories.length > 0)) ends(1)
    })
}
