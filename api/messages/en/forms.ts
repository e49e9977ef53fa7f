import type { Geography } from '../../../domain/catalogue/platform-profile.ts'
import { type Format, type Goal, isOwnPlatform, type PlatformId, type PublishedPlatformId, type Use } from '../../../domain/catalogue/vocabulary.ts'
import type { Motive } from '../../../domain/hype/motives.ts'
import { ownNameOf } from '../own-platforms.ts'
import { entryOf } from '../words.ts'

/** What sentences need of a name: `the` within a sentence, `on` for being there, `account` for what is opened. */
type PlatformForms = { readonly name: string; readonly the: string; readonly on: string; readonly account: string }

const network = (name: string, account = `a ${name} account`): PlatformForms => ({ name, the: name, on: `on ${name}`, account })

export const PLATFORMS: Readonly<Record<PublishedPlatformId, PlatformForms>> = {
  blog: { name: 'Blog', the: 'the blog', on: 'on the blog', account: 'a blog' },
  facebook: network('Facebook', 'a Facebook page'),
  twitter: { ...network('X', 'an X account'), name: 'X (Twitter)' },
  pinterest: network('Pinterest'),
  instagram: network('Instagram', 'an Instagram account'),
  linkedin: network('LinkedIn', 'a LinkedIn page'),
  youtube: network('YouTube', 'a YouTube channel'),
  tiktok: network('TikTok'),
  threads: network('Threads'),
  bluesky: network('Bluesky'),
  mastodon: network('Mastodon'),
  newsletter: { name: 'Newsletter', the: 'the newsletter', on: 'in the newsletter', account: 'a newsletter' },
  reddit: network('Reddit'),
  discord: network('Discord', 'a Discord server'),
  whatsapp: { ...network('WhatsApp', 'a WhatsApp channel'), name: 'WhatsApp (channels)' },
  telegram: { ...network('Telegram', 'a Telegram channel'), name: 'Telegram (channels)' },
}

/** The forms of any platform: a workspace's own is spoken of as a network of that name. */
export const formsOf = (id: PlatformId): PlatformForms => (isOwnPlatform(id) ? ownForms(ownNameOf(id)) : PLATFORMS[id])

const ownForms = (name: string): PlatformForms => network(name, `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name} account`)
/** The account somebody has, within a sentence: `your Facebook page`. */
export const yours = (platform: PlatformId): string => `your ${formsOf(platform).account.replace(/^an? /, '')}`

/** `aim` completes "helps you to ...". */
export const GOALS: Readonly<Record<Goal, { readonly name: string; readonly aim: string }>> = {
  awareness: { name: 'Awareness', aim: 'become better known' },
  'search-visibility': { name: 'Visibility in search engines', aim: 'be found in search engines' },
  'website-traffic': { name: 'Visits to the website', aim: 'bring visitors to your website' },
  'lead-generation': { name: 'New enquiries', aim: 'find prospective customers' },
  sales: { name: 'Sales', aim: 'sell more' },
  'customer-service': { name: 'Customer service', aim: 'look after your customers' },
  community: { name: 'Community', aim: 'bring a community to life' },
  loyalty: { name: 'Loyalty', aim: 'keep your audience loyal' },
  recruitment: { name: 'Recruitment', aim: 'recruit' },
  'thought-leadership': { name: 'Recognised expertise', aim: 'be recognised for your expertise' },
  'press-relations': { name: 'Press relations', aim: 'work with the press' },
  'event-coverage': { name: 'Event coverage', aim: 'report on your events' },
  'crisis-communication': { name: 'Communication in a crisis', aim: 'keep people informed in a crisis' },
  fundraising: { name: 'Fundraising', aim: 'raise funds' },
  advocacy: { name: 'Advocacy', aim: 'win support for a cause' },
  'public-information': { name: 'Public information', aim: 'inform the public' },
  'internal-communication': { name: 'Internal communication', aim: 'communicate within your organisation' },
}

/** `doing` is the activity, as the subject or object of a sentence. */
export const USES: Readonly<Record<Use, { readonly name: string; readonly doing: string }>> = {
  'long-form-articles': { name: 'In-depth articles', doing: 'publishing in-depth articles' },
  news: { name: 'News', doing: 'sharing your news' },
  'practical-information': { name: 'Practical information', doing: 'giving practical information' },
  'reference-documents': { name: 'Reference documents', doing: 'making reference documents available' },
  'product-visuals': { name: 'Product pictures', doing: 'showing your products in pictures' },
  inspiration: { name: 'Ideas and inspiration', doing: 'offering ideas and inspiration' },
  tutorials: { name: 'Tutorials', doing: 'publishing tutorials' },
  'short-video': { name: 'Short videos', doing: 'publishing short videos' },
  'long-video': { name: 'Long videos', doing: 'publishing long videos' },
  'live-coverage': { name: 'Live coverage', doing: 'covering events live' },
  conversation: { name: 'Conversation', doing: 'holding conversations with the public' },
  'customer-answers': { name: 'Answers to questions', doing: 'answering questions' },
  'community-group': { name: 'Discussion group', doing: 'running a discussion group' },
  'link-sharing': { name: 'Shared links', doing: 'sharing links' },
  'behind-the-scenes': { name: 'Behind the scenes', doing: 'showing what happens behind the scenes' },
  'job-offers': { name: 'Job vacancies', doing: 'advertising job vacancies' },
  'offers-and-promotions': { name: 'Offers and promotions', doing: 'announcing offers and promotions' },
  testimonials: { name: 'Testimonials', doing: 'publishing testimonials' },
}

