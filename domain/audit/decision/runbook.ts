import { judgement } from '../../catalogue/judgement.ts'
import type { Parameter } from '../../catalogue/parameter.ts'
import { isOpenQuestion } from '../incoming.ts'
import type { SignalId } from '../signals/index.ts'
import { isAmiss, type SignalResult } from '../signals/neglect.ts'
import type { Facts } from '../signals/signal.ts'
import type { Action, DecisionReason } from './action.ts'

const hours = (value: number, note?: string): Parameter => judgement(value, 'hours', note)

/**
 * Steps by which an account is revived, handed on or ended properly, each with what it takes. After the closing procedures of universities and administrations (domain-theory E.4): decision
 * recorded, records saved, people answered, notice given and repeated, links turned, access put in order, name kept, looked at again.
 */
export const STEPS = {
  'find-access': hours(6, 'proof of who one is, and the patience of the platform'),
  'find-out-what-happened': hours(2),
  'give-credential': hours(0.5),
  'renew-credential': hours(0.5),
  'wait-for-limit': hours(0.25),
  'check-address': hours(0.25),
  'name-owner': hours(1),
  'answer-open-questions': hours(2),
  'export-history': hours(1, 'the platform takes days to hand it over'),
  'verify-records': hours(2, 'with whoever keeps the records'),
  'write-notice': hours(0.5),
  'announce-ahead': hours(1, 'a month, two weeks and 48 hours before'),
  'pin-notice': hours(0.25),
  'tell-stakeholders': hours(1),
  'redirect-followers': hours(0.5),
  'turn-own-links': hours(1),
  'close-replies': hours(0.25),
  'remove-apps': hours(0.5),
  'two-administrators': hours(0.5),
  'keep-name': hours(0.25),
  'log-in-reminder': hours(0.25),
  'delete-account': hours(0.5),
  'merge-pages': hours(2),
  'transfer-access': hours(1),
  'hand-over-history': hours(2, 'what was promised to whom, and what worked'),
  'agree-pilot': hours(2, 'what it is for, for whom, and when it counts as failed'),
  'lower-cadence': hours(1, 'a rhythm that the hours bear for months'),
  'first-posts': hours(4, 'three posts ready before the first is published'),
  'set-reply-times': hours(0.5),
  'minimum-service': hours(1, 'what the duty asks, and no more'),
  'choose-other-use': hours(4),
  'mend-signals': hours(2),
  'ask-whether-planned': hours(0.5),
  'record-lesson': hours(0.5),
} as const satisfies Record<string, Parameter>
export type StepCode = keyof typeof STEPS
export type RunbookStep = { readonly step: StepCode; readonly effortHours: number }

const REVIVAL: readonly StepCode[] = ['name-owner', 'agree-pilot', 'lower-cadence', 'first-posts', 'set-reply-times', 'two-administrators']
const NOTICE: readonly StepCode[] = ['write-notice', 'tell-stakeholders', 'announce-ahead', 'pin-notice']
const ORDER: readonly StepCode[] = ['remove-apps', 'two-administrators']
const RUNBOOKS: Readonly<Record<Action, readonly StepCode[]>> = {
  keep: [],
  investigate: [],
  revive: REVIVAL,
  repurpose: ['choose-other-use', 'agree-pilot', 'set-reply-times'],
  'hand-over': ['transfer-access', 'hand-over-history', 'two-administrators', 'turn-own-links'],
  merge: [...NOTICE, 'redirect-followers', 'turn-own-links', ...ORDER, 'keep-name', 'merge-pages', 'record-lesson'],
  archive: [...NOTICE, 'redirect-followers', 'turn-own-links', 'close-replies', ...ORDER, 'keep-name', 'log-in-reminder', 'record-lesson'],
  close: [...NOTICE, 'redirect-followers', 'turn-own-links', 'remove-apps', 'delete-account', 'record-lesson'],
}
const ENDS: readonly Action[] = ['merge', 'archive', 'close', 'hand-over']

const BY_REASON: Partial<Readonly<Record<DecisionReason, readonly StepCode[]>>> = {
  'access-lost': ['find-access', 'two-administrators'],
  'account-gone': ['find-out-what-happened', 'turn-own-links'],
  'not-as-declared': ['find-out-what-happened'],
  'alive-unanswered': ['answer-open-questions', 'set-reply-times'],
  'duty-to-keep': ['minimum-service'],
  slowing: ['lower-cadence'],
  'questions-open': ['answer-open-questions'],
  'perhaps-planned': ['ask-whether-planned'],
  'name-reserved': ['two-administrators', 'log-in-reminder'],
}

/** What helps against the trouble there was in reading; access where nobody knows. */
const toReadAgain = (unread: Facts['unread']): StepCode => {
  if (unread === undefined || unread.status === 'credential-missing') return 'give-credential'
  if (unread.status === 'credential-rejected') return 'renew-credential'
  return unread.status === 'rate-limited' ? 'wait-for-limit' : 'check-address'
}

/** In the order in which they are done: what protects people and records comes before any change, and nothing is asked of a blog that only networks have. */
export const runbookFor = (
  action: Action,
  { account, read, unread, dossier, signals }: Pick<Facts, 'account' | 'read' | 'unread' | 'dossier'> & { readonly signals: readonly SignalResult[] },
  reasons: readonly DecisionReason[],
): readonly RunbookStep[] => {
  const isEnd = ENDS.includes(action)
  const hasOpenQuestions = read?.snapshot.incoming?.some(isOpenQuestion) === true
  const hasHistory = (read?.snapshot.posts.length ?? 0) > 0
  const steps: readonly StepCode[] = [
    ...reasons.flatMap((reason) => (reason === 'not-readable' ? [toReadAgain(unread)] : (BY_REASON[reason] ?? []))),
    ...(isEnd || action === 'revive' ? (hasOpenQuestions ? (['answer-open-questions'] as const) : []) : []),
    ...(isEnd && hasHistory ? (['export-history'] as const) : []),
    ...(isEnd && hasHistory && dossier.recordsDuty !== false ? (['verify-records'] as const) : []),
    ...RUNBOOKS[action],
    ...(!isEnd && action !== 'investigate' && signals.some(isLeftToMend) ? (['mend-signals'] as const) : []),
  ]
  const isDone: Partial<Readonly<Record<StepCode, boolean>>> = {
    'name-owner': typeof dossier.owner === 'string' && dossier.deputy != null,
    'two-administrators': (dossier.administrators ?? 0) > 1,
    // What has to go on is no pilot.
    'agree-pilot': dossier.dutyToKeep === true,
    'merge-pages': dossier.twin?.platform !== account.platform,
  }
  const isFor = (step: StepCode): boolean => !isDone[step] && (account.platform !== 'blog' || !NETWORKS_ONLY.has(step))
  return [...new Set(steps)].filter(isFor).map((step) => ({ step, effortHours: STEPS[step].value }))
}

/** What the other steps do not see to by themselves. */
const isLeftToMend = (result: SignalResult): boolean => isAmiss(result) && !SEEN_TO.has(result.signal)
const SEEN_TO: ReadonlySet<SignalId> = new Set(['silence', 'cadence-collapse', 'promised-cadence', 'unanswered-questions'])

const NETWORKS_ONLY: ReadonlySet<StepCode> = new Set(['remove-apps', 'log-in-reminder', 'keep-name'])
