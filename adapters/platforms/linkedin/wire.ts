import { z } from 'zod'
import { COUNT, listOf, optional, TEXT } from '../../shared/told-fields.ts'

/** What the interface of LinkedIn answers, as far as it is read. Moments are milliseconds since 1970. Fields that are not named here are passed over. */
const MOMENT = optional(z.number().int().min(1))

export const ORGANISATION = z.object({
  id: z.union([z.string().min(1), z.number().int()]).transform(String),
  localizedName: TEXT,
  localizedDescription: TEXT,
  localizedWebsite: TEXT,
  logoV2: optional(z.object({})),
})
export type Organisation = z.output<typeof ORGANISATION>
/** Empty for a name that nobody has. */
export const ORGANISATIONS = z.object({ elements: z.array(ORGANISATION) })
export const NETWORK_SIZE = z.object({ firstDegreeSize: z.number().int().min(0) })

const POST = z.object({
  id: z.string().min(1),
  commentary: TEXT,
  publishedAt: MOMENT,
  lastModifiedAt: MOMENT,
  lifecycleState: TEXT,
  visibility: TEXT,
  reshareContext: optional(z.object({ parent: TEXT })),
})
export type Post = z.output<typeof POST>
export const POSTS = z.object({
  elements: z.array(POST),
  paging: optional(z.object({ links: optional(z.array(z.object({ rel: TEXT }))) })),
})

export const STATISTICS = z.object({
  elements: z.array(
    z.object({
      share: TEXT,
      ugcPost: TEXT,
      totalShareStatistics: z.object({ impressionCount: COUNT, likeCount: COUNT, commentCount: COUNT, shareCount: COUNT }),
    }),
  ),
})

const COMMENT = z.object({
  commentUrn: z.string().min(1),
  actor: z.string(),
  created: z.object({ time: z.number().int().min(1) }),
  message: optional(z.object({ text: TEXT })),
  parentComment: TEXT,
  commentsSummary: optional(z.object({ totalFirstLevelComments: COUNT, aggregatedTotalComments: COUNT })),
})
export type Comment = z.output<typeof COMMENT>
export const COMMENTS = z.object({ elements: listOf(COMMENT) })

export const REFUSAL = z.object({ code: TEXT, serviceErrorCode: optional(z.number()) })
