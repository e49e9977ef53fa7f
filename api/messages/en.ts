import { counterBrief } from './en/counter-brief.ts'
import { and, numbers } from './en/figures.ts'
import { names } from './en/names.ts'
import { reasons } from './en/reasons.ts'
import { accountTrouble } from './en/trouble.ts'
import { vitality } from './en/vitality.ts'
import type { Messages } from './messages.ts'

export const en: Messages = { reasons, names, vitality, accountTrouble, numbers, lists: { and }, counterBrief }
