import { expect } from '@jest/globals'
import type { Dossier } from '../../domain/audit/dossier.ts'
import type { SignalId } from '../../domain/audit/signals/index.ts'
import type { Facts } from '../../domain/audit/signals/signal.ts'
import { asked, daysAgo, everyDays, postsOn, someFacts, unreadFacts } from './facts.ts'

type Row = { readonly why: string; readonly signal: SignalId; readonly facts: Facts; readonly is: object }
const row = (signal: SignalId, why: string, facts: Facts, is: object): Row => ({ signal, why, facts, is })
const said = (dossier: Dossier, more: Partial<Facts> = {}): Facts => someFacts({}, { dossier, ...more })
const pass = { outcome: 'pass' }
const fail = { outcome: 'fail' }
const unknown = (why: string) => ({ outcome: 'unknown', why })
const inapplicable = (why: string) => ({ outcome: 'not-applicable', why })

const outage = { status: 'unreachable', detail: 'timeout' } as const
const weeklyThenSilent = everyDays(7, 40, 200)
const comments = (answered: number, all: number) =>
  Array.from({ length: all }, (_, index) => asked(10 + index, { isQuestion: false, ...(index < answered ? { answeredAt: daysAgo(9) } : {}) }))
const answeredAfter = (hours: number) =>
  Array.from({ length: 5 }, () => ({ at: daysAgo(30), isQuestion: true, answeredAt: daysAgo(30 - hours / 24) }))
const blog = { platform: 'blog', reference: 'https://blog.example.org' } as const
const needsToken = { reads: 'own', credential: 'required', tells: [], terms: [], mostCalls: 3 } as const

