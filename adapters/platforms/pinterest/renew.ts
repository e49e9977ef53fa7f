import type { SnapshotReader } from '../../../domain/ports.ts'
import type { PoliteFetcher } from '../../shared/polite-fetch.ts'
import { refreshForm, renewedToken } from '../../shared/token-renewal.ts'

/** `POST /oauth/token`, with the application in the header (Pinterest API v5, "Authentication"). The refresh token is good for another sixty days each time. */
export const renewAt =
  (fetcher: PoliteFetcher, base: string): NonNullable<SnapshotReader['renew']> =>
  (credential, context) => {
    const { clientId = '', clientSecret = '' } = credential.secrets
    const headers = { Authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` }
    return renewedToken(fetcher, { base, path: '/oauth/token', headers, form: refreshForm(credential) }, { credential, ...context })
  }
