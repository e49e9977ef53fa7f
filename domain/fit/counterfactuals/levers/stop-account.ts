import type { ExistingAccount } from '../../../brief/brief.ts'
import type { BriefInput } from '../../../brief/read-brief.ts'
import { profileIn } from '../../../catalogue/catalogue.ts'
import { judgement } from '../../../catalogue/judgement.ts'
import { FLOOR_HOURS } from '../../hours.ts'
import { type Lever, ladderOf } from '../lever.ts'

export const STOP_EFFORT = judgement(1, 'hours a week', 'telling its public, keeping what counts, closing well')

/**
 * Would it help to stop elsewhere? Accounts that run on other channels, where the model does not speak for them: each alone, with the
 * hours a week that its platform takes at least.
 */
export const stopAccount: Lever = {
  criterion: 'capacity',
  ladders: ({ fitCase: { brief, profile, catalogue } }, { stoppable }) =>
    stoppable.flatMap((platform) => {
      if (platform === profile.id) return []
      const hours = profileIn(catalogue, platform)?.effort.minimumHoursPerWeek.value ?? FLOOR_HOURS.value
      const rest = brief.accounts.filter((account) => account.platform !== platform).map(accountInput)
      return [ladderOf([{ patch: { accounts: rest }, effort: STOP_EFFORT.value, change: { lever: 'stop-account', platform, hours } }])]
    }),
}

/** An account as a request would write it. */
const accountInput = ({ platform, reference, state }: ExistingAccount): NonNullable<BriefInput['accounts']>[number] => ({
  platform,
  ...(reference.known ? { reference: reference.value } : {}),
  state,
})
