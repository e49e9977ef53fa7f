import { blog } from './blog.ts'
import { bluesky } from './bluesky.ts'
import { discord } from './discord.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { mastodon } from './mastodon.ts'
import { newsletter } from './newsletter.ts'
import { pinterest } from './pinterest.ts'
import { reddit } from './reddit.ts'
import { telegram } from './telegram.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { twitter } from './twitter.ts'
import { whatsapp } from './whatsapp.ts'
import { youtube } from './youtube.ts'

/** The platforms a brief is advised on; their order is report order. */
export const PLATFORMS = {
  blog,
  facebook,
  twitter,
  pinterest,
  instagram,
  linkedin,
  youtube,
  tiktok,
  newsletter,
  threads,
  bluesky,
  mastodon,
  reddit,
  discord,
  whatsapp,
  telegram,
} as const
