/** The pages of `docs/generated`: every contestable number of the models, as the code has it. */

import { PROPOSED_POLICIES } from '../domain/audit/vitality/house-policy.ts'
import {
  CHANGE_POINTS,
  EXIT_THRESHOLDS,
  INTERVAL,
  IRREGULARITY,
  RHYTHM_FIT,
  RHYTHM_GAPS,
  RHYTHM_MODEL,
  SEASONS,
  STATE_THRESHOLDS,
  TREND_THRESHOLDS,
  VITALITY_MODEL_VERSION,
} from '../domain/audit/vitality/parameters.ts'
import { rankOrderCentroid } from '../domain/brief/weights.ts'
import * as ageing from '../domain/catalogue/ageing.ts'
import { EVIDENCE } from '../domain/catalogue/evidence.ts'
import { ADULTS } from '../domain/catalogue/figures.ts'
import { ANSWER_EXPECTED } from '../domain/catalogue/own-platform.ts'
import type { Parameter, Rating } from '../domain/catalogue/parameter.ts'
import type { PlatformProfile, PublishedProfile } from '../domain/catalogue/platform-profile.ts'
import { PLATFORMS } from '../domain/catalogue/platforms/index.ts'
import { CATALOGUE_VERSION } from '../domain/catalogue/version.ts'
import { FORMATS, GOALS, USES } from '../domain/catalogue/vocabulary.ts'
import { MINORS_FACTOR } from '../domain/fit/audience-ages.ts'
import { COUNTED_ACCOUNTS, ELSEWHERE_FACTORS, FALLBACK_DISCOUNT, HIGHEST_PUBLISHED_SHARE } from '../domain/fit/audience-figures.ts'
import { PROFESSIONALS_FACTOR } from '../domain/fit/audience-published.ts'
import { AUTONOMY_EFFORT } from '../domain/fit/counterfactuals/levers/autonomy.ts'
import { COVERAGE_EFFORTS } from '../domain/fit/counterfactuals/levers/coverage.ts'
import { HOUR_EFFORT } from '../domain/fit/counterfactuals/levers/hours.ts'
import { MEASURING_EFFORT } from '../domain/fit/counterfactuals/levers/measured-audience.ts'
import { BASIC_SHARE, FORMAT_EFFORTS } from '../domain/fit/counterfactuals/levers/new-format.ts'
import { PROMISES } from '../domain/fit/counterfactuals/levers/response-time.ts'
import { STAFFING_EFFORT } from '../domain/fit/counterfactuals/levers/staffing.ts'
import { STOP_EFFORT } from '../domain/fit/counterfactuals/levers/stop-account.ts'
import { USE_EFFORT } from '../domain/fit/counterfactuals/levers/use.ts'
import { ENOUGH_AUDIENCE } from '../domain/fit/criteria/audience-reach.ts'
import { CONTROL_NAMED_FROM, COVERAGE_VALUES, GOOD_ENOUGH } from '../domain/fit/criteria/conversation-readiness.ts'
import { LIFESPAN_ANCHORS, STRESSED } from '../domain/fit/criteria/durability.ts'
import { QUALITY_FACTORS } from '../domain/fit/criteria/format-match.ts'
import { CRITERIA } from '../domain/fit/criteria/index.ts'
import { STATED_CONFIDENCE, STATED_RECORD } from '../domain/fit/criteria/track-record.ts'
import { ANSWER_MINUTES, ANSWERING_SHARE } from '../domain/fit/findings/answers-exceed-hours.ts'
import { TAKEN_SHARE } from '../domain/fit/findings/spread-too-thin.ts'
import { FIT_MODEL_VERSION } from '../domain/fit/fit-model.ts'
import { EFFECT_RULES } from '../domain/fit/governance-effect.ts'
import { FLOOR_HOURS } from '../domain/fit/hours.ts'
import { LEAST_SHARE } from '../domain/fit/own-weights.ts'
import * as plans from '../domain/fit/portfolio/parameters.ts'
import { PLAUSIBLE_HOURS, PLAUSIBLE_RESPONSE_HOURS } from '../domain/fit/questions/means.ts'
import { PLAUSIBLE_USES, VISUAL_SECTOR_SHARE } from '../domain/fit/questions/organisation.ts'
import { PLAUSIBLE_AGES, PLAUSIBLE_WOMEN_SHARES } from '../domain/fit/questions/public.ts'
import { AVOID_UP_TO, MOST_PROPOSALS, PROPOSE_FROM } from '../domain/fit/recommended-uses.ts'
import { VERDICT_RULES } from '../domain/fit/verdict.ts'
import { ABSENT_SHARE } from '../domain/fit/vetoes/audience-absent.ts'
import { VETOES } from '../domain/fit/vetoes/index.ts'
import { UNSAFE_RATING } from '../domain/fit/vetoes/legal-exposure.ts'
import { NATIVE_RATING } from '../domain/fit/vetoes/no-native-format.ts'
import { CHANNEL_RULES } from '../domain/governance/channel.ts'
import { conditionText, DONE_UP_TO } from '../domain/governance/condition.ts'
import { REVIEW_AFTER as DIAGNOSIS_REVIEW } from '../domain/governance/diagnose.ts'
import { IMPLICATION_RULES } from '../domain/governance/fit-implications.ts'
import { INDEX_RULES } from '../domain/governance/gadgetisation-index.ts'
import { COUNTED_RULES } from '../domain/governance/governance.ts'
import { WEAK_FROM } from '../domain/governance/maturity.ts'
import { DIAGNOSIS_MODEL_VERSION } from '../domain/governance/model.ts'
import { ROLE_RULES } from '../domain/governance/role.ts'
import { SOURCES, type Source } from '../domain/governance/sources.ts'
import { SEVERITY_RULES, type Symptom } from '../domain/governance/symptom.ts'
import { SYMPTOMS } from '../domain/governance/symptoms/index.ts'
import { TRIAL_RULES } from '../domain/governance/trial.ts'
import { RESERVATION_BELOW } from '../domain/hype/argument.ts'
import { FULL_HYPE, INDEX_PARTS, LEVELS } from '../domain/hype/bling-bling-index.ts'
import { LEVEL_WITHIN } from '../domain/hype/counter-brief/alternative.ts'
import { TRIAL_WEEKS } from '../domain/hype/counter-brief/conditions.ts'
import { MOST_RECORDS, WIDE_SCORE } from '../domain/hype/counter-brief/evidence.ts'
import { MOST_NAMED, WELL_FROM } from '../domain/hype/counter-brief/own-aims.ts'
import { MET_FROM, SERVES_FROM, WITH_BACKUP } from '../domain/hype/essentials.ts'
import { FADS, FALL_WITHIN, fadCalibration, KEPT_FROM, MATURE_AGE, NEW_AGE, residualOf } from '../domain/hype/fads.ts'
import { GRADES, MOTIVES, type MotiveProfile } from '../domain/hype/motives.ts'
import { HYPE_BANDS, UNANSWERED_FROM } from '../domain/hype/request-decision.ts'
import { CONTEXT_RULES } from '../domain/qualification/context.ts'
import { FINDING_RULES } from '../domain/qualification/finding.ts'
import { ERP_RULES, WARM_UP } from '../domain/qualification/findings.ts'
import { FIRM_FROM } from '../domain/qualification/margin.ts'
import { QUALIFICATION_MODEL_VERSION } from '../domain/qualification/model.ts'
import { CAPTIVITY, REVIEW_AFTER, TRANSITION } from '../domain/qualification/plan.ts'
import { LEAST_ANSWERED } from '../domain/qualification/proposal.ts'
import { GRID_RULES } from '../domain/qualification/verdict.ts'

