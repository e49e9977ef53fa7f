import { describe, expect, it } from '@jest/globals'
import { absent, cannotTell, describeAnswers, describeContract, told } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type Account = Readonly<Record<'username' | 'business_name' | 'about' | 'website_url', string>> &
  Readonly<Record<'follower_count' | 'pin_count', number>>
type Pin = {
  readonly id: string
  readonly created_at: string
  readonly title: string
  readonly link: string | null
  readonly parent_pin_id: string | null
  readonly pin_metrics: { readonly lifetime_metrics: Readonly<Record<'reaction' | 'comment' | 'save' | 'impression', number>> }
}

const OWN = '/user_account'
const PINS = '/pins'
const SITES = '/user_account/websites'

describeContract('the Pinterest adapter against a description of API v5', 'pinterest/pinterest-v5.openapi.json', (contract) => {
  const account = { platform: 'pinterest', reference: 'riverbanktrust', credential: { secrets: { accessToken: 'token' } } } as const
  const postOf = ({ id, created_at, title, link, parent_pin_id, pin_metrics: { lifetime_metrics: figures } }: Pin) => ({
    publishedAt: new Date(`${created_at}Z`).toISOString(),
    url: `https://www.pinterest.com/pin/${id}/`,
    title,
    ...(parent_pin_id === null
      ? {
          reactions: figures.reaction,
          replies: figures.comment,
          reposts: figures.save,
          views: figures.impression,
          ...(link === null ? {} : { link }),
        }
      : { kind: 'repost' }),
  })

  it('reads the account that is shown, with its pins and figures', async () => {
    const { outcome, asked, undescribed } = await contract.read(account)

    const own = contract.body<Account>(OWN, '200 ok')
    const { items } = contract.body<{ readonly items: readonly Pin[] }>(PINS, '200 ok')
    const { title, profile, posts } = snapshotIn(outcome)
    // One of the pins is older than a year, so that no further page is asked for.
    expect({ title, asked, undescribed }).toEqual({ title: own.business_name, asked: [OWN, PINS], undescribed: [] })
    expect(posts).toEqual([...items].reverse().map(postOf))
    expect(profile).toEqual({
      name: own.business_name,
      description: own.about,
      website: new URL(own.website_url).href,
      followers: own.follower_count,
      published: own.pin_count,
      picture: 'own',
    })
  })

  const wait = Number(contract.header(OWN, '429 rate_limited', 'x-ratelimit-reset'))
  const refusals = {
    '401 authentication_failed': cannotTell('credential-rejected', 'token-rejected'),
    '401 restricted_feature': cannotTell('credential-rejected', 'permission-missing'),
    '403 not_permitted': cannotTell('credential-rejected', 'permission-missing'),
    '403 documented': cannotTell('credential-rejected', 'permission-missing'),
    '429 rate_limited': cannotTell('rate-limited', 'http-429', wait),
    '500 server': cannotTell('unreachable', 'http-500'),
  }

  describe('answers about the account', () => {
    const meanings = {
      '200 ok': told(),
      '200 never_set_up': told({ profile: { followers: 0, published: 0, picture: 'default' } }),
      '404 pin_not_found': absent('not-found', 'account-not-found'),
      '404 documented': absent('not-found', 'account-not-found'),
      ...refusals,
    }
    describeAnswers({ contract, account, path: OWN, meanings })
  })

  describe('answers about its pins', () => {
    const meanings = {
      '200 ok': told(),
      '200 last_page': told({ truncated: false }),
      // It counts pins: those are not to be had, and it is not silent.
      '200 empty': told({ posts: [], truncated: true }),
      '404 pin_not_found': cannotTell('unreachable', 'http-404'),
      '404 documented': cannotTell('unreachable', 'http-404'),
      ...refusals,
    }
    describeAnswers({ contract, account, path: PINS, meanings })
  })

  describe('answers about its sites, which it can do without', () => {
    const { items } = contract.body<{ readonly items: readonly { readonly website: string; readonly status: string }[] }>(SITES, '200 ok')
    const claimed = items.find(({ status }) => status === 'verified')?.website
    const failures = contract.answersAt(SITES).filter((answer) => !answer.startsWith('200'))
    const meanings = {
      '200 ok': told({ profile: { website: `https://${claimed}/` } }),
      '200 none_claimed': told({ profile: expect.not.objectContaining({ website: expect.anything() }) }),
      ...Object.fromEntries(failures.map((answer) => [answer, told({ profile: expect.not.objectContaining({ website: expect.anything() }) })])),
    }
    const choosing = (answer: string) => ({ [OWN]: ['200 never_set_up'], [SITES]: [answer] })
    describeAnswers({ contract, account, path: SITES, meanings, choosing })
  })
})
