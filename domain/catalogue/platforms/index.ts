import { blog } from './blog.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import { linkedin } from './linkedin.ts'
import { newsletter } from './newsletter.ts'
import { pinterest } from './pinterest.ts'
import { tiktok } from './tiktok.ts'
import { twitter } from './twitter.ts'
import { youtube } from './youtube.ts'

/** The platforms a brief is advised on; their order is report order. */
export const PLATFORMS = { blog, facebook, twitter, pinterest, instagram, linkedin, youtube, tiktok, newsletter } as const
