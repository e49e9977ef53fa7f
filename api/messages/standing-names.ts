import type { Standing } from '../../domain/audit/account.ts'
import type { AccountStatus } from '../../domain/audit/audit.ts'
import type { AccountWords } from './account-words.ts'
import type { Names } from './messages.ts'

/** The name of a standing, whatever kind of standing it is. */
export const standingNames =
  (
    { vitalityState, accountStatus }: Pick<Names, 'vitalityState' | 'accountStatus'>,
    own: AccountWords['standingName'],
  ): ((standing: Standing) => string) =>
  (standing) =>
    ({ ...accountStatus, ...vitalityState, ...own })[standing]

export const isTrouble = (standing: Standing, { accountStatus }: Pick<Names, 'accountStatus'>): standing is Exclude<AccountStatus, 'ok'> =>
  Object.hasOwn(accountStatus, standing)

/** What an account is where it says so itself, or its platform does: gone. */
const GONE: ReadonlySet<Standing> = new Set<Standing>(['not-found', 'suspended'])

/** Is nothing known of how it stands? Trouble in reading is never a silent account. */
export const isUntold = (standing: Standing, names: Pick<Names, 'accountStatus'>): boolean =>
  standing === 'not-audited' || (isTrouble(standing, names) && !GONE.has(standing))

const ALIVE: ReadonlySet<Standing> = new Set<Standing>(['thriving', 'steady'])
export const isAlive = (standing: Standing): boolean => ALIVE.has(standing)