type Named = Readonly<Record<string, Parameter>>

const HEADING = ['| number | value | unit | basis | evidence | reviewed | remark |', '|---|---:|---|---|---|---|---|']

const number = (value: number): string => String(Number(value.toPrecision(7)))

const row = (name: string, { value, unit, basis, evidence, reviewedOn, population, note }: Parameter): string =>
  `| ${[name, number(value), unit, basis, evidence.join(', '), reviewedOn, [population, note].filter(Boolean).join('; ')].join(' | ')} |`

const table = (numbers: Named): readonly string[] => [...HEADING, ...Object.entries(numbers).map(([name, parameter]) => row(name, parameter))]

const page = (title: string, lines: readonly string[]): string => [`# ${title}`, '', 'Written by `npm run generate`.', '', ...lines, ''].join('\n')

export const fitModelPage = (): string => {
  const weights = rankOrderCentroid(Object.values(CRITERIA).map(({ place }) => place.value))
  return page(`Fit model ${FIT_MODEL_VERSION}`, [
    '## Criteria',
    '',
    'Weights follow from the order alone (rank-order-centroid).',
    '',
    '| criterion | place | weight |',
    '|---|---:|---:|',
    ...Object.entries(CRITERIA).map(([id, { place }], index) => `| ${id} | ${place.value} | ${(weights[index] ?? 0).toFixed(4)} |`),
    '',
    '## Vetoes',
    '',
    '| veto | best verdict left |',
    '|---|---|',
    ...Object.entries(VETOES).map(([id, { cap }]) => `| ${id} | ${cap} |`),
    '',
    '## Numbers of the criteria, vetoes and verdicts',
    '',
    ...table({
      ...VERDICT_RULES,
      'enough audience': ENOUGH_AUDIENCE,
      'audience of another country, confidence': FALLBACK_DISCOUNT,
      'published share at most': HIGHEST_PUBLISHED_SHARE,
      ...prefixed('share of another place, either way', ELSEWHERE_FACTORS),
      'share of minors, times that of adults at most': MINORS_FACTOR,
      'people behind counted accounts at least': COUNTED_ACCOUNTS,
      'share of people at work, times that of adults at most, on a network used for work': PROFESSIONALS_FACTOR,
      ...prefixed('millions of adults', ADULTS),
      'audience absent below': ABSENT_SHARE,
      'native format from': NATIVE_RATING,
      'legally unsafe up to': UNSAFE_RATING,
      ...prefixed('format quality', QUALITY_FACTORS),
      ...prefixed('coverage', COVERAGE_VALUES),
      'answer expected where nobody said': ANSWER_EXPECTED,
      'part of readiness good enough from': GOOD_ENOUGH,
      'loss to control named from': CONTROL_NAMED_FROM,
      ...prefixed('lifespan', LIFESPAN_ANCHORS),
      'weight of a stressed part of durability': STRESSED,
      ...prefixed('stated track record', STATED_RECORD),
      'confidence in a stated track record': STATED_CONFIDENCE,
      'hours of an account without a profile': FLOOR_HOURS,
      'spread too thin above this share of the hours': TAKEN_SHARE,
      'an answer takes at least': ANSWER_MINUTES,
      'answering leaves too little from this share of the hours': ANSWERING_SHARE,
      ...prefixed('use proposed from', PROPOSE_FROM),
      'uses proposed at most': MOST_PROPOSALS,
      'use avoided up to': AVOID_UP_TO,
      'own weight of a criterion, if any, from': LEAST_SHARE,
      ...prefixed('effect of governance', EFFECT_RULES),
    }),
    '',
    '## Effort of a change',
    '',
    'Only for choosing the easiest of several changes; no score depends on it.',
    '',
    ...table({
      'an hour a week': HOUR_EFFORT,
      'somebody in charge': STAFFING_EFFORT,
      'an account stopped': STOP_EFFORT,
      'a use': USE_EFFORT,
      ...prefixed('format', FORMAT_EFFORTS),
      'format in a basic quality, share of that': BASIC_SHARE,
      ...Object.fromEntries(PROMISES.map(({ hours, effort }) => [`answer within ${hours} hours`, effort])),
      ...prefixed('coverage', COVERAGE_EFFORTS),
      'a step of autonomy': AUTONOMY_EFFORT,
      'a measured audience': MEASURING_EFFORT,
    }),
    '',
    '## Portfolio',
    '',
    'What the plan of channels and hours is chosen by (ADR 0007).',
    '',
    ...table({
      'step of hours': plans.STEP_HOURS,
      'what the healthy rhythm brings': plans.HEALTHY_RESPONSE,
      'least hours that only keep a channel open': plans.OVERHEAD_SHARE,
      'an hour has to bring': plans.HOUR_PRICE,
      'a channel has to bring': plans.CHANNEL_PRICE,
      'a new channel has to bring on top': plans.OPENING_PRICE,
      'a new channel in its first year': plans.FIRST_YEAR,
      'a reach nobody measured, of what is neutral': plans.UNMEASURED_REACH,
      'networks, nobody holding a post': plans.NETWORKS_BESIDE_A_JOB,
      'networks for each post': plans.NETWORKS_PER_POST,
      'next channel looked for within': plans.NEXT_WITHIN_HOURS,
      'order of channels told up to': plans.FRONTIER_HOURS,
      'uses named for a channel at most': plans.MOST_USES,
      ...prefixed('effort', plans.EFFORT),
    }),
    '',
    '## Plausible answers to open questions',
    '',
    'Equally likely where no share is given. Closed lists of words are tried word by word; sets of formats, publics and countries are in `domain/fit/questions`.',
    '',
    ...table({
      ...numbered('hours', PLAUSIBLE_HOURS),
      ...numbered('hours to an answer', PLAUSIBLE_RESPONSE_HOURS),
      ...Object.fromEntries(
        PLAUSIBLE_AGES.flatMap(({ from, to }, index) => [
          [`age ${index + 1}: from`, from],
          [`age ${index + 1}: to`, to],
        ]),
      ),
      ...numbered('share of women', PLAUSIBLE_WOMEN_SHARES),
      'uses tried': PLAUSIBLE_USES,
      'visual sector': VISUAL_SECTOR_SHARE,
    }),
    '',
    '## Bling-bling index',
    '',
    ...table({
      ...prefixed('part', INDEX_PARTS),
      'full measure of hype': FULL_HYPE,
      'new platform, age': NEW_AGE,
      'mature platform, age': MATURE_AGE,
      'kept its users from': KEPT_FROM,
      'a fall within': FALL_WITHIN,
      'serves or carries from': SERVES_FROM,
      ...prefixed('level', LEVELS),
      'reservation named below': RESERVATION_BELOW,
      ...Object.fromEntries(Object.entries<MotiveProfile>(MOTIVES).map(([id, { weight }]) => [`motive ${id}`, weight])),
    }),
    '',
    ...fadLines(),
    '',
    '## Decision on a request and counter-brief',
    '',
    ...table({
      ...prefixed('evidence of a reason', GRADES),
      'essential met from': MET_FROM,
      'back-up from': WITH_BACKUP,
      ...prefixed('hype', HYPE_BANDS),
      'too many unasked from': UNANSWERED_FROM,
      ...prefixed('pilot', TRIAL_WEEKS),
      'serves well from': WELL_FROM,
      'another channel as good within': LEVEL_WITHIN,
      'goals or uses named at most': MOST_NAMED,
      'records told at most': MOST_RECORDS,
      'score shown with its bounds from a width of': WIDE_SCORE,
    }),
    '',
    '## Weight of evidence',
    '',
    ...table({
      ...prefixed('confidence', ageing.CONFIDENCE_WEIGHTS),
      'recalled record': ageing.RECALLED_WEIGHT,
      inference: ageing.INFERENCE_FACTOR,
      judgement: ageing.JUDGEMENT_CONFIDENCE,
      'fast halving': ageing.FAST_HALVING,
      'slow halving': ageing.SLOW_HALVING,
    }),
    '',
    `Topics: ${Object.entries(ageing.TOPIC_HALVING)
      .map(([topic, halving]) => `${topic} ${halving === 'never' ? 'never ages' : `${halving.value} months`}`)
      .join(', ')}.`,
  ])
}

