import { EVIDENCE } from '../../../domain/catalogue/evidence.ts'
import { evidenceToWire } from '../../wire/catalogue.ts'
import type { Handler } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Deps } from './deps.ts'

export const listEvidence: Handler<'listEvidence', Deps> = async ({ query }, { clock }) => {
  const { platform, topic, confidence, limit, cursor } = query
  const matching = [...EVIDENCE.values()].filter(
    (record) =>
      (platform === undefined || record.platform === platform) &&
      (topic === undefined || record.topic === topic) &&
      (confidence === undefined || record.confidence === confidence),
  )
  const start = cursor === undefined ? 0 : startAfter(cursor, matching)
  const page = matching.slice(start, start + limit)
  const last = page.at(-1)
  const more = last !== undefined && start + limit < matching.length
  return {
    status: 200,
    body: {
      items: page.map((record) => evidenceToWire(record, clock.now())),
      ...(more ? { nextCursor: Buffer.from(last.id).toString('base64url') } : {}),
    },
  }
}

const startAfter = (cursor: string, records: readonly { readonly id: string }[]): number => {
  const id = Buffer.from(cursor, 'base64url').toString()
  if (!EVIDENCE.has(id)) throw new Problem('invalid-cursor')
  const place = records.findIndex((record) => record.id > id)
  return place < 0 ? records.length : place
}
