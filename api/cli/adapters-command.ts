import type { Command } from 'commander'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { type PlatformName, platformNamed } from '../../domain/brief/read-brief.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { checkAdapters } from '../usecases/check-adapters.ts'
import { accountTyped, checksJson, checksTable, hasTrouble } from './adapters.ts'
import { configured, type Ends, type Output, out, platformOption, refused, wantsJson, withOutput } from './command.ts'
import { Refused } from './refused.ts'

type Options = Output & { readonly account: readonly AccountReference[] }

const accountOption = (text: string, before: readonly AccountReference[]): readonly AccountReference[] => {
  const account = accountTyped(text)
  if (account === undefined) throw refused('accountForm')
  return [...before, account]
}

const platformArgument = (text: string, before: readonly PlatformName[] = []): readonly PlatformName[] => [...before, platformOption(text)]

export const adaptersCommand = (program: Command, ends: Ends): void => {
  withOutput(program.command('adapters').description('what reads accounts').command('check'))
    .description('read an account with each adapter: does its platform still answer as it did? X bills what is read.')
    .argument('[platform...]', 'those to check; all of them when left out', platformArgument)
    .option('--account <platform=reference>', 'account to check with, where its owner alone can have it read', accountOption, [])
    .action(async (named: readonly PlatformName[], options: Options) => {
      const { openChecking } = await import('../main.ts')
      const { workspaceId, meansOf, close, ...tools } = await openChecking(configured())
      try {
        const platforms = named.length > 0 ? [...new Set(named.map(platformNamed))] : (Object.keys(tools.readers) as PublishedPlatformId[])
        const without = platforms.find((platform) => tools.readers[platform] === undefined)
        if (without !== undefined) throw new Refused((words) => words.noAdapter(without))
        const deps = { ...tools, workspace: meansOf(workspaceId), signal: new AbortController().signal }
        const checks = await checkAdapters(deps, { workspaceId, platforms, accounts: options.account })
        out(wantsJson(options) ? JSON.stringify(checksJson(checks, options.lang), null, 2) : checksTable(checks, options.lang))
        if (hasTrouble(checks)) ends(1)
      } finally {
        await close()
      }
    })
}
