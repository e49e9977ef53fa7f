import { describe, expect, it } from '@jest/globals'
import type { Dossier } from '../../../domain/audit/dossier.ts'
import { signalsOf } from '../../../domain/audit/signals/neglect.ts'
import type { Facts } from '../../../domain/audit/signals/signal.ts'
import { spiralOf } from '../../../domain/audit/spiral.ts'
import { asked, everyDays, someFacts } from '../../support/facts.ts'

const found = (facts: Facts) => spiralOf(facts, signalsOf(facts))
const hype: Dossier = { motivesAtOpening: ['competitor-present', 'use-identified'] }
const forShow: Dossier = { motivesAtOpening: ['competitor-present'] }
const late: Dossier = { openedOn: '2025-01-10', purpose: { text: 'x', writtenOn: '2025-04-10' } }
const slower = [...everyDays(2, 30, 180), ...everyDays(20, 9, 5)]
const silent = everyDays(7, 40, 400)

describe('the spiral of failure', () => {
  it.each([
    { why: 'nothing speaks for it', facts: someFacts(), stage: undefined },
    { why: 'it was opened for a good reason', facts: someFacts({}, { dossier: { motivesAtOpening: ['use-identified'] } }), stage: undefined },
    { why: 'it was opened because others were there', facts: someFacts({}, { dossier: hype }), stage: 'opened-for-show' },
    { why: 'what it is for was asked afterwards', facts: someFacts({}, { dossier: { ...hype, ...late } }), stage: 'doubted' },
    { why: 'its rhythm has collapsed', facts: someFacts({ posts: slower }, { dossier: hype }), stage: 'idling' },
    { why: 'it is silent, and harms nobody', facts: someFacts({ posts: silent }, { dossier: hype }), stage: 'idling' },
    { why: 'nobody takes notice', facts: someFacts({ posts: everyDays(7, 40, 3, { reactions: 0 }) }, { dossier: hype }), stage: 'disappointing' },
    {
      why: 'it was left, and people ask in vain',
      facts: someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: hype }),
      stage: 'discredited',
    },
    {
      why: 'it rests on purpose',
      facts: someFacts({ posts: silent }, { dossier: { ...hype, declared: { state: 'parked', since: '2026-01-01', reason: 'x', author: 'y' } } }),
      stage: undefined,
    },
  ])('$why: $stage', ({ facts, stage }) => {
    expect(found(facts)?.stage).toBe(stage)
  })

  it('names the motives of hype alone, and the signals that put it on each turn', () => {
    expect(found(someFacts({ posts: silent, incoming: [asked(40)] }, { dossier: { ...hype, ...late } }))?.evidence).toEqual([
      { stage: 'opened-for-show', motive: 'competitor-present' },
      { stage: 'doubted', signal: 'purpose-afterwards' },
      { stage: 'idling', signal: 'silence' },
      { stage: 'discredited', signal: 'unanswered-questions' },
    ])
  })

  it('says where it has to be kept', () => {
    expect(found(someFacts({ posts: silent }, { dossier: { dutyToKeep: true } }))?.hasToStay).toBe(true)
    expect(found(someFacts({ posts: silent }))).not.toHaveProperty('hasToStay')
  })

  it('links the opening to the results where both are known, and no use was in mind', () => {
    const left = { posts: silent, incoming: [asked(40)] }

    expect(found(someFacts(left, { dossier: forShow }))?.isLinked).toBe(true)
    expect(found(someFacts(left))?.isLinked).toBe(false)
    expect(found(someFacts({ posts: slower }, { dossier: forShow }))?.isLinked).toBe(false)
    expect(found(someFacts(left, { dossier: hype }))?.isLinked).toBe(false)
  })
})
