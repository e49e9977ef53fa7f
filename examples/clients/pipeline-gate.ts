/**
 * A gate in a pipeline: has the accounts of a campaign audited, waits for it, and holds briefs and accounts to the rules. Ends as `channelfit check`
 * does: 0 all met, 1 a rule is broken, 2 not possible as asked, 3 nothing could be judged.
 *
 *   CHANNELFIT_URL=… CHANNELFIT_KEY=… node examples/clients/pipeline-gate.ts rules.yaml accounts.txt gate.sarif brief.json…
 */
import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createClient } from 'channelfit/client'

const { CHANNELFIT_URL: baseUrl = 'http://127.0.0.1:8080', CHANNELFIT_KEY: key = '', PIPELINE_RUN: run } = process.env
const [rules = 'rules.yaml', accountsFile = 'accounts.txt', report = 'gate.sarif', ...briefs] = process.argv.slice(2)
const client = createClient({ baseUrl, key })

const references = (await readFile(accountsFile, 'utf8')).split('\n').filter((line) => line.trim() !== '')
const { id } = await client.post('/v1/audits', {
  body: { accounts: references.map((reference) => ({ reference })) },
  // A pipeline that is run again does not start a second audit.
  ...(run === undefined ? {} : { headers: { 'Idempotency-Key': `"gate-${run}"` } }),
})
await client.waitForAudit(id, {
  signal: AbortSignal.timeout(600_000),
  onProgress: ({ done, total }) => console.error(`${done} of ${total} accounts`),
})

const args = ['channelfit', 'check', '--rules', rules, '--audit', id, '--url', baseUrl, '--format', 'sarif', '--output', report, ...briefs]
spawn('npx', args, { stdio: 'inherit' }).on('close', (code) => {
  process.exitCode = code ?? 2
})
