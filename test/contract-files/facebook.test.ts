import { describe, expect, it } from '@jest/globals'
import { absent, cannotTell, describeAnswers, describeContract, told, without } from '../support/contract-files/suite.ts'
import { snapshotIn } from '../support/fakes/reading.ts'

type Page = Readonly<Record<'id' | 'name' | 'about' | 'link' | 'website', string>> & { readonly followers_count: number }
type Total = { readonly summary: { readonly total_count: number } }
type Post = Readonly<Record<'created_time' | 'permalink_url', string>> & {
  readonly reactions: Total
  readonly comments: Total
  readonly shares?: { readonly count: number }
  readonly application?: { readonly name: string }
}
type Comment = Readonly<Record<'created_time' | 'permalink_url', string>> & { readonly comments?: List<Comment> }
type List<T> = { readonly data: readonly T[] }

const OBJECT = '/{object_id}'
const OWN_POSTS = '/{object_id}/published_posts'
const OTHER_POSTS = '/{object_id}/posts'
const COMMENTS = '/{object_id}/comments'
const VISITORS = '/{object_id}/visitor_posts'
const YEAR_MS = 365 * 86_400_000

describeContract('the Facebook adapter against a description of the Graph API', 'facebook/graph-page-reads.handwritten.openapi.json', (contract) => {
  const credential = { secrets: { accessToken: 'token' }, scopes: ['read_insights'] }
  const account = { platform: 'facebook', reference: 'riverbanktrust', credential } as const
  const at = (time: string | undefined): string => new Date(time ?? '').toISOString()

  it('reads the page that is shown, with its posts, figures and answers', async () => {
    const proven = { ...account, credential: { ...credential, secrets: { accessToken: 'token', appSecret: 'secret' } } }
    const { outcome, asked, undescribed } = await contract.read(proven, { [OWN_POSTS]: ['200 ok', '200 last_page'] })

    const page = contract.body<Page>(OBJECT, '200 ok')
    const { data: posts } = contract.body<List<Post>>(OWN_POSTS, '200 ok')
    const { data: comments } = contract.body<List<Comment>>(COMMENTS, '200 ok')
    const { data: visitors } = contract.body<List<Comment>>(VISITORS, '200 ok')
    const snapshot = snapshotIn(outcome)
    expect({ asked, undescribed }).toEqual({ asked: [OBJECT, OBJECT, OWN_POSTS, OWN_POSTS, COMMENTS, VISITORS], undescribed: [] })
    expect(snapshot).toMatchObject({ title: page.name, source: page.link, truncated: false })
    expect(snapshot.profile).toEqual({
      name: page.name,
      description: page.about,
      website: new URL(page.website).href,
      followers: page.followers_count,
      picture: 'own',
    })
    expect(snapshot.posts).toEqual(
      [...posts].reverse().map((post) => ({
        publishedAt: at(post.created_time),
        url: post.permalink_url,
        reactions: post.reactions.summary.total_count,
        replies: post.comments.summary.total_count,
        reposts: post.shares?.count ?? 0,
        ...(post.application ? { via: post.application.name } : {}),
      })),
    )
    const answersTo = ({ comments: below }: Comment): readonly string[] => below?.data.map(({ created_time: time }) => at(time)) ?? []
    const said = [...visitors, ...comments].map((remark) => {
      const [answeredAt] = answersTo(remark)
      return { at: at(remark.created_time), url: remark.permalink_url, isQuestion: true, ...(answeredAt === undefined ? {} : { answeredAt }) }
    })
    expect(snapshot.incoming).toEqual(said.sort((a, b) => (a.at > b.at ? -1 : 1)))
    expect(snapshot.answers).toEqual(comments.flatMap(answersTo))
    // Its posts come without views.
    expect(snapshot.missing).toEqual([
      { what: 'created-at', why: 'never' },
      { what: 'views', why: 'failed' },
    ])
    expect(snapshot.incomingSince).toBe(new Date(Date.parse(contract.afterwards) - YEAR_MS).toISOString())
  })

  it('asks for what is described when the page is somebody else’s', async () => {
    const { outcome, asked, undescribed } = await contract.read(account, { [OBJECT]: ['400 missing_permission', '200 ok'] })

    const { data: posts } = contract.body<List<Post>>(OTHER_POSTS, '200 ok')
    expect(asked).toContain(OTHER_POSTS)
    expect(undescribed).toEqual([])
    expect(snapshotIn(outcome).posts.map(({ url }) => url)).toEqual([...posts].reverse().map(({ permalink_url: url }) => url))
  })

  type Usage = Readonly<Record<string, readonly { readonly estimated_time_to_regain_access: number }[]>>
  const usage = JSON.parse(contract.header(OBJECT, '400 app_rate_limited', 'x-business-use-case-usage')) as Usage
  const minutes = Object.values(usage)[0]?.[0]?.estimated_time_to_regain_access ?? 0
  const usedUp = cannotTell('rate-limited', 'allowance-used-up', minutes * 60)
  const rejected = (detail: string) => cannotTell('credential-rejected', detail)

  const tokens = {
    '400 invalid_token': rejected('credential-expired'),
    '400 malformed_token': rejected('token-rejected'),
    '400 password_changed': rejected('password-changed'),
    '400 app_not_installed': rejected('app-removed'),
    '400 page_token_needed': rejected('token-rejected'),
  }
  const rights = {
    '400 missing_permission': rejected('permission-missing'),
    '400 missing_user_content_permission': rejected('permission-missing'),
    '403 permission': rejected('permission-missing'),
    '403 missing_permission': rejected('permission-missing'),
  }
  const limits = {
    '400 app_rate_limited': usedUp,
    '400 page_rate_limited': usedUp,
    '400 page_rate_limited_legacy': usedUp,
    '400 user_rate_limited': usedUp,
  }
  const faults = {
    '500 unknown': cannotTell('unreachable', 'platform-fault'),
    '500 reduce_data': cannotTell('unreachable', 'platform-fault'),
    '500 service': cannotTell('unreachable', 'platform-fault'),
  }
  const absences = {
    '400 not_found_or_hidden': absent('not-found', 'missing-or-hidden'),
    '400 alias_not_found': absent('not-found', 'account-not-found'),
  }
  const parametersRefusedAs = (detail: string) => ({
    '400 unknown_field': rejected(detail),
    '400 bad_metric': rejected(detail),
    '400 ppca_needs_proof': rejected(detail),
  })
  const as = (answers: object, meaning: object) => Object.fromEntries(Object.keys(answers).map((answer) => [answer, meaning]))

  describe('answers about whose the token is', () => {
    // Whoever it is, the page may be read as somebody else's.
    const others = told({ missing: expect.arrayContaining([{ what: 'incoming', why: 'permission' }]) })
    const meanings = {
      '200 ok': told({ incoming: expect.anything() }),
      '200 neglected': told(),
      ...as({ ...rights, ...absences, ...parametersRefusedAs('') }, others),
      ...tokens,
      ...limits,
      ...faults,
    }
    // It is asked for again where the platform failed, and failed for good.
    const choosing = (answer: string) => ({ [OBJECT]: answer.startsWith('500') ? [answer] : [answer, '200 ok'] })
    describeAnswers({ contract, account, path: OBJECT, meanings, choosing })
  })

  describe('answers about the page', () => {
    const meanings = {
      '200 ok': told(),
      '200 neglected': told({ profile: { notices: ['unpublished'], picture: 'default' } }),
      ...absences,
      // An id and a name cannot be unknown: so it is the proof that is wanting.
      ...parametersRefusedAs('app-secret-needed'),
      ...tokens,
      ...rights,
      ...limits,
      ...faults,
    }
    const choosing = (answer: string) => ({ [OBJECT]: ['200 ok', answer] })
    describeAnswers({ contract, account, path: OBJECT, meanings, choosing })
  })

  describe('answers about its posts', () => {
    const meanings = {
      '200 ok': told(),
      '200 last_page': told({ truncated: false }),
      '200 empty': told({ posts: [] }),
      ...absences,
      ...parametersRefusedAs('request-refused'),
      ...tokens,
      ...rights,
      ...limits,
      ...faults,
    }
    describeAnswers({ contract, account, path: OWN_POSTS, meanings })
  })

  describe('answers about its posts, when they are asked for again with less', () => {
    const whole = told({ posts: contract.body<List<Post>>(OWN_POSTS, '200 ok').data.map(() => ({})) })
    const meanings = {
      '200 ok': whole,
      '200 last_page': told({ truncated: false }),
      '200 empty': told({ posts: [] }),
      ...absences,
      ...tokens,
      ...limits,
      ...as(rights, without('views', 'permission')),
      ...as(parametersRefusedAs(''), without('views', 'failed')),
      // The platform failed once, and was asked again as politeness allows.
      ...as(faults, whole),
    }
    const choosing = (answer: string) => ({ [OWN_POSTS]: [answer, '200 ok'] })
    describeAnswers({ contract, account, path: OWN_POSTS, meanings, choosing })
  })

  describe('answers about what was said below a post', () => {
    const meanings = {
      '200 ok': told({ incoming: expect.arrayContaining([expect.objectContaining({ answeredAt: expect.anything() })]) }),
      '200 empty': told({ incoming: expect.anything() }),
      // The post is gone since it was listed; what visitors wrote is still there.
      ...as(absences, told({ incoming: expect.anything() })),
      ...as({ ...tokens, ...rights }, without('incoming', 'permission')),
      ...as(limits, without('incoming', 'budget')),
      ...as({ ...parametersRefusedAs(''), ...faults }, without('incoming', 'failed')),
    }
    describeAnswers({ contract, account, path: COMMENTS, meanings })
  })

  describe('answers about what visitors wrote, which it can do without', () => {
    const { data: comments } = contract.body<List<Comment>>(COMMENTS, '200 ok')
    const { data: visitors } = contract.body<List<Comment>>(VISITORS, '200 ok')
    const below = comments.map(() => ({}))
    const meanings = {
      '200 ok': told({ incoming: [...below, ...visitors.map(() => ({}))] }),
      '200 empty': told({ incoming: below }),
      ...as({ ...absences, ...parametersRefusedAs(''), ...tokens, ...rights, ...limits, ...faults }, told({ incoming: below })),
    }
    describeAnswers({ contract, account, path: VISITORS, meanings })
  })
})
