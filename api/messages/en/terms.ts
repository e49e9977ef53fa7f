import type { Messages } from '../messages.ts'

export const terms: Messages['terms'] = {
  'no-benchmarking': 'The platform forbids using these figures to rank it against other platforms, or to measure its use against that of others.',
  'no-cross-platform-score': 'The platform forbids mixing these figures with those of other platforms in a total or a score.',
  'no-derived-score':
    'The platform forbids computing a score from these figures, unless its amendment for analytics services was accepted (`agreements` of the connection).',
  'owner-only': 'The platform allows these figures to be shown only to those who run the account.',
}
