import type { Brief } from '../brief/brief.ts'
import { type Catalogue, profileIn } from '../catalogue/catalogue.ts'
import { cited } from '../catalogue/judgement.ts'
import type { AccountState, PlatformId } from '../catalogue/vocabulary.ts'
import { type Answer, known, UNKNOWN } from '../shared/answer.ts'
import { sum } from '../shared/sum.ts'

/** Hours a week an existing active account takes when its platform has no profile of its own. */
export const FLOOR_HOURS = cited(2, 'hours per week', 'evidence', ['all-eff-2h'])

type Known = Pick<Catalogue, 'platforms'>

const minimumHours = (catalogue: Known, platform: PlatformId): number =>
  profileIn(catalogue, platform)?.effort.minimumHoursPerWeek.value ?? FLOOR_HOURS.value

const platformsOf = ({ accounts }: Brief, state: AccountState, except?: readonly PlatformId[]): readonly PlatformId[] => [
  ...new Set(accounts.filter((account) => account.state === state && !except?.includes(account.platform)).map(({ platform }) => platform)),
]

/** Hours per week the organisation's living accounts already take, each at its minimum, leaving some platforms out. */
export const hoursTaken = (brief: Brief, except: readonly PlatformId[], catalogue: Known): number =>
  sum(platformsOf(brief, 'active', except).map((platform) => minimumHours(catalogue, platform)))

/** Accounts of which nobody said whether they are alive, and the hours per week they would take if they all were. */
export const hoursDoubtful = (
  brief: Brief,
  except: readonly PlatformId[],
  catalogue: Known,
): { readonly accounts: number; readonly hours: number } => {
  const living = platformsOf(brief, 'active')
  const doubtful = platformsOf(brief, 'unknown', [...except, ...living])
  return { accounts: doubtful.length, hours: sum(doubtful.map((platform) => minimumHours(catalogue, platform))) }
}

/** Was it said, in the brief or in a diagnosis, that nobody looks after the channels? Then there are no hours, whatever their number. */
export const nobodyInCharge = ({ capacity: { staffing }, governance: { implied } }: Brief): boolean =>
  (staffing.known && staffing.value === 'none') || implied?.hours.value === 0

/**
 * Hours per week left for one platform: at best, when no account of unknown state is alive, and at worst, when all are.
 * Unknown when the brief does not say how many hours there are. Nobody in charge means none.
 */
export const hoursAvailable = (brief: Brief, platform: PlatformId, catalogue: Known): Answer<{ readonly best: number; readonly worst: number }> => {
  const { hoursPerWeek } = brief.capacity
  if (nobodyInCharge(brief)) return known({ best: 0, worst: 0 })
  if (!hoursPerWeek.known) return UNKNOWN
  const left = hoursPerWeek.value - hoursTaken(brief, [platform], catalogue)
  return known({ best: Math.max(0, left), worst: Math.max(0, left - hoursDoubtful(brief, [platform], catalogue).hours) })
}
