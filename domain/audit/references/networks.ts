import type { PublishedPlatformId } from '../../catalogue/vocabulary.ts'
import { decoded, isWithin, type Link } from './link.ts'
import { firstSegment, handleOf, type Named, type ReferenceRules } from './rules.ts'

const words = (text: string): readonly string[] => text.split(' ')
const oneOf = (name: string | undefined): Named => (name === undefined || name === '' ? 'not-an-account' : { name })

/** Facebook takes dots and capitals in a name for decoration; ids are digits. */
const facebookName = (text: string): string | undefined => {
  const name = text.replace(/^@/, '').trim().toLowerCase().replaceAll('.', '')
  return /^[a-z0-9-]{3,100}$/.test(name) ? name : undefined
}
const FACEBOOK_PAGES = words(
  'groups events share sharer sharer.php story.php watch reel reels photo photo.php permalink.php login login.php help policies hashtag marketplace gaming ' +
    'l.php home.php search plugins dialog directory public media stories live business ads privacy legal terms settings messages notifications friends',
)

const facebook: ReferenceRules = {
  hosts: ['facebook.com', 'fb.com', 'fb.me', 'fb.watch'],
  profilesAt: /^(?:(?:mbasic|touch|web|free|z-m|[dmp]|(?!ai\.)[a-z]{2}(?:-[a-z]{2})?)\.)?(?:facebook|fb)\.com$/,
  fromHandle: facebookName,
  fromLink: ({ host, segments, query }) => {
    const [first = '', second, third, fourth] = segments
    if (isWithin(host, 'fb.me') || isWithin(host, 'fb.watch')) return 'short-link'
    if (first === 'profile.php') return oneOf(query['id'] && /^\d+$/.test(query['id']) ? query['id'] : undefined)
    if (first === 'pages' && second === 'category') return oneOf(idIn(fourth) ?? facebookName(fourth ?? ''))
    if (first === 'pages' || first === 'people') return oneOf(idIn(third) ?? idIn(second))
    if (first === 'p') return oneOf(idIn(second))
    if (first === 'pg') return oneOf(facebookName(second ?? ''))
    return FACEBOOK_PAGES.includes(first.toLowerCase()) ? 'not-an-account' : oneOf(idIn(first) ?? facebookName(first))
  },
  address: (name) => (/^\d+$/.test(name) ? `https://www.facebook.com/profile.php?id=${name}` : `https://www.facebook.com/${name}`),
}
/** `Name-100064512345678` and bare ids end in the digits that count. */
const idIn = (segment: string | undefined): string | undefined => /(?:^|-)(\d{5,20})$/.exec(segment ?? '')?.[1]

const twitterName = handleOf(/^[a-z0-9_]{1,15}$/)
const TWITTER_PAGES = words(
  'home search hashtag i share login logout signup explore messages notifications settings tos privacy compose jobs about download account bookmarks communities oauth',
)
const twitter: ReferenceRules = {
  hosts: ['twitter.com', 'x.com', 't.co'],
  profilesAt: /^(?:(?:m|mobile)\.)?(?:twitter|x)\.com$/,
  fromHandle: (text) => (/^\d{16,20}$/.test(text) ? text : twitterName(text)),
  fromLink: (link) => {
    const [first, second, third] = link.segments
    if (isWithin(link.host, 't.co') || link.host === 'pic.twitter.com') return 'short-link'
    if (first === 'intent') return oneOf(twitterName(link.query['screen_name'] ?? '') ?? (link.query['user_id'] || undefined))
    if (first === 'i' && second === 'user') return oneOf(/^\d+$/.test(third ?? '') ? third : undefined)
    return firstSegment(twitterName, TWITTER_PAGES, link)
  },
  address: (name) => (/^\d{16,20}$/.test(name) ? `https://x.com/i/user/${name}` : `https://x.com/${name}`),
}

const pinterestName = handleOf(/^[a-z0-9_]{3,30}$/)
const PINTEREST_PAGES = words('pin ideas search today explore login business settings board')
/** Pinterest serves each country under its own domain: see `hostsOf`. */
const pinterest: ReferenceRules = {
  hosts: ['pinterest.com', 'pin.it'],
  profilesAt: /^(?:[a-z]{2}\.)?pinterest\./,
  fromHandle: pinterestName,
  fromLink: (link) => (isWithin(link.host, 'pin.it') ? 'short-link' : firstSegment(pinterestName, PINTEREST_PAGES, link)),
  address: (name) => `https://www.pinterest.com/${name}/`,
}

