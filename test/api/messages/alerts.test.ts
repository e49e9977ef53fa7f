import { describe, expect, it } from '@jest/globals'
import { messagesFor } from '../../../api/messages/index.ts'
import { alertToWire } from '../../../api/wire/alert.ts'
import { type Alert, type AlertEvidence, type Condition, TRANSITIONS, type Transition } from '../../../domain/alerts/alert.ts'

const alert = (transition: Transition, evidence: AlertEvidence = {}, changes: Partial<Alert> = {}): Alert => ({
  id: 'alt_1',
  workspaceId: 'wsp_1',
  accountId: 'acc_1',
  account: { platform: 'blog', reference: 'b.org' },
  condition: 'silence',
  transition,
  level: 'warn',
  state: 'raised',
  raisedAt: '2027-03-12T00:00:00.000Z',
  evidence,
  ...changes,
})
const resolved = (condition: Condition, evidence: AlertEvidence = {}, resolution: Alert['resolution'] = 'recovered'): Alert =>
  alert('fading', evidence, { condition, state: 'resolved', ...(resolution === undefined ? {} : { resolution }) })
const LAST = { lastPostOn: '2027-03-01' }

const SAID: readonly (readonly [Alert, en: string, fr: string])[] = [
  [
    alert('promise-missed', { ...LAST, promisedDays: 7 }),
    'nothing has been posted since 1 March 2027, although a post every 7 days was promised.',
    'rien n’a été publié depuis le 1er mars 2027, alors qu’une publication tous les 7\u00a0jours était promise.',
  ],
  [
    alert('promise-missed', { ...LAST, promisedDays: 1 }),
    'nothing has been posted since 1 March 2027, although a post every day was promised.',
    'rien n’a été publié depuis le 1er mars 2027, alors qu’une publication par jour était promise.',
  ],
  [
    alert('promise-missed', { ...LAST, promisedDays: 0.5 }),
    'nothing has been posted since 1 March 2027, although several posts a day were promised.',
    'rien n’a été publié depuis le 1er mars 2027, alors que plusieurs publications par jour étaient promises.',
  ],
  [
    alert('promise-missed', { promisedDays: 1.5 }),
    'nothing has been posted, although a post every 1.5 days was promised.',
    'rien n’a été publié, alors qu’une publication toutes les 36\u00a0heures était promise.',
  ],
  [
    alert('promise-missed', { promisedDays: 10.4 }),
    'nothing has been posted, although a post every 10.4 days was promised.',
    'rien n’a été publié, alors qu’une publication tous les 10,4\u00a0jours était promise.',
  ],
  [
    alert('promise-missed', { promisedDays: 365 }),
    'nothing has been posted, although a post every year was promised.',
    'rien n’a été publié, alors qu’une publication par an était promise.',
  ],
  [
    alert('rhythm-missed', { usuallyWithinDays: 0 }),
    'nothing has been posted, although it normally posts at least once a day.',
    'rien n’a été publié, alors qu’il publie d’ordinaire au moins une fois par jour.',
  ],
  [
    alert('rhythm-missed', { ...LAST, usuallyWithinDays: 10 }),
    'nothing has been posted since 1 March 2027, although it normally posts at least every 10 days.',
    'rien n’a été publié depuis le 1er mars 2027, alors qu’il publie d’ordinaire au moins tous les 10\u00a0jours.',
  ],
  [
    alert('fading', LAST),
    'the account is losing momentum; its last post dates from 1 March 2027.',
    'le compte perd de la vitesse\u202f; sa dernière publication date du 1er mars 2027.',
  ],
  [
    alert('dormant', LAST),
    'the account has gone dormant; nothing has been posted since 1 March 2027.',
    'le compte est en sommeil\u202f; rien n’a été publié depuis le 1er mars 2027.',
  ],
  [
    alert('abandoned', LAST),
    'the account looks abandoned; nothing has been posted since 1 March 2027.',
    'le compte semble abandonné\u202f; rien n’a été publié depuis le 1er mars 2027.',
  ],
  [alert('not-found'), 'there is no longer an account at this address.', 'il n’y a plus de compte à cette adresse.'],
  [alert('private'), 'the account is no longer open to the public.', 'le compte n’est plus public.'],
  [alert('suspended'), 'the platform has suspended the account.', 'la plateforme a suspendu le compte.'],
  [
    alert('host-gone', { detail: 'dns-failure' }),
    'the domain name of the site no longer leads anywhere.',
    'le nom de domaine du site ne mène plus nulle part.',
  ],
  [
    alert('host-gone', { detail: 'certificate-expired' }),
    'the security certificate of the site has expired.',
    'le certificat de sécurité du site a expiré.',
  ],
  [
    alert('host-gone', { detail: 'domain-parked' }),
    'the domain of the site seems to be for sale, or unused.',
    'le domaine du site semble à vendre ou inutilisé.',
  ],
  [
    alert('credential-missing'),
    'the account can no longer be read, because the access this takes is missing.',
    'le compte ne peut plus être lu, car l’accès nécessaire manque.',
  ],
  [
    alert('credential-rejected'),
    'the account can no longer be read, because the platform refuses the access provided.',
    'le compte ne peut plus être lu, car la plateforme refuse l’accès fourni.',
  ],
  [
    alert('unreadable'),
    'the account could not be read several times in a row, so nobody knows how it is doing.',
    'le compte n’a pas pu être lu plusieurs fois de suite, si bien que l’on ignore où il en est.',
  ],
  [
    alert('signal-public', { signal: 'unanswered-questions' }),
    'people asked questions here, and nobody answers.',
    'des questions y sont posées et personne n’y répond.',
  ],
  [alert('signal-trust', { signal: 'outdated-name' }), 'its name is out of date.', 'son nom n’est plus à jour.'],
  [
    alert('unwatched', { lookedAt: '2027-03-09T06:00:00.000Z', dueOn: '2027-03-10' }),
    'the account has not been audited since 9 March 2027; the run of 10 March 2027 should have done so.',
    'le compte n’a pas été audité depuis le 9 mars 2027\u202f; le passage du 10 mars 2027 aurait dû le faire.',
  ],
  [
    alert('unwatched', { dueOn: '2027-03-01' }),
    'the account has not been audited yet; the run of 1 March 2027 should have done so.',
    'le compte n’a pas encore été audité\u202f; le passage du 1er mars 2027 aurait dû le faire.',
  ],
  [resolved('silence'), 'it is posting on schedule again.', 'le compte a repris un rythme normal de publication.'],
  [resolved('gone'), 'the account is there again.', 'le compte est de nouveau accessible.'],
  [resolved('access'), 'the account can be read again.', 'le compte peut de nouveau être lu.'],
  [resolved('unreadable'), 'the account can be read again.', 'le compte peut de nouveau être lu.'],
  [resolved('signal:ownership', { signal: 'ownership' }), 'somebody is responsible for it again.', 'un responsable est de nouveau désigné.'],
  [resolved('unwatched'), 'it is being audited again.', 'le compte est de nouveau audité.'],
  [
    resolved('silence', {}, 'at-rest'),
    'nothing is expected of the account any more, so the alert is closed.',
    'plus rien n’est attendu de ce compte\u00a0: l’alerte est close.',
  ],
  [
    resolved('gone', {}, 'not-covered'),
    'the alert policy no longer covers this, so the alert is closed.',
    'la politique d’alerte ne couvre plus ce cas\u00a0: l’alerte est close.',
  ],
  [
    resolved('unwatched', {}, 'not-scheduled'),
    'no schedule has the account audited any more, so the alert is closed.',
    'plus aucune planification ne prévoit l’audit de ce compte\u00a0: l’alerte est close.',
  ],
]

