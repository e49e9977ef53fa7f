import type { Reason } from '../../shared/reason.ts'
import type { Veto } from '../veto.ts'
import { type AudienceAbsentReasons, audienceAbsent } from './audience-absent.ts'
import { type ExcludedByConstraintReasons, excludedByConstraint } from './excluded-by-constraint.ts'
import { type HoursBelowMinimumReasons, hoursBelowMinimum } from './hours-below-minimum.ts'
import { type LegalExposureReasons, legalExposure } from './legal-exposure.ts'
import { type NoNativeFormatReasons, noNativeFormat } from './no-native-format.ts'
import { type NoUseStatedReasons, noUseStated } from './no-use-stated.ts'
import { type OwnershipRequiredReasons, ownershipRequired } from './ownership-required.ts'
import { type OwnershipToSecureReasons, ownershipToSecure } from './ownership-to-secure.ts'
import { type UnderAgeReasons, underAge, underAgeAlone } from './under-age.ts'

/** The vetoes of the fit model, in the order of the report. */
export const VETOES = {
  'excluded-by-constraint': excludedByConstraint,
  'under-age': underAge,
  'under-age-alone': underAgeAlone,
  'ownership-required': ownershipRequired,
  'ownership-to-secure': ownershipToSecure,
  'legal-exposure': legalExposure,
  'audience-absent': audienceAbsent,
  'no-native-format': noNativeFormat,
  'hours-below-minimum': hoursBelowMinimum,
  'no-use-stated': noUseStated,
} as const satisfies Record<string, Veto<VetoReason>>

export type VetoId = keyof typeof VETOES

export type VetoReasons = ExcludedByConstraintReasons &
  UnderAgeReasons &
  OwnershipRequiredReasons &
  OwnershipToSecureReasons &
  LegalExposureReasons &
  AudienceAbsentReasons &
  NoNativeFormatReasons &
  HoursBelowMinimumReasons &
  NoUseStatedReasons

export type VetoReason = Reason<VetoReasons>
