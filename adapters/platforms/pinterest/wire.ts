import { z } from 'zod'
import { COUNT, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/** What version 5 of the interface of Pinterest answers, as far as it is read. Fields that are not named here are passed over. */
export const ACCOUNT = z.object({
  username: z.string().min(1),
  business_name: TEXT,
  about: TEXT,
  profile_image: TEXT,
  website_url: TEXT,
  pin_count: COUNT,
  follower_count: COUNT,
})
export type Account = z.output<typeof ACCOUNT>

export const WEBSITES = z.object({ items: listOf(z.object({ website: z.string(), status: TEXT })) })

/** Over the whole life of a pin; which of them there are depends on its kind and on the account. */
const FIGURES = optional(z.object({ reaction: COUNT, comment: COUNT, save: COUNT, impression: COUNT }))
const PIN = z.object({
  id: z.string().min(1),
  created_at: TEXT,
  title: TEXT,
  link: TEXT,
  parent_pin_id: TEXT,
  pin_metrics: optional(z.object({ lifetime_metrics: FIGURES })),
})
export type Pin = z.output<typeof PIN>

/** `bookmark` leads to the next page; the last has none. */
export const PINS = z.object({ items: z.array(PIN), bookmark: TEXT })

export const REFUSAL = z.object({ code: z.number() })
