import type { ImportedHistory } from '../../domain/audit/audit.ts'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import type { BriefInput } from '../../domain/brief/read-brief.ts'
import type { GovernanceInput } from '../../domain/governance/read-governance.ts'
import type { Deciding } from '../../domain/pilot/lifecycle.ts'
import type { Observation } from '../../domain/pilot/pilot.ts'
import type { PilotInput } from '../../domain/pilot/read-plan.ts'
import { type Day, dateOfDay, dayOf, type IsoDate, instantOfDay } from '../../domain/shared/calendar.ts'
import type { SampleId } from '../../domain/tenancy/sample.ts'
import type { SampleWords } from '../messages/sample-words.ts'
import histories from './histories.json' with { type: 'json' }

/** An account with all it published by a day; `undated`: items that nobody can date. */
export type SampleAccount = AccountReference & {
  readonly dossier: Dossier
  readonly history: PostsByDay & { readonly undated?: number }
}
type PostsByDay = { readonly days: readonly Day[] }

/** A pilot that ran: its plan, what each week of it told, and how it ended. */
export type SamplePilot = {
  readonly plan: PilotInput
  readonly weeks: readonly Pick<Observation, 'pilot' | 'guardrails'>[]
  readonly end: Deciding
}

/** What an organisation has when it is loaded. */
export type SampleContent = {
  readonly name: string
  readonly brief: BriefInput
  readonly accounts: readonly SampleAccount[]
  readonly diagnosis?: GovernanceInput
  readonly schedule?: string
  readonly pilot?: SamplePilot
}

export type SampleSpec = {
  readonly id: SampleId
  /** @param ago the date so many days before the one it is loaded on. */
  readonly content: (words: SampleWords, ago: (days: number) => IsoDate, posted: Posted) => SampleContent
}

type Posted = (history: keyof typeof histories, options: { readonly silentDays: number; readonly newest?: number }) => PostsByDay

/**
 * A real posting history (examples/histories), moved in time so that its last post is `silentDays` before today. What is left out at its beginning is as if it had
 * never been there.
 */
export const postedBy =
  (today: Day): Posted =>
  (history, { silentDays, newest }) => {
    const days = histories[history].map(dayOf)
    const move = today - silentDays - (days.at(-1) ?? 0)
    return { days: (newest === undefined ? days : days.slice(-newest)).map((day) => day + move) }
  }

/** The history as it was handed in on a day. */
export const handedIn = ({ days, undated }: SampleAccount['history'], until: Day): ImportedHistory => ({
  posts: days.filter((day) => day <= until).map((day) => ({ publishedAt: instantOfDay(day) })),
  observedUntil: instantOfDay(until),
  ...(undated === undefined ? {} : { undated }),
})

export const agoFrom =
  (today: Day) =>
  (days: number): IsoDate =>
    dateOfDay(Math.floor(today) - days)
