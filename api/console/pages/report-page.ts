import type { PerformableId } from '../../http/perform.ts'
import type { Page } from '../page.ts'

/** The report that an operation answers, in the language of the console. */
export const reportOf =
  (operation: PerformableId, place: string): Page =>
  async ({ askPage, params, query, language }) => {
    const reading = query.get('reading') === 'decision-maker' ? 'decision-maker' : 'practitioner'
    const { text, headers } = await askPage(operation, { params: { [place]: params['id'] ?? '' }, query: { reading, language } })
    return { document: text, headers }
  }
