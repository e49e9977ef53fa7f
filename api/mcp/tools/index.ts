import type { ToolName } from '../../messages/assistant-words.ts'
import type { Tool } from '../tool.ts'
import { accountVitality } from './account-vitality.ts'
import { assessBrief } from './assess-brief.ts'
import { auditAccounts } from './audit-accounts.ts'
import { compare } from './compare.ts'
import { describePlatform } from './describe-platform.ts'
import { diagnoseGovernance } from './diagnose-governance.ts'
import { getAudit } from './get-audit.ts'
import { getEvidence } from './get-evidence.ts'
import { listAccounts } from './list-accounts.ts'
import { overview } from './overview.ts'
import { qualifyInitiative } from './qualify-initiative.ts'
import { searchEvidence } from './search-evidence.ts'
import { whatIf } from './what-if.ts'

/** Every tool, in the order in which they are listed. */
export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  assess_brief: assessBrief,
  what_if: whatIf,
  compare,
  qualify_initiative: qualifyInitiative,
  diagnose_governance: diagnoseGovernance,
  audit_accounts: auditAccounts,
  get_audit: getAudit,
  account_vitality: accountVitality,
  list_accounts: listAccounts,
  overview,
  search_evidence: searchEvidence,
  get_evidence: getEvidence,
  describe_platform: describePlatform,
}
