import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { assessBrief, type CostlyPart } from '../../../domain/fit/assess-brief.ts'
import { type FitModel, PUBLISHED_MODEL } from '../../../domain/fit/fit-model.ts'
import type { OwnNames } from '../../../domain/fit/own-knowledge.ts'
import type { IsoDate } from '../../../domain/shared/calendar.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { type DiagnosisLookup, NOWHERE, readResolved, resolved } from '../../usecases/resolve-diagnosis.ts'
import { describedIn } from '../../usecases/stored-assessment.ts'
import { type AskedSection, sectionsToWire } from '../../wire/assessment.ts'
import { restsOn } from '../../wire/rests-on.ts'
import type { Language } from '../language.ts'
import type { LineHandler } from '../operation.ts'
import { refusal } from './faults.ts'

const NOBODYS_NAMES: OwnNames = new Map()

type LineAssessor = {
  readonly language: Language
  /** The day an assessment speaks about when its brief names none: the same for all lines. */
  readonly today: IsoDate
  /** Sections to print; all when left out. */
  readonly sections?: readonly AskedSection[] | undefined
  /** What the workspace calls its own platforms; none when left out. */
  readonly names?: OwnNames
  /** The model as it holds on a day; the published one when left out. */
  readonly modelAt?: (asOf: IsoDate) => FitModel
  /** Where diagnoses are looked up that a brief names; nowhere when left out. */
  readonly lookup?: DiagnosisLookup
}

/** Answers one line of a batch as a dry run of its brief would be answered. */
export const lineAssessor = ({
  language,
  today,
  sections,
  names = NOBODYS_NAMES,
  modelAt = () => PUBLISHED_MODEL,
  lookup = NOWHERE,
}: LineAssessor): LineHandler<'assessBatch'> => {
  const without = unreadParts(sections)
  return async ({ brief }) => {
    const model = modelAt(brief.asOf ?? today)
    const read = readResolved(await resolved(brief as BriefInput, lookup), today, describedIn(model))
    if (!read.ok) {
      const faults = read.faults.map((fault) => ({ ...fault, pointer: `/brief${fault.pointer}` }))
      throw refusal(faults, language)
    }
    const result = assessBrief(read.brief, model, { without })
    return { assessment: withOwnNames(names, () => ({ ...restsOn(read.input), ...sectionsToWire(result, language, sections) })) }
  }
}

/** The sections that show each part. */
const READERS: Readonly<Record<CostlyPart, readonly AskedSection[]>> = {
  advice: ['questions', 'counterfactuals', 'governance'],
  portfolio: ['portfolio'],
  requests: ['requests'],
  findings: ['findings'],
  staleEvidence: ['staleEvidence'],
}
const PARTS = Object.keys(READERS) as readonly CostlyPart[]

/** What need not be worked out, because none of the sections shows it. */
const unreadParts = (sections: readonly AskedSection[] | undefined): readonly CostlyPart[] =>
  sections === undefined ? [] : PARTS.filter((part) => !READERS[part].some((section) => sections.includes(section)))
