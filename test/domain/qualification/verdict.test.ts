import { describe, expect, it } from '@jest/globals'
import type { Degrees } from '../../../domain/qualification/group.ts'
import { SCALED_QUESTION_IDS } from '../../../domain/qualification/questions.ts'
import { decide } from '../../../domain/qualification/verdict.ts'
import { known } from '../../../domain/shared/answer.ts'
import { WORKED_CASES } from './worked-cases.ts'

describe('worked cases', () => {
  it.each(WORKED_CASES)('$id: $case', ({ degrees, outcome, verdict, subVerdict, mode }) => {
    const answers = Object.fromEntries(SCALED_QUESTION_IDS.map((id, index) => [id, known(degrees[index])])) as Degrees
    const { reason: _, ...decided } = decide(answers, known(outcome))

    expect(decided).toEqual({ verdict, ...(subVerdict ? { subVerdict } : {}), ...(mode ? { mode } : {}) })
  })
})
