import { qualify } from '../../domain/qualification/qualify.ts'
import { type InitiativeInput, readInitiative } from '../../domain/qualification/read-initiative.ts'
import type { components } from '../../openapi/generated/types.ts'
import { refusal } from '../http/handlers/faults.ts'
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
    lead: 'Qui pilote',
    moves: 'Premières actions',
    measures: 'Ce que l’on mesure',
    mustNots: 'À ne pas faire',
    levers: 'Ce qui aide à la place',
    conditions: 'Ce qui doit d’abord changer',
    firstPhase: 'Ce qu’il faut changer dès la première phase',
    questions: 'Questions à trancher d’abord',
    findings: 'Ce qui ne va pas ensemble',
    vendor: 'À demander au prestataire',
    confidence: (percent) => `Confiance ${percent} %`,
    colon: ' :',
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
  const groups = result.groups.flatMap((group) => [
    '',
    `${printable(group.group)}${words.colon} ${group.verdictName}`,
    wrapped(printable(group.reason), COLUMNS, '  '),
    `  ${words.lead}${words.colon} ${printable(group.plan.leadText)}. ${group.plan.postureText}.`,
    ...list(group.plan.state === 'open' ? words.firstPhase : words.conditions, textsOf(group.plan.conditions)),
    ...list(words.moves, textsOf(group.plan.moves)),
    ...list(words.levers, textsOf(group.plan.levers)),
    ...list(words.measures, textsOf(group.plan.measures)),
    ...list(words.mustNots, textsOf(group.plan.mustNots)),
    ...list(words.questions, textsOf(group.questions)),
  ])
  return [
    `${result.verdictName}. ${words.confidence(Math.round(100 * result.confidence))}. ${result.context.levelName}.`,
    ...groups,
    ...(result.findings.length > 0 ? ['', ...list(words.findings, textsOf(result.findings))] : []),
    ...(result.vendorQuestions.length > 0 ? ['', ...list(words.vendor, textsOf(result.vendorQuestions))] : []),
  ].join('\n')
}

const textsOf = (items: readonly { readonly text: string }[]): readonly string[] => items.map(({ text }) => text)
