import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { DormantAccountsReasons } from '../../../domain/fit/findings/dormant-accounts.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and } from './figures.ts'
import { formsOf, yours } from './forms.ts'

const the = (platforms: readonly PlatformId[]): string => and(platforms.map((platform) => formsOf(platform).the))

export const dormantAccounts: SentencesFor<DormantAccountsReasons>['dormant-accounts'] = ({ revive, rest, close }) => {
  const silent = [...revive, ...rest, ...close]
  const lead = `${capital(and(silent.map(yours)))} ${silent.length === 1 ? 'has' : 'have'} fallen silent, which tells whoever comes across ${silent.length === 1 ? 'it' : 'them'} that nobody is there.`
  const steps = [
    ...(revive.length > 0
      ? [
          `revive ${the(revive)} if ${revive.length === 1 ? 'it gets' : 'they get'} hours of ${revive.length === 1 ? 'its' : 'their'} own, and close ${revive.length === 1 ? 'it' : 'them'} if not`,
        ]
      : []),
    ...(rest.length > 0 ? [`leave ${the(rest)} readable, saying where your news now appears`] : []),
    ...(close.length > 0 ? [`close ${the(close)}, with a last message that says where to find you`] : []),
  ]
  return `${lead} Before you open anything new, ${steps.join('; ')}.`
}
