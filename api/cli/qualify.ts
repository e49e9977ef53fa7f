import { qualify } from '../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../domain/qualification/read-initiative.ts'
import type { components } from '../../openapi/generated/types.ts'
import { refusal } from '../http/handlers/faults.ts'
import { dateText as dateInEnglish } from '../messages/en/figures.ts'
import { dateText as dateInFrench } from '../messages/fr/figures.ts'
import type { Language } from '../messages/index.ts'
import { qualificationToWire } from '../wire/qualification.ts'
import { questionnaireToWire } from '../wire/questionnaire.ts'
import { askAll, type Conversation, conversing, type Terminal } from './conversation.ts'
import { readBodyFile } from './read-brief-file.ts'
import { printable, wrapped } from './table.ts'

type Qualification = components['schemas']['Qualification']

const COLUMNS = 90

type Words = {
  readonly group: string
  readonly anotherGroup: string
  readonly circumstances: string
  readonly reason: string
  readonly lead: string
  readonly moves: string
  readonly measures: string
  readonly mustNots: string
  readonly levers: string
  readonly conditions: string
  readonly firstPhase: string
  readonly notes: string
  readonly border: string
  readonly conditionsOwner: string
  readonly handOver: string
  readonly date: (date: string) => string
  readonly firm: (margin: number) => string
  readonly questions: string
  readonly findings: string
  readonly vendor: string
  readonly confidence: (percent: number) => string
  readonly colon: string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    group: 'What is the first group of people called?',
    anotherGroup: 'Is there another group, with another manager, another obligation to take part or another deliverable? Its name, or Enter.',
    circumstances: 'About the whole initiative',
    reason: 'Why',
    lead: 'Who leads',
    moves: 'First moves',
    measures: 'Measured by',
    mustNots: 'What not to do',
    levers: 'What helps instead',
    conditions: 'What has to change first',
    firstPhase: 'What to change in the first phase',
    notes: 'To bear in mind',
    border: 'Between the groups',
    conditionsOwner: 'Who has to see to it',
    handOver: 'Hand-over to the managers',
    date: dateInEnglish,
    firm: (margin) =>
      margin === 0
        ? 'Open questions may still change this verdict.'
        : margin === 1
          ? 'A close call: one answer that moves by one degree would change this verdict.'
          : `One degree alone does not change this verdict: it takes ${margin} at least, over all answers.`,
    questions: 'Questions to answer first',
    findings: 'What does not go together',
    vendor: 'To ask the vendor',
    confidence: (percent) => `Confidence ${percent}%`,
    colon: ':',
  },
  fr: {
    group: 'Comment s’appelle le premier groupe de personnes ?',
    anotherGroup:
      'Y a-t-il un autre groupe, avec un autre responsable, une autre obligation de participer ou un autre livrable ? Son nom, ou Entrée.',
    circumstances: 'Sur l’ensemble de l’initiative',
    reason: 'Pourquoi',
    lead: 'Qui mène',
    moves: 'Premières actions',
    measures: 'Ce que l’on mesure',
    mustNots: 'À ne pas faire',
    levers: 'Ce qui aide à la place',
    conditions: 'Ce qui doit d’abord changer',
    firstPhase: 'Ce qu’il faut changer dès la première phase',
    notes: 'À garder à l’esprit',
    border: 'Entre les groupes',
    conditionsOwner: 'Qui doit y veiller',
    handOver: 'Passation aux managers',
    date: dateInFrench,
    firm: (margin) =>
      margin === 0
        ? 'Les questions encore ouvertes peuvent changer cet avis.'
        : margin === 1
          ? 'Avis serré : une seule réponse, déplacée d’un degré, le changerait.'
          : `Un seul degré ne suffit pas à changer cet avis : il en faudrait au moins ${margin}, toutes réponses confondues.`,
    questions: 'Questions à trancher d’abord',
    findings: 'Ce qui ne va pas ensemble',
    vendor: 'À demander au prestataire',
    confidence: (percent) => `Confiance ${percent} %`,
    colon: ' :',
  },
}

/**
 * The verdict on an initiative in a file, as the service would answer.
 * @throws Problem when the file holds none.
 */
export const qualificationOf = (text: string, language: Language, today: string): Qualification =>
  qualified(readBodyFile<InitiativeInput>(text, 'qualifyInitiative', language), language, today)

