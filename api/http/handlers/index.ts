import type { Handlers, StreamHandlers } from '../operation.ts'
import { acknowledgeAlert } from './acknowledge-alert.ts'
import { advanceSandbox } from './advance-sandbox.ts'
import { amendPilot } from './amend-pilot.ts'
import { assessBatch } from './assess-batch.ts'
import { assessOrganisation } from './assess-organisation.ts'
import { cancelAudit } from './cancel-audit.ts'
import { compareAssessments } from './compare-assessments.ts'
import { compareAudits } from './compare-audits.ts'
import { computeVitalities, computeVitality } from './compute-vitality.ts'
import { createAssessment } from './create-assessment.ts'
import { createAudit } from './create-audit.ts'
import { createDiagnosis } from './create-diagnosis.ts'
import { createKey } from './create-key.ts'
import { createOrganisation } from './create-organisation.ts'
import { createOverride } from './create-override.ts'
import { createPilot } from './create-pilot.ts'
import { createSandbox } from './create-sandbox.ts'
import { createSchedule } from './create-schedule.ts'
import { createWebhook } from './create-webhook.ts'
import { decidePilot } from './decide-pilot.ts'
import { deleteConnection } from './delete-connection.ts'
import { deleteOverride } from './delete-override.ts'
import { deletePilot } from './delete-pilot.ts'
import { deleteSandbox } from './delete-sandbox.ts'
import { deleteSchedule } from './delete-schedule.ts'
import { deleteWebhook } from './delete-webhook.ts'
import type { Deps } from './deps.ts'
import { describePlatform } from './describe-platform.ts'
import { eraseOrganisation } from './erase-organisation.ts'
import { estimateAudit } from './estimate-audit.ts'
import { exportAccounts } from './export-accounts.ts'
import { exportAssessment } from './export-assessment.ts'
import { exportAudit } from './export-audit.ts'
import { exportOrganisation } from './export-organisation.ts'
import { forgetAccount } from './forget-account.ts'
import { forgetPlatform } from './forget-platform.ts'
import { getAccount } from './get-account.ts'
import { getAccountBadge } from './get-account-badge.ts'
import { getAccountSeries } from './get-account-series.ts'
import { getAlert } from './get-alert.ts'
import { getAlertPolicy } from './get-alert-policy.ts'
import { getAssessment } from './get-assessment.ts'
import { getAssessmentReport } from './get-assessment-report.ts'
import { getAudit } from './get-audit.ts'
import { getAuditReport } from './get-audit-report.ts'
import { getBranding } from './get-branding.ts'
import { getBrief } from './get-brief.ts'
import { getBudget } from './get-budget.ts'
import { getConnection } from './get-connection.ts'
import { getCounterBrief } from './get-counter-brief.ts'
import { getCriteriaWeights } from './get-criteria-weights.ts'
import { getDiagnosis } from './get-diagnosis.ts'
import { getDiagnosisQuestions } from './get-diagnosis-questions.ts'
import { getDiagnosisReport } from './get-diagnosis-report.ts'
import { getEvidence } from './get-evidence.ts'
import { getHealth } from './get-health.ts'
import { getKey } from './get-key.ts'
import { getMetrics } from './get-metrics.ts'
import { getOrganisation } from './get-organisation.ts'
import { getOverride } from './get-override.ts'
import { getOverview } from './get-overview.ts'
import { getPilot } from './get-pilot.ts'
import { getPilotOutcomes } from './get-pilot-outcomes.ts'
import { getPilotOutline } from './get-pilot-outline.ts'
import { getPilotReport } from './get-pilot-report.ts'
import { getPlatform } from './get-platform.ts'
import { getQuestionnaire } from './get-questionnaire.ts'
import { getReadiness } from './get-readiness.ts'
import { getReviewCalendar } from './get-review-calendar.ts'
import { getSampleData } from './get-sample-data.ts'
import { getSandbox } from './get-sandbox.ts'
import { getSchedule } from './get-schedule.ts'
import { getWebhook } from './get-webhook.ts'
import { getWebhookDelivery } from './get-webhook-delivery.ts'
import { importAccounts } from './import-accounts.ts'
import { importOrganisation } from './import-organisation.ts'
import { listAccountAudits } from './list-account-audits.ts'
import { listAccounts } from './list-accounts.ts'
import { listAlerts } from './list-alerts.ts'
import { listAssessments } from './list-assessments.ts'
import { listAudits } from './list-audits.ts'
import { listBriefVersions } from './list-brief-versions.ts'
import { listConnections } from './list-connections.ts'
import { listDiagnoses } from './list-diagnoses.ts'
import { listErasures } from './list-erasures.ts'
import { listEvidence } from './list-evidence.ts'
import { listKeys } from './list-keys.ts'
import { listOrganisations } from './list-organisations.ts'
import { listOverrides } from './list-overrides.ts'
import { listPilotObservations } from './list-pilot-observations.ts'
import { listPilots } from './list-pilots.ts'
import { listPlatforms } from './list-platforms.ts'
import { listSandboxes } from './list-sandboxes.ts'
import { listSchedules } from './list-schedules.ts'
import { listScripts } from './list-scripts.ts'
import { listTrail } from './list-trail.ts'
import { listWebhookDeliveries } from './list-webhook-deliveries.ts'
import { listWebhooks } from './list-webhooks.ts'
import { loadSampleData } from './load-sample-data.ts'
import { previewSchedule } from './preview-schedule.ts'
import { putBrief } from './put-brief.ts'
import { putConnection } from './put-connection.ts'
import { putDossier } from './put-dossier.ts'
import { putScripts } from './put-scripts.ts'
import { qualifyInitiative } from './qualify-initiative.ts'
import { recogniseAccounts } from './recognise-accounts.ts'
import { recordPilotObservations } from './record-pilot-observations.ts'
import { redeliverWebhook } from './redeliver-webhook.ts'
import { registerAccount } from './register-account.ts'
import { removeAlertPolicy } from './remove-alert-policy.ts'
import { removeBranding } from './remove-branding.ts'
import { removeBudget } from './remove-budget.ts'
import { removeSampleData } from './remove-sample-data.ts'
import { replaceOrganisation } from './replace-organisation.ts'
import { replacePilot } from './replace-pilot.ts'
import { replaceSchedule } from './replace-schedule.ts'
import { replaceWebhook } from './replace-webhook.ts'
import { replayAssessment } from './replay-assessment.ts'
import { resetCriteriaWeights } from './reset-criteria-weights.ts'
import { revokeKey } from './revoke-key.ts'
import { rotateKey } from './rotate-key.ts'
import { rotateWebhookSecret } from './rotate-webhook-secret.ts'
import { runSchedule } from './run-schedule.ts'
import { setAccountOwner } from './set-account-owner.ts'
import { setAlertPolicy } from './set-alert-policy.ts'
import { setBranding } from './set-branding.ts'
import { setBudget } from './set-budget.ts'
import { setCriteriaWeights } from './set-criteria-weights.ts'
import { startPilot } from './start-pilot.ts'
import { testWebhook } from './test-webhook.ts'
import { whatIfAssessment } from './what-if-assessment.ts'