const instagramName = handleOf(/^(?!.*\.\.)(?!\.)[a-z0-9._]{1,30}(?<!\.)$/)
const INSTAGRAM_PAGES = words('p reel reels tv explore stories accounts direct about developer share legal challenge web api')
const instagram: ReferenceRules = {
  hosts: ['instagram.com', 'instagr.am', 'ig.me'],
  profilesAt: /^(?:m\.)?(?:instagram\.com|instagr\.am|ig\.me)$/,
  fromHandle: instagramName,
  fromLink: (link) => {
    const [first, second] = link.segments
    if ((first === '_u' || first === 'm') && second !== undefined) return oneOf(instagramName(second))
    if (link.host === 'ig.me') return 'not-an-account'
    return firstSegment(instagramName, INSTAGRAM_PAGES, link)
  },
  address: (name) => `https://www.instagram.com/${name}/`,
}

/** Pages and people live under different paths, so the path is part of the name. */
const linkedinName = (text: string): string | undefined => {
  const [, kind = 'company', name = ''] = /^@?(?:(company|school|showcase|in)\/)?([\p{L}\p{N}_.&%-]{2,100})\/?$/iu.exec(decoded(text.trim())) ?? []
  return name === '' ? undefined : `${kind.toLowerCase()}/${name.toLowerCase()}`
}
const linkedin: ReferenceRules = {
  hosts: ['linkedin.com', 'lnkd.in'],
  fromHandle: linkedinName,
  fromLink: ({ host, segments: [first = '', second = ''] }) => {
    if (isWithin(host, 'lnkd.in')) return 'short-link'
    return words('company school showcase in').includes(first.toLowerCase()) && second !== ''
      ? oneOf(linkedinName(`${first}/${second}`))
      : 'not-an-account'
  },
  address: (name) => `https://www.linkedin.com/${encodeURI(name)}/`,
}

const CHANNEL_ID = /^UC[\w-]{22}$/
/** Ids keep their capitals; handles have none. Old custom and user names are kept under their path. */
const youtubeName = (text: string): string | undefined => {
  const name = text.trim()
  if (CHANNEL_ID.test(name)) return name
  const handle = name.replace(/^@/, '').toLowerCase()
  return /^[\p{L}\p{N}._·-]{3,30}$/u.test(handle) ? `@${handle}` : undefined
}
const YOUTUBE_PAGES = words(
  'watch shorts playlist results feed live embed v clip hashtag premium post redirect about account t s ads creators kids gaming trending channels ' +
    'howyoutubeworks upload movies music podcasts oembed attribution_link signin logout e new press yt',
)
const youtube: ReferenceRules = {
  hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  profilesAt: /^(?:(?:music|gaming|studio|m|[a-z]{2})\.)?youtube\.com$/,
  fromHandle: (text) => {
    const name = decoded(text)
    return /^(?:user|c)\/\S+$/.test(name) ? name : youtubeName(name)
  },
  fromLink: ({ host, segments: [first = '', second = ''] }) => {
    if (isWithin(host, 'youtu.be') || YOUTUBE_PAGES.includes(first.toLowerCase())) return 'not-an-account'
    if (first === 'channel') return oneOf(CHANNEL_ID.test(second) ? second : undefined)
    if ((first === 'user' || first === 'c') && second !== '') return { name: `${first}/${second}` }
    return oneOf(first.startsWith('@') ? youtubeName(first) : first === '' ? undefined : `c/${first}`)
  },
  address: (name) => (CHANNEL_ID.test(name) ? `https://www.youtube.com/channel/${name}` : `https://www.youtube.com/${encodeURI(name)}`),
}

const tiktokName = handleOf(/^[a-z0-9._]{2,24}(?<!\.)$/)
const tiktok: ReferenceRules = {
  hosts: ['tiktok.com'],
  fromHandle: tiktokName,
  fromLink: ({ host, segments: [first = ''] }) => {
    if (/^v[mt]\./.test(host) || first === 't') return 'short-link'
    return first.startsWith('@') ? oneOf(tiktokName(first)) : 'not-an-account'
  },
  address: (name) => `https://www.tiktok.com/@${name}`,
}

