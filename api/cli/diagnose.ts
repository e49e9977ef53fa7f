import { exemptIndicators } from '../../domain/governance/contradictions.ts'
import { type GovernanceInput, readGovernance } from '../../domain/governance/read-governance.ts'
import { recordedDiagnosis } from '../../domain/governance/recorded-diagnosis.ts'
import type { components } from '../../openapi/generated/types.ts'
import { itemsOf, refusal } from '../http/handlers/faults.ts'
import { dateText as dateInEnglish } from '../messages/en/figures.ts'
import { dateText as dateInFrench } from '../messages/fr/figures.ts'
import type { Language } from '../messages/index.ts'
import { lower } from '../messages/words.ts'
import { diagnosisToWire } from '../wire/diagnosis.ts'
import { diagnosisQuestionnaireToWire } from '../wire/diagnosis-questionnaire.ts'
import { askAll, type Conversation, conversing, type Terminal } from './conversation.ts'
import { readBodyFile } from './read-brief-file.ts'
import { printable, wrapped } from './table.ts'

type Diagnosis = components['schemas']['Diagnosis']
type Question = components['schemas']['QuestionnaireQuestion']

const COLUMNS = 90

type Words = {
  readonly contradiction: string
  readonly practitioner: string
  readonly decider: string
  readonly symptoms: string
  readonly meant: string
  readonly blocks: string
  readonly chain: string
  readonly plan: string
  readonly together: string
  readonly ownerless: string
  readonly kept: string
  readonly findings: string
  readonly channels: string
  readonly maturity: (stage: string, weakest: readonly string[]) => string
  /** Of a chain, what nobody has seen yet. */
  readonly expected: (names: readonly string[]) => string
  readonly questions: string
  readonly open: string
  readonly confidence: (percent: number) => string
  readonly review: (date: string) => string
  readonly colon: string
  readonly semicolon: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    contradiction: 'Some of these answers cannot be true together. Once more, or Enter.',
    practitioner: 'For the community manager',
    decider: 'For whoever decides',
    symptoms: 'Symptoms',
    meant: 'What is meant',
    blocks: 'What it stands in the way of',
    chain: 'How it hangs together',
    plan: 'What to do, in this order',
    together: 'with the community manager',
    ownerless: 'role to be filled first',
    kept: 'What is done already, and is to be kept',
    findings: 'What the answers show together',
    channels: 'Where the channels are',
    maturity: (stage, weakest) =>
      `Community Maturity Model: ${stage}.${weakest.length === 0 ? '' : ` What the organisation is least equipped for: ${weakest.join(', ')}.`}`,
    expected: (names) => `To be expected, not observed: ${names.join(', ')}.`,
    questions: 'Questions to answer first',
    open: 'Not known yet',
    confidence: (percent) => `Confidence ${percent}%`,
    review: (date) => `To be looked at again on ${dateInEnglish(date)}.`,
    colon: ':',
    semicolon: '; ',
  },
  fr: {
    contradiction: 'Certaines de ces réponses ne peuvent être vraies ensemble. Réessayez, ou appuyez sur Entrée.',
    practitioner: 'Pour le community manager',
    decider: 'Pour la personne qui décide',
    symptoms: 'Symptômes',
    meant: 'De quoi il s’agit',
    blocks: 'Ce qu’il empêche',
    chain: 'Comment tout se tient',
    plan: 'Que faire, dans cet ordre',
    together: 'avec le community manager',
    ownerless: 'place à pourvoir d’abord',
    kept: 'Ce qui se fait déjà, et qu’il faut garder',
    findings: 'Ce que les réponses montrent ensemble',
    channels: 'Où en sont les canaux',
    maturity: (stage, weakest) =>
      `Modèle de maturité des communautés : ${stage}.${weakest.length === 0 ? '' : ` Ce pour quoi l’organisation est le moins armée : ${weakest.join(', ')}.`}`,
    expected: (names) => `À craindre, sans avoir été constaté : ${names.join(', ')}.`,
    questions: 'Questions à trancher d’abord',
    open: 'Encore inconnu',
    confidence: (percent) => `Confiance ${percent} %`,
    review: (date) => `À réexaminer le ${dateInFrench(date)}.`,
    colon: ' :',
    semicolon: ' ; ',
  },
}

