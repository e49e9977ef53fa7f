import type { components } from '../../../openapi/generated/types.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Reading } from '../../messages/report-words.ts'
import type { Citations } from '../citations.ts'

export type Diagnosis = components['schemas']['Diagnosis']

/** What the parts of the report share. */
export type DiagnosisContext = { readonly words: Messages; readonly cite: Citations; readonly reading: Reading }
