import type { Audit, AuditTarget } from '../../../domain/audit/audit.ts'
import type { ImportReader } from '../../../domain/ports.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../../messages/index.ts'
import { awaitAudit, isFinished } from '../../usecases/await-audit.ts'
import { findAssessment } from '../../usecases/stored-assessment.ts'
import { submitAudit } from '../../usecases/submit-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import { type TargetOptions, targetsFrom } from '../../wire/targets.ts'
import type { Handler, HandlerRequest } from '../operation.ts'
import { applied } from '../prefer.ts'
import type { Deps } from './deps.ts'
import { refusal } from './faults.ts'
import { belongingTo, refuseForeign } from './known-organisation.ts'

/** As many as the contract lets JSON name (`maxItems` of `accounts`). */
const MOST_ACCOUNTS = 200

export const createAudit: Handler<'createAudit', Deps> = async ({ tenant, query, body, language, prefer }, deps) => {
  const belonging = await belongingTo(deps, { tenant, asked: query.organisationId, language })
  const targets =
    typeof body === 'string'
      ? targetsOfCsv(body, deps.imports, language)
      : await withFit(requestedTargets(body, language, deps), { assessments: deps.assessments, tenant, assessmentId: body.assessmentId, language })
  await refuseForeign(deps, { tenant, ...belonging, language }, targets)
  const accepted = await submitAudit(deps, { workspaceId: tenant.workspaceId, ...belonging, targets })
  const { wait: seconds } = prefer
  const told = (audit: Audit) => {
    const isLater = !isFinished(audit)
    const headers = { Location: `/v1/audits/${audit.id}`, ...applied(prefer, isLater) }
    const answer = auditToWire(audit, messagesFor(language))
    return isLater ? ({ status: 202, body: answer, headers } as const) : ({ status: 200, body: answer, headers } as const)
  }
  if (seconds === undefined) return told(accepted)
  return { ...told(accepted), later: async (signal: AbortSignal) => told(await awaitAudit(deps.audits, accepted, { seconds, signal })) }
}

/** The accounts of a request with how new each of them has to be, or its refusal. */
export const requestedTargets = (
  { accounts, maxAge, force }: components['schemas']['AuditRequest'],
  language: Language,
  { clock, imports }: Pick<Deps, 'clock' | 'imports'>,
): readonly AuditTarget[] => {
  if (force && maxAge !== undefined) throw refusal([{ pointer: '/force', code: 'fresh-and-forced' }], language)
  const freshness = { ...(maxAge === undefined ? {} : { maxAgeSeconds: maxAge }), ...(force ? { force: true as const } : {}) }
  const targets = targetsOf(accounts, language, { now: clock.now(), readExport: imports.export })
  return Object.keys(freshness).length === 0 ? targets : targets.map((target) => (target.imported ? target : { ...target, freshness }))
}

type Assessed = Pick<Deps, 'assessments'> & Pick<HandlerRequest<'createAudit'>, 'tenant' | 'language'> & { readonly assessmentId: string | undefined }

/** The targets, each with what the assessment says of its channel. */
const withFit = async (
  targets: readonly AuditTarget[],
  { assessments, tenant: { workspaceId }, assessmentId, language }: Assessed,
): Promise<readonly AuditTarget[]> => {
  if (assessmentId === undefined) return targets
  const stored = await findAssessment(assessments, workspaceId, assessmentId)
  if (!stored) throw refusal([{ pointer: '/assessmentId', code: 'assessment-unknown', found: assessmentId }], language)
  const verdicts = new Map(stored.result.platforms.map(({ platform, verdict }) => [platform as string, verdict]))
  return targets.map((target) => {
    const verdict = verdicts.get(target.account.platform)
    return verdict === undefined ? target : { ...target, fit: { verdict, assessmentId } }
  })
}

/** The targets of a request, or its refusal. */
export const targetsOf = (
  accounts: readonly components['schemas']['AccountRequest'][],
  language: Language,
  options: TargetOptions,
): readonly AuditTarget[] => {
  const read = targetsFrom(accounts, options)
  if (!read.ok) throw refusal(read.faults, language)
  return read.targets
}

/** A fault of a file has no pointer into JSON: its place is the line, as a fragment of the text (RFC 5147). */
const targetsOfCsv = (text: string, imports: ImportReader, language: Language): readonly AuditTarget[] => {
  const read = imports.csv(text, { mostAccounts: MOST_ACCOUNTS })
  if (read.ok) return read.targets
  throw refusal(
    read.faults.map(({ line, code, detail }) => ({ pointer: `#line=${line - 1},${line}`, code, found: detail })),
    language,
  )
}
