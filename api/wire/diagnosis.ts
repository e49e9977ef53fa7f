import type { SpiralPlace } from '../../domain/governance/channel.ts'
import type { DiagnosedSymptom } from '../../domain/governance/diagnose.ts'
import type { IndicatorId } from '../../domain/governance/indicators.ts'
import type { Loop, LoopNode } from '../../domain/governance/loop.ts'
import type { Maturity } from '../../domain/governance/maturity.ts'
import type { KeptPractice, PlannedRemedy } from '../../domain/governance/plan.ts'
import type { RecordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import { SOURCES, type Source, type SourceId } from '../../domain/governance/sources.ts'
import { type SymptomId, symptomProfile } from '../../domain/governance/symptoms/index.ts'
import type { Degree } from '../../domain/qualification/questions.ts'
import { dateOfDay, dayOf } from '../../domain/shared/calendar.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type DiagnosisWords, wordsOf } from '../messages/diagnosis-words.ts'
import { type Language, type Messages, messagesFor, reasonText } from '../messages/index.ts'
import { entryToWire, figure, implicationsToWire, indexToWire, ownerText } from './governance.ts'

type Schemas = components['schemas']

/** A diagnosis in the words of the contract and of one language. */
export const diagnosisToWire = (
  result: RecordedDiagnosis,
  language: Language,
  stored?: { readonly id: string; readonly createdAt: string },
): Schemas['Diagnosis'] => {
  const messages = messagesFor(language)
  const words = wordsOf(messages.diagnosis, result.inside)
  const { asOf, modelVersion, organisation, index, readings } = result
  return {
    ...(stored === undefined ? {} : { id: stored.id, createdAt: stored.createdAt }),
    asOf,
    modelVersion,
    language,
    ...(organisation === undefined ? {} : { organisation }),
    level: index.level,
    levelName: words.level[index.level],
    index: indexToWire(index),
    confidence: round(result.confidence, 2),
    readings: { practitioner: readings.practitioner.map(sentenceIn(messages)), decider: readings.decider.map(sentenceIn(messages)) },
    symptoms: result.symptoms.map((symptom) => symptomToWire(symptom, messages, words)),
    loop: loopToWire(result.loop, words),
    plan: result.plan.map((remedy) => remedyToWire(remedy, words)),
    kept: result.kept.map((practice) => keptToWire(practice, words)),
    findings: result.findings.map(({ reason, owner }) => ({ ...sentenceIn(messages)(reason), owner, ownerName: words.owner[owner] })),
    maturity: maturityToWire(result.maturity, words),
    role: roleToWire(result.role, words),
    channels: result.channels.map((place) => placeToWire(place, words)),
    missing: named(result.missing, words.checklistItem),
    circumstances: {
      told: named(result.circumstances.told, words.circumstance),
      open: named(result.circumstances.open, words.circumstance),
    },
    sensitivity: { ...result.sensitivity, indicators: [...result.sensitivity.indicators] },
    questions: result.questions.map(({ indicator, symptoms, probability }) => ({
      indicator,
      text: words.indicators[indicator].text,
      probability: round(probability, 2),
      symptoms: [...symptoms],
    })),
    implications: implicationsToWire(result.implications, messages),
    reviewOn: dateOfDay(dayOf(asOf) + result.reviewAfterDays),
  }
}

const named = <Code extends string>(codes: readonly Code[], names: Readonly<Record<Code, string>>): Schemas['CodedName'][] =>
  codes.map((code) => ({ code, name: names[code] }))

const sentenceIn =
  (messages: Messages) =>
  (reason: Parameters<typeof reasonText>[1]): Schemas['CodedSentence'] => ({ code: reason.code, text: reasonText(messages, reason) })

export const sourceToWire = (id: SourceId): Schemas['GovernanceSource'] => {
  const { author, title, year, url }: Source = SOURCES[id]
  return { id, author, title, ...(year === undefined ? {} : { year }), ...(url === undefined ? {} : { url }) }
}

const symptomToWire = (one: DiagnosedSymptom, messages: Messages, words: DiagnosisWords): Schemas['DiagnosedSymptom'] => {
  const { competencies, blocks, source } = symptomProfile(one.symptom)
  return {
    symptom: one.symptom,
    name: words.symptom[one.symptom],
    definition: words.definition[one.symptom],
    severity: one.severity,
    severityName: words.severity[one.severity],
    code: one.reason.code,
    reason: reasonText(messages, one.reason),
    score: figure(one.score),
    low: round(one.low, 2),
    high: round(one.high, 2),
    answered: one.answered,
    asked: one.asked,
    indicators: one.indicators.map(({ indicator, degree, counted }) => ({
      indicator,
      text: words.indicators[indicator].text,
      degree: degree ?? null,
      answer: answerIn(words, indicator, degree),
      counted,
    })),
    blocks: named(blocks, words.outcome),
    competencies: named(competencies, words.competency),
    source: sourceToWire(source),
  }
}

const answerIn = (words: DiagnosisWords, indicator: IndicatorId, degree: Degree | undefined): string | null =>
  degree === undefined ? null : (words.indicators[indicator].anchors[degree] ?? null)

const nodeName = (node: LoopNode, { symptom, consequence }: DiagnosisWords): string =>
  node === 'poor-results' || node === 'discredit' ? consequence[node] : symptom[node]

const loopToWire = ({ edges, chain, entry }: Loop, words: DiagnosisWords): Schemas['GovernanceLoop'] => ({
  edges: edges.map(({ from, to, basis }) => ({ from, to, basis })),
  chain: chain.map((node) => ({ node, name: nodeName(node, words) })),
  entry: entryToWire(entry, words),
})

const remedyToWire = (one: PlannedRemedy, words: DiagnosisWords): Schemas['PlannedRemedy'] => ({
  symptom: one.symptom,
  code: one.remedy,
  text: words.remedy[one.remedy],
  owner: one.owner,
  ownerText: ownerText(one.owner, one.ownerName, words),
  ownerless: one.isOwnerless,
  withManager: one.withManager,
  source: one.source,
})

const keptToWire = ({ symptom, remedy }: KeptPractice, words: DiagnosisWords): Schemas['KeptPractice'] => ({
  symptom,
  code: remedy,
  text: words.kept[remedy],
})

const maturityToWire = ({ indicated, missing, open, competencies, weakest }: Maturity, words: DiagnosisWords): Schemas['GovernanceMaturity'] => ({
  indicated,
  indicatedName: words.maturityStage[indicated],
  missing: named(missing, words.marker),
  open: named(open, words.marker),
  competencies: competencies.map(({ competency, symptoms, worst }) => ({
    competency,
    name: words.competency[competency],
    worst: figure(worst),
    symptoms: [...symptoms] as SymptomId[],
  })),
  weakest: [...weakest],
})

const roleToWire = ({ areas, isNoiseMaker, model }: RecordedDiagnosis['role'], words: DiagnosisWords): Schemas['RoleCoverage'] => ({
  areas: areas.map(({ area, given, expected, gap }) => ({
    area,
    name: words.roleArea[area],
    given: given ?? null,
    expected: expected ?? null,
    gap: gap ?? null,
  })),
  noiseMaker: isNoiseMaker,
  ...(model === undefined ? {} : { model, modelName: words.choices.organisationModel[model] }),
})

const placeToWire = ({ channel, stage, signs }: SpiralPlace, words: DiagnosisWords): Schemas['SpiralPlace'] => ({
  channel,
  stage: stage ?? null,
  stageName: stage === undefined ? null : words.stage[stage],
  signs: signs.map(({ stage: at, sign }) => ({ stage: at, code: sign, text: words.sign[sign] })),
})
