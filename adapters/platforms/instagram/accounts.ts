import { type GraphApi, refusedWith } from '../../shared/graph-api.ts'
import { cannotTell, type Unread } from '../../shared/json-api.ts'
import { ACCOUNT, ACCOUNT_OF_PAGE, ACCOUNT_OF_PAGE_FIELDS, ACCOUNTS_OF_PAGES, type Account } from './wire.ts'

/** Which log-in a token comes from. Those of Instagram's own begin with `IG`; they are taken by a host of their own and only for their own account. */
type Login = 'facebook' | 'instagram'
export const loginOf = (accessToken: string): Login => (accessToken.startsWith('IG') ? 'instagram' : 'facebook')

const MOST_PAGES_OF_PERSON = 100

/**
 * Which Instagram accounts does this token open?
 *
 * The one that belongs to the page, when the token is a page's; those of all pages, when it is a person's; its own, when it comes from the log-in of Instagram.
 */
export const accountsOf = async (api: GraphApi, login: Login): Promise<readonly Account[] | { readonly stop: Unread }> => {
  if (login === 'instagram') {
    const me = await api.get('/me', { fields: 'id,username' }, ACCOUNT)
    return me.kind === 'value' ? [me.value] : { stop: me.outcome }
  }
  const page = await api.get('/me', { fields: ACCOUNT_OF_PAGE_FIELDS }, ACCOUNT_OF_PAGE)
  if (page.kind === 'value' && page.value.instagram_business_account) return [page.value.instagram_business_account]
  if (page.kind !== 'value' && !refusedWith(page, ['parameter', 'permission'])) return { stop: page.outcome }
  return accountsOfPages(api)
}

const accountsOfPages = async (api: GraphApi): Promise<readonly Account[] | { readonly stop: Unread }> => {
  const pages = await api.get('/me/accounts', { fields: ACCOUNT_OF_PAGE_FIELDS, limit: MOST_PAGES_OF_PERSON }, ACCOUNTS_OF_PAGES)
  if (pages.kind !== 'value' && !refusedWith(pages, ['parameter', 'absent'])) return { stop: pages.outcome }
  const accounts = pages.kind === 'value' ? pages.value.data.flatMap(({ instagram_business_account: account }) => account ?? []) : []
  return accounts.length > 0 ? accounts : { stop: cannotTell('credential-rejected', 'no-instagram-account') }
}
