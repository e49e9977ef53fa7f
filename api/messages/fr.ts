import { counterBrief } from './fr/counter-brief.ts'
import { and, numbers } from './fr/figures.ts'
import { names } from './fr/names.ts'
import { reasons } from './fr/reasons.ts'
import { accountTrouble } from './fr/trouble.ts'
import { vitality } from './fr/vitality.ts'
import type { Messages } from './messages.ts'

export const fr: Messages = { reasons, names, vitality, accountTrouble, numbers, lists: { and }, counterBrief }
