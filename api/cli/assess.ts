import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import { assessBrief } from '../../domain/fit/assess-brief.ts'
import { EFFECT_RULES } from '../../domain/fit/governance-effect.ts'
import type { components } from '../../openapi/generated/types.ts'
import { refusal } from '../http/handlers/faults.ts'
import { dateText as dateEn } from '../messages/en/figures.ts'
import { dateText as dateFr } from '../messages/fr/figures.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { readResolved, settled } from '../usecases/resolve-diagnosis.ts'
import { writeCounterBrief } from '../usecases/write-counter-brief.ts'
import { assessmentToWire } from '../wire/assessment.ts'
import { counterBriefToWire } from '../wire/counter-brief.ts'
import { portfolioLines } from './portfolio-lines.ts'
import { readBriefFile } from './read-brief-file.ts'
import { sourceLines } from './source-lines.ts'
import { printable, table, wrapped } from './table.ts'

type Assessment = components['schemas']['Assessment']
type PlatformAssessment = components['schemas']['PlatformAssessment']
type Contribution = components['schemas']['Contribution']

const COLUMNS = 120

/**
 * The assessment of a brief file, as the service would answer a dry run.
 * @throws Problem when the brief is not one.
 */
export const assessmentOf = (text: string, language: Language, today: string): Assessment =>
  assessmentToWire(assessed(text, language, today).result, language)

/**
 * The page that answers one request of a brief file; undefined when the brief does not ask for that platform.
 * @throws Problem when the brief is not one.
 */
export const counterBriefText = (text: string, platform: string, { language, today }: { readonly language: Language; readonly today: string }) => {
  const page = writeCounterBrief(assessed(text, language, today), platform)
  return page && counterBriefToWire(page, language).text
}

const assessed = (text: string, language: Language, today: string) => {
  const brief = readBriefFile(text, language)
  const read = readResolved(settled(brief, 'unresolved'), today)
  if (!read.ok) throw refusal(read.faults, language)
  return { brief, result: assessBrief(read.brief) }
}

type Headings = {
  readonly columns: readonly string[]
  readonly governance: string
  readonly requests: string
  readonly findings: string
  readonly colon: string
  /** Between whole numbers and tenths. */
  readonly mark: '.' | ','
  readonly question: string
  readonly lift: string
  readonly method: (assessment: Assessment) => string
}

const HEADINGS: Readonly<Record<Language, Headings>> = {
  en: {
    columns: ['', 'Channel', 'Verdict', 'Score', 'if worst', 'if best', 'hours to run it well'],
    governance: 'How your channels are governed',
    requests: 'Asked for',
    findings: 'What stands out',
    colon: ':',
    mark: '.',
    question: 'To answer first:',
    lift: 'What would change it:',
    method: ({ asOf, modelVersion, catalogueVersion }) =>
      `As of ${dateEn(asOf)}, model ${modelVersion}, catalogue ${catalogueVersion}. “If worst” and “if best”: the score if every missing answer were the worst, or the best, possible. “Hours to run it well”: what a healthy rhythm takes a week, whether or not you have them; what to give each channel stands under “Where your hours do most”.`,
  },
  fr: {
    columns: ['', 'Canal', 'Verdict', 'Score', 'au pire', 'au mieux', 'heures pour bien le tenir'],
    governance: 'Comment vos canaux sont pilotés',
    requests: 'Demandes',
    findings: 'Ce qui ressort',
    colon: ' :',
    mark: ',',
    question: 'Question préalable :',
    lift: 'Ce qui changerait le verdict :',
    method: ({ asOf, modelVersion, catalogueVersion }) =>
      `Au ${dateFr(asOf)}, modèle ${modelVersion}, catalogue ${catalogueVersion}. « Au pire » et « au mieux » : le score si toutes les réponses manquantes étaient les pires, ou les meilleures, possibles. « Heures pour bien le tenir » : ce que demande un rythme sain par semaine, que vous en disposiez ou non ; ce qu’il convient de donner à chaque canal figure sous « Où vos heures servent le plus ».`,
  },
}

