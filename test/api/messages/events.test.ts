import { describe, expect, it } from '@jest/globals'
import { messagesFor } from '../../../api/messages/index.ts'
import { eventToWire } from '../../../api/wire/webhook.ts'
import type { Delivery, SentEvent } from '../../../domain/webhooks/webhook.ts'

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
    type: 'schedule.missed',
    data: { scheduleId: 'sch_1', name: 'Every Monday', tick: '2026-11-01T06:00:00.000Z', auditId: 'aud_1' },
    en: 'The schedule “Every Monday” missed its run of 1 November 2026 at 06:00 UTC; an audit has been started to catch up.',
    fr: 'La planification «\u00a0Every Monday\u00a0» a manqué son passage du 1er novembre 2026 à 6\u00a0h\u00a000 (UTC)\u202f; un audit de rattrapage a été lancé.',
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

describe('what is sent of an event', () => {
  it.each(EVENTS)('$type: $en', ({ en, fr, link, ...event }) => {
    const delivery = { createdAt: '2026-11-01T07:00:00.000Z', sequence: 7, ...event } as Delivery
    const sent = { en: eventToWire(delivery, 'en'), fr: eventToWire(delivery, 'fr') }

    expect(sent.en).toMatchObject({ type: event.type, timestamp: delivery.createdAt, sequence: 7, data: { link, sentence: en } })
    expect(sent.fr.data.sentence).toBe(fr)
    expect(sent.fr.data).toEqual({ ...sent.en.data, sentence: fr })
  })

  it('is worded for every event that can be sent', () => {
    const types = new Set(EVENTS.map(({ type }) => type))

    for (const language of ['en', 'fr'] as const) expect(new Set(Object.keys(messagesFor(language).events))).toEqual(types)
  })
})
