import { recogniseAccount } from '../../domain/audit/references/recognise.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { isPlatformName, platformNamed } from '../../domain/brief/read-brief.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { AdapterCheck } from '../usecases/check-adapters.ts'
import { printable, table } from './table.ts'

/** `platform=reference` as somebody types it; undefined when it names no account of that platform. */
export const accountTyped = (text: string): AccountReference | undefined => {
  const at = text.indexOf('=')
  const platform = text.slice(0, at)
  if (at < 1 || !isPlatformName(platform)) return undefined
  const found = recogniseAccount(text.slice(at + 1), platformNamed(platform))
  return found.ok ? { platform: found.account.platform, reference: found.account.reference } : undefined
}

export const hasTrouble = (checks: readonly AdapterCheck[]): boolean => checks.some(({ state }) => state === 'drifted' || state === 'failed')

export const checksJson = (checks: readonly AdapterCheck[], language: Language) => ({
  adapters: checks.map((check) => {
    const { platform, state, account } = check
    return {
      platform,
      state,
      ...(account === undefined ? {} : { account }),
      ...(check.state === 'sound' ? { posts: check.posts } : {}),
      ...(check.state === 'drifted' ? { lacks: check.lacks, ...(check.where === undefined ? {} : { where: check.where }) } : {}),
      ...(check.state === 'failed' ? { status: check.outcome.status, detail: check.outcome.detail } : {}),
      ...(check.state === 'not-checked' ? { detail: check.why } : {}),
      sentence: sentenceOf(check, language),
    }
  }),
})

const sentenceOf = (check: AdapterCheck, language: Language): string => {
  const { adapterChecks, obstacle } = messagesFor(language)
  switch (check.state) {
    case 'sound':
      return adapterChecks.sound(check.posts)
    case 'drifted':
      return adapterChecks.drifted({ lacks: check.lacks, where: check.where })
    case 'failed':
      return obstacle(check.outcome.status, check.outcome.detail)
    case 'not-checked':
      if (check.why === 'too-little-shown') return adapterChecks.tooLittleShown(check.platform)
      return check.why === 'account-needed' ? adapterChecks.accountNeeded(check.platform) : obstacle('unsupported', check.why)
  }
}

export const checksTable = (checks: readonly AdapterCheck[], language: Language): string => {
  const { adapterChecks } = messagesFor(language)
  const rows = checks.map((check) => [
    check.platform,
    adapterChecks.states[check.state],
    check.account === undefined ? '-' : printable(check.account.reference),
    printable(sentenceOf(check, language)),
  ])
  return table(adapterChecks.columns, rows)
}
