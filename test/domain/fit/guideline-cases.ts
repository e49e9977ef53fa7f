import type { GuidelineCase } from './guideline-case.ts'
import { OTHER_GUIDELINE_CASES } from './other-guideline-cases.ts'
import { PUBLIC_GUIDELINE_CASES } from './public-guideline-cases.ts'

export const GUIDELINE_CASES: readonly GuidelineCase[] = [...PUBLIC_GUIDELINE_CASES, ...OTHER_GUIDELINE_CASES]
