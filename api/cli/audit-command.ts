import type { Command } from 'commander'
import type { PlatformName } from '../../domain/brief/read-brief.ts'
import { auditAll, auditJson, auditTable } from './audit.ts'
import { configured, type Ends, type Output, out, platformOption, wantsJson, withOutput } from './command.ts'
import { Refused } from './refused.ts'
import { importedTargets, typedTargets } from './targets.ts'

export const auditCommand = (program: Command, ends: Ends): void => {
  withOutput(program.command('audit'))
    .description('look at accounts: are they alive by their own rhythm?')
    .argument('[reference...]', 'addresses or handles')
    .option('--platform <platform>', 'platform of the references, when they do not tell it', platformOption)
    .option('--import <file>', 'posts exported elsewhere, CSV or JSON; - reads standard input')
    .action(async (references: string[], options: Output & { readonly platform?: PlatformName; readonly import?: string }) => {
      const { openLooking } = await import('../main.ts')
      const looking = openLooking(configured())
      try {
        const targets = [
          ...typedTargets(references, options),
          ...(options.import === undefined ? [] : importedTargets(options.import, looking.imports)),
        ]
        if (targets.length === 0) throw new Refused((words) => words.accountNeeded)
        const results = await auditAll(targets, { ...looking, signal: new AbortController().signal })
        out(wantsJson(options) ? JSON.stringify(auditJson(results, options.lang), null, 2) : auditTable(results, options.lang))
        if (results.some(({ status }) => status !== 'ok')) ends(1)
      } finally {
        looking.close()
      }
    })
}
