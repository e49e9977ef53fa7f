import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { nodeCronClock } from '../../../adapters/scheduling/node-cron-clock.ts'
import { openStorage, type Storage } from '../../../adapters/storage/index.ts'
import { messagesFor } from '../../../api/messages/index.ts'
import histories from '../../../api/sample/histories.json' with { type: 'json' }
import { SAMPLE_SPECS } from '../../../api/sample/index.ts'
import { agoFrom, postedBy } from '../../../api/sample/sample.ts'
import { fitModels } from '../../../api/usecases/fit-model-of.ts'
import { loadSamples, removeSamples } from '../../../api/usecases/load-samples.ts'
import { sampleBundle } from '../../../api/usecases/sample-bundle.ts'
import type { KeptResult } from '../../../api/usecases/stored-assessment.ts'
import type { BriefInput } from '../../../domain/brief/read-brief.ts'
import type { GovernanceInput } from '../../../domain/governance/read-governance.ts'
import type { RecordedDiagnosis } from '../../../domain/governance/recorded-diagnosis.ts'
import { dayOf } from '../../../domain/shared/calendar.ts'
import { SAMPLES } from '../../../domain/tenancy/sample.ts'

const WORKSPACE = 'wsp_1'
const BY = { workspaceId: WORKSPACE, keyId: 'key_1', language: 'en', words: messagesFor('en').samples } as const
const example = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../../../examples', path), 'utf8'))

let storage: Storage<BriefInput, KeptResult, GovernanceInput, RecordedDiagnosis>
beforeEach(async () => {
  storage = await openStorage('sqlite::memory:')
})
afterEach(() => storage.close())

const depsAt = (now: string) => {
  let count = 0
  return {
    bundles: storage.bundles,
    samples: storage.samples,
    models: fitModels(storage.knowledge),
    cron: nodeCronClock({ onTrouble: () => undefined }),
    clock: { now: () => now },
    ids: {
      next: (prefix: string) => {
        count += 1
        return `${prefix}_${now.slice(0, 10)}_${String(count).padStart(3, '0')}`
      },
    },
  }
}
/** Does what it is asked, but for one time: whoever is killed then has done what was asked before, and nothing else. */
const cutAt = <A extends readonly unknown[], R>(time: number, act: (...args: A) => Promise<R>) => {
  let times = 0
  return async (...args: A): Promise<R> => {
    times += 1
    if (times === time) throw new Error('killed')
    return act(...args)
  }
}
const loaded = async () => (await storage.samples.list(WORKSPACE)).map(({ sample }) => sample)

describe('samples', () => {
  it.each([2, 3])('are completed by the next load when one was cut before its organisation %i', async (time) => {
    const deps = depsAt('2026-11-28T09:00:00.000Z')
    const add = cutAt(time, deps.bundles.add) as typeof deps.bundles.add

    await expect(loadSamples({ ...deps, bundles: { add } }, BY)).rejects.toThrow('killed')

    expect(await loaded()).toEqual(SAMPLES.slice(0, time - 1))
    expect(await loadSamples(deps, BY)).toBe(SAMPLES.length - time + 1)
    expect(await loaded()).toEqual(SAMPLES)
  })

  it('are removed as far as they are there, by as many removals as it takes', async () => {
    const deps = depsAt('2026-11-28T09:00:00.000Z')
    await loadSamples(deps, BY)
    let receipts = 0
    const removing = {
      samples: storage.samples,
      organisations: storage.organisations,
      receiptId: () => {
        receipts += 1
        return `ers_${receipts}`
      },
      now: deps.clock.now,
    }

    await expect(removeSamples({ ...removing, organisations: { erase: cutAt(2, storage.organisations.erase) } }, BY)).rejects.toThrow('killed')
    expect(await loaded()).toEqual(SAMPLES.slice(1))
    await removeSamples(removing, BY)
    await removeSamples(removing, BY)

    expect(await loaded()).toEqual([])
    expect((await storage.organisations.list(WORKSPACE, { limit: 5 })).items).toEqual([])
  })

  it.each(['2024-02-29', '2026-05-31', '2026-08-15', '2026-12-31', '2027-01-01', '2031-03-01'])(
    'show the states that they are there for, also on %s',
    async (day) => {
      const deps = depsAt(`${day}T12:34:56.789Z`)
      const states: Record<string, unknown> = {}
      for (const spec of SAMPLE_SPECS) {
        const { audits } = await sampleBundle(deps, spec, BY)
        for (const [place, { tasks }] of audits.entries())
          for (const { target, result } of tasks)
            states[`${place} ${target.account.platform} ${target.account.reference}`] =
              result?.status === 'ok' ? result.vitality.state : result?.status
      }
      expect(states).toEqual({
        '0 blog https://www.maison-lumen.example/journal': 'steady',
        '1 blog https://www.maison-lumen.example/journal': 'steady',
        '0 instagram channelfit.sample.lumen': 'fading',
        '1 instagram channelfit.sample.lumen': 'thriving',
        '0 facebook channelfit.sample.lumen': 'dormant',
        '1 facebook channelfit.sample.lumen': 'dormant',
        '1 pinterest channelfit_sample_lumen': 'too-early',
        '0 blog https://www.saint-aubin.example/actualites': 'steady',
        '1 blog https://www.saint-aubin.example/actualites': 'steady',
        '0 facebook channelfit.sample.saintaubin': 'thriving',
        '1 facebook channelfit.sample.saintaubin': 'thriving',
        '0 mastodon @mairie@social.saint-aubin.example': 'unknown',
        '1 mastodon @mairie@social.saint-aubin.example': 'unknown',
        '0 twitter @cfsamplemairie': 'abandoned',
        '1 twitter @cfsamplemairie': 'abandoned',
        '0 linkedin company/channelfit-sample-ferrand': 'fading',
        '1 linkedin company/channelfit-sample-ferrand': 'fading',
        '0 blog https://www.ateliers-ferrand.example/blog': 'dormant',
        '1 blog https://www.ateliers-ferrand.example/blog': 'fading',
        '0 twitter @cfsampleferrand': 'abandoned',
        '1 twitter @cfsampleferrand': 'abandoned',
      })
    },
  )

  it('are the organisations of the examples, but for their names, accounts and days', () => {
    const today = dayOf('2026-11-21')
    for (const spec of SAMPLE_SPECS) {
      const { brief, diagnosis } = spec.content(messagesFor('en').samples, agoFrom(today), postedBy(today))
      const { asOf: _, organisation, accounts: __, ...rest } = example(`${spec.id}.json`)
      expect({ ...brief, accounts: undefined }).toEqual({ ...rest, organisation: { ...organisation, name: brief.organisation.name } })
      if (diagnosis === undefined) continue
      const { asOf: ___, organisation: ____, ...answers } = example('governance/town-hall.json')
      expect(diagnosis).toEqual({ ...answers, organisation: brief.organisation.name })
    }
  })

  it('have published as real accounts did', () => {
    const real = new Map<string, readonly string[]>(
      example('histories/excerpt.json').data.map((one: { id: string; posts: readonly string[] }) => [one.id, one.posts]),
    )

    for (const [id, posts] of Object.entries(histories)) expect({ id, posts }).toEqual({ id, posts: real.get(id) })
  })
})
