import { describe, expect, it } from '@jest/globals'
import { missingFrom } from '../../../domain/alerts/absence.ts'
import type { Dossier } from '../../../domain/audit/dossier.ts'

const RHYTHM = { lastPostOn: '2027-03-01', longDays: 10, usualDays: 7 }
const declared = { state: 'parked', since: '2027-01-01', reason: 'Kept for its name', author: 'Ada Weber' } as const

describe('the day from which on a post is missing', () => {
  it.each<{ dossier: Dossier; rhythm?: object; missing: readonly unknown[] | undefined; why: string }>([
    { dossier: { promisedCadenceDays: 7 }, missing: ['promise-missed', '2027-03-12', 7], why: 'one and a half times the promise is over' },
    { dossier: { promisedCadenceDays: 1 }, missing: ['promise-missed', '2027-03-03', 1], why: 'a daily promise has a day and a half' },
    { dossier: {}, missing: ['rhythm-missed', '2027-03-19', 10], why: 'one usual gap after nine in ten of its own' },
    { dossier: {}, rhythm: { lastPostOn: '2027-03-01' }, missing: undefined, why: 'nothing is promised, and its rhythm is not known' },
    {
      dossier: { promisedCadenceDays: 7, pauses: [{ from: '2027-03-05', to: '2027-03-14' }] },
      missing: ['promise-missed', '2027-03-22', 7],
      why: 'ten days of a pause are no time',
    },
    { dossier: { yearlyPauses: [{ from: '03-02', to: '03-31' }] }, missing: ['rhythm-missed', '2027-04-18', 10], why: 'nor is a season of rest' },
    {
      dossier: {},
      rhythm: { ...RHYTHM, seasons: [{ from: '03-02', to: '03-31' }] },
      missing: ['rhythm-missed', '2027-04-18', 10],
      why: 'nor one that was found, for its own rhythm',
    },
    {
      dossier: { promisedCadenceDays: 7 },
      rhythm: { ...RHYTHM, seasons: [{ from: '03-02', to: '03-31' }] },
      missing: ['promise-missed', '2027-03-12', 7],
      why: 'whoever promised has to declare a rest',
    },
    { dossier: { promisedCadenceDays: 7, declared }, missing: undefined, why: 'rest by decision' },
    { dossier: { promisedCadenceDays: 7, kind: 'alert' }, missing: undefined, why: 'silence is its normal state' },
    { dossier: { promisedCadenceDays: 7, purposeEndedOn: '2027-03-10' }, missing: undefined, why: 'its purpose has ended by then' },
    { dossier: { promisedCadenceDays: 7, purposeEndedOn: '2027-03-13' }, missing: ['promise-missed', '2027-03-12', 7], why: 'and not yet' },
    { dossier: { kind: 'seasonal' }, missing: undefined, why: 'it has seasons and nobody said which' },
    { dossier: { promisedCadenceDays: 2, pauses: [{ from: '2027-03-02', to: '2099-01-01' }] }, missing: undefined, why: 'a pause without an end' },
  ])('$why', ({ dossier, rhythm = RHYTHM, missing }) => {
    const found = missingFrom(rhythm as typeof RHYTHM, dossier)

    expect(found && [found.by, found.since, found.days]).toEqual(missing)
  })
})
