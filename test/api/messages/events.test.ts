import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { CONTRACT } from '../../../api/http/contract.ts'
import { messagesFor } from '../../../api/messages/index.ts'
import { eventToWire } from '../../../api/wire/webhook.ts'
import type { AlertNews, Member } from '../../../domain/alerts/notification.ts'
import type { Delivery, SentEvent } from '../../../domain/webhooks/webhook.ts'

const member = (alertId: string, changes: Partial<Member> = {}): Member => ({
  alertId,
  accountId: 'acc_1',
  platform: 'facebook',
  reference: 'riverbank',
  condition: 'access',
  transition: 'credential-rejected',
  level: 'fail',
  change: 'raised',
  raisedAt: '2026-11-01T06:45:00.000Z',
  evidence: { auditId: 'aud_1', detail: 'credential-rejected', step: 'give-credential' },
  ...changes,
})
const news = (members: readonly Member[], changes: Partial<AlertNews> = {}): AlertNews => ({
  notificationId: 'ntf_1',
  kind: 'immediate',
  since: '2026-11-01T06:45:00.000Z',
  level: 'fail',
  raised: 0,
  worsened: 0,
  resolved: 0,
  passed: 0,
  members,
  ...changes,
})

const EVENTS: readonly (SentEvent & { readonly en: string; readonly fr: string; readonly link: string })[] = [
  {
    type: 'account.state-changed',
    data: { accountId: 'acc_1', auditId: 'aud_1', platform: 'facebook', reference: 'riverbank', from: 'steady', to: 'dormant' },
    en: 'Facebook, riverbank: the account went from “Steady” to “Dormant”.',
    fr: 'Facebook, riverbank\u00a0: le compte est passé de «\u00a0Régulier\u00a0» à «\u00a0En sommeil\u00a0».',
    link: '/v1/accounts/acc_1',
  },
  {
    type: 'account.state-changed',
    data: { accountId: 'acc_1', auditId: 'aud_1', platform: 'blog', reference: 'https://example.org/', from: 'fading', to: 'parked' },
    en: 'Blog, https://example.org/: the account went from “Fading” to “Parked”.',
    fr: 'Blog, https://example.org/\u00a0: le compte est passé de «\u00a0En perte de vitesse\u00a0» à «\u00a0Mis en réserve\u00a0».',
    link: '/v1/accounts/acc_1',
  },
  {
    type: 'alert.raised',
    data: news([member('alt_1')], { raised: 1 }),
    en: 'Facebook, riverbank: the account can no longer be read, because the platform refuses the access provided.',
    fr: 'Facebook, riverbank\u00a0: le compte ne peut plus être lu, car la plateforme refuse l’accès fourni.',
    link: '/v1/alerts/alt_1',
  },
  {
    type: 'alert.raised',
    data: news([member('alt_1'), member('alt_2', { transition: 'suspended', condition: 'gone' }), member('alt_3', { change: 'worsened' })], {
      raised: 2,
      worsened: 1,
      passed: 2,
    }),
    en: 'Facebook: 2 alerts (access refused: 1; suspended: 1); one warning has become a failure (access refused: 1). Meanwhile 2 alerts came and went.',
    fr: 'Facebook\u00a0: 2 alertes (accès refusé\u00a0: 1\u202f; compte suspendu\u00a0: 1)\u202f; un avertissement s’est aggravé (accès refusé\u00a0: 1). Entre-temps, 2 alertes sont apparues puis ont disparu.',
    link: '/v1/alerts',
  },
  {
    type: 'alert.resolved',
    data: news([member('alt_1', { change: 'resolved', resolution: 'recovered' }), member('alt_2', { change: 'resolved', platform: 'youtube' })], {
      resolved: 2,
    }),
    en: '2 alerts resolved (access refused: 2).',
    fr: '2 alertes levées (accès refusé\u00a0: 2).',
    link: '/v1/alerts',
  },
  {
    type: 'alert.raised',
    data: news([member('alt_1')], {
      raised: 126,
      counts: [
        { platform: 'facebook', transition: 'private', change: 'raised', alerts: 104 },
        { platform: 'instagram', transition: 'private', change: 'raised', alerts: 22 },
      ],
      passed: 1,
    }),
    en: '126 accounts are no longer public. Meanwhile one alert came and went.',
    fr: '126 comptes ne sont plus publics. Entre-temps, une alerte est apparue puis a disparu.',
    link: '/v1/alerts/alt_1',
  },
  {
    type: 'alert.raised',
    data: news([member('alt_1', { change: 'worsened' }), member('alt_2', { change: 'worsened' })], { worsened: 2 }),
    en: 'Facebook: 2 warnings have become failures (access refused: 2).',
    fr: 'Facebook\u00a0: 2 avertissements se sont aggravés (accès refusé\u00a0: 2).',
    link: '/v1/alerts',
  },
  {
    type: 'alert.raised',
    data: news([member('alt_1', { change: 'reminded' })], { reminded: 1 }),
    en: 'Facebook, riverbank: the alert was put off until now and is still open; the account can no longer be read, because the platform refuses the access provided.',
    fr: 'Facebook, riverbank\u00a0: l’alerte, reportée jusqu’à présent, est toujours en cours\u202f; le compte ne peut plus être lu, car la plateforme refuse l’accès fourni.',
    link: '/v1/alerts/alt_1',
  },
  {
    type: 'alert.digest',
    data: news([member('alt_1')], {
      kind: 'digest',
      since: '2027-03-10T20:00:00.000Z',
      sinceOn: '2027-03-11',
      raised: 1,
      open: 0,
      acknowledged: 128,
    }),
    en: 'Since 11 March 2027: one alert was raised; no other is waiting for anybody (128 are being seen to).',
    fr: 'Depuis le 11 mars 2027\u00a0: une alerte s’est déclenchée\u202f; aucune autre n’attend d’intervention (128 sont prises en charge).',
    link: '/v1/alerts/alt_1',
  },
  {
    type: 'alert.digest',
    data: news([member('alt_1')], { kind: 'digest', raised: 1, resolved: 2, passed: 1, open: 3 }),
    en: 'Since 1 November 2026: one alert was raised, 2 were resolved and one came and went; 3 others are still open.',
    fr: 'Depuis le 1er novembre 2026\u00a0: une alerte s’est déclenchée, 2 ont été levées et une est apparue puis a disparu\u202f; 3 autres restent en cours.',
    link: '/v1/alerts/alt_1',
  },
  {
    type: 'audit.completed',
    data: { auditId: 'aud_1', accounts: 1, outcomes: { steady: 1 } },
    en: 'The audit of one account is complete (steady: 1).',
    fr: 'L’audit d’un compte est terminé (régulier\u00a0: 1).',
    link: '/v1/audits/aud_1',
  },
  {
    type: 'audit.completed',
    data: { auditId: 'aud_1', scheduleId: 'sch_1', accounts: 3, outcomes: { 'not-found': 1, steady: 2 } },
    en: 'The audit of 3 accounts is complete (not found: 1; steady: 2).',
    fr: 'L’audit de 3 comptes est terminé (introuvable\u00a0: 1\u202f; réguliers\u00a0: 2).',
    link: '/v1/audits/aud_1',
  },
  {
    type: 'assessment.verdict-changed',
    data: { assessmentId: 'asm_2', previousId: 'asm_1', organisation: 'Maison Lumen', platform: 'twitter', from: 'wait', to: 'adopt' },
    en: 'For Maison Lumen, X (Twitter) went from “Wait” to “Adopt”.',
    fr: 'Pour Maison Lumen, X passe de «\u00a0Attendre\u00a0» à «\u00a0Adopter\u00a0».',
    link: '/v1/assessments/asm_2',
  },
  {
    type: 'assessment.verdict-changed',
    data: { assessmentId: 'asm_2', previousId: 'asm_1', organisation: 'Maison Lumen', platform: 'blog', from: 'pilot', to: 'adopt' },
    en: 'For Maison Lumen, Blog went from “Try first” to “Adopt”.',
    fr: 'Pour Maison Lumen, le blog passe de «\u00a0Essayer d’abord\u00a0» à «\u00a0Adopter\u00a0».',
    link: '/v1/assessments/asm_2',
  },
  {
    type: 'assessment.verdict-changed',
    data: { assessmentId: 'asm_2', previousId: 'asm_1', organisation: 'Maison Lumen', platform: 'own-quartier', from: 'decline', to: 'pilot' },
    en: 'For Maison Lumen, Quartier went from “Decline” to “Try first”.',
    fr: 'Pour Maison Lumen, Quartier passe de «\u00a0Renoncer\u00a0» à «\u00a0Essayer d’abord\u00a0».',
    link: '/v1/assessments/asm_2',
  },
  {
    type: 'credential.expiring',
    data: { platform: 'facebook', expiresAt: '2027-01-20T00:00:00.000Z', threshold: 14 },
    en: 'The credential for Facebook expires on 20 January 2027.',
    fr: 'L’accès à Facebook expire le 20 janvier 2027.',
    link: '/v1/connections/facebook',
  },
  {
    type: 'credential.expiring',
    data: { platform: 'facebook', expiresAt: '2027-01-20T00:00:00.000Z', threshold: 0 },
    en: 'The credential for Facebook has expired: nothing is read with it any more.',
    fr: 'L’accès à Facebook a expiré\u00a0: il ne permet plus aucune lecture.',
    link: '/v1/connections/facebook',
  },
  {
    type: 'pilot.advised',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok', advice: 'continue', asOf: '2026-11-01' },
    en: 'For the pilot “Short videos” (TikTok), the advice is now to continue (figures up to 1 November 2026).',
    fr: 'Pour le pilote «\u00a0Short videos\u00a0» (TikTok), il est désormais conseillé de poursuivre (chiffres au 1er novembre 2026).',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.advised',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok', advice: 'scale', asOf: '2026-11-01' },
    en: 'For the pilot “Short videos” (TikTok), the advice is now to scale up (figures up to 1 November 2026).',
    fr: 'Pour le pilote «\u00a0Short videos\u00a0» (TikTok), il est désormais conseillé de généraliser (chiffres au 1er novembre 2026).',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.advised',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok', advice: 'stop', asOf: '2026-11-01' },
    en: 'For the pilot “Short videos” (TikTok), the advice is now to stop (figures up to 1 November 2026).',
    fr: 'Pour le pilote «\u00a0Short videos\u00a0» (TikTok), il est désormais conseillé d’arrêter (chiffres au 1er novembre 2026).',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.advised',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok', advice: 'roll-back', asOf: '2026-11-01' },
    en: 'For the pilot “Short videos” (TikTok), the advice is now to roll back (figures up to 1 November 2026).',
    fr: 'Pour le pilote «\u00a0Short videos\u00a0» (TikTok), il est désormais conseillé de revenir en arrière (chiffres au 1er novembre 2026).',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.decided',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'own-quartier', outcome: 'adopted', retestOn: '2027-06-01' },
    en: 'The pilot “Short videos” (Quartier) has been adopted; its lesson is to be tested again from 1 June 2027 on.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (Quartier) est adopté\u202f; son enseignement sera à revérifier à partir du 1er juin 2027.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.decided',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'own-quartier', outcome: 'iterated', retestOn: '2027-06-01' },
    en: 'The pilot “Short videos” (Quartier) is to be tried again, with something changed; its lesson is to be tested again from 1 June 2027 on.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (Quartier) est à refaire, autrement\u202f; son enseignement sera à revérifier à partir du 1er juin 2027.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.decided',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'own-quartier', outcome: 'parked', retestOn: '2027-06-01' },
    en: 'The pilot “Short videos” (Quartier) has been parked; its lesson is to be tested again from 1 June 2027 on.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (Quartier) est mis en réserve\u202f; son enseignement sera à revérifier à partir du 1er juin 2027.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.decided',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'own-quartier', outcome: 'rolled-back', retestOn: '2027-06-01' },
    en: 'The pilot “Short videos” (Quartier) has been rolled back; its lesson is to be tested again from 1 June 2027 on.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (Quartier) se conclut par un retour en arrière\u202f; son enseignement sera à revérifier à partir du 1er juin 2027.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.decided',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'own-quartier', outcome: 'closed', retestOn: '2027-06-01' },
    en: 'The pilot “Short videos” (Quartier) has been closed; its lesson is to be tested again from 1 June 2027 on.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (Quartier) est clos\u202f; son enseignement sera à revérifier à partir du 1er juin 2027.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'pilot.overdue',
    data: { pilotId: 'plt_1', name: 'Short videos', platform: 'tiktok', end: '2026-11-29' },
    en: 'The pilot “Short videos” (TikTok) reached its last day on 29 November 2026 and still awaits a decision.',
    fr: 'Le pilote «\u00a0Short videos\u00a0» (TikTok) est arrivé à son terme le 29 novembre 2026 et attend toujours une décision.',
    link: '/v1/pilots/plt_1',
  },
  {
    type: 'schedule.missed',
    data: { scheduleId: 'sch_1', name: 'Every Monday', tick: '2026-11-01T06:00:00.000Z', auditId: 'aud_1' },
    en: 'The schedule “Every Monday” missed its run of 1 November 2026 at 06:00 UTC; an audit has been started to catch up.',
    fr: 'La planification «\u00a0Every Monday\u00a0» a manqué son passage du 1er novembre 2026 à 6\u00a0h\u00a000 (UTC)\u202f; un audit de rattrapage a été lancé.',
    link: '/v1/schedules/sch_1',
  },
  {
    type: 'schedule.missed',
    data: { scheduleId: 'sch_1', name: 'Daily', tick: '2027-05-30T06:00:00.000Z', runs: 31, auditId: 'aud_1' },
    en: 'The schedule “Daily” has missed 31 runs since 30 May 2027 at 06:00 UTC; one audit has been started to catch up.',
    fr: 'La planification «\u00a0Daily\u00a0» a manqué 31 passages depuis le 30 mai 2027 à 6\u00a0h\u00a000 (UTC)\u202f; un seul audit de rattrapage a été lancé.',
    link: '/v1/schedules/sch_1',
  },
  {
    type: 'schedule.missed',
    data: { scheduleId: 'sch_1', name: 'Minutely', tick: '2027-05-30T06:00:00.000Z', runs: 999, auditId: 'aud_1' },
    en: 'The schedule “Minutely” has missed at least 999 runs since 30 May 2027 at 06:00 UTC; one audit has been started to catch up.',
    fr: 'La planification «\u00a0Minutely\u00a0» a manqué au moins 999 passages depuis le 30 mai 2027 à 6\u00a0h\u00a000 (UTC)\u202f; un seul audit de rattrapage a été lancé.',
    link: '/v1/schedules/sch_1',
  },
  {
    type: 'webhook.test',
    data: { webhookId: 'whk_1' },
    en: 'This is a test: nothing happened.',
    fr: 'Ceci est un test\u00a0: il ne s’est rien passé.',
    link: '/v1/webhooks/whk_1',
  },
]

