import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import type { PlatformId } from '../catalogue/vocabulary.ts'
import type { Reason } from '../shared/reason.ts'

export type ScopeReasons = {
  /** The service is better known for messages between people, which are not judged. */
  'scope.channels-only': { readonly platform: PlatformId }
}

/** Which part of a larger service is judged? Undefined where all of it is. */
export const scopeOf = ({ id, scope }: PlatformProfile): Reason<ScopeReasons> | undefined =>
  scope === 'channels-only' ? { code: 'scope.channels-only', params: { platform: id } } : undefined