const threads: ReferenceRules = {
  hosts: ['threads.net', 'threads.com'],
  fromHandle: instagramName,
  fromLink: ({ segments: [first = ''] }) => (first.startsWith('@') ? oneOf(instagramName(first)) : 'not-an-account'),
  address: (name) => `https://www.threads.com/@${name}`,
}

const DID = /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.:%-]{4,253})$/
/** A handle is a domain; one without a dot is meant on the usual server. */
const blueskyName = (text: string): string | undefined => {
  const name = text
    .trim()
    .replace(/^at:\/\//i, '')
    .replace(/^@/, '')
    .replace(/\/.*$/, '')
    .toLowerCase()
  if (DID.test(name)) return name
  if (/^[a-z0-9][a-z0-9-]{1,17}$/.test(name)) return `${name}.bsky.social`
  return /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name) ? name : undefined
}
const bluesky: ReferenceRules = {
  hosts: ['bsky.app'],
  fromHandle: blueskyName,
  fromLink: ({ segments: [first, second] }) => (first === 'profile' && second !== undefined ? oneOf(blueskyName(second)) : 'not-an-account'),
  address: (name) => `https://bsky.app/profile/${name}`,
}

const redditName = (text: string): string | undefined => {
  const [, kind = 'r', name = ''] = /^\/?(?:(r|u|user)\/)?([A-Za-z0-9_-]{2,21})\/?$/.exec(text.trim()) ?? []
  return name === '' ? undefined : `${kind === 'user' ? 'u' : kind}/${name.toLowerCase()}`
}
const reddit: ReferenceRules = {
  hosts: ['reddit.com', 'redd.it'],
  fromHandle: redditName,
  fromLink: ({ host, segments: [first = '', second = ''] }) => {
    if (isWithin(host, 'redd.it')) return 'short-link'
    return words('r u user').includes(first) && second !== '' ? oneOf(redditName(`${first}/${second}`)) : 'not-an-account'
  },
  address: (name) => `https://www.reddit.com/${name}/`,
}

const invitation = (text: string): string | undefined => (/^[A-Za-z0-9-]{2,64}$/.test(text.trim()) ? text.trim() : undefined)
const discord: ReferenceRules = {
  hosts: ['discord.com', 'discord.gg', 'discordapp.com'],
  fromHandle: invitation,
  fromLink: ({ host, segments: [first = '', second = ''] }) => {
    if (isWithin(host, 'discord.gg')) return oneOf(invitation(first))
    return first === 'invite' ? oneOf(invitation(second)) : 'not-an-account'
  },
  address: (name) => `https://discord.gg/${name}`,
}

const whatsapp: ReferenceRules = {
  hosts: ['whatsapp.com', 'wa.me'],
  fromHandle: (text) => invitation(text.replace(/^channel\//, '')),
  fromLink: ({ segments: [first = '', second = ''] }: Link) => (first === 'channel' ? oneOf(invitation(second)) : 'not-an-account'),
  address: (name) => `https://www.whatsapp.com/channel/${name}`,
}

const telegramName = handleOf(/^[a-z][a-z0-9_]{3,31}$/)
const telegram: ReferenceRules = {
  hosts: ['t.me', 'telegram.me', 'telegram.org'],
  profilesAt: /^(?:t|telegram)\.me$/,
  fromHandle: telegramName,
  fromLink: (link) => firstSegment(telegramName, words('joinchat share addstickers proxy c login iv'), withoutPreview(link)),
  address: (name) => `https://t.me/${name}`,
}
/** `t.me/s/name` is the preview that needs no account. */
const withoutPreview = (link: Link): Link => (link.segments[0] === 's' ? { ...link, segments: link.segments.slice(1) } : link)

/** Networks on which every account has a place of the platform's own. */
export const NETWORKS: Partial<Readonly<Record<PublishedPlatformId, ReferenceRules>>> = {
  facebook,
  twitter,
  pinterest,
  instagram,
  linkedin,
  youtube,
  tiktok,
  threads,
  bluesky,
  reddit,
  discord,
  whatsapp,
  telegram,
}
