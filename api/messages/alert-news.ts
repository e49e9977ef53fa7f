import { type AlertNews, alertIn } from '../../domain/alerts/notification.ts'
import type { AlertWords } from './alert-words.ts'
import type { EventWords } from './event-words.ts'

/** What an event of alerts says: the sentence of the alert itself where it is the only one. */
export const newsSentences = (words: AlertWords): Pick<EventWords, 'alert.raised' | 'alert.resolved' | 'alert.digest'> => {
  const alone =
    (several: (news: AlertNews) => string) =>
    (news: AlertNews): string => {
      const [only, ...others] = news.members
      return only === undefined || others.length > 0 || news.passed > 0
        ? several(news)
        : (only.change === 'reminded' ? words.reminder : words.alert)(alertIn(only))
    }
  return { 'alert.raised': alone(words.raised), 'alert.resolved': alone(words.resolved), 'alert.digest': words.digest }
}
