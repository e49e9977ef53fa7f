import { isFinished } from '../../usecases/await-audit.ts'
import { pause } from '../../usecases/pause.ts'
import { AUDIT_FIELDS, auditLines, auditLinks, shortAudit } from '../audits.ts'
import { type AnswerOf, toolOver } from '../tool.ts'

type Audit = AnswerOf<'getAudit'>

/** Seconds within which most audits of a few accounts are over, and no assistant has given up yet. */
const USUAL_WAIT = 20
/** Assistants wait a minute for a tool. */
const LONGEST_WAIT = 50
const LOOK_EVERY_MS = 250

/** The audit is stored before it is waited for: whoever goes away, or is told that it takes longer, finds it under its id. */
export const auditAccounts = toolOver<'createAudit'>({
  operation: 'createAudit',
  effect: 'fetches',
  extra: {
    waitSeconds: {
      type: 'integer',
      minimum: 0,
      maximum: LONGEST_WAIT,
      default: USUAL_WAIT,
      description: 'Seconds to wait for the end; what takes longer goes on.',
    },
  },
  fields: AUDIT_FIELDS,
  follow: async (accepted, { waitSeconds = USUAL_WAIT }, { ask, signal, canRead }) => {
    let audit: Audit = accepted
    const until = performance.now() + Number(waitSeconds) * 1000
    while (canRead && !isFinished(audit) && !signal.aborted && performance.now() < until) {
      await pause(LOOK_EVERY_MS, signal)
      audit = (await ask('getAudit', { params: { auditId: audit.id } })).body as Audit
    }
    return audit
  },
  shortened: shortAudit,
  lines: auditLines,
  links: auditLinks,
})
