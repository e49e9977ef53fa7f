import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditedHistory } from '../support/accounts.ts'
import { aService } from '../support/service.ts'

const service = await aService()
afterAll(() => service.stop())

/** In the order in which they are registered; those of one audit share their moment. */
const LAST_POSTS: Readonly<Record<string, string | undefined>> = {
  one: '2024-03-04',
  two: undefined,
  three: '2024-01-15',
  four: '2024-03-04',
  five: undefined,
  six: '2024-02-19',
}
beforeAll(async () => {
  for (const [reference, last] of Object.entries(LAST_POSTS)) {
    if (last === undefined) await service.post('/v1/accounts', { platform: 'facebook', reference }).expect(201)
    else await auditedHistory(service, [{ platform: 'facebook', reference, posts: ['2023-12-01', last], observedUntil: '2024-03-20' }])
  }
})

type Item = { readonly account: { readonly reference: string }; readonly reading?: { readonly lastPostOn: string } }
/** Every page, with something done between the first and the second. */
const walked = async (sort: string, between: () => Promise<unknown> = async () => {}): Promise<readonly Item[]> => {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const { body } = await service.get(`/v1/accounts?limit=2&sort=${sort}${cursor === undefined ? '' : `&cursor=${cursor}`}`).expect(200)
    if (cursor === undefined) await between()
    items.push(...body.items)
    cursor = body.nextCursor
  } while (cursor !== undefined)
  return items
}
const names = (items: readonly Item[]): readonly string[] => items.map(({ account }) => account.reference)
const dates = (items: readonly Item[]): readonly (string | undefined)[] => items.map(({ reading }) => reading?.lastPostOn)

describe('accounts', () => {
  it('are listed by when they were registered, either way', async () => {
    expect(names(await walked('createdAt'))).toEqual(Object.keys(LAST_POSTS))
    expect(names(await walked('-createdAt'))).toEqual(Object.keys(LAST_POSTS).reverse())
  })

  it('are listed by their last post, either way, those without one at the end', async () => {
    expect(dates(await walked('lastPostOn'))).toEqual(['2024-01-15', '2024-02-19', '2024-03-04', '2024-03-04', undefined, undefined])
    expect(dates(await walked('-lastPostOn'))).toEqual(['2024-03-04', '2024-03-04', '2024-02-19', '2024-01-15', undefined, undefined])
  })

  it('are each listed once although one comes in meanwhile', async () => {
    const items = await walked('lastPostOn', () =>
      auditedHistory(service, [{ platform: 'facebook', reference: 'meanwhile', posts: ['2023-12-01', '2023-12-08'], observedUntil: '2024-03-20' }]),
    )

    expect([...names(items)].sort()).toEqual(Object.keys(LAST_POSTS).sort())
  })

  it.each([
    ['createdAt', '-createdAt'],
    ['-createdAt', 'lastPostOn'],
    ['lastPostOn', '-lastPostOn'],
    ['-lastPostOn', ''],
  ])('refuse a cursor of %s for %s', async (made, used) => {
    const { nextCursor } = (await service.get(`/v1/accounts?limit=1&sort=${made}`)).body
    const refused = await service.get(`/v1/accounts?limit=1&cursor=${nextCursor}${used === '' ? '' : `&sort=${used}`}`)

    expect([refused.status, refused.body.code]).toEqual([400, 'cursor-of-another-list'])
  })

  it('refuse an order there is not', async () => {
    const refused = await service.get('/v1/accounts?sort=name')

    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/query/sort'])
  })
})
