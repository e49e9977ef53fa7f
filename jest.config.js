import { join } from 'node:path'

// Processes that tests start begin from code that one before them compiled: a start takes a third of the time.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/tests')

export default {
  testEnvironment: '<rootDir>/tools/plain-global-environment.cjs',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '/bad-tree/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tools/strip-types.cjs' },
  maxWorkers: '100%',
  // A guard against what hangs; no test asks how long something takes.
  testTimeout: 60_000,
  // A worker whose loop is empty still has to give back the memory of every file it ran, which takes a busy machine seconds, not half of one.
  workerGracefulExitTimeout: 30_000,
  coverageProvider: 'v8',
  // By their own tests: what people touch (`api`) is tested as they touch it, over HTTP and in processes of its own.
  collectCoverageFrom: ['{domain,adapters}/**/*.ts', '!**/*.d.ts'],
  coverageThreshold: { './domain/': { lines: 99.5 }, './adapters/': { lines: 98 } },
  coverageReporters: ['text-summary', 'lcovonly'],
}