/**
 * The diagnosis of the answers in a file, as the service would give it.
 * @throws Problem when the file holds none, or answers that contradict one another.
 */
export const diagnosisOf = (text: string, language: Language, today: string): Diagnosis => {
  const read = readGovernance(readBodyFile<GovernanceInput>(text, 'createDiagnosis', language), today)
  if (!read.ok) throw refusal(read.faults, language)
  return diagnosisToWire(recordedDiagnosis(read.governance), language)
}

/**
 * Asks a person the questions that concern them, and again those whose answers contradict one another. Whatever is skipped stays unknown.
 * @throws Problem `not-utf-8` when a line typed is not.
 */
export const askedDiagnosis = (terminal: Terminal, language: Language, today: string): Promise<Diagnosis> =>
  conversing(terminal, language, async (conversation) => {
    const { items } = diagnosisQuestionnaireToWire(language)
    const answers: GovernanceInput = {}
    conversation.say(conversation.howTo)
    for (const part of partsOf(items)) await askAll(conversation, concerning(part, answers, today), answers)
    return settled(conversation, { items, answers, language, today })
  })

/** The questionnaire in the order of its parts, where a part may come back. */
const partsOf = (items: readonly Question[]): readonly (readonly Question[])[] => {
  const first = items.findIndex(({ part }) => part === 'governance')
  return [items.slice(0, first), items.slice(first)]
}

/** Without what the answers so far exempt from. */
const concerning = (questions: readonly Question[], answers: GovernanceInput, today: string): readonly Question[] => {
  const read = readGovernance(answers, today)
  const exempt = read.ok ? exemptIndicators(read.governance).map(({ indicator }) => `/answers/${indicator}`) : []
  return questions.filter(({ pointer }) => !exempt.includes(pointer))
}

type Asked = {
  readonly items: readonly Question[]
  readonly answers: GovernanceInput
  readonly language: Language
  readonly today: string
}

const settled = async (conversation: Conversation, { items, answers, language, today }: Asked): Promise<Diagnosis> => {
  for (;;) {
    const read = readGovernance(answers, today)
    if (read.ok) return diagnosisToWire(recordedDiagnosis(read.governance), language)
    const pointers = read.faults.map(({ pointer }) => pointer)
    const again = items.filter(({ pointer }) => pointers.includes(pointer))
    // A contradiction that no question can solve would be asked about for ever.
    if (again.length === 0) throw refusal(read.faults, language)
    conversation.say(`\n${WORDS[language].contradiction}`)
    for (const { detail } of itemsOf(read.faults, language)) conversation.say(detail)
    for (const { pointer } of again) withdraw(answers, pointer)
    await askAll(conversation, again, answers)
  }
}

const withdraw = (from: object, pointer: string): void => {
  const path = pointer.split('/').slice(1)
  const last = path.pop() as string
  const parent = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], from)
  Reflect.deleteProperty(parent as object, last)
}

