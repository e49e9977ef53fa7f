import usual from './jest.config.js'

/** The tests that lines of `domain` and `adapters` are reached by, without those that only repeat what others run. */
export default {
  ...usual,
  collectCoverage: true,
  moduleNameMapper: { '^fast-check$': '<rootDir>/tools/fewer-runs.mjs' },
  testPathIgnorePatterns: [
    ...usual.testPathIgnorePatterns,
    'test/(api|architecture|browser|contract-files|examples|golden)/',
    'test/adapters/platforms/blog/anything.test.ts',
    'test/adapters/scheduling/changes-of-clocks.test.ts',
    // The same contracts as on SQLite, on the same lines but for those of `postgres.ts`, which other tests of PostgreSQL run.
    'test/adapters/storage/postgres.test.ts',
    'test/domain/fit/(laws|diagnosis-laws|governance-effect|value-of-information|counterfactuals).test.ts',
    'test/domain/fit/portfolio/laws.test.ts',
    'test/domain/pilot/larger-effect.test.ts',
  ],
}
