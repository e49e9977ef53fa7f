import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Asked } from './open-loop.ts'

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

type History = { readonly id: string; readonly observedUntil: string; readonly posts: readonly string[] }
const { data: HISTORIES } = JSON.parse(read('examples/histories/excerpt.json')) as { readonly data: readonly [History, ...History[]] }
const BRIEF = read('examples/town-hall.json')

const chosen = <T>(list: readonly [T, ...T[]]): T => list[Math.floor(Math.random() * list.length)] ?? list[0]

/** An account with the posts it had, under a name of its own: nobody has to be asked over the network. */
export const accountWithHistory = (number: number): object => {
  const { id, posts, observedUntil } = HISTORIES[number % HISTORIES.length] ?? HISTORIES[0]
  return { platform: 'blog', reference: `https://blog-${number}.example/${id}`, posts: posts.slice(-60), observedUntil }
}

/** What callers do: 80 in 100 read, 15 have a brief assessed and kept, 5 hand in an account to audit. */
export const mixOf = (accountIds: readonly [string, ...string[]]): (() => Asked) => {
  let audits = 0
  const reads = [
    () => '/v1/overview',
    () => '/v1/accounts?limit=20',
    () => `/v1/accounts/${chosen(accountIds)}`,
    () => '/v1/audits?limit=20',
    () => '/v1/assessments?limit=20',
    () => '/v1/platforms?fields=id',
  ] as const
  return () => {
    const chance = Math.random()
    if (chance < 0.8) return { kind: 'read', method: 'GET', path: chosen(reads)() }
    if (chance < 0.95) return { kind: 'assess', method: 'POST', path: '/v1/assessments', body: BRIEF }
    audits += 1
    return { kind: 'audit', method: 'POST', path: '/v1/audits', body: JSON.stringify({ accounts: [accountWithHistory(audits)] }) }
  }
}
