import { describe, expect, it } from '@jest/globals'
import { messagesFor } from '../../../api/messages/index.ts'
import { entryOfReview } from '../../../api/wire/calendar.ts'
import { TRIAL_ENDS } from '../../../domain/governance/trial.ts'
import { pilotDays } from '../../../domain/pilot/days.ts'
import { decidedPilot, runningPilot } from '../../support/pilots.ts'

const { plan } = runningPilot()
const running = pilotDays([runningPilot({ plan: { ...plan, reviewOn: '2026-10-19' } })])
const [retest] = pilotDays([decidedPilot()])
const EACH = [...running, ...(retest ? [retest] : [])]

describe('the days of a pilot in a calendar', () => {
  it('are worded in English', () => {
    expect(EACH.map((day) => entryOfReview({ ...day, organisation: 'Maison Lumen' }, messagesFor('en')))).toEqual([
      {
        uid: 'review-of-plt_1',
        when: { on: '2026-10-19' },
        changedAt: '2026-09-04T09:00:00.000Z',
        title: 'Pilot review for Maison Lumen: Short videos (TikTok)',
        text: 'The pilot runs until 29 November 2026. Is it going as planned?\nIn Channelfit: pilot plt_1',
      },
      {
        uid: 'end-of-plt_1',
        when: { on: '2026-11-29' },
        changedAt: '2026-09-04T09:00:00.000Z',
        title: 'Last day of the pilot for Maison Lumen: Short videos (TikTok)',
        text: 'The pilot ends on this day. What becomes of it must then be decided.\nIn Channelfit: pilot plt_1',
      },
      {
        uid: 'retest-of-plt_1',
        when: { on: '2027-06-01' },
        changedAt: '2026-12-01T10:00:00.000Z',
        title: 'Lesson to test again for Maison Lumen: Short videos (TikTok)',
        text: 'Decided on 1 December 2026: rolled back. What was learned: Apprentices ask in messages, not under videos.\nDoes that still hold?\nIn Channelfit: pilot plt_1',
      },
    ])
  })

  it('are worded in French', () => {
    expect(
      EACH.map((day) => entryOfReview({ ...day, organisation: 'Maison Lumen' }, messagesFor('fr'))).map(({ title, text }) => [title, text]),
    ).toEqual([
      [
        'Point d’étape du pilote pour Maison Lumen\u00a0: Short videos (TikTok)',
        'Le pilote court jusqu’au 29 novembre 2026. Se déroule-t-il comme prévu\u202f?\nDans Channelfit\u00a0: pilote plt_1',
      ],
      [
        'Dernier jour du pilote pour Maison Lumen\u00a0: Short videos (TikTok)',
        'Le pilote s’achève ce jour\u00a0: il restera à décider de la suite.\nDans Channelfit\u00a0: pilote plt_1',
      ],
      [
        'Enseignement à revérifier pour Maison Lumen\u00a0: Short videos (TikTok)',
        'Décision du 1er décembre 2026\u00a0: retour en arrière. Enseignement\u00a0: Apprentices ask in messages, not under videos.\nEst-il toujours valable\u202f?\nDans Channelfit\u00a0: pilote plt_1',
      ],
    ])
  })

  it('name nobody where it is not known whose pilot it is, and stand in one line', () => {
    const [day] = pilotDays([runningPilot({ plan: { ...plan, name: 'Short\nvideos' } })])

    expect(day && entryOfReview(day, messagesFor('en')).title).toBe('Last day of the pilot: Short videos (TikTok)')
  })

  it.each(TRIAL_ENDS)('say how it was decided: %s', (outcome) => {
    const [day] = pilotDays([decidedPilot({ outcome })])
    const texts = (['en', 'fr'] as const).map((language) => day && entryOfReview(day, messagesFor(language)).text?.split('. ')[0])

    expect(texts).toEqual(
      {
        adopted: ['Decided on 1 December 2026: adopted', 'Décision du 1er décembre 2026\u00a0: adopté'],
        iterated: ['Decided on 1 December 2026: to be tried again, with changes', 'Décision du 1er décembre 2026\u00a0: à refaire, autrement'],
        parked: ['Decided on 1 December 2026: parked', 'Décision du 1er décembre 2026\u00a0: mis en réserve'],
        'rolled-back': ['Decided on 1 December 2026: rolled back', 'Décision du 1er décembre 2026\u00a0: retour en arrière'],
        closed: ['Decided on 1 December 2026: closed', 'Décision du 1er décembre 2026\u00a0: clos'],
      }[outcome],
    )
  })
})
