import fc from 'fast-check'
import { AUTONOMIES, COVERAGES, FORMAT_QUALITIES, FORMATS, PLATFORM_IDS, USES } from '../../../domain/catalogue/vocabulary.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'

const format = fc.constantFrom(...FORMATS)

export const measurement = fc.record({
  lever: fc.constant('measured-audience' as const),
  audience: fc.constantFrom('Jeunes parents', 'Presse', 'Élus'),
  share: fc.integer({ min: 1, max: 50 }).map((percent) => percent / 100),
})

/** Any change that a counterfactual can offer. */
export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    lever: fc.constant('hours' as const),
    total: fc.constantFrom(1, 1.5, 2, 4, 5.5, 7.5, 12),
    more: fc.constantFrom(0.01, 0.5, 1, 1.5, 3),
  }),
  fc.constant({ lever: 'staffing' as const }),
  fc.record({ lever: fc.constant('stop-account' as const), platform: fc.constantFrom(...PLATFORM_IDS), hours: fc.constantFrom(1, 2, 2.5) }),
  fc.record({ lever: fc.constant('new-format' as const), format, quality: fc.constantFrom(...FORMAT_QUALITIES) }),
  fc.record({ lever: fc.constant('better-format' as const), format }),
  fc.record({ lever: fc.constant('response-time' as const), hours: fc.constantFrom(1, 4, 24, 120) }),
  fc.record({ lever: fc.constant('coverage' as const), coverage: fc.constantFrom(...COVERAGES) }),
  fc.record({ lever: fc.constant('autonomy' as const), autonomy: fc.constantFrom(...AUTONOMIES) }),
  fc.record({ lever: fc.constant('use' as const), use: fc.constantFrom(...USES) }),
  measurement,
)
