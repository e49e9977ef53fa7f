import type { SnapshotReader } from '../../../domain/ports.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { renewedToken } from '../../shared/token-renewal.ts'

const HOST = 'https://graph.instagram.com'

/**
 * A token of Instagram's own log-in that has not expired is good for another sixty days (Meta, "Refresh Access Token", 2025-07-17). The platform takes it in the address and nowhere else. Tokens
 * issued through Facebook are not renewed: those of pages do not expire.
 *
 * @param base of the interface, where that is not the usual one.
 */
export const renewAt =
  (fetcher: PoliteFetcher, base: string | undefined): NonNullable<SnapshotReader['renew']> =>
  (credential, context) => {
    const query = { grant_type: 'ig_refresh_token', access_token: credential.secrets['accessToken'] }
    return renewedToken(
      fetcher,
      { base: base === undefined ? HOST : new URL(base).origin, path: '/refresh_access_token', query },
      { credential, ...context },
    )
  }
