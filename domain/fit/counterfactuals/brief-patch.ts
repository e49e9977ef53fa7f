import type { Audience, Brief } from '../../brief/brief.ts'
import { accountsFrom, audiencesFrom, type BriefInput } from '../../brief/read-brief.ts'
import { answerFrom, known } from '../../shared/answer.ts'

/** A change to a brief as callers write it: a JSON merge patch (RFC 7396), in which a list replaces the whole list. */
export type BriefPatch = Pick<BriefInput, 'audiences' | 'uses' | 'capacity' | 'governance' | 'accounts'>

/** The brief that the patched request would read as. */
export const patched = (brief: Brief, { audiences, uses, accounts, capacity = {}, governance = {} }: BriefPatch): Brief => ({
  ...brief,
  ...(audiences ? { audiences: audiencesFrom(audiences) } : {}),
  ...(uses ? { uses: known(uses.map(({ use, perMonth }) => ({ use, perMonth: answerFrom(perMonth) }))) } : {}),
  ...(accounts ? { accounts: accountsFrom(accounts) } : {}),
  capacity: { ...brief.capacity, ...answers({ ...capacity, ...(capacity.formats ? { formats: withFormats(brief, capacity.formats) } : {}) }) },
  governance: { ...brief.governance, ...answers(governance) },
})

const withFormats = ({ capacity: { formats } }: Brief, more: NonNullable<NonNullable<BriefPatch['capacity']>['formats']>) => ({
  ...(formats.known ? formats.value : {}),
  ...more,
})

const answers = (fields: object): object => Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, known(value)]))

/** Two changes at once; of a field that both change, the second one counts. */
export const mergedPatch = (a: BriefPatch, b: BriefPatch): BriefPatch => ({
  ...a,
  ...b,
  ...(a.capacity && b.capacity ? { capacity: mergedCapacity(a.capacity, b.capacity) } : {}),
  ...(a.governance && b.governance ? { governance: { ...a.governance, ...b.governance } } : {}),
})

type CapacityPatch = NonNullable<BriefPatch['capacity']>

const mergedCapacity = (a: CapacityPatch, b: CapacityPatch): CapacityPatch => ({
  ...a,
  ...b,
  ...(a.formats && b.formats ? { formats: { ...a.formats, ...b.formats } } : {}),
})

/** An audience as a request would write it: only what is known of it. */
export const audienceInput = (audience: Audience): NonNullable<BriefInput['audiences']>[number] => {
  const { name, weight, observedReach, ...asked } = audience
  const told = Object.entries(asked).flatMap(([field, answer]) => (answer.known ? [[field, answer.value]] : []))
  return { name, weight, ...Object.fromEntries(told), ...(Object.keys(observedReach).length > 0 ? { observedReach } : {}) }
}
