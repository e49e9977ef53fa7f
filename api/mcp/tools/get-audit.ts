import { AUDIT_FIELDS, auditLines, auditLinks, shortAudit } from '../audits.ts'
import { toolOver } from '../tool.ts'

export const getAudit = toolOver<'getAudit'>({
  operation: 'getAudit',
  effect: 'reads',
  fields: AUDIT_FIELDS,
  shortened: shortAudit,
  lines: auditLines,
  links: auditLinks,
})
