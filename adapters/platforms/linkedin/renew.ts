import type { SnapshotReader } from '../../../domain/ports.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { refreshForm, renewedToken } from '../../shared/token-renewal.ts'

const HOST = 'https://www.linkedin.com'

/**
 * With the application in the form (Microsoft Learn, "Refresh Tokens with OAuth 2.0", 2024-08). Only approved partners are given a refresh token, and it ends a year after its owner logged in.
 *
 * @param base of the interface, where that is not the usual one: tokens are then given out at its origin.
 */
export const renewAt =
  (fetcher: PoliteFetcher, base: string | undefined): NonNullable<SnapshotReader['renew']> =>
  (credential, context) => {
    const { clientId = '', clientSecret = '' } = credential.secrets
    const form = { ...refreshForm(credential), client_id: clientId, client_secret: clientSecret }
    const place = { base: base === undefined ? HOST : new URL(base).origin, path: '/oauth/v2/accessToken', form }
    return renewedToken(fetcher, place, { credential, ...context })
  }
