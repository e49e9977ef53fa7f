import { readBrief } from '../../domain/brief/read-brief.ts'
import { assessBrief } from '../../domain/fit/assess-brief.ts'
import type { components } from '../../openapi/generated/types.ts'
import { refusal } from '../http/handlers/faults.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { assessmentToWire } from '../wire/assessment.ts'
import { readBriefFile } from './read-brief-file.ts'
import { printable, table, wrapped } from './table.ts'

type Assessment = components['schemas']['Assessment']

const COLUMNS = 120

/**
 * The assessment of a brief file, as the service would answer a dry run.
 * @throws Problem when the brief is not one.
 */
export const assessmentOf = (text: string, language: Language, today: string): Assessment => {
  const read = readBrief(readBriefFile(text, language), today)
  if (!read.ok) throw refusal(read.faults, language)
  return assessmentToWire(assessBrief(read.brief), language)
}

const HEADINGS: Readonly<
  Record<
    Language,
    {
      readonly columns: readonly string[]
      readonly requests: string
      readonly findings: string
      readonly question: string
      readonly method: (a: Assessment) => string
    }
  >
> = {
  en: {
    columns: ['', 'Channel', 'Verdict', 'Score', 'if worst', 'if best', 'h/week', 'Why'],
    requests: 'Asked for',
    findings: 'What stands out',
    question: 'To answer first:',
    method: ({ asOf, modelVersion, catalogueVersion }) =>
      `As of ${asOf}, model ${modelVersion}, catalogue ${catalogueVersion}. "if worst" and "if best": the score if every unanswered question turned out so.`,
  },
  fr: {
    columns: ['', 'Canal', 'Verdict', 'Score', 'au pire', 'au mieux', 'h/sem.', 'Pourquoi'],
    requests: 'Demandes',
    findings: 'Ce qui ressort',
    question: 'À trancher d’abord :',
    method: ({ asOf, modelVersion, catalogueVersion }) =>
      `Au ${asOf}, modèle ${modelVersion}, catalogue ${catalogueVersion}. « au pire » et « au mieux » : le score si toutes les questions sans réponse tournaient ainsi.`,
  },
}

/** An assessment for people at a terminal. */
export const assessmentTable = (assessment: Assessment, language: Language): string => {
  const words = messagesFor(language)
  const headings = HEADINGS[language]
  const score = (value: number) => value.toFixed(1)
  const rows = assessment.platforms.map((platform) => [
    String(platform.rank),
    platform.name,
    words.names.verdict[platform.verdict],
    score(platform.score),
    score(platform.bounds.worst),
    score(platform.bounds.best),
    String(platform.effort.hoursPerWeek),
    whyOf(platform),
  ])
  const requests = assessment.requests.map(
    ({ platform, verdict, blingIndex, pushback }) =>
      `${words.names.platform[platform]}: ${verdict === null ? '?' : words.names.verdict[verdict]}, bling-bling ${blingIndex ?? '?'}/100\n${wrapped(`${pushback.text} ${headings.question} ${pushback.question}`, COLUMNS, '  ')}`,
  )
  const findings = assessment.findings.map(({ severity, text }) => wrapped(`- ${words.names.severity[severity]}: ${text}`, COLUMNS))
  const part = (heading: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', `${heading}`, ...lines])
  return [
    table(headings.columns, rows, [0, 3, 4, 5, 6]),
    ...part(headings.requests, requests),
    ...part(headings.findings, findings),
    '',
    wrapped(headings.method(assessment), COLUMNS),
  ]
    .map((line) => line.split('\n').map(printable).join('\n'))
    .join('\n')
}

/** The reason told first: the veto that holds the verdict down, else the criterion that brings most. */
const whyOf = ({ vetoes, contributions }: components['schemas']['PlatformAssessment']): string => {
  const [veto] = vetoes
  if (veto) return veto.reason
  const best = contributions.reduce((a, b) => ((b.points ?? 0) > (a.points ?? 0) ? b : a))
  return best.reason
}