/** An assessment for people at a terminal. */
export const assessmentTable = (assessment: Assessment, language: Language): string => {
  const words = messagesFor(language)
  const headings = HEADINGS[language]
  const score = (value: number) => value.toFixed(1).replace('.', headings.mark)
  const rows = assessment.platforms.map((platform) => [
    String(platform.rank),
    platform.name,
    words.names.verdict[platform.verdict],
    score(platform.score),
    score(platform.bounds.worst),
    score(platform.bounds.best),
    words.numbers.amount(platform.effort.hoursPerWeek),
  ])
  const [heading = '', rule = '', ...lines] = table(headings.columns, rows, [0, 3, 4, 5, 6]).split('\n')
  const explained = lines.flatMap((line, index) => {
    const platform = assessment.platforms[index]
    if (!platform) return [line]
    const told = [
      ...(platform.scope ? [platform.scope.text] : []),
      whyOf(platform),
      ...liftOf(platform).map((summary) => `${headings.lift} ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`),
    ]
    return [line, ...told.map((text) => wrapped(text, COLUMNS, '     '))]
  })
  const requests = assessment.requests.map(
    ({ platform, verdict, blingIndex, pushback }) =>
      `${words.platformName(platform as PlatformId)}${headings.colon} ${verdict === null ? '?' : words.names.verdict[verdict]}, bling-bling ${blingIndex ?? '?'}/100\n${wrapped(`${pushback.text} ${headings.question} ${pushback.question}`, COLUMNS, '  ')}`,
  )
  const findings = assessment.findings.map(({ severity, text }) => wrapped(`- ${words.names.severity[severity]}${headings.colon} ${text}`, COLUMNS))
  const governance = governanceOf(assessment).map((text) => wrapped(`- ${text}`, COLUMNS))
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `${heading}`, ...lines])
  const portfolio = portfolioLines(assessment.portfolio, language, COLUMNS)
  return [
    heading,
    rule,
    ...explained,
    ...part(portfolio.heading, portfolio.lines),
    ...part(headings.governance, governance),
    ...part(headings.requests, requests),
    ...part(headings.findings, findings),
    '',
    wrapped(headings.method(assessment), COLUMNS),
    wrapped(sourceLines(assessment, language), COLUMNS),
  ]
    .map((line) => line.split('\n').map(printable).join('\n'))
    .join('\n')
}

/** Channels spoken of at most where governance moves nearly all of them. */
const MOST_GOVERNED = 3

/** What a diagnosis means, and the channels worth having that have most to gain; those first whose verdict would be another. */
const governanceOf = ({ governance, platforms }: Assessment): readonly string[] => {
  if (governance === undefined) return []
  const byId = new Map(platforms.map((one) => [one.platform, one]))
  const gainOf = ({ platform, healthy }: (typeof governance.platforms)[number]): number => {
    const now = byId.get(platform)
    return healthy.score - (now?.score ?? 0) + (now && now.verdict !== healthy.verdict ? 100 : 0)
  }
  const told = governance.platforms
    .filter(({ platform, healthy }) => byId.get(platform)?.verdict !== 'decline' || healthy.verdict !== 'decline')
    .filter((effect) => gainOf(effect) >= EFFECT_RULES.speakableFrom.value)
    .toSorted((a, b) => gainOf(b) - gainOf(a))
    .slice(0, MOST_GOVERNED)
  return [
    ...(governance.diagnosis?.reading ?? []).map(({ text }) => text),
    ...Object.values(governance.implications ?? {}).map(({ text }) => text),
    ...told.map(({ reason }) => reason),
  ]
}

/** The nearest change after which one could go there; one after which there is still to wait only for want of such. */
const liftOf = ({ counterfactuals }: PlatformAssessment): readonly string[] => {
  const useful = counterfactuals.find(({ verdict }) => verdict !== 'wait') ?? counterfactuals[0]
  return useful ? [useful.summary] : []
}

/** Value from which a criterion speaks for a channel. */
const SPEAKS_FOR = 0.7

/** Criteria that speak for a channel; the others only allow it. */
const SPEAKING: readonly string[] = ['goal-effectiveness', 'use-affordance', 'audience-reach']

/** Verdicts whose own sentence says more than any single criterion: something open or thin holds them down. */
const SELF_EXPLAINED: readonly string[] = [
  'verdict.unanswered',
  'verdict.ask-first',
  'verdict.unanswered-low',
  'verdict.thin-evidence',
  'verdict.few-reached',
  'verdict.uncertain',
  'verdict.hours-short',
]

/**
 * The reason told first: the veto or the open question that holds the verdict down, else what costs most points, or for a good verdict
 * what speaks most for it.
 */
const whyOf = ({ verdict, verdictCode, verdictReason, vetoes, contributions }: PlatformAssessment): string => {
  const [veto] = vetoes
  if (veto) return verdictCode === 'verdict.vetoed-for-good' ? `${veto.reason} ${verdictReason}` : veto.reason
  if (SELF_EXPLAINED.includes(verdictCode)) return verdictReason
  const sound = verdict === 'adopt' || verdict === 'pilot'
  const telling = (contribution: Contribution): number => {
    const { criterion, weight, value = 0 } = contribution
    if (!sound) return weight * (1 - value)
    return SPEAKING.includes(criterion) && value >= SPEAKS_FOR ? weight : weight * value - 1
  }
  return contributions.reduce((a, b) => (telling(b) > telling(a) ? b : a)).reason
}