/** What each signal finds in one case and another. Figures are reasoned from the rule, never copied from what it gave. */
export const SIGNAL_ROWS: readonly Row[] = [
  row('silence', 'it keeps its rhythm', someFacts(), { ...pass, params: { days: 3 } }),
  row('silence', 'it is silent for half a year where a post a week was usual', someFacts({ posts: weeklyThenSilent }), {
    ...fail,
    params: { days: 200, lastPostOn: daysAgo(200).slice(0, 10) },
  }),
  row('silence', 'nothing was ever published', someFacts({ posts: [] }), { ...fail, severity: 1, params: { lastPostOn: '' } }),
  row('silence', 'it could not be read: that is no silence', unreadFacts(outage), unknown('unread')),
  row(
    'silence',
    'it rests on purpose',
    someFacts({ posts: weeklyThenSilent }, { dossier: { declared: { state: 'parked', since: '2026-01-01', reason: 'x', author: 'y' } } }),
    inapplicable('at-rest'),
  ),
  row(
    'silence',
    'silence is its normal state',
    someFacts({ posts: weeklyThenSilent }, { dossier: { kind: 'alert' } }),
    inapplicable('silence-is-normal'),
  ),
  row(
    'silence',
    'what it was for has ended',
    someFacts({ posts: weeklyThenSilent }, { dossier: { purposeEndedOn: '2026-06-01' } }),
    inapplicable('ended'),
  ),
  row('silence', 'what it is for ends only later', someFacts({ posts: weeklyThenSilent }, { dossier: { purposeEndedOn: '2027-06-01' } }), fail),

  row('cadence-collapse', 'the rhythm is stable', someFacts(), pass),
  row('cadence-collapse', 'gaps have grown from two days to twenty', someFacts({ posts: [...everyDays(2, 30, 180), ...everyDays(20, 9, 5)] }), {
    ...fail,
    params: { beforeDays: 2, nowDays: 20 },
    severity: 0.9,
  }),
  row('cadence-collapse', 'there are too few gaps', someFacts({ posts: everyDays(7, 5, 3) }), unknown('too-few')),

  row('promised-cadence', 'nobody promised anything', someFacts(), unknown('nobody-said')),
  row(
    'promised-cadence',
    'a weekly promise after three weeks',
    someFacts({ posts: everyDays(7, 40, 21) }, { dossier: { promisedCadenceDays: 7 } }),
    pass,
  ),
  row(
    'promised-cadence',
    'a weekly promise after 105 days, in the last 90 of which nothing came',
    someFacts({ posts: everyDays(7, 40, 105) }, { dossier: { promisedCadenceDays: 7 } }),
    { ...fail, severity: 1, params: { lapse: 'silent', posted: 0, due: 12 } },
  ),
  row(
    'promised-cadence',
    'a weekly promise after 105 days, most of them in a declared pause',
    someFacts({ posts: everyDays(7, 40, 105) }, { dossier: { promisedCadenceDays: 7, pauses: [{ from: '2026-08-20', to: '2026-11-15' }] } }),
    pass,
  ),
  row(
    'promised-cadence',
    'a quarterly promise after 185 days',
    someFacts({ posts: everyDays(90, 9, 185) }, { dossier: { promisedCadenceDays: 90 } }),
    fail,
  ),

  row(
    'promised-cadence',
    'a daily promise, and a post every ten days',
    someFacts({ posts: everyDays(10, 20, 3) }, { dossier: { promisedCadenceDays: 1 } }),
    { ...fail, severity: 0.9, params: { lapse: 'sparse', posted: 9, due: 90, overDays: 90 } },
  ),
  row(
    'promised-cadence',
    'a quarterly promise, and two posts in the last year',
    someFacts({ posts: everyDays(150, 6, 100) }, { dossier: { promisedCadenceDays: 90 } }),
    { ...fail, severity: 0.5, params: { lapse: 'sparse', posted: 2, due: 4 } },
  ),
  row(
    'promised-cadence',
    'a weekly promise, kept but for a declared season of rest',
    someFacts(
      { posts: [...everyDays(7, 20, 100), ...everyDays(7, 2, 2)] },
      { dossier: { promisedCadenceDays: 7, pauses: [{ from: '2026-08-15', to: '2026-11-10' }] } },
    ),
    pass,
  ),
  row(
    'promised-cadence',
    'a quarterly promise of which too little is seen to count',
    someFacts({ posts: everyDays(150, 2, 100) }, { dossier: { promisedCadenceDays: 90 } }),
    pass,
  ),

  row(
    'promised-cadence',
    'several posts on each of a few days, as many as promised',
    someFacts({ posts: [0, 1, 2].flatMap((hour) => everyDays(3, 40, 1 + hour / 24)) }, { dossier: { promisedCadenceDays: 1 } }),
    { ...pass, params: { posted: 90, due: 90 } },
  ),
  row('reachability', 'a history was handed in, and nobody looked', someFacts({ source: undefined as never }), unknown('not-looked-up')),
  row('lost-access', 'nobody can administer it', someFacts({}, { dossier: { administrators: 0 } }), fail),
  row(
    'lost-access',
    'it was closed, and nobody is left to log in',
    someFacts(
      { source: undefined as never },
      { dossier: { administrators: 0, declared: { state: 'closed', since: '2026-01-01', reason: 'x', author: 'y' } } },
    ),
    inapplicable('at-rest'),
  ),
  row('lost-access', 'two can', someFacts({}, { dossier: { administrators: 2 } }), pass),

  row('unanswered-questions', 'nobody may hear them', someFacts({ missing: [{ what: 'incoming', why: 'permission' }] }), unknown('not-told')),
  row(
    'unanswered-questions',
    'its platform tells nobody',
    someFacts({ missing: [{ what: 'incoming', why: 'never' }] }),
    inapplicable('no-such-thing'),
  ),
  row(
    'unanswered-questions',
    'one of two was left',
    someFacts({ incoming: [asked(9, { url: 'https://x.example/1' }), asked(20, { answeredAt: daysAgo(19) })] }),
    {
      ...fail,
      severity: 0.5,
      params: { questions: 2, unanswered: 1, oldestOn: daysAgo(9).slice(0, 10) },
      evidence: [{ at: daysAgo(9), url: 'https://x.example/1' }],
    },
  ),
  row('unanswered-questions', 'it was asked yesterday: there is still time', someFacts({ incoming: [asked(1)] }), {
    ...pass,
    params: { questions: 0 },
  }),
  row(
    'unanswered-questions',
    'it was asked yesterday, and an answer in four hours was promised',
    someFacts({ incoming: [asked(1)] }, { dossier: { promisedReplyHours: 4 } }),
    fail,
  ),
  row('unanswered-questions', 'comments are no questions', someFacts({ incoming: comments(0, 6) }), pass),

  row('response-time', 'answers come within a day', someFacts({ incoming: answeredAfter(20) }), {
    ...pass,
    params: { hours: 20, promisedHours: 48 },
  }),
  row('response-time', 'answers come after eight days', someFacts({ incoming: answeredAfter(192) }), { ...fail, severity: 0.75 }),
  row(
    'response-time',
    'answers come within a day, and two hours were promised',
    someFacts({ incoming: answeredAfter(20) }, { dossier: { promisedReplyHours: 2 } }),
    { ...fail, severity: 0.9 },
  ),
  row('response-time', 'four answers say little', someFacts({ incoming: answeredAfter(192).slice(1) }), unknown('too-few')),

  row('monologue', 'it answers half', someFacts({ incoming: comments(3, 6) }), pass),
  row('monologue', 'it answers nobody', someFacts({ incoming: comments(0, 6) }), { ...fail, severity: 1, params: { items: 6, answered: 0 } }),
  row('monologue', 'it answers one of four in a hundred', someFacts({ incoming: comments(25, 100) }), { ...fail, severity: 0.5 }),
  row('monologue', 'four contributions say little', someFacts({ incoming: comments(0, 4) }), unknown('too-few')),

  row('automatic-posts', 'people plan their posts with a program', someFacts({ posts: everyDays(7, 10, 3, { via: 'Hootsuite' }) }), {
    ...pass,
    params: { share: 0 },
  }),
  row('automatic-posts', 'a relay repeats another channel', someFacts({ posts: everyDays(7, 10, 3, { via: 'IFTTT' }) }), {
    ...fail,
    severity: 1,
    params: { program: 'IFTTT' },
  }),
  row('automatic-posts', 'it says of itself that it is a machine', someFacts({ profile: { notices: ['automated'] } }), fail),
  row(
    'automatic-posts',
    'the platform does not tell',
    someFacts({ missing: [{ what: 'posting-app', why: 'never' }] }),
    inapplicable('no-such-thing'),
  ),

  row(
    'no-reaction',
    'some posts found an echo',
    someFacts({ posts: [...everyDays(7, 20, 10, { reactions: 0 }), ...postsOn([8], { reactions: 1 })] }),
    { ...pass, params: { posts: 21, reacted: 1 } },
  ),
  row('no-reaction', 'none did', someFacts({ posts: everyDays(7, 20, 10, { reactions: 0, replies: 0 }) }), { ...fail, severity: 1 }),
  row(
    'no-reaction',
    'posts of this week are too young, and what was shown again is not its own',
    someFacts({ posts: [...everyDays(1, 6, 0, { reactions: 0 }), ...everyDays(7, 20, 10, { kind: 'repost', reactions: 0 })] }),
    unknown('not-told'),
  ),
  row('no-reaction', 'nobody counts: unknown is not none', someFacts(), unknown('not-told')),

  row('reaction-decline', 'the echo is as before', someFacts({ posts: everyDays(7, 30, 10, { reactions: 9 }) }), pass),
  row(
    'reaction-decline',
    'the echo has gone from forty to four',
    someFacts({ posts: [...everyDays(7, 20, 100, { reactions: 40 }), ...everyDays(7, 10, 10, { reactions: 4 })] }),
    { ...fail, severity: 0.9, params: { before: 40, now: 4 } },
  ),
  row('reaction-decline', 'there is too little to compare', someFacts({ posts: everyDays(7, 15, 10, { reactions: 4 }) }), unknown('too-few')),

  row('reaction-benchmark', 'it finds what is usual', someFacts({ posts: everyDays(7, 20, 10, { reactions: 3 }), profile: { followers: 2000 } }), {
    ...pass,
    params: { rate: 0.15, usual: 0.15 },
  }),
  row(
    'reaction-benchmark',
    'it finds a tenth of that',
    someFacts({ posts: everyDays(7, 20, 10, { reactions: 3 }), profile: { followers: 20_000 } }),
    fail,
  ),
  row(
    'reaction-benchmark',
    'no figure was published for its platform',
    someFacts({ account: { platform: 'mastodon', reference: 'a@b.example' } }),
    inapplicable('no-such-thing'),
  ),
  row(
    'reaction-benchmark',
    'the terms forbid to compare',
    someFacts(
      { posts: everyDays(7, 20, 10, { reactions: 3 }), profile: { followers: 20_000 } },
      { capabilities: { ...needsToken, terms: ['no-benchmarking'] } },
    ),
    inapplicable('terms'),
  ),
  row('reaction-benchmark', 'followers are not told', someFacts({ posts: everyDays(7, 20, 10, { reactions: 3 }) }), unknown('not-told')),

  row(
    'follower-erosion',
    'a fifth left within a year',
    someFacts({ profile: { followers: 800 } }, { fourWeeksAgo: { observedAt: daysAgo(365.25), followers: 1000 } }),
    { ...fail, severity: expect.closeTo(0.75) },
  ),
  row(
    'follower-erosion',
    'a few left',
    someFacts({ profile: { followers: 990 } }, { fourWeeksAgo: { observedAt: daysAgo(365), followers: 1000 } }),
    pass,
  ),
  row(
    'follower-erosion',
    'more came',
    someFacts({ profile: { followers: 1990 } }, { fourWeeksAgo: { observedAt: daysAgo(365), followers: 1000 } }),
    pass,
  ),
  row(
    'follower-erosion',
    'the last look was a week ago',
    someFacts({ profile: { followers: 1 } }, { fourWeeksAgo: { observedAt: daysAgo(7), followers: 1000 } }),
    unknown('too-few'),
  ),

  row('profile-gaps', 'everything is there', someFacts({ profile: { description: 'x', website: 'https://x.example', picture: 'own' } }), pass),
  row('profile-gaps', 'two of three are missing', someFacts({ profile: { website: 'https://x.example', picture: 'default', description: ' ' } }), {
    ...fail,
    severity: expect.closeTo(2 / 3),
    params: { lacks: 'description picture' },
  }),
  row('profile-gaps', 'the profile was not told', someFacts({ profile: {}, missing: [{ what: 'profile', why: 'permission' }] }), unknown('not-told')),
  row('profile-gaps', 'a blog has no profile', someFacts({ account: blog }), inapplicable('no-such-thing')),

  row(
    'outdated-name',
    'the name is the present one, written otherwise',
    someFacts({ profile: { name: 'RIVERBANK Trust (official)' } }, { dossier: { presentName: 'Riverbank Trust' } }),
    pass,
  ),
  row(
    'outdated-name',
    'accents make no other name',
    someFacts({ profile: { name: 'Maison Lumiere' } }, { dossier: { presentName: 'Maison Lumière' } }),
    pass,
  ),
  row(
    'outdated-name',
    'the name is of before',
    someFacts({ profile: { name: 'Conseil régional' } }, { dossier: { presentName: 'Région Grand Est' } }),
    fail,
  ),
  row('outdated-name', 'nobody said', someFacts({ profile: { name: 'x' } }), unknown('nobody-said')),

  row(
    'dead-website',
    'it answers',
    someFacts({ profile: { website: 'https://x.example' } }, { probes: { website: { url: 'https://x.example', state: 'alive' } } }),
    pass,
  ),
  row(
    'dead-website',
    'it is gone',
    someFacts({ profile: { website: 'https://x.example' } }, { probes: { website: { url: 'https://x.example', state: 'dead' } } }),
    { ...fail, severity: 1 },
  ),
  row(
    'dead-website',
    'nothing could be learnt',
    someFacts({ profile: { website: 'https://x.example' } }, { probes: { website: { url: 'https://x.example', state: 'unknown' } } }),
    unknown('not-looked-up'),
  ),
  row('dead-website', 'it names none', someFacts({ profile: {} }), inapplicable('no-such-thing')),

  row(
    'broken-links',
    'one of four is dead',
    someFacts(
      {},
      {
        probes: {
          links: ['alive', 'alive', 'alive', 'dead', 'unknown'].map((state, n) => ({ url: `https://x.example/${n}`, state: state as 'alive' })),
        },
      },
    ),
    {
      ...fail,
      severity: 0.25,
      evidence: [{ url: 'https://x.example/3' }],
    },
  ),
  row('broken-links', 'all are alive', someFacts({}, { probes: { links: [{ url: 'https://x.example', state: 'alive' }] } }), pass),
  row(
    'broken-links',
    'none could be followed',
    someFacts({}, { probes: { links: [{ url: 'https://x.example', state: 'unknown' }] } }),
    unknown('not-looked-up'),
  ),
  row('broken-links', 'its posts lead nowhere by themselves', someFacts({}, { probes: { links: [] } }), inapplicable('no-such-thing')),

  row('feed-faults', 'the feed is fine', someFacts({ account: blog, via: 'feed' }), pass),
  row('feed-faults', 'there is none', someFacts({ account: blog, via: 'sitemap' }), { ...fail, params: { fault: 'feed-not-found' } }),
  row('feed-faults', 'most entries have no date', someFacts({ account: blog, via: 'feed', undated: 60 }), {
    ...fail,
    params: { fault: 'dates-missing' },
  }),
  row('feed-faults', 'planned entries are no fault', someFacts({ account: blog, via: 'feed', undated: 60, planned: 60 }), pass),
  row('feed-faults', 'the certificate has expired', unreadFacts({ status: 'unreachable', detail: 'certificate-expired' }, { account: blog }), fail),
  row('feed-faults', 'the site is down: that says nothing', unreadFacts(outage, { account: blog }), unknown('unread')),
  row('feed-faults', 'only blogs have one', someFacts(), inapplicable('no-such-thing')),

  row('reachability', 'it was read', someFacts(), pass),
  row('reachability', 'it is not there', unreadFacts({ status: 'not-found', detail: 'account-not-found' }), { ...fail, severity: 1 }),
  row('reachability', 'an outage says nothing', unreadFacts(outage), unknown('unread')),
  row(
    'reachability',
    'a missing credential says nothing',
    unreadFacts({ status: 'credential-missing', detail: 'connection-missing' }),
    unknown('unread'),
  ),
  row(
    'reachability',
    'it was closed on purpose',
    unreadFacts(
      { status: 'not-found', detail: 'account-not-found' },
      { dossier: { declared: { state: 'closed', since: '2026-01-01', reason: 'x', author: 'y' } } },
    ),
    inapplicable('at-rest'),
  ),

  row('credential', 'none is needed', someFacts({}, { capabilities: { ...needsToken, credential: 'none' } }), inapplicable('no-such-thing')),
  row(
    'credential',
    'it holds for long',
    someFacts({}, { capabilities: needsToken, credential: { expiresAt: '2027-11-27T00:00:00.000Z', isRenewable: false } }),
    pass,
  ),
  row(
    'credential',
    'it ends in fifteen days',
    someFacts({}, { capabilities: needsToken, credential: { expiresAt: '2026-12-12T12:00:00.000Z', isRenewable: false } }),
    { ...fail, severity: 0.5, params: { days: 15 } },
  ),
  row(
    'credential',
    'it is renewed by itself',
    someFacts({}, { capabilities: needsToken, credential: { expiresAt: '2026-12-12T12:00:00.000Z', isRenewable: true } }),
    pass,
  ),
  row(
    'credential',
    'nobody said when it ends',
    someFacts({}, { capabilities: needsToken, credential: { isRenewable: false } }),
    unknown('nobody-said'),
  ),
  row(
    'credential',
    'the platform rejected it',
    unreadFacts({ status: 'credential-rejected', detail: 'token-rejected' }, { capabilities: needsToken }),
    { ...fail, severity: 1 },
  ),

  row('administrators', 'there are two', said({ administrators: 2 }), pass),
  row('administrators', 'there is one', said({ administrators: 1 }), { ...fail, severity: 0.5 }),
  row('administrators', 'there is nobody', said({ administrators: 0 }), { ...fail, severity: 1 }),
  row('administrators', 'nobody said', said({}), unknown('nobody-said')),

  row('ownership', 'somebody answers for it, and another stands in', said({ owner: 'Ms A', deputy: 'Mr B' }), pass),
  row('ownership', 'nobody does', said({ owner: null }), { ...fail, severity: 1 }),
  row('ownership', 'nobody stands in', said({ owner: 'Ms A', deputy: null }), { ...fail, severity: 0.5 }),
  row('ownership', 'nobody said who stands in', said({ owner: 'Ms A' }), unknown('nobody-said')),
  row('ownership', 'nobody said', said({}), unknown('nobody-said')),

  row('lost-access', 'it is lost', said({ access: 'lost' }), { ...fail, severity: 1 }),
  row('lost-access', 'it is held', said({ access: 'held' }), pass),
  row('lost-access', 'nobody said', said({}), unknown('nobody-said')),

  row('purpose-afterwards', 'it was written before', said({ openedOn: '2025-01-10', purpose: { text: 'x', writtenOn: '2025-01-02' } }), pass),
  row('purpose-afterwards', 'it was written a month later', said({ openedOn: '2025-01-10', purpose: { text: 'x', writtenOn: '2025-02-09' } }), {
    ...fail,
    severity: 1,
    params: { days: 30 },
  }),
  row('purpose-afterwards', 'nobody said whether it was written', said({ openedOn: '2025-01-10' }), unknown('nobody-said')),
  row('purpose-afterwards', 'nobody said when', said({ purpose: { text: 'x', writtenOn: '2025-02-09' } }), unknown('nobody-said')),

  row('duplicates', 'another page of its own', said({ twin: { platform: 'facebook', reference: 'riverbank2' } }), {
    ...fail,
    severity: 0.5,
    params: { twins: 1 },
  }),
  row(
    'duplicates',
    'a twin elsewhere says nothing of other pages here',
    said({ twin: { platform: 'instagram', reference: 'riverbank' } }),
    unknown('nobody-said'),
  ),
  row('duplicates', 'somebody uses the name', said({ impostors: ['https://facebook.com/riverbank.fake'] }), {
    ...fail,
    severity: 1,
    evidence: [{ url: 'https://facebook.com/riverbank.fake' }],
  }),
  row('duplicates', 'somebody looked and found none', said({ impostors: [] }), pass),
  row('duplicates', 'nobody said', said({}), unknown('nobody-said')),

  row(
    'own-site-link',
    'it leads to where somebody is',
    said({ site: 'https://x.example' }, { probes: { site: { url: 'https://x.example', leadsHere: true } } }),
    pass,
  ),
  row(
    'own-site-link',
    'it leads to silence',
    someFacts(
      { posts: weeklyThenSilent },
      { dossier: { site: 'https://x.example' }, probes: { site: { url: 'https://x.example', leadsHere: true } } },
    ),
    { ...fail, evidence: [{ url: 'https://x.example' }] },
  ),
  row(
    'own-site-link',
    'it leads to what is gone',
    unreadFacts(
      { status: 'not-found', detail: 'account-not-found' },
      { dossier: { site: 'https://x.example' }, probes: { site: { url: 'https://x.example', leadsHere: true } } },
    ),
    fail,
  ),
  row(
    'own-site-link',
    'it leads elsewhere',
    said({ site: 'https://x.example' }, { probes: { site: { url: 'https://x.example', leadsHere: false } } }),
    inapplicable('no-such-thing'),
  ),
  row('own-site-link', 'the site could not be read', said({ site: 'https://x.example' }), unknown('not-looked-up')),
  row(
    'own-site-link',
    'an outage of the account says nothing',
    unreadFacts(outage, { dossier: { site: 'https://x.example' }, probes: { site: { url: 'https://x.example', leadsHere: true } } }),
    unknown('unread'),
  ),
]
