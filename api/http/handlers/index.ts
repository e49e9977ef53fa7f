import type { Handlers, StreamHandlers } from '../operation.ts'
import { assessBatch } from './assess-batch.ts'
import { cancelAudit } from './cancel-audit.ts'
import { compareAssessments } from './compare-assessments.ts'
import { computeVitality } from './compute-vitality.ts'
import { createAssessment } from './create-assessment.ts'
import { createAudit } from './create-audit.ts'
import { createSchedule } from './create-schedule.ts'
import { deleteSchedule } from './delete-schedule.ts'
import type { Deps } from './deps.ts'
import { getAssessment } from './get-assessment.ts'
import { getAudit } from './get-audit.ts'
import { getCounterBrief } from './get-counter-brief.ts'
import { getEvidence } from './get-evidence.ts'
import { getHealth } from './get-health.ts'
import { getMetrics } from './get-metrics.ts'
import { getPlatform } from './get-platform.ts'
import { getReadiness } from './get-readiness.ts'
import { getSchedule } from './get-schedule.ts'
import { listAssessments } from './list-assessments.ts'
import { listAudits } from './list-audits.ts'
import { listEvidence } from './list-evidence.ts'
import { listPlatforms } from './list-platforms.ts'
import { listSchedules } from './list-schedules.ts'
import { previewSchedule } from './preview-schedule.ts'
import { replaceSchedule } from './replace-schedule.ts'
import { replayAssessment } from './replay-assessment.ts'
import { runSchedule } from './run-schedule.ts'
import { whatIfAssessment } from './what-if-assessment.ts'

/** One handler per operation; an operation of the contract without one does not compile. */
export const handlers = {
  cancelAudit,
  compareAssessments,
  computeVitality,
  createAssessment,
  createAudit,
  createSchedule,
  deleteSchedule,
  getAssessment,
  getAudit,
  getCounterBrief,
  getEvidence,
  getHealth,
  getMetrics,
  getPlatform,
  getReadiness,
  getSchedule,
  listAssessments,
  listAudits,
  listEvidence,
  listPlatforms,
  listSchedules,
  previewSchedule,
  replaceSchedule,
  replayAssessment,
  runSchedule,
  whatIfAssessment,
} as const satisfies Handlers<Deps>

/** One per operation that takes lines. */
export const streams = { assessBatch } as const satisfies StreamHandlers<Deps>
