import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { DormantAccountsReasons } from '../../../domain/fit/findings/dormant-accounts.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and } from './figures.ts'
import { formsOf, yours } from './forms.ts'

const the = (platforms: readonly PlatformId[]): string => and(platforms.map((platform) => formsOf(platform).the))

export const dormantAccounts: SentencesFor<DormantAccountsReasons>['dormant-accounts'] = ({ revive, rest, close }) => {
  const silent = [...revive, ...rest, ...close]
  const lead =
    silent.length === 1
      ? `${capital(and(silent.map(yours)))} ne publie plus rien, ce qui signale à quiconque y arrive qu’il n’y a plus personne.`
      : `${capital(and(silent.map(yours)))} ne publient plus rien, ce qui signale à quiconque y arrive qu’il n’y a plus personne.`
  const steps = [
    ...(revive.length > 0
      ? [
          `relancez ${the(revive)} si des heures ${revive.length === 1 ? 'lui' : 'leur'} sont réservées, sinon fermez-${revive.length === 1 ? 'le' : 'les'}`,
        ]
      : []),
    ...(rest.length > 0 ? [`laissez ${the(rest)} en consultation, en indiquant où paraissent désormais vos nouvelles`] : []),
    ...(close.length > 0 ? [`fermez ${the(close)} après un dernier message qui dit où vous trouver`] : []),
  ]
  return `${lead} Avant d’ouvrir quoi que ce soit, ${steps.join(' ; ')}.`
}
