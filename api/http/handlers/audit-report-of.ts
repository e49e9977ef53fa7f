import type { Audit } from '../../../domain/audit/audit.ts'
import { evidenceById } from '../../../domain/catalogue/evidence.ts'
import { messagesFor } from '../../messages/index.ts'
import type { Reading } from '../../messages/report-words.ts'
import { auditReport } from '../../report/audit-report.ts'
import { citedInAudit } from '../../report/cited-in-audit.ts'
import { auditToWire } from '../../wire/audit.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import type { Language } from '../language.ts'
import type { TextReply } from '../operation.ts'
import { brandOf } from './brand-of.ts'
import type { Deps } from './deps.ts'
import { pageReply } from './page-reply.ts'

type Wanted = { readonly workspaceId: string; readonly language: Language; readonly reading: Reading }

/** An audit as a page, as far as it is, with the sources of all that it says. They are as old as they were then. */
export const auditReportOf = async (
  stored: Audit,
  { workspaceId, language, reading }: Wanted,
  deps: Pick<Deps, 'organisations' | 'branding'>,
): Promise<TextReply> => {
  const words = messagesFor(language)
  const audit = auditToWire(stored, words)
  const organisation = stored.organisationId === undefined ? undefined : await deps.organisations.find(workspaceId, stored.organisationId)
  const then = stored.finishedAt ?? stored.createdAt
  const records = citedInAudit(audit).flatMap((id) => evidenceById(id) ?? [])
  const sources = new Map(records.map((record) => [record.id, evidenceToWire(record, words, then)]))
  const brand = await brandOf(deps, workspaceId)
  return pageReply(auditReport({ audit, organisation: organisation?.name, sources, reading, language, brand }), language)
}
