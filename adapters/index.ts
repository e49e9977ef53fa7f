import type { PublishedPlatformId } from '../domain/catalogue/vocabulary.ts'
import type { SnapshotMemory, SnapshotReader } from '../domain/ports.ts'
import { blogReader } from './platforms/blog/index.ts'
import { blueskyReader } from './platforms/bluesky/index.ts'
import { facebookReader } from './platforms/facebook/index.ts'
import { instagramReader } from './platforms/instagram/index.ts'
import { linkedinReader } from './platforms/linkedin/index.ts'
import { mastodonReader } from './platforms/mastodon/index.ts'
import { pinterestReader } from './platforms/pinterest/index.ts'
import { twitterReader } from './platforms/twitter/index.ts'
import { youtubeReader } from './platforms/youtube/index.ts'
import { askingFor, type PoliteFetcher } from './shared/polite-fetch.ts'

/** What every reader may use. */
type ReaderTools = {
  readonly fetcher: PoliteFetcher
  readonly memory?: SnapshotMemory
  /** Where the interface of a platform is found, instead of where it usually is. */
  readonly bases?: Partial<Readonly<Record<PublishedPlatformId, string>>>
}

/** The platforms whose accounts can be read without an import. */
const READERS = {
  blog: blogReader,
  bluesky: blueskyReader,
  facebook: facebookReader,
  instagram: instagramReader,
  linkedin: linkedinReader,
  mastodon: mastodonReader,
  pinterest: pinterestReader,
  twitter: twitterReader,
  youtube: youtubeReader,
} as const satisfies Partial<Record<PublishedPlatformId, (tools: ReaderTools) => SnapshotReader>>

export const platformReaders = (tools: ReaderTools): Partial<Readonly<Record<PublishedPlatformId, SnapshotReader>>> =>
  Object.fromEntries(
    (Object.keys(READERS) as (keyof typeof READERS)[]).map((platform) => [
      platform,
      READERS[platform]({ ...tools, fetcher: askingFor(platform, tools.fetcher) }),
    ]),
  )
