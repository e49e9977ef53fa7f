import type { components } from '../../openapi/generated/types.ts'
import type { Messages } from '../messages/index.ts'

type EvidenceRecord = components['schemas']['EvidenceRecord']

/** A record in a sentence and its source. */
export const evidenceLine = ({ id, statement, source }: EvidenceRecord, { assistants }: Messages): string =>
  assistants.said(id, `${statement} ${assistants.published(source)}`)
