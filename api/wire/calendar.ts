import type { PilotDay } from '../../domain/pilot/days.ts'
import type { CalendarEntry, Review, Schedule } from '../../domain/ports.ts'
import type { Messages } from '../messages/messages.ts'

/** Titles stand in one line, whatever an organisation is called. */
const inOneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ')

const UID_OF: Readonly<Record<PilotDay['kind'], string>> = { 'pilot-review': 'review-of', 'pilot-end': 'end-of', 'pilot-retest': 'retest-of' }

const pilotEntry = (
  day: PilotDay & Pick<Review, 'organisation'>,
  { calendar, platformName }: Messages,
): Pick<CalendarEntry, 'uid' | 'title' | 'text'> => ({
  uid: `${UID_OF[day.kind]}-${day.pilotId}`,
  title: inOneLine(calendar.pilotTitle({ ...day, platform: platformName(day.platform) }, day.kind)),
  text: `${calendar.pilot(day)}\n${calendar.found({ kind: 'pilot', id: day.pilotId })}`,
})

/** A review as it stands in calendars, on its day. It names an account, a diagnosis or a pilot in all its versions, so that calendars move it when its day does. */
export const entryOfReview = (review: Review, words: Messages): CalendarEntry => {
  const common = { when: { on: review.on }, changedAt: review.since }
  const { calendar } = words
  if ('pilotId' in review) return { ...common, ...pilotEntry(review, words) }
  if (review.kind === 'diagnosis') {
    const { diagnosisId, organisation, organisationId, asOf } = review
    const title = inOneLine(calendar.diagnosisTitle(organisation))
    return {
      ...common,
      uid: `diagnosis-of-${organisationId ?? diagnosisId}`,
      title,
      text: `${calendar.diagnosis(asOf)}\n${calendar.found({ kind: 'diagnosis', id: diagnosisId })}`,
    }
  }
  const { account: known, organisation } = review
  const account = {
    reference: known.account.reference,
    platform: words.platformName(known.account.platform),
    ...(organisation === undefined ? {} : { organisation }),
  }
  const uid = `review-of-${known.id}`
  const found = calendar.found({ kind: 'account', id: known.id })
  if (review.kind === 'rest') {
    const { declared } = review
    return { ...common, uid, title: inOneLine(calendar.restTitle(account, declared.state)), text: `${calendar.rest(declared)}\n${found}` }
  }
  return { ...common, uid, title: inOneLine(calendar.actionTitle(account, review.action)), text: `${calendar.action(review.action)}\n${found}` }
}

/** The next run of a schedule; nothing while it is paused. */
export const entryOfRun = ({ id, name, nextDueAt, lastTickAt, createdAt }: Schedule, { calendar }: Messages): readonly CalendarEntry[] =>
  nextDueAt === undefined
    ? []
    : [
        {
          uid: `run-of-${id}`,
          when: { at: nextDueAt },
          title: inOneLine(calendar.runTitle(name)),
          text: calendar.found({ kind: 'schedule', id }),
          changedAt: lastTickAt ?? createdAt,
        },
      ]