/** One handler per operation; an operation of the contract without one does not compile. */
export const handlers = {
  listPilots,
  createPilot,
  getPilot,
  replacePilot,
  deletePilot,
  startPilot,
  amendPilot,
  listPilotObservations,
  recordPilotObservations,
  decidePilot,
  getPilotReport,
  getPilotOutcomes,
  getPilotOutline,
  listAlerts,
  getAlert,
  acknowledgeAlert,
  getAlertPolicy,
  setAlertPolicy,
  removeAlertPolicy,
  listKeys,
  createKey,
  getKey,
  revokeKey,
  rotateKey,
  listTrail,
  listOrganisations,
  createOrganisation,
  getOrganisation,
  replaceOrganisation,
  eraseOrganisation,
  getSampleData,
  loadSampleData,
  removeSampleData,
  listErasures,
  getBrief,
  putBrief,
  listBriefVersions,
  assessOrganisation,
  setAccountOwner,
  importAccounts,
  exportAccounts,
  exportAssessment,
  exportAudit,
  exportOrganisation,
  importOrganisation,
  createWebhook,
  deleteWebhook,
  getWebhook,
  getWebhookDelivery,
  listWebhookDeliveries,
  listWebhooks,
  redeliverWebhook,
  replaceWebhook,
  rotateWebhookSecret,
  testWebhook,
  compareAudits,
  forgetAccount,
  getAccount,
  getAccountBadge,
  getAccountSeries,
  getOverview,
  listAccountAudits,
  listAccounts,
  putDossier,
  registerAccount,
  setBranding,
  removeBranding,
  getBranding,
  setBudget,
  removeBudget,
  getBudget,
  estimateAudit,
  cancelAudit,
  compareAssessments,
  computeVitality,
  createAssessment,
  createAudit,
  createDiagnosis,
  createOverride,
  createSchedule,
  deleteConnection,
  deleteOverride,
  deleteSchedule,
  describePlatform,
  forgetPlatform,
  getAssessment,
  getAssessmentReport,
  getAudit,
  getAuditReport,
  getCriteriaWeights,
  getConnection,
  getCounterBrief,
  getDiagnosis,
  getDiagnosisReport,
  getDiagnosisQuestions,
  getEvidence,
  getHealth,
  getMetrics,
  getOverride,
  getPlatform,
  getQuestionnaire,
  getReadiness,
  getSchedule,
  listAssessments,
  listAudits,
  listConnections,
  listDiagnoses,
  listEvidence,
  listOverrides,
  listPlatforms,
  listSchedules,
  previewSchedule,
  putConnection,
  qualifyInitiative,
  recogniseAccounts,
  replaceSchedule,
  replayAssessment,
  runSchedule,
  whatIfAssessment,
  resetCriteriaWeights,
  setCriteriaWeights,
  listSandboxes,
  createSandbox,
  deleteSandbox,
  getReviewCalendar,
  getSandbox,
  listScripts,
  putScripts,
  advanceSandbox,
} as const satisfies Handlers<Deps>

/** One per operation that takes lines. */
export const streams = { assessBatch, computeVitality: computeVitalities } as const satisfies StreamHandlers<Deps>
