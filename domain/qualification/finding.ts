import { judgement } from '../catalogue/judgement.ts'
import type { Reason } from '../shared/reason.ts'
import type { Degrees, Group } from './group.ts'
import type { Decided } from './verdict.ts'

/** Who has to act on a finding. */
export const OWNERS = ['sponsor', 'requester', 'team-manager', 'vendor', 'animator'] as const
export type Owner = (typeof OWNERS)[number]

export type Finding<Reasons> = { readonly reason: Reason<Reasons>; readonly owner: Owner }

/** What the answers have to say before a finding rests on them; degrees are 0..4. */
export const FINDING_RULES = {
  /** From here on members are said to talk to one another ... */
  talkFrom: judgement(3, 'degree 0-4'),
  /** ... and from here on the group is more than a name. */
  aliveFrom: judgement(2, 'degree 0-4'),
  /** Up to here no manager answers for the work, or hardly. */
  noManagerUpTo: judgement(1, 'degree 0-4'),
  /** From here on members have asked for it themselves, whoever put it into words. */
  askedFrom: judgement(3, 'degree 0-4'),
  /** From here on winning people over is an aim that could be named. */
  namedAimFrom: judgement(3, 'degree 0-4'),
} as const

/** A group, its answers as they were read, and what they come to. */
export type JudgedGroup = { readonly group: Group; readonly degrees: Degrees; readonly decided: Decided }
