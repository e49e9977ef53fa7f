import { accountKey } from '../../domain/audit/account.ts'
import { recogniseAccount, type Unrecognised } from '../../domain/audit/references/recognise.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import type { Sandbox } from '../../domain/sandbox/sandbox.ts'
import type { Script } from '../../domain/sandbox/script.ts'
import { dayOf, type Instant, instantOfDay } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

export type ScriptFault = { readonly pointer: string; readonly code: Unrecognised | 'account-repeated' | 'stretch-reversed' }
type ReadScripts = { readonly ok: true; readonly scripts: readonly Script[] } | { readonly ok: false; readonly faults: readonly ScriptFault[] }

export const sandboxToWire = ({ id, name, startedAt, now, madeAt }: Sandbox): Schemas['Sandbox'] => ({ id, name, startedAt, now, createdAt: madeAt })

export const scriptToWire = ({ account: { platform, reference }, posts, rhythms, outages, followers }: Script): Schemas['Script'] => ({
  platform,
  reference,
  posts: [...posts],
  rhythms: [...rhythms],
  outages: [...outages],
  followers: [...followers],
})

/** A moment as it is compared with others: in UTC, with milliseconds. */
export const momentFrom = (moment: string): Instant => instantOfDay(dayOf(moment))

type Stretch = { readonly from: Instant; readonly until?: Instant }
const stretchFrom = ({ from, until }: { readonly from: string; readonly until?: string }): Stretch => ({
  from: momentFrom(from),
  ...(until === undefined ? {} : { until: momentFrom(until) }),
})

const scriptFrom = (asked: Schemas['ScriptRequest'], account: Script['account']): Script => {
  const { posts = [], rhythms = [], outages = [], followers = [] } = asked
  return {
    account,
    posts: posts.map(momentFrom),
    rhythms: rhythms.map(({ everyDays, ...stretch }) => ({ ...stretchFrom(stretch), everyDays })),
    outages: outages.map(({ status, ...stretch }) => ({ ...stretchFrom(stretch), status })),
    followers: followers.map(({ from, followers: count }) => ({ from: momentFrom(from), followers: count })),
  }
}

const isReversed = ({ from, until }: Stretch): boolean => until !== undefined && until <= from

const reversedIn = (script: Script, at: string): readonly ScriptFault[] =>
  (['rhythms', 'outages'] as const).flatMap((part) =>
    script[part].flatMap((stretch, place) =>
      isReversed(stretch) ? [{ pointer: `${at}/${part}/${place}/until`, code: 'stretch-reversed' as const }] : [],
    ),
  )

export const scriptsFrom = ({ accounts }: Schemas['ScriptListRequest']): ReadScripts => {
  const [scripts, faults, seen] = [[] as Script[], [] as ScriptFault[], new Set<string>()]
  for (const [place, asked] of accounts.entries()) {
    const at = `/accounts/${place}`
    const found = recogniseAccount(asked.reference, asked.platform === undefined ? undefined : platformNamed(asked.platform))
    if (!found.ok) {
      faults.push({ pointer: `${at}/${found.code === 'platform-not-recognised' ? 'platform' : 'reference'}`, code: found.code })
      continue
    }
    const { platform, reference } = found.account
    const key = `${platform} ${accountKey({ platform, reference })}`
    if (seen.has(key)) faults.push({ pointer: `${at}/reference`, code: 'account-repeated' })
    seen.add(key)
    const script = scriptFrom(asked, { platform, reference })
    faults.push(...reversedIn(script, at))
    scripts.push(script)
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scripts }
}
