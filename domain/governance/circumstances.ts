/** The least that is to be known before any advice; what is missing is said, and lowers the confidence. */
export const CHECKLIST = ['people', 'objective', 'use', 'owner', 'capacity', 'measure', 'context'] as const
export type ChecklistItem = (typeof CHECKLIST)[number]

/** What the advice depends on besides the answers. */
export const CIRCUMSTANCES = [
  'scope',
  'audience',
  'sourcing',
  'seniority',
  'contract',
  'limits',
  'owners',
  'channels',
  'trials',
  'functions',
] as const
export type Circumstance = (typeof CIRCUMSTANCES)[number]

/** What was told although it judges no symptom: answers counted, circumstances by name. */
export type Told = { readonly answers: number; readonly circumstances: readonly Circumstance[]; readonly besides: boolean }
