import type { AccountReference } from '../audit/snapshot.ts'
import type { Instant } from '../shared/calendar.ts'
import type { Script } from './script.ts'

/** A workspace with a clock of its own, which stands still until somebody moves it forward. Method: ADR 0026. */
export type Sandbox = {
  /** Id of the workspace. */
  readonly id: string
  /** The workspace that made it. */
  readonly ownerId: string
  readonly name: string
  /** Where its clock stood when it was made, and where it stands. */
  readonly startedAt: Instant
  readonly now: Instant
  /** When it was made, by the clock of the service. */
  readonly madeAt: Instant
}

/** A clock moves by that much at a time, so that nobody waits for a century of schedules. */
export const MOST_YEARS_AT_ONCE = 5
/** Of one workspace. */
export const MOST_SANDBOXES = 5
/** A removed one is known as such for so long: nothing that was under way lasts longer. */
export const KNOWN_AFTERWARDS_DAYS = 2
/** Of one sandbox. */
export const MOST_SCRIPTS = 200

export interface SandboxStore {
  /** Makes the workspace with its clock. False, and nothing is written, when its owner has `MOST_SANDBOXES` already. */
  add(sandbox: Sandbox): Promise<boolean>
  /** Of any owner, by the id of its workspace; undefined for a workspace that is no sandbox. */
  find(id: string): Promise<Sandbox | undefined>
  /** Those a workspace made, newest first. */
  list(ownerId: string): Promise<readonly Sandbox[]>
  /** Moves the clock. False, and nothing is written, when it does not stand at `from` any more. */
  move(id: string, step: { readonly from: Instant; readonly to: Instant }): Promise<boolean>
  /** Removes the sandbox with everything in its workspace; false when there is none of that owner. */
  remove(ownerId: string, sandbox: { readonly id: string; readonly at: Instant }): Promise<boolean>
  /** Was that a sandbox, and is no more? What was under way in it then is nobody's. */
  wasRemoved(id: string): Promise<boolean>
  /** Forgets those removed more than `KNOWN_AFTERWARDS_DAYS` ago, with whatever was still written in them. */
  forgetOld(now: Instant): Promise<void>
  /** Writes scripts, each in the place of the one of its account. False, and nothing is written, when there would be more than `MOST_SCRIPTS`. */
  putScripts(id: string, scripts: readonly Script[]): Promise<boolean>
  /** By platform and reference. */
  scripts(id: string): Promise<readonly Script[]>
  script(id: string, account: AccountReference): Promise<Script | undefined>
}
