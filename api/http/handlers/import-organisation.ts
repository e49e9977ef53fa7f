import { setImmediate } from 'node:timers/promises'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import { NOTHING_OWN, namesOf } from '../../../domain/fit/own-knowledge.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../../domain/governance/recorded-diagnosis.ts'
import { BUNDLE_SCHEMA, type BundleContent, withNewIds } from '../../../domain/tenancy/bundle.ts'
import type { components } from '../../../openapi/generated/types.ts'
import { messagesFor } from '../../messages/index.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import { designFor, readingBy } from '../../usecases/pilots.ts'
import { digestOfBundle, summariesOf, unreadableParts } from '../../usecases/read-bundle.ts'
import type { KeptResult } from '../../usecases/stored-assessment.ts'
import { recordToWire } from '../../wire/assessment.ts'
import { auditToWire } from '../../wire/audit.ts'
import { diagnosisToWire } from '../../wire/diagnosis.ts'
import { organisationToWire } from '../../wire/organisation.ts'
import { pilotToWire } from '../../wire/pilot.ts'
import { restsOn } from '../../wire/rests-on.ts'
import { OPERATIONS } from '../contract.ts'
import type { Language } from '../language.ts'
import type { Handler, OperationId } from '../operation.ts'
import { answerValidator } from '../validation.ts'
import { versionTag } from '../version-tag.ts'
import { checkBundle } from './bundle-schema.ts'
import type { Deps } from './deps.ts'
import { checkDossier } from './dossier-schema.ts'
import { refusal } from './faults.ts'

type Content = BundleContent<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>

/** All of it or nothing. What is in a bundle was made by somebody else: it is looked at as a whole before anything is written. */
export const importOrganisation: Handler<'importOrganisation', Deps> = async ({ tenant, body, language }, deps) => {
  const { workspaceId } = tenant
  const sent = contentOf(body, language)
  await setImmediate()
  const content = withNewIds(sent, (prefix) => deps.ids.next(prefix))
  const faults = await unreadableParts(content, { ...READERS, cron: deps.cron })
  if (faults.length > 0) throw refusal(faults, language)
  const now = deps.clock.now()
  const last = content.briefs.at(-1)
  const organisation = {
    id: deps.ids.next('org'),
    workspaceId,
    createdAt: now,
    updatedAt: now,
    version: 1,
    ...content.organisation,
    ...(last ? { brief: { version: content.briefs.length, setAt: last.setAt } } : {}),
  }
  const done = await deps.bundles.add(organisation, content, {
    ...summariesOf(content, { cron: deps.cron, now: deps.clock.now() }),
    keyId: tenant.keyId,
  })
  if (done === 'external-id-taken') {
    throw refusal([{ pointer: '/organisation/externalId', code: done, found: content.organisation.externalId ?? '' }], language)
  }
  if (typeof done !== 'string') {
    throw refusal(
      done.known.map((pointer) => ({ pointer, code: 'account-of-other-organisation' })),
      language,
    )
  }
  const headers = { Location: `/v1/organisations/${organisation.id}`, ETag: versionTag(1) }
  return { status: 201, body: organisationToWire(organisation), headers }
}

/** The content of a bundle of this version that is as it was handed over. What is nested without end has no digest. */
const contentOf = (body: { readonly schema: string }, language: Language): Content => {
  if (body.schema !== BUNDLE_SCHEMA) throw refusal([{ pointer: '/schema', code: 'bundle-newer', found: body.schema }], language)
  checkBundle(body, language)
  const { schema: _, madeAt: __, digest, ...content } = body as components['schemas']['Bundle']
  try {
    if (digestOfBundle(content) === digest) return content as unknown as Content
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw refusal([{ pointer: '/digest', code: 'bundle-changed' }], language)
}

const answersOf = (id: OperationId) => {
  const operation = OPERATIONS.find((one) => one.id === id)
  if (!operation) throw new Error(`the contract has no operation ${id}`)
  const check = answerValidator(operation)
  return (answer: components['schemas'][keyof components['schemas']]): void => {
    const fault = check(200, answer)
    if (fault !== undefined) throw new Error(fault)
  }
}
const ANSWERS = {
  assessment: answersOf('getAssessment'),
  diagnosis: answersOf('getDiagnosis'),
  audit: answersOf('getAudit'),
  pilot: answersOf('getPilot'),
}

const READERS: Omit<Parameters<typeof unreadableParts>[1], 'cron'> = {
  assessment: (stored) => {
    const result = { ...stored.result, overrides: stored.result.overrides ?? stored.knowledge?.applied ?? [] }
    ANSWERS.assessment(
      withOwnNames(namesOf(stored.knowledge ?? NOTHING_OWN), () => ({ ...restsOn(stored.brief), ...recordToWire(result, 'en', stored) })),
    )
  },
  diagnosis: ({ result, ...stored }) => ANSWERS.diagnosis(diagnosisToWire(result, 'en', stored)),
  audit: (audit) => ANSWERS.audit(auditToWire(audit, messagesFor('en'))),
  dossier: (dossier) => checkDossier(structuredClone(dossier), 'en'),
  pilot: ({ observations, replaced: _, ...bundled }) => {
    const pilot = { ...bundled, workspaceId: '', version: 1 }
    const today = pilot.decision?.on ?? pilot.registration?.end ?? pilot.createdAt.slice(0, 10)
    const known = observations.map((one) => ({ ...one, corrections: 0 }))
    const reading = readingBy(pilot, known, today)
    ANSWERS.pilot(pilotToWire(pilot, { design: designFor(pilot.plan), ...(reading ? { reading } : {}), today, language: 'en' }))
  },
}
