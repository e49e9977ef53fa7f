import { describe, expect, it } from '@jest/globals'
import { nextPage, PAGING } from '../../../adapters/shared/graph-api.ts'

const HOST = 'https://graph.example/v26.0/1001/posts'

describe('where a list goes on', () => {
  it.each<readonly [why: string, paging: unknown, next: object | undefined]>([
    ['nowhere without pages', undefined, undefined],
    ['nowhere from the last page, whose cursor leads to nothing', { cursors: { before: 'a', after: 'b' } }, undefined],
    ['at the cursor', { cursors: { after: 'b' }, next: `${HOST}?access_token=EAAG&limit=25&after=b` }, { after: 'b' }],
    [
      'at a moment where there is no cursor, without the secrets in the address',
      { next: `${HOST}?access_token=EAAG&appsecret_proof=0a1b&until=1700000000&__paging_token=enc_1` },
      { until: '1700000000', __paging_token: 'enc_1' },
    ],
    ['nowhere when the next page has no address', { next: 'no address' }, undefined],
    ['nowhere when it is put otherwise', { next: 7, cursors: 'b' }, undefined],
  ])('%s', (_why, paging, next) => {
    expect(nextPage(PAGING.parse(paging))).toEqual(next)
  })
})
