import type { Audit } from '../../domain/audit/audit.ts'
import type { AuditStore } from '../../domain/ports.ts'
import { pause } from './pause.ts'

const FIRST_LOOK_MS = 25
const LONGEST_PAUSE_MS = 400

export const isFinished = ({ status }: Pick<Audit, 'status'>): boolean => status !== 'queued' && status !== 'running'

/**
 * The audit as it is once it is finished, or after so many seconds. Whoever works on it may be another process, so the store is asked, ever more rarely.
 * @param signal ends the wait early.
 */
export const awaitAudit = async (
  audits: Pick<AuditStore, 'find'>,
  audit: Audit,
  { seconds, signal }: { readonly seconds: number; readonly signal: AbortSignal },
): Promise<Audit> => {
  const until = performance.now() + seconds * 1000
  let [latest, ms] = [audit, FIRST_LOOK_MS]
  while (!isFinished(latest) && !signal.aborted && performance.now() < until) {
    await pause(Math.min(ms, until - performance.now()), signal)
    latest = (await audits.find(audit.workspaceId, audit.id)) ?? latest
    ms = Math.min(ms * 2, LONGEST_PAUSE_MS)
  }
  return latest
}
