/** The closed lists of words a brief is written in. The contract's enums say the same (test/architecture/agreement.test.ts). */

export const ORGANISATION_KINDS = ['b2b', 'b2c', 'public', 'nonprofit', 'individual'] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

export const REACHES = ['local', 'regional', 'national', 'international'] as const
export type Reach = (typeof REACHES)[number]

export const GOALS = [
  'awareness',
  'search-visibility',
  'website-traffic',
  'lead-generation',
  'sales',
  'customer-service',
  'community',
  'loyalty',
  'recruitment',
  'thought-leadership',
  'press-relations',
  'event-coverage',
  'crisis-communication',
  'fundraising',
  'advocacy',
  'public-information',
  'internal-communication',
] as const
export type Goal = (typeof GOALS)[number]

export const USES = [
  'long-form-articles',
  'news',
  'practical-information',
  'reference-documents',
  'product-visuals',
  'inspiration',
  'tutorials',
  'short-video',
  'long-video',
  'live-coverage',
  'conversation',
  'customer-answers',
  'community-group',
  'link-sharing',
  'behind-the-scenes',
  'job-offers',
  'offers-and-promotions',
  'testimonials',
] as const
export type Use = (typeof USES)[number]

export const FORMATS = ['text', 'photo', 'product-visuals', 'graphics', 'short-video', 'long-video', 'audio', 'live'] as const
export type Format = (typeof FORMATS)[number]

export const FORMAT_QUALITIES = ['basic', 'good'] as const
export type FormatQuality = (typeof FORMAT_QUALITIES)[number]

export const AUDIENCE_CONTEXTS = [
  'consumer',
  'professional',
  'journalists',
  'citizens',
  'candidates',
  'members',
  'donors',
  'researchers',
  'developers',
] as const
export type AudienceContext = (typeof AUDIENCE_CONTEXTS)[number]

export const STAFFINGS = ['none', 'assigned-bystander', 'intern', 'volunteers', 'owner', 'part-of-job', 'dedicated', 'team'] as const
export type Staffing = (typeof STAFFINGS)[number]

export const COVERAGES = ['none', 'office-hours', 'extended', 'around-the-clock'] as const
export type Coverage = (typeof COVERAGES)[number]

export const CM_SENIORITIES = ['none', 'intern', 'junior', 'experienced', 'senior'] as const
export type CmSeniority = (typeof CM_SENIORITIES)[number]

/** From no autonomy to all of it, the scale of symptom S6 (autonomy near zero). */
export const AUTONOMIES = ['every-post-approved', 'slow-approval', 'same-day-approval', 'listed-topics-approved', 'free-within-charter'] as const
export type Autonomy = (typeof AUTONOMIES)[number]

export const ACCOUNT_STATES = ['active', 'dormant', 'unknown'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

export const DATA_PROTECTIONS = ['standard', 'strict'] as const
export type DataProtection = (typeof DATA_PROTECTIONS)[number]

export const OWNERSHIPS = ['indifferent', 'preferred', 'required'] as const
export type Ownership = (typeof OWNERSHIPS)[number]

/** Every platform a brief may name. Those with a profile in the catalogue are advised on; accounts of all can be imported and audited. */
export const PLATFORM_IDS = [
  'blog',
  'facebook',
  'twitter',
  'pinterest',
  'instagram',
  'linkedin',
  'youtube',
  'tiktok',
  'threads',
  'bluesky',
  'mastodon',
  'newsletter',
  'reddit',
  'discord',
  'whatsapp',
  'telegram',
] as const
export type PublishedPlatformId = (typeof PLATFORM_IDS)[number]

/** Where an organisation can run a server and an address of its own. */
export const OWNABLE_PLATFORMS = ['bluesky', 'mastodon'] as const satisfies readonly PublishedPlatformId[]
export type OwnablePlatform = (typeof OWNABLE_PLATFORMS)[number]

/** A platform that a workspace describes itself; the prefix keeps it apart from whatever the catalogue may come to know. */
export type OwnPlatformId = `own-${string}`
export type PlatformId = PublishedPlatformId | OwnPlatformId

export const isOwnPlatform = (id: string): id is OwnPlatformId => id.startsWith('own-')

/** Sectors whose subject is seen and bought with the eyes: the condition several Pinterest and Instagram figures hold under. */
export const VISUAL_SECTORS = [
  'home-decoration',
  'fashion',
  'beauty',
  'food',
  'crafts',
  'weddings',
  'gardening',
  'travel',
  'art',
  'architecture',
  'photography',
  'jewellery',
] as const
