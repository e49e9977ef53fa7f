import { messagesFor } from '../../messages/index.ts'
import { entryOfReview, entryOfRun } from '../../wire/calendar.ts'
import type { Handler } from '../operation.ts'
import type { Deps } from './deps.ts'
import { organisationIn } from './known-organisation.ts'
import { ofOrganisation } from './page-request.ts'

/** As many as fit a page: who has more of them looks at their list. */
const MOST_SCHEDULES = 200

export const getReviewCalendar: Handler<'getReviewCalendar', Deps> = async ({ tenant, query, language }, deps) => {
  const { workspaceId } = tenant
  const filter = ofOrganisation(query)
  const organisation = query.organisationId === undefined ? undefined : await organisationIn(deps, workspaceId, query.organisationId)
  const words = messagesFor(language)
  const reviews = await deps.reviews.list(workspaceId, filter)
  const schedules = query.schedules ? (await deps.schedules.list(workspaceId, { limit: MOST_SCHEDULES }, filter)).items : []
  const entries = [...reviews.map((review) => entryOfReview(review, words)), ...schedules.flatMap((schedule) => entryOfRun(schedule, words))]
  const text = deps.calendars.write({ name: words.calendar.name(organisation?.name), language, entries })
  return { status: 200, type: 'text/calendar; charset=utf-8', headers: { 'Content-Disposition': 'inline; filename="reviews.ics"' }, text }
}
