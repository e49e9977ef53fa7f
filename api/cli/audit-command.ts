import type { Command } from 'commander'
import type { PlatformName } from '../../domain/brief/read-brief.ts'
import { FAULT_WORDS } from '../http/handlers/fault-words.ts'
import { auditAll, auditJson, auditTable, targetTyped } from './audit.ts'
import { configured, type Ends, jsonOf, type Output, out, platformOption, textOf, wantsJson, withOutput } from './command.ts'
import { Refused } from './refused.ts'
import { printable } from './table.ts'

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
        const typed = references.map((reference) => {
          const target = targetTyped(reference, options.platform)
          if (!('code' in target)) return target
          const { code } = target
          if (code === 'platform-not-recognised') throw new Refused((words) => words.platformNeeded(printable(reference)))
          throw new Refused(() => `${printable(reference)}: ${FAULT_WORDS[code][options.lang]}`)
        })
        const targets = [...typed, ...(options.import === undefined ? [] : importedTargets(options.import, looking.imports))]
        if (targets.length === 0) throw new Refused((words) => words.accountNeeded)
        const results = await auditAll(targets, { ...looking, signal: new AbortController().signal })
        out(wantsJson(options) ? JSON.stringify(auditJson(results, options.lang), null, 2) : auditTable(results, options.lang))
        if (results.some(({ status }) => status !== 'ok')) ends(1)
      } finally {
        looking.close()
      }
    })
}

type Imports = ReturnType<Awaited<typeof import('../main.ts')>['openLooking']>['imports']

const importedTargets = (file: string, imports: Imports) => {
  const text = textOf(file)
  const read = /^\s*[[{]/.test(text) ? imports.json(jsonOf(text)) : imports.csv(text)
  if (read.ok) return read.targets
  throw new Refused(() => read.faults.map(({ line, code, detail }) => `${file}:${line}: ${code}${detail === '' ? '' : ` (${detail})`}`).join('\n'))
}
