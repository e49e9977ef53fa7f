import { accounts } from './en/accounts.ts'
import { adapterChecks } from './en/adapter-checks.ts'
import { alertWords } from './en/alerts.ts'
import { assistants } from './en/assistants.ts'
import { check } from './en/check.ts'
import { conflicts } from './en/conflicts.ts'
import { consoleWords } from './en/console.ts'
import { counterBrief } from './en/counter-brief.ts'
import { diagnosis } from './en/diagnosis.ts'
import { diagnosisReasons } from './en/diagnosis-reasons.ts'
import { events } from './en/events.ts'
import { and, numbers } from './en/figures.ts'
import { formsOf } from './en/forms.ts'
import { history } from './en/history.ts'
import { judgement } from './en/judgement.ts'
import { names } from './en/names.ts'
import { pilots } from './en/pilots.ts'
import { portfolio } from './en/portfolio.ts'
import { qualification } from './en/qualification.ts'
import { qualificationReasons } from './en/qualification-reasons.ts'
import { reasons } from './en/reasons.ts'
import { report } from './en/report.ts'
import { samples } from './en/samples.ts'
import { calendar, schedules } from './en/schedules.ts'
import { tables } from './en/tables.ts'
import { terms } from './en/terms.ts'
import { accountTrouble, newestUnknown, obstacle, uncertainDates } from './en/trouble.ts'
import { usage } from './en/usage.ts'
import { lastPostSentence, vitality } from './en/vitality.ts'
import type { Messages } from './messages.ts'

export const en: Messages = {
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
