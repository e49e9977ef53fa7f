import type { Pilot } from '../../../domain/pilot/pilot.ts'
import { withOwnNames } from '../../messages/own-platforms.ts'
import type { Reading } from '../../messages/report-words.ts'
import { pilotReport } from '../../report/pilot-report.ts'
import { observationToWire } from '../../wire/pilot-observations.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import { brandOf } from './brand-of.ts'
import type { Deps } from './deps.ts'
import { pilotReply } from './known-pilot.ts'
import { pageReply } from './page-reply.ts'

type Wanted = { readonly language: Language; readonly reading: Reading }

/** A pilot as a page, with the names that the workspace gives its own platforms now. */
export const pilotReportOf = async (
  pilot: Pilot,
  { language, reading }: Wanted,
  deps: Pick<Deps, 'branding' | 'pilots' | 'clock' | 'models' | 'organisations'>,
): Promise<TextReply> => {
  const { workspaceId, organisationId } = pilot
  const brand = await brandOf(deps, workspaceId)
  const owner = organisationId === undefined ? undefined : await deps.organisations.find(workspaceId, organisationId)
  const observations = await deps.pilots.observations(workspaceId, pilot.id)
  const { body } = await pilotReply(deps, pilot, language)
  const { names } = await deps.models.of(workspaceId)
  const page = {
    pilot: body,
    observations: observations.map(observationToWire),
    organisation: owner?.name,
    reading,
    language,
    brand,
  }
  return pageReply(
    withOwnNames(names, () => pilotReport(page)),
    language,
  )
}
