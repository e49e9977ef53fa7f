/** What to do with an account. Leaving it as it is, is none of them: that is what brought it here. */
export const ACTIONS = ['keep', 'revive', 'repurpose', 'hand-over', 'merge', 'archive', 'close', 'investigate'] as const
export type Action = (typeof ACTIONS)[number]

/** Why, as a code; the order of a list is that of the tree. */
export type DecisionReason =
  | 'access-lost'
  | 'account-gone'
  | 'not-readable'
  | 'at-rest'
  | 'not-as-declared'
  | 'purpose-ended'
  | 'harms-meanwhile'
  | 'alive'
  | 'alive-unanswered'
  | 'alive-unnoticed'
  | 'too-early'
  | 'neglected'
  | 'audience-there'
  | 'audience-gone'
  | 'fit-suits'
  | 'fit-declines'
  | 'duty-to-keep'
  | 'hours-there'
  | 'hours-missing'
  | 'nobody-answers-for-it'
  | 'revived-in-vain'
  | 'twin-serves-public'
  | 'takers-willing'
  | 'worth-keeping'
  | 'nothing-to-keep'
