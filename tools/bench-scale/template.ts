import { setTimeout as wait } from 'node:timers/promises'
import { HEADERS } from '../bench-load/installation.ts'
import { accountWithHistory } from '../bench-load/mix.ts'
import type { startBlogs } from '../prove/blogs.ts'

const asked = async <T>(url: string, method = 'GET', body?: unknown): Promise<T> => {
  const answer = await fetch(url, { method, headers: HEADERS, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

type Id = { readonly id: string }

const HISTORIES = 180
const READ = 20
export const TEMPLATES = HISTORIES + READ
const AUDIT = 50
const ORGANISATIONS = 10

const finished = async (url: string, id: string): Promise<void> => {
  while ((await asked<{ readonly status: string }>(`${url}/v1/audits/${id}`)).status !== 'completed') await wait(100)
}

const audited = async (url: string, accounts: readonly object[]): Promise<void> => {
  for (let from = 0; from < accounts.length; from += AUDIT)
    await finished(url, (await asked<Id>(`${url}/v1/audits`, 'POST', { accounts: accounts.slice(from, from + AUDIT) })).id)
}

/**
 * A workspace as the service writes it, over HTTP and with real readings: accounts of many states, dossiers with tags, organisations, schedules, a webhook whose receiver has gone, two looks back.
 * @returns the organisations.
 */
export const templateWorkspace = async (url: string, blogs: Awaited<ReturnType<typeof startBlogs>>): Promise<readonly string[]> => {
  await asked(`${url}/v1/webhooks`, 'POST', {
    url: new URL('/hook', blogs.addressOf(0)).href,
    events: ['account.state-changed', 'alert.raised', 'audit.completed'],
  })
  const histories = Array.from({ length: HISTORIES }, (_, number) => accountWithHistory(number))
  const read = Array.from({ length: READ }, (_, number) => ({ platform: 'blog', reference: blogs.addressOf(number) }))
  await audited(url, [...histories, ...read])
  blogs.fallSilent()
  await audited(url, read)
  await audited(url, histories)
  const { items } = await asked<{ readonly items: readonly Id[] }>(`${url}/v1/accounts?limit=100`)
  for (const [place, { id }] of items.entries())
    await asked(`${url}/v1/accounts/${id}/dossier`, 'PUT', { tags: [`tag-${place % 5}`, `kind-${place % 50}`], promisedCadenceDays: 7 })
  const organisations: string[] = []
  for (let number = 0; number < ORGANISATIONS; number += 1)
    organisations.push((await asked<Id>(`${url}/v1/organisations`, 'POST', { name: `Organisation ${number}` })).id)
  for (let number = 0; number < 50; number += 1)
    await asked(`${url}/v1/schedules`, 'POST', {
      name: `Schedule ${number}`,
      cron: `${number} 3 * * *`,
      accounts: Array.from({ length: 20 }, (_, place) => ({ platform: 'blog', reference: `https://blog-${number + place}.example/feed` })),
    })
  return organisations
}
