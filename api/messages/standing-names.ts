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
