import { accounts } from './fr/accounts.ts'
import { adapterChecks } from './fr/adapter-checks.ts'
import { alertWords } from './fr/alerts.ts'
import { assistants } from './fr/assistants.ts'
import { check } from './fr/check.ts'
import { conflicts } from './fr/conflicts.ts'
import { consoleWords } from './fr/console.ts'
import { counterBrief } from './fr/counter-brief.ts'
import { diagnosis } from './fr/diagnosis.ts'
import { diagnosisReasons } from './fr/diagnosis-reasons.ts'
import { events } from './fr/events.ts'
import { and, numbers } from './fr/figures.ts'
import { formsOf } from './fr/forms.ts'
import { history } from './fr/history.ts'
import { judgement } from './fr/judgement.ts'
import { names } from './fr/names.ts'
import { pilots } from './fr/pilots.ts'
import { portfolio } from './fr/portfolio.ts'
import { qualification } from './fr/qualification.ts'
import { qualificationReasons } from './fr/qualification-reasons.ts'
import { reasons } from './fr/reasons.ts'
import { report } from './fr/report.ts'
import { samples } from './fr/samples.ts'
import { calendar, schedules } from './fr/schedules.ts'
import { tables } from './fr/tables.ts'
import { terms } from './fr/terms.ts'
import { accountTrouble, newestUnknown, obstacle, uncertainDates } from './fr/trouble.ts'
import { usage } from './fr/usage.ts'
import { lastPostSentence, vitality } from './fr/vitality.ts'
import type { Messages } from './messages.ts'

export const fr: Messages = {
  reasons: { ...reasons, ...portfolio, ...qualificationReasons, ...diagnosisReasons },
  names,
  platformName: (id) => formsOf(id).name,
  vitality,
  lastPost: lastPostSentence,
  history,
  accountTrouble,
  accounts,
  schedules,
  calendar,
  events,
  alerts: alertWords,
  adapterChecks,
  check,
  judgement,
  obstacle,
  uncertainDates,
  newestUnknown,
  terms,
  conflicts,
  numbers,
  counterBrief,
  qualification,
  diagnosis,
  lists: { and },
  usage,
  assistants,
  report,
  tables,
  console: consoleWords,
  samples,
  pilots,
}