/** `what` is the format within a sentence. */
export const FORMATS: Readonly<Record<Format, { readonly name: string; readonly what: string }>> = {
  text: { name: 'Text', what: 'text' },
  photo: { name: 'Photos', what: 'photos' },
  'product-visuals': { name: 'Product pictures', what: 'product pictures' },
  graphics: { name: 'Graphics', what: 'graphics' },
  'short-video': { name: 'Short videos', what: 'short videos' },
  'long-video': { name: 'Long videos', what: 'long videos' },
  audio: { name: 'Audio', what: 'audio' },
  live: { name: 'Live video', what: 'live video' },
}

/** `clause` completes "because ...". */
export const MOTIVES: Readonly<Record<Motive, { readonly name: string; readonly clause: string }>> = {
  'audience-measured': { name: 'Own audience measured there', clause: 'you have measured your audience there' },
  'audience-asks': { name: 'The audience asks for it', clause: 'your audience asks for it' },
  'pilot-succeeded': { name: 'A pilot succeeded', clause: 'a pilot has succeeded' },
  'use-identified': { name: 'A definite use', clause: 'you know what you would do there' },
  'objective-kpi': { name: 'A measurable objective', clause: 'you have set it a measurable objective' },
  'unmet-niche': { name: 'A need nobody meets yet', clause: 'no existing account meets this need' },
  'capacity-secured': { name: 'People and hours secured', clause: 'people and hours have been set aside for it' },
  'advice-favourable': { name: 'Community manager in favour', clause: 'your community manager is in favour of it' },
  'exit-rule': { name: 'Agreed when to stop', clause: 'you have agreed when you would stop' },
  'service-continuity': { name: 'Audience leaving another platform', clause: 'your audience is leaving another platform' },
  'legal-duty': { name: 'Legal or contractual duty', clause: 'the law or a contract requires it' },
  'competitor-present': { name: 'Competitors are there', clause: 'your competitors are there' },
  novelty: { name: 'It is new', clause: 'it is new' },
  buzz: { name: 'It is talked about', clause: 'it is much talked about' },
  'everyone-does': { name: 'Everyone seems to be there', clause: 'everyone seems to be there' },
  'missing-out': { name: 'Fear of missing out', clause: 'you do not want to miss out' },
  'management-wish': { name: 'Management wants it', clause: 'your senior management wants it' },
  prestige: { name: 'Image', clause: 'your image would gain from it' },
  'vendor-suggestion': { name: 'Suggestion of a supplier', clause: 'a supplier suggested it' },
  'free-of-charge': { name: 'It is free', clause: 'it is free of charge' },
  'follower-goal': { name: 'A number of followers', clause: 'you are aiming for a certain number of followers' },
  'relay-army': { name: 'Others will pass it on', clause: 'you hope that others will pass your messages on' },
  'one-account-per-unit': { name: 'One account per department', clause: 'each department would have its own account' },
  'campaign-page': { name: 'A campaign or an event', clause: 'a campaign or an event calls for it' },
  'personal-taste': { name: 'A colleague likes it', clause: 'a colleague likes it' },
  values: { name: 'It matches the values', clause: 'it matches your values' },
  'reserve-name': { name: 'To reserve the name', clause: 'you want to reserve the name' },
}

/** A channel of one's own is not a place where others are: they have one. */
export const isOwned = (platform: PlatformId): boolean => platform === 'blog' || platform === 'newsletter'
const BESIDE_OWNED: Partial<Readonly<Record<Motive, string>>> = {
  'competitor-present': 'your competitors have one',
  'everyone-does': 'everyone seems to have one',
}
/** The clause of a motive for that platform, completing "because ...". */
export const motiveClause = (motive: Motive, platform: PlatformId): string =>
  (isOwned(platform) ? BESIDE_OWNED[motive] : undefined) ?? MOTIVES[motive].clause

/** `in` says where a figure was measured. */
const GEOGRAPHIES: Readonly<Record<Geography, string>> = {
  FR: 'in France',
  GB: 'in the United Kingdom',
  DE: 'in Germany',
  EU: 'in the European Union',
  world: 'worldwide',
  US: 'in the United States',
}
export const inGeography = (geography: string): string => entryOf(GEOGRAPHIES, geography) ?? 'elsewhere'
