import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/messages.ts'
import type { Source } from '../report/citations.ts'
import { column, dated, numbered, type Table, tableOf } from './table.ts'

type Assessment = components['schemas']['StoredAssessment']
type Platform = Assessment['platforms'][number]
type Contribution = Platform['contributions'][number]

/** An assessment as tables: its channels, how their scores add up, and the sources it cites. */
export const assessmentTables = (
  { platforms, portfolio, staleEvidence }: Assessment,
  sources: ReadonlyMap<string, Source>,
  words: Messages,
): readonly [channels: Table, contributions: Table, sources: Table] => {
  const said = words.tables.assessment
  const planned = new Map(portfolio?.channels.map(({ platform, hoursPerWeek }) => [platform as string, hoursPerWeek]))
  const contributions = platforms.flatMap(({ name, contributions: all }) => all.map((one) => ({ ...one, name })))
  const stale = new Set(staleEvidence)
  return [
    tableOf<Platform>(said.channels, platforms, [
      numbered(said.rank, ({ rank }) => rank, 'whole'),
      column(said.channel, ({ name }) => name, 'name'),
      column(said.verdict, ({ verdict }) => words.names.verdict[verdict]),
      numbered(said.score, ({ score }) => score, 'tenths'),
      numbered(said.worst, ({ bounds }) => bounds.worst, 'tenths'),
      numbered(said.best, ({ bounds }) => bounds.best, 'tenths'),
      numbered(said.p5, ({ interval }) => interval?.p5, 'tenths'),
      numbered(said.p95, ({ interval }) => interval?.p95, 'tenths'),
      numbered(said.confidence, ({ confidence }) => confidence, 'percent'),
      numbered(said.hours, ({ effort }) => effort.hoursPerWeek, 'tenths'),
      numbered(said.planHours, ({ platform }) => planned.get(platform), 'tenths'),
      column(said.reason, ({ verdictReason }) => verdictReason, 'text'),
    ]),
    tableOf<Contribution & { readonly name: string }>(said.contributions, contributions, [
      column(said.channel, ({ name }) => name, 'name'),
      column(said.criterion, ({ criterion }) => words.names.criterion[criterion], 'name'),
      numbered(said.weight, ({ weight }) => weight, 'percent'),
      numbered(said.value, ({ value }) => value, 'hundredths'),
      numbered(said.points, ({ points }) => points, 'hundredths'),
      column(said.reason, ({ reason }) => reason, 'text'),
      column(said.evidence, ({ evidence }) => evidence.join('; ') || undefined, 'name'),
    ]),
    tableOf<Source>(
      said.sources,
      [...sources.values()],
      [
        column(said.id, ({ id }) => id, 'name'),
        column(said.title, ({ source }) => source.title || undefined, 'text'),
        column(said.publisher, ({ source }) => source.publisher || undefined, 'name'),
        column(said.published, ({ source }) => dated(source.published || undefined)),
        column(said.url, ({ source }) => source.url || undefined, 'text'),
        column(said.stale, ({ id }) => stale.has(id)),
      ],
    ),
  ]
}
