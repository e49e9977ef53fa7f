import type { Capabilities } from '../../domain/audit/capabilities.ts'
import { PLATFORM_IDS } from '../../domain/catalogue/vocabulary.ts'
import type { Clock, CronClock, LinkProbe } from '../../domain/ports.ts'
import type { SandboxStore } from '../../domain/sandbox/sandbox.ts'
import { MOST_SEEN, seenAt } from '../../domain/sandbox/script.ts'
import type { Instant } from '../../domain/shared/calendar.ts'
import type { Readers } from './read-account.ts'

/** What accounts of a workspace are looked at with. */
export type World = { readonly clock: Clock; readonly readers: Readers; readonly probe?: LinkProbe }

/** A sandbox needs no credential, tells followers and dates, and costs nothing. */
const SCRIPTED: Capabilities = { reads: 'anybody', credential: 'none', tells: ['followers'], mostPosts: MOST_SEEN, terms: [], mostCalls: 0 }

/** What of each platform can be read in a sandbox. */
export const SCRIPTED_READINGS = Object.fromEntries(PLATFORM_IDS.map((platform) => [platform, SCRIPTED]))

/** A clock that stands still. */
export const clockAt = (now: Instant): Clock => ({ now: () => now })

/** The runs as they lie behind another clock. */
export const cronBy = (cron: CronClock, clock: Clock): CronClock => ({
  ...cron,
  nextRun: (expression, timeZone) => cron.runsAfter(expression, timeZone, clock.now(), 1)[0],
  nextRuns: (expression, timeZone, count) => cron.runsAfter(expression, timeZone, clock.now(), count),
})

/**
 * With what the accounts of a workspace are looked at: those of a sandbox by its clock and its scripts, and nothing outside is asked. Undefined for one that was removed: nobody wants to know any more.
 * @param own what all other workspaces have.
 */
export const worldsOf =
  (sandboxes: Pick<SandboxStore, 'find' | 'script' | 'wasRemoved'>, own: World) =>
  async (workspaceId: string): Promise<World | undefined> => {
    const sandbox = await sandboxes.find(workspaceId)
    if (sandbox === undefined) return (await sandboxes.wasRemoved(workspaceId)) ? undefined : own
    const reader: NonNullable<Readers[keyof Readers]> = {
      capabilities: SCRIPTED,
      read: async (account, { observedAt }) => seenAt(await sandboxes.script(workspaceId, account), observedAt),
    }
    return { clock: clockAt(sandbox.now), readers: Object.fromEntries(PLATFORM_IDS.map((platform) => [platform, reader])) }
  }
