import { type Command, Option } from 'commander'
import type { PlatformName } from '../../domain/brief/read-brief.ts'
import type { Language } from '../messages/index.ts'
import { assessmentOf, assessmentTable, counterBriefText } from './assess.ts'
import { assessBatch } from './assess-batch.ts'
import { type Ends, languageOption, type Output, out, platformOption, textOf, today, wantsJson, withOutput } from './command.ts'
import { Refused } from './refused.ts'
import { printable, wrapped } from './table.ts'
import { unreadableText } from './usage.ts'

/** Width of a page people read. */
const PAGE_COLUMNS = 90

/** `assess` and `counter-brief`. */
export const assessCommands = (program: Command, ends: Ends): void => {
  withOutput(program.command('assess'))
    .description('assess a brief: which channels fit this organisation?')
    .argument('[file]', 'brief as JSON; - reads standard input')
    .addOption(
      new Option(
        '--batch <file>',
        'many briefs, one {"key", "brief"} a line, answered as NDJSON line by line, on a terminal too; - reads standard input',
      ),
    )
    .action(async (file: string | undefined, options: Output & { readonly batch?: string }) => {
      if ((file === undefined) === (options.batch === undefined)) throw new Refused((words) => words.fileNeeded)
      if (file === undefined) {
        if (options.table === true) throw new Refused((words) => words.tableOfMany)
        if ((await assessedBatch(options.batch ?? '-', options.lang)).refused > 0) ends(1)
        return
      }
      const assessment = assessmentOf(textOf(file), options.lang, today())
      out(wantsJson(options) ? JSON.stringify(assessment, null, 2) : assessmentTable(assessment, options.lang))
    })

  program
    .command('counter-brief')
    .description('write the page that answers a request of a brief')
    .argument('<file>', 'brief as JSON; - reads standard input')
    .argument('<platform>', 'a platform the brief asks for', platformOption)
    .addOption(languageOption())
    .action((file: string, platform: PlatformName, { lang }: { readonly lang: Language }) => {
      const text = counterBriefText(textOf(file), platform, { language: lang, today: today() })
      if (text === undefined) throw new Refused((words) => words.notAskedFor(platform))
      out(
        text
          .split('\n')
          .map((line) => wrapped(printable(line), PAGE_COLUMNS))
          .join('\n'),
      )
    })
}

const assessedBatch = async (file: string, language: Language) => {
  try {
    return await assessBatch(file, { language, today: today() }, process.stdout)
  } catch (error) {
    const unread = error as NodeJS.ErrnoException
    throw unread.code === undefined ? error : new Refused((words) => unreadableText(file, unread, words))
  }
}
