import type { Language } from '../http/language.ts'
import type { PerformableId } from '../http/perform.ts'
import type { ResourceKind } from '../messages/assistant-words.ts'
import { messagesFor } from '../messages/index.ts'
import type { AnswerOf, Ask } from './tool.ts'

const SCHEME = 'channelfit://'
const JSON_TYPE = 'application/json'

type Kept = { readonly operation: PerformableId; readonly parameter: string }

/** What can be read by an id of its own. */
const KEPT = {
  evidence: { operation: 'getEvidence', parameter: 'evidenceId' },
  assessments: { operation: 'getAssessment', parameter: 'assessmentId' },
  audits: { operation: 'getAudit', parameter: 'auditId' },
  diagnoses: { operation: 'getDiagnosis', parameter: 'diagnosisId' },
  platforms: { operation: 'getPlatform', parameter: 'platformId' },
} as const satisfies Partial<Record<ResourceKind, Kept>>

/** What there is once. */
const SINGLE = {
  'qualification-questions': 'getQuestionnaire',
  'diagnosis-questions': 'getDiagnosisQuestions',
} as const satisfies Partial<Record<ResourceKind, PerformableId>>

/** Most stored assessments on a page of the list. */
const PAGE = '20'

const described = (kind: ResourceKind, language: Language) => {
  const { title, description } = messagesFor(language).assistants.resources[kind]
  return { title, description, mimeType: JSON_TYPE }
}

/** What can be addressed, and how. */
export const resourceTemplates = (language: Language) =>
  (Object.keys(KEPT) as (keyof typeof KEPT)[]).map((kind) => ({
    name: kind,
    uriTemplate: `${SCHEME}${kind}/{${KEPT[kind].parameter}}`,
    ...described(kind, language),
  }))

/** The questionnaires, and the stored assessments of the workspace, newest first. Throws Problem. */
export const listedResources = async (cursor: string | undefined, language: Language, ask: Ask) => {
  const { body } = await ask('listAssessments', { query: { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } })
  const { items, nextCursor } = body as AnswerOf<'listAssessments'>
  const single = (Object.keys(SINGLE) as (keyof typeof SINGLE)[]).map((kind) => ({
    uri: `${SCHEME}${kind}`,
    name: kind,
    ...described(kind, language),
  }))
  const stored = items.map(({ id, organisationName, createdAt }) => ({
    uri: `${SCHEME}assessments/${id}`,
    name: id,
    ...described('assessments', language),
    title: `${organisationName}, ${createdAt.slice(0, 10)}`,
  }))
  return { resources: [...(cursor === undefined ? single : []), ...stored], ...(nextCursor === undefined ? {} : { nextCursor }) }
}

/** The answer behind an address of ours; undefined for any other address. Throws Problem. */
export const resourceAt = async (
  uri: string,
  ask: Ask,
): Promise<{ readonly uri: string; readonly mimeType: string; readonly text: string } | undefined> => {
  const [kind = '', id, ...more] = uri.startsWith(SCHEME) ? uri.slice(SCHEME.length).split('/') : []
  if (more.length > 0) return undefined
  const asked = await bodyAt(kind, id, ask)
  return asked === undefined ? undefined : { uri, mimeType: JSON_TYPE, text: JSON.stringify(asked) }
}

const bodyAt = async (kind: string, id: string | undefined, ask: Ask): Promise<unknown> => {
  if (id === undefined && Object.hasOwn(SINGLE, kind)) return (await ask(SINGLE[kind as keyof typeof SINGLE], {})).body
  if (id === undefined || id === '' || !Object.hasOwn(KEPT, kind)) return undefined
  const { operation, parameter } = KEPT[kind as keyof typeof KEPT]
  return (await ask(operation, { params: { [parameter]: id } })).body
}
