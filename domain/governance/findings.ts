import type { CmSeniority } from '../catalogue/vocabulary.ts'
import type { IsoDate } from '../shared/calendar.ts'
import type { Reason } from '../shared/reason.ts'
import { CHANNEL_RULES, type Channel, daysYoung, hypeWeight, isGone, isOpenedOnHype, isSlowing, purposeDelay, resultsOf } from './channel.ts'
import { isGood } from './condition.ts'
import { type Governance, isInside } from './governance.ts'
import { AUTONOMY_LIMITS, CONNECTED_FUNCTIONS, type ConnectedFunction } from './indicators.ts'
import { ROLE_RULES, type RoleArea, type RoleCoverage } from './role.ts'
import { type Degrees, isBad, isPresent, type Owner, type Standing } from './symptom.ts'
import type { SymptomId } from './symptoms/index.ts'
import { daysStale } from './trial.ts'

type None = Readonly<Record<never, never>>
type Of = { readonly channel: string }
export type DiagnosisFindingReasons = {
  'hype-without-results.linked': Of
  'results-too-young.warm-up': Of & { readonly days: number; readonly warmUpDays: number }
  'purpose-after-opening.warning': Of & { readonly days: number }
  'opened-against-advice.decider-unnamed': Of
  'opened-against-advice.recorded': Of & { readonly decidedBy: string }
  'rhythm-halved.slowing': Of
  'early-abandonment.foretold': Of
  'learning-stale.retest': { readonly hypothesis: string; readonly days: number }
  'autonomy-limited.tool': None
  'autonomy-limited.person': None
  'autonomy-limited.topic': None
  'autonomy-limited.law': None
  'autonomy-limited.unasked': None
  'competence-gate.unproven': None
  'competence-gate.unasked': None
  'experience-disputed.less-shown': { readonly seniority: CmSeniority }
  'experience-disputed.more-shown': { readonly seniority: CmSeniority }
  'control-package.bought': None
  'control-expected.uncontrollable': None
  'role-noise.communication-only': None
  'role-gap.more-expected': { readonly areas: readonly RoleArea[] }
  'role-gap.more-given': { readonly areas: readonly RoleArea[] }
  'functions-unconnected.none': None
  'functions-unconnected.no-process': { readonly functions: readonly ConnectedFunction[] }
  'budget-rival.friction': None
  'reputation-at-risk.unanswered': { readonly inside: boolean }
  'presence-as-aim.no-use': None
  'internship.supervision-unasked': None
}
export type DiagnosisFinding = { readonly reason: Reason<DiagnosisFindingReasons>; readonly owner: Owner }

type Judged = {
  readonly told: Governance
  readonly degrees: Degrees
  readonly standings: Readonly<Record<SymptomId, Standing>>
  readonly role: RoleCoverage
}
type Found = readonly (DiagnosisFinding | false)[]

/** What the answers show together and no symptom says alone, in the order of the report. No finding is laid at the community manager's door. */
export const findingsOn = (judged: Judged): readonly DiagnosisFinding[] => {
  const channels = judged.told.channels.known ? judged.told.channels.value : []
  const found: Found = [
    ...[...channels].sort(byName).flatMap((channel) => channelFindings(channel, judged.told.asOf)),
    ...staleLearnings(judged.told),
    ...autonomyFindings(judged),
    ...experienceFindings(judged),
    ...controlFindings(judged),
    ...roleFindings(judged),
    ...riskFindings(judged),
  ]
  return found.flatMap((finding) => finding || [])
}

const byName = (a: Channel, b: Channel): number => (a.name < b.name ? -1 : 1)
const finding = (owner: Owner, reason: Reason<DiagnosisFindingReasons>): DiagnosisFinding => ({ reason, owner })

const channelFindings = (channel: Channel, asOf: IsoDate): Found => {
  const of = { channel: channel.name }
  const delay = purposeDelay(channel)
  const { advice, decidedBy } = channel
  const isAgainst = advice.known && advice.value === 'against'
  const results = resultsOf(channel, asOf)
  const young = daysYoung(channel, asOf)
  return [
    // One finding names both: hype and poor results feed each other.
    isOpenedOnHype(channel) && results.known && results.value === 'missed' && finding('sponsor', { code: 'hype-without-results.linked', params: of }),
    young !== undefined &&
      channel.results.known &&
      finding('sponsor', { code: 'results-too-young.warm-up', params: { ...of, days: young, warmUpDays: CHANNEL_RULES.warmUp.value } }),
    delay !== undefined && finding('sponsor', { code: 'purpose-after-opening.warning', params: { ...of, days: delay } }),
    isAgainst && !decidedBy.known && finding('sponsor', { code: 'opened-against-advice.decider-unnamed', params: of }),
    isAgainst && decidedBy.known && finding('sponsor', { code: 'opened-against-advice.recorded', params: { ...of, decidedBy: decidedBy.value } }),
    isSlowing(channel) && !isGone(channel) && finding('communication-and-marketing', { code: 'rhythm-halved.slowing', params: of }),
    isForetold(channel) && finding('sponsor', { code: 'early-abandonment.foretold', params: of }),
  ]
}

