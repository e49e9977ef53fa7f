import { judgement } from '../catalogue/judgement.ts'
import type { CmSeniority } from '../catalogue/vocabulary.ts'
import { DEGREES, type Degree, type Scope } from '../qualification/questions.ts'
import { type Answer, known } from '../shared/answer.ts'
import { dayOf, type IsoDate } from '../shared/calendar.ts'
import { activityOf, type Channel, degreeOfHype } from './channel.ts'
import type { AutonomyLimit, BaseExemption, ConnectedFunction, Contract, IndicatorId, OrganisationModel, Sourcing } from './indicators.ts'
import type { MaturityMarker } from './maturity.ts'
import type { RoleDegrees } from './role.ts'
import type { Degrees, Exemption, Owner } from './symptom.ts'
import type { SymptomId } from './symptoms/index.ts'
import { recentTrials, type Trial } from './trial.ts'

/** What an organisation tells of how its channels are governed. Whatever it did not say is unknown, and stays so. */
export type Governance = {
  readonly asOf: IsoDate
  readonly organisation: Answer<string>
  readonly scope: Answer<Scope>
  /** Whom the channels speak to, in the organisation's own words. */
  readonly audience: Answer<string>
  readonly answers: Degrees
  readonly limits: Answer<readonly AutonomyLimit[]>
  readonly baseExemption: Answer<BaseExemption>
  readonly sourcing: Answer<Sourcing>
  readonly seniority: Answer<CmSeniority>
  readonly contract: Answer<Contract>
  readonly returnDemanded: Answer<boolean>
  /** Several channels were bought as one bundle. */
  readonly boughtAsBundle: Answer<boolean>
  readonly functions: Answer<readonly { readonly function: ConnectedFunction; readonly agreedProcess: Answer<string> }[]>
  readonly organisationModel: Answer<OrganisationModel>
  /** Who holds the roles that can act, by name; a role that nobody holds is known to be vacant. */
  readonly owners: Readonly<Partial<Record<Owner, string>>>
  readonly vacant: readonly Owner[]
  readonly role: { readonly given: RoleDegrees; readonly expected: RoleDegrees }
  readonly markers: Readonly<Record<MaturityMarker, Answer<boolean>>>
  readonly channels: Answer<readonly Channel[]>
  readonly trials: Answer<readonly Trial[]>
}

/** Told to speak to people inside the organisation only. */
export const isInside = ({ scope }: Pick<Governance, 'scope'>): boolean => scope.known && scope.value === 'internal'

export const COUNTED_RULES = {
  /** Share of idle accounts at which the indicator is at its worst. */
  mostIdle: judgement(0.5, 'share of the channels'),
  /** Trials of the last two quarters from which on the indicator is at its best. */
  enoughTrials: judgement(4, 'trials'),
  /** Counted facts and a degree that was told contradict one another from this distance on. */
  contradictionFrom: judgement(2, 'degrees'),
} as const

/** Degrees that follow from facts that were counted: reasons of the last opening, idle channels, completed trials. */
export const countedDegrees = (governance: Pick<Governance, 'asOf' | 'channels' | 'trials'>): Readonly<Partial<Record<IndicatorId, Degree>>> => ({
  ...only('last-opening-reason', lastOpening(governance)),
  ...only('idle-accounts', idleShare(governance)),
  ...only('recent-tests', trialsMissing(governance)),
})

const only = (indicator: IndicatorId, degree: number | undefined): Readonly<Partial<Record<IndicatorId, Degree>>> =>
  degree === undefined ? {} : { [indicator]: DEGREES[Math.round(Math.min(4, Math.max(0, degree)))] }

const lastOpening = ({ channels }: Pick<Governance, 'channels'>): number | undefined => {
  if (!channels.known) return undefined
  const dated = channels.value.flatMap(({ openedOn, motives }) => (openedOn.known ? [{ day: dayOf(openedOn.value), motives }] : []))
  // Which one was opened last is only known when all of them are dated.
  if (dated.length === 0 || dated.length < channels.value.length) return undefined
  const latest = Math.max(...dated.map(({ day }) => day))
  const degrees = dated.flatMap(({ day, motives }) => (day === latest && motives.known ? [degreeOfHype(motives.value)] : []))
  return degrees.length > 0 ? Math.max(...degrees) : undefined
}

const idleShare = ({ channels }: Pick<Governance, 'channels'>): number | undefined => {
  if (!channels.known) return undefined
  const open = channels.value.filter(({ exit }) => !exit.known)
  const told = open.flatMap((channel) => {
    const activity = activityOf(channel)
    return activity.known ? [activity.value] : []
  })
  if (told.length === 0 || told.length < open.length) return undefined
  return (4 * (told.filter((activity) => activity === 'idle').length / told.length)) / COUNTED_RULES.mostIdle.value
}

const trialsMissing = ({ trials, asOf }: Pick<Governance, 'trials' | 'asOf'>): number | undefined =>
  trials.known ? COUNTED_RULES.enoughTrials.value - recentTrials(trials.value, asOf) : undefined

/** The degrees as the diagnosis reads them: what can be counted takes the place of what was told, which is refused where it lies far from it. */
export const degreesOf = (governance: Governance): Degrees => {
  const counted = countedDegrees(governance)
  const entries = Object.entries(governance.answers) as readonly [IndicatorId, Answer<Degree>][]
  return Object.fromEntries(
    entries.map(([indicator, answer]) => {
      const degree = counted[indicator]
      return [indicator, degree === undefined ? answer : known(degree)]
    }),
  ) as Degrees
}

/** Why a symptom is not asked of this organisation; undefined when it is. Only what was told exempts. */
export const exemptionFrom = (symptom: SymptomId, told: Governance): Exemption | undefined => {
  if (symptom === 'forgotten-base') {
    if (told.baseExemption.known) return told.baseExemption.value
    return isInside(told) ? 'internal-group' : undefined
  }
  if (symptom === 'hollow-supply') return told.sourcing.known && told.sourcing.value === 'in-house' ? 'in-house' : undefined
  if (symptom === 'unmeasured-return') return told.returnDemanded.known && !told.returnDemanded.value ? 'no-return-demanded' : undefined
  return undefined
}
