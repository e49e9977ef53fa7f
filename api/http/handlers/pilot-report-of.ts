import type { Pilot } from '../../../domain/pilot/pilot.ts'
import type { Reading } from '../../messages/report-words.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import type { Deps } from './deps.ts'

type Wanted = { readonly language: Language; readonly reading: Reading }

/** A pilot as a page. */
export const pilotReportOf = async (_pilot: Pilot, _wanted: Wanted, _deps: Pick<Deps, 'branding' | 'pilots' | 'clock'>): Promise<TextReply> => {
  throw new Error('not yet')
}