const fadLines = (): readonly string[] => {
  const { cases, fallen, medianMonths } = fadCalibration()
  return [
    '### Recorded rises',
    '',
    '| case | basis | peak (millions) | later | unit | months | left | public from | evidence |',
    '|---|---|---:|---:|---|---:|---:|---|---|',
    ...FADS.map(
      (fad) =>
        `| ${[fad.name, fad.basis, number(fad.peak), number(fad.later), fad.unit, number(fad.months), `${Math.round(100 * residualOf(fad))} %`, fad.recordedIn, fad.evidence.join(', ')].join(' | ')} |`,
    ),
    '',
    `Of ${cases} measured cases ${Math.round(100 * fallen)} % had kept less than ${100 * KEPT_FROM.value} % of their peak within ${FALL_WITHIN.value} months; median time to the later count ${number(medianMonths)} months.`,
  ]
}

export const vitalityPage = (): string =>
  page(`Vitality model ${VITALITY_MODEL_VERSION}`, [
    `Fit: \`${JSON.stringify(RHYTHM_FIT)}\``,
    '',
    '| parameter | value | unit | meaning |',
    '|---|---:|---|---|',
    ...Object.entries(RHYTHM_MODEL).map(([name, { value, unit, meaning }]) => `| ${name} | ${number(value)} | ${unit} | ${meaning} |`),
    '',
    '## States',
    '',
    ...table(STATE_THRESHOLDS),
    '',
    '## Leaving a state',
    '',
    ...table(EXIT_THRESHOLDS),
    '',
    '## Trend',
    '',
    ...table(TREND_THRESHOLDS),
    '',
    '## Intervals, irregularity, changes of rhythm, seasons',
    '',
    ...table({
      ...prefixed('rhythm', RHYTHM_GAPS),
      ...prefixed('interval', INTERVAL),
      ...prefixed('irregularity', IRREGULARITY),
      ...prefixed('change', CHANGE_POINTS),
      ...prefixed('season', SEASONS),
    }),
    '',
    '## Proposed policies',
    '',
    'Thresholds of silence from published policies, held against an account where its organisation has set none. They never move a state.',
    '',
    ...table(Object.assign({}, ...Object.entries(PROPOSED_POLICIES).map(([platform, thresholds]) => prefixed(platform, thresholds)))),
  ])