const isDescribed = new Ajv2020({ strict: false, validateFormats: false })
  .addSchema(CONTRACT, 'contract')
  .compile({ $ref: 'contract#/components/schemas/WebhookEvent' })

describe('what is sent of an event', () => {
  it.each(EVENTS)('$type: $en', ({ en, fr, link, ...event }) => {
    const delivery = { createdAt: '2026-11-01T07:00:00.000Z', sequence: 7, ...event } as Delivery
    const sent = { en: eventToWire(delivery, 'en'), fr: eventToWire(delivery, 'fr') }

    expect(sent.en).toMatchObject({ type: event.type, timestamp: delivery.createdAt, sequence: 7, data: { link, sentence: en } })
    expect(sent.fr.data.sentence).toBe(fr)
    expect(isDescribed(sent.en) ? [] : isDescribed.errors).toEqual([])
    // The sentences of members are told in the language of the event as well.
    expect({ ...sent.fr.data, members: undefined }).toEqual({ ...sent.en.data, members: undefined, sentence: fr })
  })

  it('is worded for every event that can be sent', () => {
    const types = new Set(EVENTS.map(({ type }) => type))

    for (const language of ['en', 'fr'] as const) expect(new Set(Object.keys(messagesFor(language).events))).toEqual(types)
  })
})
