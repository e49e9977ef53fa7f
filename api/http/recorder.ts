import type { Tenant } from '../usecases/manage-keys.ts'

/** An entry in the trail that waits for the status of its answer; never rejects. */
export type Recorded = { end(status: number): Promise<void> }

/** Enters in the trail what is about to be done. */
export interface Recorder {
  begin(request: { readonly tenant: Tenant | undefined; readonly requestId: string }, operation: string, path: string): Promise<Recorded | undefined>
}
