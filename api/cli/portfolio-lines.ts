import type { PlatformId } from '../../domain/catalogue/vocabulary.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { wrapped } from './table.ts'

type Portfolio = components['schemas']['Portfolio']

const HEADINGS: Readonly<Record<Language, { readonly title: string; readonly goals: string; readonly uses: string; readonly colon: string }>> = {
  en: { title: 'Where your hours do most', goals: 'How far your goals would be served:', uses: 'Uses:', colon: ':' },
  fr: { title: 'Où vos heures servent le plus', goals: 'Part de vos objectifs ainsi servie\u00a0:', uses: 'Usages\u00a0:', colon: '\u00a0:' },
}

/** The portfolio for people at a terminal: the plan, its channels with their uses, the goals, what to stop and what comes next. */
export const portfolioLines = (portfolio: Portfolio, language: Language, columns: number): { readonly heading: string; readonly lines: string[] } => {
  const { names, numbers, platformName } = messagesFor(language)
  const { title, goals, uses: doing, colon } = HEADINGS[language]
  const line = (text: string, indent = '  ') => wrapped(text, columns, indent)
  const channels = portfolio.channels.map(({ reason, closingReason, uses }) => {
    const named = uses.map((use) => names.use[use].toLowerCase()).join(', ')
    return line(`- ${reason} ${named === '' ? '' : `${doing} ${named}. `}${closingReason}`)
  })
  const served = Object.entries(portfolio.goalCoverage).map(
    ([goal, share]) => `${names.goal[goal as keyof typeof names.goal].toLowerCase()} ${numbers.share(share)}`,
  )
  return {
    heading: title,
    lines: [
      line(portfolio.summary),
      ...channels,
      ...(channels.length > 0 ? [line(`${goals} ${served.join(', ')}.`)] : []),
      ...portfolio.frontier.map(({ reason }) => line(`- ${reason}`)),
      ...portfolio.stop.map(({ platform, reason }) => line(`- ${platformName(platform as PlatformId)}${colon} ${reason}`)),
      ...portfolio.notes.map(({ text }) => line(text)),
    ],
  }
}
