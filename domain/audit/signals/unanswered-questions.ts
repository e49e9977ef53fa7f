import { cited, judgement } from '../../catalogue/judgement.ts'
import { daysBetween } from '../../shared/calendar.ts'
import { fail, MOST_PROOFS, pass, signal, unknown, whyNotTold } from './signal.ts'

/** Two working days fit into four days, whatever the day of the week. */
const USUAL_DAYS = cited(4, 'days', 'inference', ['all-neg-gds2d'], 'two working days with a weekend between them')
const HOURS_PER_DAY = 24

/**
 * Did people ask something that nobody answered?
 *
 * A question counts once the time to answer that was promised, or the usual one, has passed. As bad as the share of questions that were left.
 */
export const unansweredQuestions = signal<{ questions: number }, { questions: number; unanswered: number; oldestOn: string }>({
  gravity: 'public',
  sources: ['all-use-cs-88', 'all-use-cs-switch', 'all-neg-gds2d'],
  remedy: { owner: 'community-manager', effortHours: judgement(2, 'hours', 'an answer to each, however late') },
  evaluate: (facts) => {
    if (!facts.read) return unknown('unread')
    const { incoming, observedAt } = facts.read.snapshot
    if (incoming === undefined) return whyNotTold(facts, 'incoming')
    const { promisedReplyHours } = facts.dossier
    const days = promisedReplyHours === undefined ? USUAL_DAYS.value : promisedReplyHours / HOURS_PER_DAY
    const due = incoming.filter(({ isQuestion, at }) => isQuestion && daysBetween(at, observedAt) >= days)
    const left = due.filter(({ answeredAt }) => answeredAt === undefined).sort((a, b) => (a.at < b.at ? -1 : 1))
    const [oldest] = left
    if (oldest === undefined) return pass({ questions: due.length })
    const evidence = left.slice(0, MOST_PROOFS).map(({ at, url }) => ({ at, ...(url === undefined ? {} : { url }) }))
    return fail(left.length / due.length, { questions: due.length, unanswered: left.length, oldestOn: oldest.at.slice(0, 10) }, evidence)
  },
})
