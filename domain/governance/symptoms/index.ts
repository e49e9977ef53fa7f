import type { Symptom } from '../symptom.ts'
import { basementRole } from './basement-role.ts'
import { blingBling } from './bling-bling.ts'
import { communityAsErp } from './community-as-erp.ts'
import { controlIllusion } from './control-illusion.ts'
import { escapingCreation } from './escaping-creation.ts'
import { forgottenBase } from './forgotten-base.ts'
import { hollowSupply } from './hollow-supply.ts'
import { linearExecution } from './linear-execution.ts'
import { nearZeroAutonomy } from './near-zero-autonomy.ts'
import { neglectedAccounts } from './neglected-accounts.ts'
import { thinStaffing } from './thin-staffing.ts'
import { unmeasuredReturn } from './unmeasured-return.ts'

/** All symptoms, in the order of the report: the six of gadgetisation first. */
export const SYMPTOMS = {
  'basement-role': basementRole,
  'escaping-creation': escapingCreation,
  'linear-execution': linearExecution,
  'bling-bling': blingBling,
  'forgotten-base': forgottenBase,
  'near-zero-autonomy': nearZeroAutonomy,
  'thin-staffing': thinStaffing,
  'control-illusion': controlIllusion,
  'neglected-accounts': neglectedAccounts,
  'hollow-supply': hollowSupply,
  'unmeasured-return': unmeasuredReturn,
  'community-as-erp': communityAsErp,
} as const satisfies Record<string, Symptom>

export type SymptomId = keyof typeof SYMPTOMS
export const SYMPTOM_IDS = Object.keys(SYMPTOMS) as readonly SymptomId[]
type AnyRemedy = (typeof SYMPTOMS)[SymptomId]['remedies'][number]
export type RemedyCode = AnyRemedy['code']
/** Of the remedies that may be done already. */
export type KeptCode = Extract<AnyRemedy, { readonly done: unknown }>['code']

/** The six symptoms of gadgetisation, of which the index is made. */
export const CORE = [
  'basement-role',
  'escaping-creation',
  'linear-execution',
  'bling-bling',
  'forgotten-base',
  'near-zero-autonomy',
] as const satisfies readonly SymptomId[]

export const symptomProfile = (id: SymptomId): Symptom => SYMPTOMS[id]
export const isCore = (id: SymptomId): boolean => (CORE as readonly SymptomId[]).includes(id)
