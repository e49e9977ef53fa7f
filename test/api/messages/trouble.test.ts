import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, messagesFor } from '../../../api/messages/index.ts'
import type { TroubleStatus } from '../../../api/messages/messages.ts'
import { faultsOf } from './sentence.ts'

const DETAILS: readonly string[] = [
  'credits-depleted usage-capped client-not-enrolled token-of-wrong-kind account-protected not-the-account-of-the-credential profile-of-a-person',
  'feed-not-found feed-unreadable feed-empty dns-failure timeout connection-failed tls-failure too-many-redirects redirect-loop body-too-large',
  'decompression-failed aborted bot-wall address-not-public scheme-not-supported credentials-in-url reference-not-an-address',
  'host-resting credential-expired credential-sealed connection-missing',
  'certificate-expired domain-parked robots-disallowed robots-unreachable feed-of-comments',
  'gave-up-after-crashes no-adapter http-401 http-403 http-404 http-410 http-429 http-500 http-503',
  'reference-not-recognised not-an-account short-link other-platform account-not-found account-suspended account-deactivated account-closed posts-not-public visitors-not-wanted',
  'reader-blocked login-required token-rejected key-rejected permission-missing interface-not-enabled quota-exhausted shape-changed fediverse-server-not-found fediverse-server-unknown-kind key-restricted custom-name',
  'missing-or-hidden page-token-needed app-secret-needed app-secret-refused app-removed owner-must-log-in password-changed role-lost policy-block request-refused allowance-used-up version-retired platform-fault',
  'unknown-or-personal no-instagram-account only-own-account',
].flatMap((line) => line.split(' '))

const unjudged = {
  en: 'the account was therefore not judged, and this does not mean that it is silent.',
  fr: 'le compte n’a donc pas été jugé, et cela ne signifie pas qu’il est silencieux.',
}

describe.each(LANGUAGES)('account trouble in %s', (language) => {
  const { accountTrouble, names } = messagesFor(language)
  const statuses = Object.keys(names.accountStatus).filter((status) => status !== 'ok') as TroubleStatus[]

  it('says for every status and detail that a trouble in reading is not a silent account', () => {
    for (const status of statuses) {
      for (const detail of [...DETAILS, 'something-new', 'constructor', '']) {
        const sentence = accountTrouble(status, detail)

        expect({ sentence, faults: faultsOf(sentence, language) }).toEqual({ sentence, faults: [] })
        expect(sentence.endsWith(unjudged[language])).toBe(true)
      }
    }
  })

  it('says when dates are no more than a hint', () => {
    const { uncertainDates } = messagesFor(language)

    expect(faultsOf(uncertainDates, language)).toEqual([])
    expect(uncertainDates).toContain(language === 'fr' ? 'plan de site' : 'sitemap')
  })

  it('says why newer posts may be there', () => {
    for (const sentence of Object.values(messagesFor(language).newestUnknown)) expect(faultsOf(sentence, language)).toEqual([])
  })

  it.each([
    ['feed-empty', 'The feed of this site came back empty', 'Le flux de ce site est arrivé sans aucun contenu'],
    ['decompression-failed', 'The site’s reply arrived damaged', 'La réponse du site est arrivée endommagée'],
    ['aborted', 'The reading was interrupted before it was complete', 'La lecture a été interrompue avant la fin'],
    ['bot-wall', 'The site turns automated visitors away', 'Le site a fermé sa porte aux visiteurs automatiques'],
  ])('names the cause of %s', (detail, en, fr) => {
    expect(accountTrouble('unreachable', detail).startsWith(`${{ en, fr }[language]}${language === 'fr' ? '\u202f' : ''};`)).toBe(true)
  })

  it('knows each detail by a sentence of its own, and falls back to the status otherwise', () => {
    const fallback = accountTrouble('unreachable', 'something-new')

    expect(DETAILS.filter((detail) => accountTrouble('unreachable', detail) === fallback)).toEqual([])
    expect(new Set(statuses.map((status) => accountTrouble(status, 'something-new'))).size).toBe(statuses.length)
    expect(accountTrouble('unreachable', 'constructor')).toBe(fallback)
  })
})
