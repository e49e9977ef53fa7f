export { type BatchOptions, type ChannelfitClient, type ClientSettings, createClient, type WaitOptions } from './client.ts'
export type { Lines } from './line-source.ts'
export type {
  AssessmentLine,
  Audit,
  BriefLine,
  CallInit,
  CallOptions,
  DataOf,
  ItemOf,
  ListPath,
  PathsWith,
  paths,
  Schemas,
  VitalityLine,
  VitalityQuestion,
} from './operations.ts'
export { ChannelfitProblem, type ChannelfitProblemCode, type ClientTrouble } from './problem.ts'
export { type Retries, USUAL_RETRIES } from './retries.ts'