describe('what is said of an alert', () => {
  it.each(SAID)('%#: %j', (told, en, fr) => {
    expect(messagesFor('en').alerts.alert(told)).toBe(`Blog, b.org: ${en}`)
    expect(messagesFor('fr').alerts.alert(told)).toBe(`Blog, b.org\u00a0: ${fr}`)
  })

  it('is known here for every transition', () => {
    const said = SAID.filter(([{ state }]) => state === 'raised').map(([{ transition }]) => transition)

    expect(new Set(said)).toEqual(new Set(TRANSITIONS))
  })

  it('has the next step with its code, as long as the alert is open', () => {
    const now = '2027-03-12T00:00:00.000Z'
    const open = alertToWire(alert('dormant', { step: 'name-owner' }), messagesFor('en'), now)

    expect(open.next).toEqual({ code: 'name-owner', text: messagesFor('en').judgement.steps['name-owner'] })
    expect(open.evidence).toEqual({})
    const advised = alert('dormant', { action: 'archive', step: 'export-history', asks: 'audience' })
    expect(alertToWire(advised, messagesFor('en'), now).next).toEqual({
      code: 'audience',
      text: 'Is its audience still there?',
      action: { code: 'archive', text: messagesFor('en').judgement.actions.archive },
      certainty: 'provisional',
    })
    const refused = alert('credential-rejected', { action: 'investigate', step: 'renew-credential' }, { condition: 'access' })
    expect(alertToWire(refused, messagesFor('en'), now).next).toMatchObject({
      text: 'Renew the credential with which it is read (PUT /v1/connections/blog).',
      certainty: 'firm',
    })
    expect(alertToWire(resolved('silence', { step: 'name-owner' }), messagesFor('en'), now)).not.toHaveProperty('next')
  })
})
