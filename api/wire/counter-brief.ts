import { type EvidenceRecord, evidenceById } from '../../domain/catalogue/evidence.ts'
import { sourceGradeOf } from '../../domain/catalogue/source-grade.ts'
import { recordsCited } from '../../domain/hype/counter-brief/counter-brief.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, type Messages, messagesFor, reasonText } from '../messages/index.ts'
import type { WrittenCounterBrief } from '../usecases/write-counter-brief.ts'
import { recordOf } from './own-knowledge.ts'

type Schemas = components['schemas']
type Sections = Schemas['CounterBriefPage']['sections']

/** A counter-brief in the words of the contract and of one language; `text` is the whole page, ready to be sent. */
export const counterBriefToWire = (page: WrittenCounterBrief, language: Language): Schemas['CounterBriefPage'] => {
  const words = messagesFor(language)
  const title = words.counterBrief.title(page.platform, page.exists)
  const sections = page.sections.map(({ section, statements }) => ({
    section,
    sentences: statements.map(({ reason, basis, evidence }) => ({
      code: reason.code,
      text: reasonText(words, reason),
      basis,
      evidence: [...evidence],
    })),
  }))
  const sources = sourcesOf(page, words)
  return {
    platform: page.platform,
    verdict: page.verdict ?? null,
    language,
    title,
    sections,
    text: pageText({ title, sections, sources, words }),
    sources: sources.map(({ number, record }) => {
      const { title: name, publisher, published, url } = record.source
      return { id: record.id, number, title: name, publisher, published, url, grade: sourceGradeOf(record) }
    }),
    staleEvidence: [...page.staleEvidence],
  }
}

type Numbered = { readonly number: number; readonly line: string; readonly record: EvidenceRecord }

/** In the order of their first mention; records of one source share its number. */
const sourcesOf = (page: WrittenCounterBrief, { counterBrief }: Messages): readonly Numbered[] => {
  const own = new Map(page.overrides.map((figure) => [figure.id, recordOf(figure)]))
  const records = recordsCited(page).flatMap((id) => evidenceById(id) ?? own.get(id) ?? [])
  const lineOf = (record: EvidenceRecord) => counterBrief.source(record.source, sourceGradeOf(record))
  const lines = [...new Set(records.map(lineOf))]
  return records.map((record) => {
    const line = lineOf(record)
    return { number: lines.indexOf(line) + 1, line, record }
  })
}

const pageText = (page: {
  readonly title: string
  readonly sections: Sections
  readonly sources: readonly Numbered[]
  readonly words: Messages
}): string => {
  const numbers = new Map(page.sources.map(({ record, number }) => [record.id, number]))
  const paragraphs = page.sections.map(({ section, sentences }) => {
    const told = sentences.map(({ text, evidence }) => withMarks(text, evidence, numbers))
    const [lead = '', ...items] = told
    return section === 'conditions-for-yes' ? [lead, ...items.map((item) => `- ${item}`)].join('\n') : told.join(' ')
  })
  const listed = [...new Set(page.sources.map(({ number }) => number))].map((number) => {
    const cited = page.sources.filter((source) => source.number === number)
    return `[${number}] ${cited[0]?.line} (${cited.map(({ record }) => record.id).join(', ')})`
  })
  const end = listed.length === 0 ? [] : [[page.words.counterBrief.sources, ...listed].join('\n')]
  return [page.title, ...paragraphs, ...end].join('\n\n')
}

/** The numbers of its sources stand before the mark that ends a sentence. */
const withMarks = (text: string, evidence: readonly string[], places: ReadonlyMap<string, number>): string => {
  const numbers = [...new Set(evidence.flatMap((id) => places.get(id) ?? []))].sort((a, b) => a - b)
  return numbers.length === 0 ? text : `${text.slice(0, -1)} [${inRuns(numbers).join(', ')}]${text.slice(-1)}`
}

/** Three or more in a row become a run: 1, 2, 3, 5 becomes 1-3, 5. */
const inRuns = (numbers: readonly number[]): readonly string[] => {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
}
