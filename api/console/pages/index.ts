import type { Route } from '../page.ts'
import { accountPage, accountsPage, addAccount } from './accounts.ts'
import { assessPage, previewFragment, storeAssessment } from './assess.ts'
import { assessmentPage, assessmentsPage, whatIf } from './assessments.ts'
import { auditPage, auditProgress, auditsPage, cancelAudit, startAudit } from './audits.ts'
import { evidencePage, evidenceRecordPage } from './evidence.ts'
import { badge, csvOf, reportOf, tablesOf } from './files.ts'
import { addKey, keysPage, revokeKey } from './keys.ts'
import { addOrganisation, assessByBrief, organisationPage, organisationsPage } from './organisations.ts'
import { overviewPage } from './overview.ts'
import { deletePilot, pilotPage, startPilot } from './pilot.ts'
import { amendPage, amendPilot, decidePage, decidePilot } from './pilot-ends.ts'
import { editPilotPage, newPilotPage, replacePilot, storePilot } from './pilot-plan.ts'
import { observationsPage, recordPilot, recordTable } from './pilot-records.ts'
import { pilotsPage } from './pilots.ts'
import { loadSamples, removeSamples } from './samples.ts'
import { addSchedule, deleteSchedule, pauseSchedule, runSchedule, schedulePage, schedulesPage } from './schedules.ts'

/** Every path of the console; signing in and out are with the session. */
export const ROUTES: readonly Route[] = [
  { method: 'get', path: '/', page: overviewPage },
  { method: 'post', path: '/console/samples', page: loadSamples },
  { method: 'post', path: '/console/samples/remove', page: removeSamples },
  { method: 'get', path: '/console/assess', page: assessPage },
  { method: 'post', path: '/console/assess', page: storeAssessment },
  { method: 'post', path: '/console/assess/preview', page: previewFragment, isPart: true },
  { method: 'get', path: '/console/assessments', page: assessmentsPage },
  { method: 'get', path: '/console/assessments/:id', page: assessmentPage },
  { method: 'post', path: '/console/assessments/:id/what-if', page: whatIf },
  { method: 'get', path: '/console/assessments/:id/export', page: tablesOf('exportAssessment', 'assessmentId') },
  { method: 'get', path: '/console/assessments/:id/report', page: reportOf('getAssessmentReport', 'assessmentId') },
  { method: 'get', path: '/console/pilots', page: pilotsPage },
  { method: 'get', path: '/console/pilots/new', page: newPilotPage },
  { method: 'post', path: '/console/pilots/new', page: storePilot },
  { method: 'get', path: '/console/pilots/:id', page: pilotPage },
  { method: 'get', path: '/console/pilots/:id/plan', page: editPilotPage },
  { method: 'post', path: '/console/pilots/:id/plan', page: replacePilot },
  { method: 'post', path: '/console/pilots/:id/start', page: startPilot },
  { method: 'post', path: '/console/pilots/:id/delete', page: deletePilot },
  { method: 'get', path: '/console/pilots/:id/observations', page: observationsPage },
  { method: 'post', path: '/console/pilots/:id/observations', page: recordPilot },
  { method: 'post', path: '/console/pilots/:id/observations/table', page: recordTable },
  { method: 'get', path: '/console/pilots/:id/amend', page: amendPage },
  { method: 'post', path: '/console/pilots/:id/amend', page: amendPilot },
  { method: 'get', path: '/console/pilots/:id/decide', page: decidePage },
  { method: 'post', path: '/console/pilots/:id/decide', page: decidePilot },
  { method: 'get', path: '/console/pilots/:id/export', page: csvOf('listPilotObservations', 'pilotId') },
  { method: 'get', path: '/console/pilots/:id/report', page: reportOf('getPilotReport', 'pilotId') },
  { method: 'get', path: '/console/organisations', page: organisationsPage },
  { method: 'post', path: '/console/organisations', page: addOrganisation },
  { method: 'get', path: '/console/organisations/:id', page: organisationPage },
  { method: 'post', path: '/console/organisations/:id/assess', page: assessByBrief },
  { method: 'get', path: '/console/accounts', page: accountsPage },
  { method: 'post', path: '/console/accounts', page: addAccount },
  { method: 'get', path: '/console/accounts/:id', page: accountPage },
  { method: 'get', path: '/console/accounts/:id/badge', page: badge },
  { method: 'get', path: '/console/diagnoses/:id/report', page: reportOf('getDiagnosisReport', 'diagnosisId') },
  { method: 'get', path: '/console/audits', page: auditsPage },
  { method: 'post', path: '/console/audits', page: startAudit },
  { method: 'get', path: '/console/audits/:id', page: auditPage },
  { method: 'get', path: '/console/audits/:id/export', page: tablesOf('exportAudit', 'auditId') },
  { method: 'get', path: '/console/audits/:id/report', page: reportOf('getAuditReport', 'auditId') },
  { method: 'get', path: '/console/audits/:id/progress', page: auditProgress, isPart: true },
  { method: 'post', path: '/console/audits/:id/cancel', page: cancelAudit },
  { method: 'get', path: '/console/schedules', page: schedulesPage },
  { method: 'post', path: '/console/schedules', page: addSchedule },
  { method: 'get', path: '/console/schedules/:id', page: schedulePage },
  { method: 'post', path: '/console/schedules/:id/run', page: runSchedule },
  { method: 'post', path: '/console/schedules/:id/pause', page: pauseSchedule },
  { method: 'post', path: '/console/schedules/:id/delete', page: deleteSchedule },
  { method: 'get', path: '/console/evidence', page: evidencePage },
  { method: 'get', path: '/console/evidence/:id', page: evidenceRecordPage },
  { method: 'get', path: '/console/keys', page: keysPage },
  { method: 'post', path: '/console/keys', page: addKey },
  { method: 'post', path: '/console/keys/:id/revoke', page: revokeKey },
]
