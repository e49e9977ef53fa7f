import type { Lacked } from '../../domain/audit/canary.ts'
import type { AdapterCheck } from '../usecases/check-adapters.ts'

/** How a check of the adapters is told. */
export type AdapterCheckWords = {
  readonly columns: readonly string[]
  readonly states: Readonly<Record<AdapterCheck['state'], string>>
  readonly sound: (posts: number) => string
  readonly drifted: (drift: { readonly lacks: readonly Lacked[]; readonly where: string | undefined }) => string
  readonly tooLittleShown: (platform: string) => string
  readonly accountNeeded: (platform: string) => string
}