const qualified = (input: InitiativeInput, language: Language, today: string): Qualification => {
  const read = readInitiative(input, today)
  if (!read.ok) throw refusal(read.faults, language)
  return qualificationToWire(qualify(read.initiative), read.asOf, language)
}

/**
 * Asks a person the questions of the grid, group by group, and answers with the verdict. Whatever is skipped stays unknown.
 * @throws Problem `not-utf-8` when a line typed is not.
 */
export const askedQualification = (terminal: Terminal, language: Language, today: string): Promise<Qualification> =>
  conversing(terminal, language, async (conversation) => qualified(await initiativeAsked(conversation, language), language, today))

const initiativeAsked = async (conversation: Conversation, language: Language): Promise<InitiativeInput> => {
  const { say, line, howTo } = conversation
  const words = WORDS[language]
  const { items } = questionnaireToWire(language)
  const groups: object[] = []
  say(howTo)
  for (let name = await line(words.group); name !== ''; name = await line(words.anotherGroup)) {
    const group = { name }
    await askAll(
      conversation,
      items.filter(({ part }) => part === 'group'),
      group,
    )
    groups.push(group)
  }
  const initiative = { groups: groups.length > 0 ? groups : [{ name: '-' }] }
  say(`\n${words.circumstances}`)
  await askAll(
    conversation,
    items.filter(({ part }) => part === 'initiative' || part === 'context'),
    initiative,
  )
  return initiative as unknown as InitiativeInput
}

/** The verdict for people. */
export const qualificationText = (result: Qualification, language: Language): string => {
  const words = WORDS[language]
  const list = (heading: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? [`  ${heading}${words.colon}`, ...items.map((item) => wrapped(`- ${printable(item)}`, COLUMNS, '    '))] : []
  const pages: Pages = { words, list }
  const others =
    result.verdicts.length > 1 ? result.verdicts.map(({ name, groups }) => `  ${name}${words.colon} ${groups.map(printable).join(', ')}`) : []
  return [
    `${result.verdictName}. ${words.confidence(Math.round(100 * result.confidence))}. ${result.context.levelName}.`,
    ...others,
    ...(result.border === undefined ? [] : borderPage(result.border, pages)),
    ...result.groups.flatMap((group) => groupPage(group, pages)),
    ...(result.findings.length > 0 ? ['', ...list(words.findings, textsOf(result.findings))] : []),
    ...(result.vendorQuestions.length > 0 ? ['', ...list(words.vendor, textsOf(result.vendorQuestions))] : []),
  ].join('\n')
}

type Pages = { readonly words: Words; readonly list: (heading: string, items: readonly string[]) => readonly string[] }

const groupPage = (group: Qualification['groups'][number], { words, list }: Pages): readonly string[] => {
  const { plan } = group
  const entry = (heading: string, text: string | undefined): readonly string[] => (text === undefined ? [] : [`  ${heading}${words.colon} ${text}`])
  return [
    '',
    `${printable(group.group)}${words.colon} ${group.verdictName}`,
    wrapped(printable(group.reason), COLUMNS, '  '),
    ...(group.margin === null ? [] : [wrapped(words.firm(group.margin), COLUMNS, '  ')]),
    wrapped(`${words.lead}${words.colon} ${printable(plan.leadText)}. ${plan.postureText}.`, COLUMNS, '  '),
    ...(plan.state === 'blocked-until-context-changes' ? [`  ${plan.stateText}.`] : []),
    ...list(plan.state === 'open' ? words.firstPhase : words.conditions, textsOf(plan.conditions)),
    ...entry(words.conditionsOwner, plan.conditionsOwnerName),
    ...list(words.moves, textsOf(plan.moves)),
    ...entry(words.handOver, plan.handOverOn && words.date(plan.handOverOn)),
    ...list(words.levers, textsOf(plan.levers)),
    ...list(words.measures, textsOf(plan.measures)),
    ...list(words.mustNots, textsOf(plan.mustNots)),
    ...list(words.notes, textsOf(plan.notes)),
    ...list(words.questions, textsOf(group.questions)),
  ]
}

const borderPage = (border: NonNullable<Qualification['border']>, { words, list }: Pages): readonly string[] => [
  '',
  `${words.border}${words.colon} ${border.patternText}`,
  ...list(words.moves, textsOf(border.moves)),
  ...(border.handOverOn === undefined ? [] : [`  ${words.handOver}${words.colon} ${words.date(border.handOverOn)}`]),
  ...list(words.mustNots, textsOf(border.mustNots)),
]

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text)