/** Others imitated, and a sponsor who does not want it: such a channel is given up early. */
const isForetold = ({ motives, sponsor, exit }: Channel): boolean =>
  !exit.known &&
  motives.known &&
  motives.value.includes('competitor-present') &&
  hypeWeight(motives.value) > 0 &&
  sponsor.known &&
  sponsor.value === 'reluctant'

/** The longest stale first. */
const staleLearnings = ({ trials, asOf }: Governance): Found => {
  const stale = (trials.known ? trials.value : []).flatMap((trial) => {
    const days = daysStale(trial, asOf)
    return days === undefined ? [] : [{ hypothesis: trial.hypothesis, days }]
  })
  return stale
    .sort((a, b) => b.days - a.days || (a.hypothesis < b.hypothesis ? -1 : 1))
    .map((params) => finding('line-manager', { code: 'learning-stale.retest', params }))
}

const autonomyFindings = ({ told: { limits }, degrees, standings }: Judged): Found => {
  if (!isPresent(standings['near-zero-autonomy'])) return []
  const named = limits.known ? limits.value : []
  const { experience } = degrees
  return [
    ...AUTONOMY_LIMITS.map((limit) => named.includes(limit) && finding('line-manager', { code: `autonomy-limited.${limit}`, params: {} })),
    named.length === 0 && finding('line-manager', { code: 'autonomy-limited.unasked', params: {} }),
    isBad(degrees, 'experience') && finding('line-manager', { code: 'competence-gate.unproven', params: {} }),
    !experience.known && finding('line-manager', { code: 'competence-gate.unasked', params: {} }),
  ]
}

/** Told to have so much experience ... */
const EXPERIENCED: readonly CmSeniority[] = ['experienced', 'senior']
const BEGINNERS: readonly CmSeniority[] = ['intern', 'junior']

/** ... and shown to have another: both are told, and competence is what practice shows (comments on Lagues 2012). */
const experienceFindings = ({ told: { seniority }, degrees }: Judged): Found => {
  if (!seniority.known) return []
  const params = { seniority: seniority.value }
  return [
    EXPERIENCED.includes(seniority.value) &&
      isBad(degrees, 'experience') &&
      finding('line-manager', { code: 'experience-disputed.less-shown', params }),
    BEGINNERS.includes(seniority.value) &&
      isGood(degrees, 'experience') &&
      finding('line-manager', { code: 'experience-disputed.more-shown', params }),
  ]
}

const controlFindings = ({ told: { boughtAsBundle }, degrees, standings }: Judged): Found => [
  boughtAsBundle.known &&
    boughtAsBundle.value &&
    isBad(degrees, 'outsourced-voice') &&
    isBad(degrees, 'deleted-criticism') &&
    finding('buyer', { code: 'control-package.bought', params: {} }),
  isPresent(standings['control-illusion']) && finding('sponsor', { code: 'control-expected.uncontrollable', params: {} }),
]

const roleFindings = ({ told: { functions, contract }, degrees, role }: Judged): Found => {
  const areas = (isWide: (gap: number) => boolean): readonly RoleArea[] =>
    role.areas.flatMap(({ area, gap }) => (gap !== undefined && isWide(gap) ? [area] : []))
  const wanting = areas((gap) => gap >= ROLE_RULES.gapFrom.value)
  const beyond = areas((gap) => gap <= -ROLE_RULES.gapFrom.value)
  const unlinked = functions.known
    ? CONNECTED_FUNCTIONS.filter((id) => functions.value.some((one) => one.function === id && !one.agreedProcess.known))
    : []
  const isLearner = contract.known && (contract.value === 'intern' || contract.value === 'apprentice')
  return [
    role.isNoiseMaker && finding('sponsor', { code: 'role-noise.communication-only', params: {} }),
    wanting.length > 0 && finding('sponsor', { code: 'role-gap.more-expected', params: { areas: wanting } }),
    beyond.length > 0 && finding('sponsor', { code: 'role-gap.more-given', params: { areas: beyond } }),
    functions.known && functions.value.length === 0 && finding('sponsor', { code: 'functions-unconnected.none', params: {} }),
    unlinked.length > 0 && finding('sponsor', { code: 'functions-unconnected.no-process', params: { functions: unlinked } }),
    isLearner && !degrees['intern-alone'].known && finding('line-manager', { code: 'internship.supervision-unasked', params: {} }),
  ]
}

const riskFindings = ({ told, degrees }: Judged): Found => [
  isBad(degrees, 'presence-objectives') && finding('sponsor', { code: 'presence-as-aim.no-use', params: {} }),
  isBad(degrees, 'unanswered-public') &&
    finding('communication-and-marketing', { code: 'reputation-at-risk.unanswered', params: { inside: isInside(told) } }),
  isBad(degrees, 'budget-origin') && finding('finance', { code: 'budget-rival.friction', params: {} }),
]
