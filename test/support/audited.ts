import { readFileSync } from 'node:fs'
import { aFolder, aService, finishedAudit, type RunningService } from './service.ts'

const PASSPHRASE = 'a-passphrase-of-the-tests-and-nothing-else'

type Asked = {
  readonly platform: string
  readonly reference: string
  /** Where the platform is found. */
  readonly base: string
  readonly secrets?: Readonly<Record<string, string>>
  readonly agreements?: readonly string[]
  /** Dollars a month. */
  readonly budget?: number
}

/** One account audited through the whole service, and all the places in which a secret could have been left. */
export const audited = async ({ platform, reference, base, secrets, agreements, budget }: Asked) => {
  const folder = aFolder()
  const env = { DATABASE_URL: folder.database, CHANNELFIT_SECRET: PASSPHRASE, [`CHANNELFIT_BASE_URL_${platform.toUpperCase()}`]: base }
  const service = await aService(env)
  const answers: unknown[] = []
  try {
    if (secrets) answers.push((await service.put(`/v1/connections/${platform}`, { secrets, ...(agreements ? { agreements } : {}) }).expect(201)).body)
    if (budget !== undefined) await service.put('/v1/budget', { money: { currency: 'USD', perMonth: budget } }).expect(200)
    const audit = await auditOf(service, { platform, reference })
    answers.push(audit, (await service.get('/v1/connections').expect(200)).body)
    const [result] = audit.results
    return { result, everything: `${JSON.stringify(answers)}${service.log()}${databaseIn(folder.database)}` }
  } finally {
    await service.stop()
    folder.remove()
  }
}

const auditOf = async (service: RunningService, account: { readonly platform: string; readonly reference: string }) => {
  const { body } = await service.post('/v1/audits', { accounts: [account] }).expect(202)
  return finishedAudit(service, body.id)
}

/** The file with what was not yet moved into it. */
const databaseIn = (url: string): string => {
  const path = url.replace(/^sqlite:/, '')
  return [path, `${path}-wal`]
    .map((each) => {
      try {
        return readFileSync(each, 'latin1')
      } catch {
        return ''
      }
    })
    .join('')
}
