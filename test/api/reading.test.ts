import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { platformReaders } from '../../adapters/index.ts'
import { politeFetcher } from '../../adapters/shared/polite-fetch.ts'
import { LANGUAGES, messagesFor } from '../../api/messages/index.ts'
import { platformSummaryToWire } from '../../api/wire/catalogue.ts'
import { SECRETS } from '../../domain/audit/connection.ts'
import { recogniseAccount } from '../../domain/audit/references/recognise.ts'
import type { Term } from '../../domain/audit/terms.ts'
import { blog } from '../../domain/catalogue/platforms/blog.ts'
import type { PublishedPlatformId } from '../../domain/catalogue/vocabulary.ts'
import { aService, type RunningService } from '../support/service.ts'
import { faultsOf } from './messages/sentence.ts'

const fetcher = politeFetcher({ allow: [] })
const readers = Object.entries(platformReaders({ fetcher })).map(([id, { capabilities }]) => ({ id: id as PublishedPlatformId, capabilities }))
let service: RunningService
beforeAll(async () => {
  service = await aService()
})
afterAll(async () => {
  fetcher.close()
  await service.stop()
})

describe('what audits can read by themselves', () => {
  it('stands with the platforms that have a reader, and with no other', async () => {
    const { body } = await service.get('/v1/platforms').expect(200)

    const listed = (body.items as { id: PublishedPlatformId; reading?: object }[]).filter(({ reading }) => reading !== undefined)
    expect(listed.map(({ id }) => id).sort()).toEqual(readers.map(({ id }) => id).sort())
  })

  it.each(readers)('is told of $id as its reader says, in the list and alone', async ({ id, capabilities }) => {
    const { body: list } = await service.get('/v1/platforms')
    const { body: alone } = await service.get(`/v1/platforms/${id}`).expect(200)

    const { terms, ...rest } = capabilities
    const told = { ...rest, terms: terms.map((term) => ({ id: term, sentence: messagesFor('en').terms[term] })) }
    expect(alone.reading).toEqual(told)
    expect(list.items.find((item: { id: string }) => item.id === id).reading).toEqual(told)
  })

  it.each(readers.filter(({ capabilities }) => capabilities.canary !== undefined))(
    'names an account of $id to check it with',
    ({ id, capabilities }) => {
      expect(recogniseAccount(capabilities.canary ?? '', id)).toMatchObject({ ok: true, account: { platform: id } })
      expect(capabilities.reads).toBe('anybody')
    },
  )

  it.each(readers)('asks for a credential of $id only where one can be given', ({ id, capabilities }) => {
    expect(SECRETS[id] !== undefined).toBe(capabilities.credential !== 'none')
  })

  it.each(LANGUAGES)('comes with a sentence for each term in %s', (language) => {
    const words = messagesFor(language)
    const terms = Object.keys(words.terms) as Term[]
    const price = { currency: 'USD', perProfile: 0.01, perPost: 0.005, perIncoming: 0.005 } as const
    const capabilities = { reads: 'own', credential: 'required', tells: ['profile'], terms, price, mostPosts: 100, mostCalls: 3 } as const

    const { reading } = platformSummaryToWire(blog, words, capabilities)

    expect(reading).toMatchObject({ price, mostPosts: 100, terms: terms.map((id) => ({ id })) })
    const sentences = (reading?.terms ?? []).map(({ sentence }) => sentence)
    expect(sentences.map((sentence) => faultsOf(sentence, language))).toEqual(terms.map(() => []))
    expect(new Set(sentences).size).toBe(terms.length)
  })
})
