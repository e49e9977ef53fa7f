import type { JudgementWords } from '../judgement-words.ts'
import { isTooFew } from '../outlook.ts'
import { and, chance, dateText, decimal, share, span } from './figures.ts'

const posts = (count: number): string => `${count} ${count === 1 ? 'post' : 'posts'}`
const questions = (count: number): string => `${count} ${count === 1 ? 'question' : 'questions'}`
const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`
const links = (count: number): string => `${count} ${count === 1 ? 'link' : 'links'}`
const reactions = (count: number): string => `${decimal(count)} ${count === 1 ? 'reaction' : 'reactions'}`
const time = (hours: number): string => (hours < 48 ? `${decimal(hours)} ${hours === 1 ? 'hour' : 'hours'}` : span(hours / 24))

/** “every day”, “every 7 days”. */
const every = (days: number): string => `every ${days < 1.5 ? 'day' : span(days)}`
/** “, 30 days of them in declared pauses”; nothing where there were none, nor in results of before. */
const ofThemPaused = (days = 0): string => (days > 0 ? ` (${span(days)} of that in declared pauses)` : '')
/** “a post every 7 days”, “2 posts a day”. */
const promised = (days: number): string => (days <= 0.75 ? `${decimal(1 / days)} posts a day` : `a post ${every(days)}`)
/** From here on a promise is called kept. */
const NEARLY_ALL = 0.9
const lastPost = (days: number): string => (days < 1 ? 'The last post is from today' : `The last post is ${span(days)} old`)

/** Results of before do not say. */
const ENOUGH = Number.POSITIVE_INFINITY

const LACKED: Readonly<Record<string, string>> = { description: 'a description', website: 'the address of a site', picture: 'a picture of its own' }
const FEED_FAULTS: Readonly<Record<string, string>> = {
  'feed-unreadable': 'Its feed cannot be understood.',
  'feed-empty': 'Its feed is empty.',
  'feed-not-found': 'It offers no feed that can be found: nobody can subscribe to it.',
  'certificate-expired': 'The security certificate of the site has expired: visitors are warned away.',
  'tls-failure': 'The secure connection to the site fails: visitors are warned away.',
  'redirect-loop': 'Its address redirects in a circle.',
  'too-many-redirects': 'Its address is redirected too many times.',
  'dates-missing': 'Most entries of its feed have no readable date.',
}

export const signals: JudgementWords['signals'] = {
  'unanswered-questions': {
    title: 'Unanswered questions',
    pass: ({ questions: asked }) =>
      asked === 0
        ? 'Nobody asked anything that still waits for an answer.'
        : asked === 1
          ? 'The question asked got an answer.'
          : `All ${questions(asked)} asked got an answer.`,
    fail: ({ questions: asked, unanswered, oldestOn }) =>
      unanswered === 1
        ? `On ${dateText(oldestOn)} somebody asked a question here, and nobody has answered.`
        : `${unanswered} of ${questions(asked)} were never answered; the oldest was asked on ${dateText(oldestOn)}.`,
    remedy: 'Answer every one of them, however late, and say who will answer from now on.',
  },
  reachability: {
    title: 'Account can be found',
    pass: () => 'The account is there for whoever looks for it.',
    fail: () => 'Whoever looks for this account does not find it, or is turned away.',
    remedy: 'Find out whether it was given up, renamed or taken away, and update every link that leads to it.',
  },
  'lost-access': {
    title: 'Access to the account',
    pass: () => 'The organisation can log in.',
    fail: () => 'Nobody can log in any more: nothing on it can be answered, corrected or closed.',
    remedy: 'Recover access through the platform before anything else, then give it to two people.',
  },
  'own-site-link': {
    title: 'Links from the organisation’s own site',
    pass: () => 'The organisation’s own site leads to this account, and somebody is there.',
    fail: ({ site }) => `The organisation’s own site (${site}) still sends people to this account, where nobody is.`,
    remedy: 'Take the link off the site until somebody is there again.',
  },
  duplicates: {
    title: 'Duplicates and impostors',
    pass: () => 'No other account is known that people could take for this one.',
    fail: ({ twins, impostors }) =>
      impostors > 0
        ? impostors === 1
          ? 'An account of somebody else uses the organisation’s name.'
          : `${impostors} accounts of others use the organisation’s name.`
        : `The organisation has ${twins === 1 ? 'another account' : `${twins} other accounts`} of the same kind: people cannot tell which one counts.`,
    remedy: 'Report accounts of others to the platform; merge your own, and say on each which one counts.',
  },
  'dead-website': {
    title: 'Site named in the profile',
    pass: ({ url }) => `The site that the profile names (${url}) answers.`,
    fail: ({ url }) => `The profile sends people to ${url}, which no longer exists.`,
    remedy: 'Put the present address into the profile.',
  },
  'feed-faults': {
    title: 'Feed of the blog',
    pass: () => 'The feed of the blog can be read.',
    fail: ({ fault }) => FEED_FAULTS[fault] ?? 'The feed of the blog has a fault.',
    remedy: 'Have the feed and the certificate of the site put in order.',
  },
  silence: {
    title: 'Silence against its own rhythm',
    pass: ({ days, pausedDays, ownRhythmDays, postingDays = ENOUGH }) =>
      `${lastPost(days)}${ofThemPaused(pausedDays)}, which is nothing unusual ${isTooFew(postingDays) ? 'for channels in general' : `with a post ${every(ownRhythmDays)}`}.`,
    fail: ({ days, pausedDays, chance: how, lastPostOn, postingDays = ENOUGH }) =>
      lastPostOn === ''
        ? 'Nothing has ever been published here.'
        : `Silent for ${span(days)}${ofThemPaused(pausedDays)}, since ${dateText(lastPostOn)}; by ${isTooFew(postingDays) ? 'what is usual for all channels' : 'its own rhythm'}, the chance of a silence this long is ${chance(how)}.`,
    remedy: 'Publish, or say publicly that the account rests.',
  },
  'cadence-collapse': {
    title: 'Cadence',
    pass: ({ trend }) => (trend === 'rising' ? 'It posts more often than it used to.' : 'It posts about as often as it used to.'),
    fail: ({ beforeDays, nowDays }) => `It used to post ${every(beforeDays)}, and now waits ${span(nowDays)} between posts.`,
    remedy: 'Set a slower rhythm that the hours bear, and keep it.',
  },
  'promised-cadence': {
    title: 'Promised rhythm',
    pass: ({ promisedDays, posted, due, overDays }) => {
      if (posted === undefined || due === 0) return `Nothing so far speaks against the promise of ${promised(promisedDays)}.`
      return posted >= NEARLY_ALL * due
        ? `The promise of ${promised(promisedDays)} is kept: ${posts(posted)} in the last ${span(overDays)}.`
        : `Of the ${due} posts promised for the last ${span(overDays)} (${promised(promisedDays)}), ${posted === 0 ? 'none has come yet' : `${posted} came`}.`
    },
    fail: ({ promisedDays, days, lapse, posted, due, overDays }) =>
      lapse === 'sparse'
        ? `Readers were promised ${promised(promisedDays)}: in the last ${span(overDays)}, ${due} posts were due and only ${posted} came.`
        : `Readers were promised ${promised(promisedDays)}, and have been waiting for ${span(days)}.`,
    remedy: 'Keep the promise, or tell readers another one.',
  },
  'response-time': {
    title: 'Time to answer',
    pass: ({ hours }) => `Half of the answers come within ${time(hours)}.`,
    fail: ({ hours, promisedHours }) =>
      `Half of those who got an answer waited longer than ${time(hours)}, where ${time(promisedHours)} would be due.`,
    remedy: 'Fix the times of day at which somebody looks, and name a back-up.',
  },
  monologue: {
    title: 'Conversation',
    pass: ({ items, answered }) => `${answered} of ${items} contributions of others got an answer.`,
    fail: ({ items, answered }) =>
      `It talks and does not listen: ${answered === 0 ? 'none' : `only ${answered}`} of ${items} contributions of others got an answer.`,
    remedy: 'Set time aside each week to answer, to thank and to pass on what was said.',
  },
  'automatic-posts': {
    title: 'Automatic posts',
    pass: ({ share: part }) =>
      part === 0 ? 'Its posts are made by people.' : `${share(part)} of its posts come from another channel by themselves.`,
    fail: ({ share: part, program }) =>
      program === '' ? 'It is a machine, by its own account.' : `${share(part)} of its posts come from another channel by themselves (${program}).`,
    remedy: 'Stop the relay, or write for this public as well.',
  },
  'no-reaction': {
    title: 'Reactions',
    pass: ({ posts: all, reacted }) => `${reacted} of its last ${posts(all)} found some reaction.`,
    fail: ({ posts: all }) => `Not one of its last ${posts(all)} found any reaction: it may be busy, and it is of no visible use to anybody.`,
    remedy: 'Ask whom it is for and what they would use it for, before writing more.',
  },
  'reaction-decline': {
    title: 'Reactions against its own past',
    pass: ({ now }) => `Its posts find as much echo as they used to (median: ${reactions(now)}).`,
    fail: ({ before, now }) => `Its posts find less echo than they used to: a median of ${reactions(now)}, against ${decimal(before)} before.`,
    remedy: 'Look at which posts still find echo, and why.',
  },
  'broken-links': {
    title: 'Links of the newest posts',
    pass: ({ links: all }) => `The ${links(all)} of its newest posts that could be followed ${all === 1 ? 'leads' : 'lead'} somewhere.`,
    fail: ({ links: all, dead }) => `${dead} of ${links(all)} in its newest posts ${dead === 1 ? 'leads' : 'lead'} nowhere.`,
    remedy: 'Redirect the pages that moved, or correct the posts.',
  },
  'outdated-name': {
    title: 'Name',
    pass: ({ name }) => `It goes by the present name of the organisation (${name}).`,
    fail: ({ name, present }) => `It still calls itself “${name}”, while the organisation is now called “${present}”.`,
    remedy: 'Change the name, and the handle where the platform allows it.',
  },
  ownership: {
    title: 'Owner and deputy',
    pass: ({ owner }) => `${owner} answers for this account.`,
    fail: ({ lacks }) => (lacks === 'owner' ? 'Nobody answers for this account.' : 'Nobody stands in when its owner is away.'),
    remedy: 'Name an owner and a deputy, in writing.',
  },
  'reaction-benchmark': {
    title: 'Reactions against the platform',
    pass: ({ rate, usual }) => `${decimal(rate)} reactions per post and 100 followers; ${decimal(usual)} is usual on this platform.`,
    fail: ({ rate, usual }) =>
      `${decimal(rate)} reactions per post and 100 followers, far below the ${decimal(usual)} that is usual on this platform.`,
    remedy: 'Write for those who follow, or find those who would.',
  },
  'follower-erosion': {
    title: 'Followers',
    pass: ({ before, now, since }) =>
      `${people(now)} ${now === 1 ? 'follows' : 'follow'} it, against ${before} ${since === undefined ? 'at the last audit' : `on ${dateText(since)}`}.`,
    fail: ({ before, now, since }) => `${people(before)} followed it on ${dateText(since)}; ${now} ${now === 1 ? 'does' : 'do'} now.`,
    remedy: 'Look at what was published when they left.',
  },
  'profile-gaps': {
    title: 'Profile',
    pass: () => 'The profile says who is behind it and where to find them.',
    fail: ({ lacks }) => `The profile lacks ${and(lacks.split(' ').map((part) => LACKED[part] ?? part))}.`,
    remedy: 'Complete the profile.',
  },
  credential: {
    title: 'Access for reading',
    pass: ({ days }) =>
      days > 0 ? `The access by which it is read holds for another ${span(days)}.` : 'The access by which it is read is renewed by itself.',
    fail: ({ detail, days }) =>
      detail === 'expires-soon'
        ? days < 1
          ? 'The access by which it is read expires today.'
          : `The access by which it is read expires in ${span(days)}.`
        : 'The access by which it is read is no longer accepted.',
    remedy: 'Have whoever owns the account give access again.',
  },
  administrators: {
    title: 'Administrators',
    pass: ({ administrators: count }) => `${people(count)} can administer it.`,
    fail: ({ administrators: count }) =>
      count === 0 ? 'Nobody can administer it.' : 'Only one person can administer it: when they are ill or leave, nobody can.',
    remedy: 'Make a second person administrator.',
  },
  'purpose-afterwards': {
    title: 'Purpose before opening',
    pass: ({ writtenOn }) => `What it is for was written down before it was opened (${dateText(writtenOn)}).`,
    fail: ({ openedOn, days }) => `It was opened on ${dateText(openedOn)}, and what it is for was written down ${span(days)} later.`,
    remedy: 'Write one sentence on whom it serves with what, and how that would be seen.',
  },
}
