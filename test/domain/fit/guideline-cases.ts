import { CAUSE_GUIDELINE_CASES } from './cause-guideline-cases.ts'
import type { GuidelineCase } from './guideline-case.ts'
import { PUBLIC_GUIDELINE_CASES } from './public-guideline-cases.ts'
import { TRADE_GUIDELINE_CASES } from './trade-guideline-cases.ts'

/** Twelve cases, each drawn from a published guideline; the expected verdicts were written down before the model was asked. */
export const GUIDELINE_CASES: readonly GuidelineCase[] = [...PUBLIC_GUIDELINE_CASES, ...CAUSE_GUIDELINE_CASES, ...TRADE_GUIDELINE_CASES]
