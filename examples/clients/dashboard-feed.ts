/**
 * Feeds a dashboard: the overview of a workspace, every account in it and how each came to stand so, in one file that is replaced as a whole.
 *
 *   CHANNELFIT_URL=http://127.0.0.1:8080 CHANNELFIT_KEY=… node examples/clients/dashboard-feed.ts feed.json
 */
import { rename, writeFile } from 'node:fs/promises'
import { createClient, type ItemOf } from 'channelfit/client'

type Account = ItemOf<'/v1/accounts'>

/** Series asked for side by side. */
const LANES = 4

const { CHANNELFIT_URL: baseUrl = 'http://127.0.0.1:8080', CHANNELFIT_KEY: key = '' } = process.env
const client = createClient({ baseUrl, key })
const file = process.argv[2] ?? 'feed.json'

const withSeries = async (account: Account) => {
  const { points } = await client.get('/v1/accounts/{accountId}/series', { params: { path: { accountId: account.id } } })
  return { ...account, series: points }
}

const overview = await client.get('/v1/overview')
const accounts: Awaited<ReturnType<typeof withSeries>>[] = []
const source = client.items('/v1/accounts')
// Lanes draw from one list: each account is read once, pages are fetched as they are needed.
const lane = async (): Promise<void> => {
  for (let next = await source.next(); next.done !== true; next = await source.next()) accounts.push(await withSeries(next.value))
}
await Promise.all(Array.from({ length: LANES }, lane))

// Whoever reads the file meanwhile sees the old one or the new one, never half of it.
await writeFile(`${file}.new`, JSON.stringify({ overview, accounts: accounts.sort((a, b) => (a.id < b.id ? -1 : 1)) }, null, 2))
await rename(`${file}.new`, file)
const states = Object.entries(overview.accounts.states).map(([state, count]) => `${state} ${count}`)
console.log(`${accounts.length} accounts (${states.join(', ')}): ${file}`)
