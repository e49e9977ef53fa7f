import { judgement } from '../../../catalogue/judgement.ts'
import type { Parameter } from '../../../catalogue/parameter.ts'
import { COVERAGES, type Coverage } from '../../../catalogue/vocabulary.ts'
import { type Lever, ladderOf } from '../lever.ts'

/** What it takes to have somebody there at those times. */
export const COVERAGE_EFFORTS: Readonly<Record<Coverage, Parameter>> = {
  none: judgement(0, 'hours a week'),
  'office-hours': judgement(1, 'hours a week', 'beside other work'),
  extended: judgement(5, 'hours a week', 'evenings and weekends in turn'),
  'around-the-clock': judgement(20, 'hours a week', 'a duty roster'),
}

/** At which times would somebody have to be there to answer? */
export const coverage: Lever = {
  criterion: 'conversation-readiness',
  ladders: ({ fitCase: { brief } }) => {
    const { coverage: present } = brief.capacity
    if (!present.known) return []
    const held = present.value
    return [
      ladderOf(
        COVERAGES.slice(COVERAGES.indexOf(held) + 1).map((wider) => ({
          patch: { capacity: { coverage: wider } },
          effort: COVERAGE_EFFORTS[wider].value - COVERAGE_EFFORTS[held].value,
          change: { lever: 'coverage', coverage: wider },
        })),
      ),
    ]
  },
}