/** The diagnosis for people. */
export const diagnosisText = (result: Diagnosis, language: Language): string => {
  const words = WORDS[language]
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? ['', `${heading}${words.colon}`, ...items.map((item) => wrapped(printable(item), COLUMNS, '  '))] : []
  const bullets = (heading: string, items: readonly string[]): readonly string[] =>
    list(
      heading,
      items.map((item) => `- ${item}`),
    )
  return [
    `${result.organisation === undefined ? '' : `${printable(result.organisation)}${words.colon} `}${result.levelName}. ${words.confidence(Math.round(100 * result.confidence))}.`,
    ...list(words.decider, textsOf(result.readings.decider)),
    ...list(words.practitioner, textsOf(result.readings.practitioner)),
    ...symptomLines(result, words),
    ...(result.loop.chain.length > 1 ? list(words.chain, chainLines(result, words)) : []),
    ...planLines(result, words),
    ...bullets(words.kept, textsOf(result.kept)),
    ...bullets(words.findings, textsOf(result.findings)),
    ...bullets(
      words.channels,
      result.channels.flatMap(({ channel, stageName, signs }) =>
        stageName === null ? [] : [`${channel}${words.colon} ${stageName}. ${textsOf(signs).join(' ')}`.trim()],
      ),
    ),
    '',
    wrapped(maturityLine(result, words), COLUMNS),
    ...bullets(words.questions, textsOf(result.questions)),
    '',
    words.review(result.reviewOn),
  ].join('\n')
}

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text)

const symptomLines = ({ symptoms }: Diagnosis, words: Words): readonly string[] => {
  const told = symptoms.filter(({ severity }) => severity !== 'unknown')
  const open = symptoms.filter(({ severity }) => severity === 'unknown').map(({ name }) => lower(name))
  const lines = told.flatMap(({ name, definition, severity, severityName, reason, blocks }) => {
    const isPresent = severity === 'severe' || severity === 'present'
    const blocked = `${words.blocks}${words.colon} ${blocks.map((one) => lower(one.name)).join(words.semicolon)}.`
    return [
      `  ${name}${words.colon} ${severityName}`,
      ...[...(isPresent ? [`${words.meant}${words.colon} ${lower(definition)}`] : []), reason, ...(isPresent ? [blocked] : [])].map((line) =>
        wrapped(line, COLUMNS, '    '),
      ),
    ]
  })
  return [
    '',
    `${words.symptoms}${words.colon}`,
    ...lines,
    ...(open.length > 0 ? [wrapped(`${words.open}${words.colon} ${open.join(words.semicolon)}.`, COLUMNS, '  ')] : []),
  ]
}

/** Symptom by symptom, each remedy with who can act. */
const planLines = ({ plan, symptoms }: Diagnosis, words: Words): readonly string[] => {
  const concerned = [...new Set(plan.map(({ symptom }) => symptom))]
  const lines = concerned.flatMap((id) => [
    `  ${symptoms.find(({ symptom }) => symptom === id)?.name}${words.colon}`,
    ...plan
      .filter(({ symptom }) => symptom === id)
      .map(({ text, ownerText, ownerless, withManager }) => {
        const who = [ownerText, ...(ownerless ? [words.ownerless] : []), ...(withManager ? [words.together] : [])].join(', ')
        return wrapped(printable(`- ${text} → ${who}`), COLUMNS, '    ')
      }),
  ])
  return lines.length > 0 ? ['', `${words.plan}${words.colon}`, ...lines] : []
}

const maturityLine = ({ maturity }: Diagnosis, words: Words): string => {
  const weakest = maturity.competencies.filter(({ competency }) => maturity.weakest.includes(competency)).map(({ name }) => lower(name))
  return words.maturity(lower(maturity.indicatedName), weakest)
}

/** What follows from symptoms, and may not have come yet. */
const CONSEQUENCES: readonly string[] = ['poor-results', 'discredit']

/** The chain, and what of it is only to be expected. */
const chainLines = ({ loop: { chain, edges } }: Diagnosis, words: Words): readonly string[] => {
  const isExpected = (node: string): boolean => CONSEQUENCES.includes(node) && edges.some(({ to, basis }) => to === node && basis === 'expected')
  const expected = chain.filter(({ node }) => isExpected(node)).map(({ name }) => lower(name))
  return [chain.map(({ name }) => name).join(' → '), ...(expected.length > 0 ? [words.expected(expected)] : [])]
}