export const qualificationPage = (): string =>
  page('The grid of qualification', [
    `Grid ${QUALIFICATION_MODEL_VERSION}. Verdicts follow these limits in a fixed order (domain/qualification/verdict.ts).`,
    '',
    ...table({
      ...prefixed('verdict', GRID_RULES),
      ...prefixed('context', CONTEXT_RULES),
      ...prefixed('captivity', CAPTIVITY),
      ...prefixed('review after', REVIEW_AFTER),
      ...prefixed('same answer to everything', ERP_RULES),
      ...prefixed('findings', FINDING_RULES),
      'warm-up': WARM_UP,
      'transition to the managers': TRANSITION,
      'firm verdict': FIRM_FROM,
      'challenge questions answered': LEAST_ANSWERED,
    }),
  ])

export const diagnosisPage = (): string =>
  page('The gadgetisation diagnosis', [
    `Diagnosis ${DIAGNOSIS_MODEL_VERSION}. Degrees are 0 (healthy) to 4 (worst); a score is the mean of those that were answered.`,
    '',
    '## Symptoms',
    '',
    'The first six make the index. An indicator with ! alone makes its symptom severe.',
    '',
    '| symptom | indicators | leads to | stands in the way of | competencies | owner | source |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries<Symptom>(SYMPTOMS).map(([id, symptom]) => symptomRow(id, symptom)),
    '',
    '## Remedies',
    '',
    'Every remedy has an owner inside who is not the community manager; + where the community manager takes part. One that is done already is kept; one that stands in the plan for another symptom is not repeated.',
    '',
    '| symptom | remedy | owner | source | proposed when | done when | said by |',
    '|---|---|---|---|---|---|---|',
    ...Object.entries<Symptom>(SYMPTOMS).flatMap(([id, { remedies }]) =>
      remedies.map(
        ({ code, owner, withManager, source, when, done, within = '' }) =>
          `| ${id} | ${code} | ${owner}${withManager ? ' +' : ''} | ${source} | ${when ? conditionText(when) : ''} | ${done ? conditionText(done) : ''} | ${within} |`,
      ),
    ),
    '',
    '## Numbers',
    '',
    ...table({
      ...prefixed('severity', SEVERITY_RULES),
      'remedy done up to': DONE_UP_TO,
      ...prefixed('index', INDEX_RULES),
      ...prefixed('counted', COUNTED_RULES),
      ...prefixed('channel', CHANNEL_RULES),
      ...prefixed('trial', TRIAL_RULES),
      ...prefixed('role', ROLE_RULES),
      'maturity: weak from': WEAK_FROM,
      ...prefixed('implied for the fit', IMPLICATION_RULES),
      ...prefixed('review after', DIAGNOSIS_REVIEW),
    }),
    '',
    '## Sources',
    '',
    '| id | author | title | year | address |',
    '|---|---|---|---:|---|',
    ...Object.entries<Source>(SOURCES).map(([id, { author, title, year, url }]) => `| ${id} | ${author} | ${title} | ${year ?? ''} | ${url ?? ''} |`),
  ])

