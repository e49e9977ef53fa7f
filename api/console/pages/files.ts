import type { PerformableId } from '../../http/perform.ts'
import type { Page } from '../page.ts'

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The report that an operation answers, in the language of the console. */
export const reportOf =
  (operation: PerformableId, place: string): Page =>
  async ({ askFile, params, query, language }) => {
    const reading = query.get('reading') === 'decision-maker' ? 'decision-maker' : 'practitioner'
    return { file: await askFile(operation, { params: { [place]: params['id'] ?? '' }, query: { reading, language } }) }
  }

/** Its tables: CSV, or a spreadsheet where `as` says so. */
export const tablesOf =
  (operation: PerformableId, place: string): Page =>
  async ({ askFile, params, query, language }) => {
    const accept = query.get('as') === 'spreadsheet' ? SPREADSHEET : 'text/csv'
    return { file: await askFile(operation, { params: { [place]: params['id'] ?? '' }, query: { language }, accept }) }
  }

/** What it lists, as CSV. */
export const csvOf =
  (operation: PerformableId, place: string): Page =>
  async ({ askFile, params }) => ({ file: await askFile(operation, { params: { [place]: params['id'] ?? '' }, accept: 'text/csv' }) })

export const badge: Page = async ({ askFile, params, language }) => ({
  file: await askFile('getAccountBadge', { params: { accountId: params['id'] ?? '' }, query: { language } }),
})
