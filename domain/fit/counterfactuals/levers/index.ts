import type { Change, Lever } from '../lever.ts'
import { autonomy } from './autonomy.ts'
import { betterFormat } from './better-format.ts'
import { coverage } from './coverage.ts'
import { hours } from './hours.ts'
import { measuredAudience } from './measured-audience.ts'
import { newFormat } from './new-format.ts'
import { responseTime } from './response-time.ts'
import { staffing } from './staffing.ts'
import { stopAccount } from './stop-account.ts'
import { use } from './use.ts'

export type LeverId = Change['lever']

/** What an organisation can change, in the order in which equal efforts are offered. */
export const LEVERS = {
  hours,
  staffing,
  'stop-account': stopAccount,
  use,
  'new-format': newFormat,
  'better-format': betterFormat,
  'response-time': responseTime,
  coverage,
  autonomy,
  'measured-audience': measuredAudience,
} as const satisfies Readonly<Record<LeverId, Lever>>