const symptomRow = (id: string, { indicators, decisive, leadsTo, blocks, competencies, owner, source }: Symptom): string =>
  `| ${[
    id,
    indicators.map((one) => (decisive.includes(one) ? `${one} !` : one)).join(', '),
    leadsTo.join(', '),
    blocks.join(', '),
    competencies.join(', '),
    owner,
    source,
  ].join(' | ')} |`

export const cataloguePage = (): string =>
  page(`Catalogue ${CATALOGUE_VERSION}`, [
    `${Object.keys(PLATFORMS).length} platforms, ${EVIDENCE.size} records of evidence.`,
    '',
    ...ratings('Goals', GOALS, (profile) => profile.goals),
    ...ratings('Uses', USES, (profile) => profile.uses),
    ...ratings('Formats', FORMATS, (profile) => profile.formats),
    ...Object.values<PublishedProfile>(PLATFORMS).flatMap(figuresOf),
  ])

const BASIS_LETTERS = { evidence: 'E', inference: 'I', judgement: 'J' } as const

const cell = ({ value, basis, variants = [] }: Rating): string =>
  [`${value}${BASIS_LETTERS[basis]}`, ...variants.map((variant) => `${variant.value}${BASIS_LETTERS[variant.basis]}*`)].join(' ')

const ratings = <Id extends string>(
  title: string,
  ids: readonly Id[],
  of: (profile: PlatformProfile) => Readonly<Record<Id, Rating>>,
): readonly string[] => {
  const profiles = Object.values<PlatformProfile>(PLATFORMS)
  return [
    `## ${title}`,
    '',
    'Ratings 0 to 4; E evidence, I inference, J judgement; * for some sectors, kinds or countries.',
    '',
    `| | ${profiles.map(({ id }) => id).join(' | ')} |`,
    `|---|${profiles.map(() => '---').join('|')}|`,
    ...ids.map((id) => `| ${id} | ${profiles.map((profile) => cell(of(profile)[id])).join(' | ')} |`),
    '',
  ]
}

