import type { NewestUnknown } from '../../../domain/audit/snapshot.ts'
import type { TroubleStatus } from '../messages.ts'
import { entryOf } from '../words.ts'

const BY_STATUS: Readonly<Record<TroubleStatus, string>> = {
  'not-found': 'No account was found at this address',
  private: 'This account is not open to the public',
  suspended: 'The platform has suspended this account',
  'credential-missing': 'Reading this account requires access that has not been set up',
  'credential-rejected': 'The platform refused the access provided for this account',
  'rate-limited': 'The platform has asked us to come back later',
  unreachable: 'This account could not be reached',
  'blocked-address': 'This address does not belong to the public web and was not opened',
  unsupported: 'This account cannot be read from the reference given',
}

const BY_DETAIL: Readonly<Record<string, string>> = {
  'feed-not-found': 'The site answers, but no feed of its articles was found',
  'feed-unreadable': 'The feed of this site could not be understood',
  'feed-empty': 'The feed of this site came back empty',
  'feed-of-comments': 'The only feed found there lists comments, not articles',
  'domain-parked': 'The page at this address looks like that of a domain nobody uses any more, or that is for sale',
  'robots-disallowed': 'The site publishes no feed, and its robots.txt asks machines not to read its pages',
  'robots-unreachable': 'The site publishes no feed, and its robots.txt, which says what pages machines may read, could not be fetched',
  'dns-failure': 'The name of this site could not be found on the internet',
  timeout: 'The site took too long to answer',
  'connection-failed': 'The connection to the site failed',
  'tls-failure': 'The secure connection to the site failed, perhaps because of an invalid certificate',
  'certificate-expired': 'The security certificate of the site has expired, so the connection could not be trusted',
  'too-many-redirects': 'The address was redirected too many times',
  'redirect-loop': 'The address redirects in a circle',
  'body-too-large': 'The site sent more than we agree to read',
  'decompression-failed': 'The site’s reply arrived damaged',
  aborted: 'The reading was interrupted before it was complete',
  'budget-missing': 'The platform charges for reading, and no budget has been set for it',
  'budget-exhausted': 'What is left of the budget of this month does not cover the reading of this account',
  'calls-exhausted': 'What is left of the requests granted to this platform today does not cover the reading of this account',
  'budget-too-small': 'The budget of a whole month does not cover the reading of a single account of this platform',
  'calls-too-few': 'The requests granted to this platform for a whole day do not cover the reading of a single account',
  'calls-used-up': 'The reading took more requests than one account is granted',
  'host-resting': 'The site has failed several times lately, or asked to be left alone, and was not disturbed again',
  'credential-expired': 'The access provided for this platform has expired: give a new one',
  'renewal-refused': 'The platform no longer renews the access provided, so the account has to be connected again',
  'scope-missing': 'The access provided lacks a right that reading needs (see what the platform needs, in the list of platforms)',
  'credential-sealed': 'The access provided for this platform can no longer be opened: give it again',
  'connection-missing': 'Accounts of this platform can only be read with access of your own, which has not been given yet',
  'bot-wall': 'The site turns automated visitors away',
  'credits-depleted': 'The credit that the platform bills its reading to is used up',
  'usage-capped': 'The reading that the platform grants this access each month is used up',
  'client-not-enrolled': 'The application that the access belongs to is not enrolled for this interface',
  'token-of-wrong-kind': 'The platform requires an access token of another kind',
  'account-protected': 'This account shows its posts only to the followers it has approved',
  'not-the-account-of-the-credential': 'The access provided belongs to another account, and this platform shows each account to its owner alone',
  'profile-of-a-person': 'This address is the profile of a person, and this platform lets programs read only the pages of organisations',
  'address-not-public': 'This address does not belong to the public web and was not opened',
  'scheme-not-supported': 'Only web addresses (http or https) can be read',
  'credentials-in-url': 'The address contains a name or a password and was not opened',
  'reference-not-an-address': 'The reference given is not a web address',
  'gave-up-after-crashes': 'The reading was interrupted several times on our side and then given up',
  'no-adapter': 'We cannot read accounts of this platform directly yet, but an export of its posts can be imported',
  'http-401': 'The site asks for a password',
  'http-403': 'The site refuses to show this page',
  'http-404': 'There is no page at this address',
  'http-410': 'The page at this address has been removed',
  'http-429': 'The site has asked us to come back later',
  'reference-not-recognised': 'The reference given is not a name that this platform gives to accounts',
  'not-an-account': 'The address given leads to a post or a page, not to an account',
  'short-link': 'The address given is a short link that only the platform can follow',
  'other-platform': 'The address given belongs to another platform',
  'account-not-found': 'The platform knows no account by that name',
  'account-suspended': 'The platform has suspended this account',
  'account-deactivated': 'The owner of this account has deactivated it',
  'account-closed': 'This account has been closed',
  'posts-not-public': 'The account has posts, but shows none of them to the public',
  'visitors-not-wanted': 'The owner of this account asks that it not be shown to visitors who are not logged in',
  'reader-blocked': 'The account does not let us see it',
  'login-required': 'This account is shown only to people who are logged in',
  'token-rejected': 'The platform does not accept the access token provided',
  'key-rejected': 'The platform does not accept the API key provided',
  'permission-missing': 'The access provided does not include the right to read this account',
  'interface-not-enabled': 'The project that the key belongs to has not enabled this interface',
  'quota-exhausted': 'The requests that the platform grants each day have been used up',
  'shape-changed': 'The platform answered in a form that we do not understand',
  'fediverse-server-not-found': 'No server that hosts this account was found at its address',
  'fediverse-server-unknown-kind': 'The server that hosts this account runs software that we cannot read yet',
  'key-restricted': 'The API key provided is restricted to other uses',
  'custom-name': 'This old kind of address cannot be looked up without the handle or the id of the channel',
  'missing-or-hidden':
    'The platform shows no account under this reference to the access provided: it may not exist, be unpublished, or be out of reach of this access',
  'page-token-needed': 'The access token provided belongs to a person, and the posts of this page can only be read with the token of the page itself',
  'app-secret-needed': 'The platform refuses requests without proof that they come from the app: add the app secret to the access provided',
  'app-secret-refused': 'The platform does not accept the app secret provided with the access token',
  'app-removed': 'The owner of the access token has removed the app it was issued for: connect the account again',
  'owner-must-log-in': 'The owner of the access token must log in to the platform and confirm their identity before it works again',
  'password-changed': 'The access token stopped working when its owner changed their password: a new one is needed',
  'role-lost': 'The owner of the access token no longer has a role on this page',
  'policy-block': 'The platform has blocked this access for the time being under its own rules',
  'request-refused': 'The platform refused the request itself, whatever the account',
  'allowance-used-up': 'The requests that the platform allows this access are used up for now',
  'version-retired': 'The platform no longer serves the version of its interface that we use',
  'platform-fault': 'The platform answered with an error of its own',
  'unknown-or-personal':
    'Instagram shows no professional account of that name: either it does not exist, or it belongs to a private person and is open to no application',
  'no-instagram-account': 'The access provided opens no professional Instagram account',
  'only-own-account': 'The access provided opens only its own Instagram account: others can only be read with a token issued through Facebook',
}

const causeOf = (status: TroubleStatus, detail: string): string => {
  const known = entryOf(BY_DETAIL, detail)
  if (known !== undefined) return known
  return /^http-5\d\d$/.test(detail) && status === 'unreachable' ? 'The site answered with an error of its own' : BY_STATUS[status]
}

export const accountTrouble = (status: TroubleStatus, detail: string): string =>
  `${causeOf(status, detail)}; the account was therefore not judged, and this does not mean that it is silent.`

export const obstacle = (status: TroubleStatus, detail: string): string => `${causeOf(status, detail)}.`

export const uncertainDates =
  'The site has no readable feed: these dates come from its sitemap, which tells when a page last changed rather than when it was published, so they are only a rough guide.'

export const newestUnknown: Readonly<Record<NewestUnknown, string>> = {
  undated: 'Some entries carry no date that can be read, and they may be newer than the last known post.',
  unread: 'Part of the list of its posts was not read, and newer posts may be there.',
}