const ownServerOf = ({ ownable }: PlatformProfile): Named =>
  ownable ? { ownership: ownable.ownership, hoursPerMonth: ownable.hoursPerMonth, eurosPerYear: ownable.eurosPerYear } : {}

const figuresOf = (profile: PublishedProfile): readonly string[] => [
  `## ${profile.id}`,
  '',
  ...table({
    launched: profile.launched,
    ...prefixed('cadence', profile.cadence),
    ...prefixed('effort', profile.effort),
    ...(profile.halfLifeDays ? { halfLifeDays: profile.halfLifeDays } : {}),
    ...prefixed('conversation', profile.conversation),
    ...prefixed('durability', profile.durability),
    ...prefixed('own server', ownServerOf(profile)),
    ...prefixed('inactivity', profile.inactivity),
    ...Object.fromEntries(profile.audience.reach.map((figure) => [`reach ${figure.geography}`, figure])),
    ...Object.fromEntries(
      Object.entries(profile.audience.contexts).flatMap(([context, figures]) =>
        figures.map((figure) => [`reach among ${context}, ${figure.geography}`, figure]),
      ),
    ),
    ...Object.fromEntries(
      (profile.audience.minors ?? []).map((figure) => [`reach ${figure.geography}, aged ${figure.ageMin} to ${figure.ageMax}`, figure]),
    ),
    ...Object.fromEntries(profile.audience.ageSkew.map(({ ageMin, ageMax, index }) => [`skew ${ageMin}-${ageMax}`, index])),
    ...Object.fromEntries(
      (profile.ageRules ?? []).map(({ age, by, countries, from, openWithParents }) => [
        [`youngest age by ${by}`, countries?.join(' '), from && `from ${from}`, openWithParents && 'younger with parents'].filter(Boolean).join(', '),
        age,
      ]),
    ),
    ...(profile.audience.womenSkew ? { 'skew women': profile.audience.womenSkew } : {}),
    ...(profile.audience.menSkew ? { 'skew men': profile.audience.menSkew } : {}),
  }),
  '',
]

function prefixed(prefix: string, numbers: Readonly<Record<string, Parameter>>): Named {
  return Object.fromEntries(Object.entries(numbers).map(([name, parameter]) => [`${prefix}: ${name}`, parameter]))
}

function numbered(name: string, numbers: readonly Parameter[]): Named {
  return Object.fromEntries(numbers.map((parameter, index) => [`${name} ${index + 1}`, parameter]))
}
