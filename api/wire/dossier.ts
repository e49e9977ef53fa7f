import { accountKey } from '../../domain/audit/account.ts'
import type { Dossier, Waiver } from '../../domain/audit/dossier.ts'
import { recogniseAccount, type Unrecognised } from '../../domain/audit/references/recognise.ts'
import { tagKey } from '../../domain/audit/schedule/schedule.ts'
import type { SignalId } from '../../domain/audit/signals/index.ts'
import type { AccountReference } from '../../domain/audit/snapshot.ts'
import { platformNamed } from '../../domain/brief/read-brief.ts'
import { daysBetween, type Instant } from '../../domain/shared/calendar.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type PauseFault, pauseFaults } from './pauses.ts'
import { type PolicyFault, policyFaults } from './silence-policy.ts'

type Wire = components['schemas']['Dossier']

export type DossierFault = {
  readonly pointer: string
  readonly code:
    | Unrecognised
    | PauseFault['code']
    | 'day-to-come'
    | 'review-before-since'
    | 'waiver-over'
    | 'waiver-too-long'
    | 'waiver-repeated'
    | 'access-contradicts-administrators'
    | 'closed-beside-duty'
    | PolicyFault['code']
    | 'twin-is-itself'
    | 'tag-repeated'
}
type Read = { readonly ok: true; readonly dossier: Dossier } | { readonly ok: false; readonly faults: readonly DossierFault[] }

/** What a dossier is read for. */
type About = {
  readonly account: AccountReference
  readonly now: Instant
  /** The waivers of the dossier it replaces: one that stays as it is keeps the moment it was given. */
  readonly waivers?: readonly Waiver[]
}

/**
 * The dossier of a request, or where it contradicts itself.
 *
 * That a purpose was written after the account had been opened is no contradiction: it says something about the account.
 */
export const dossierFrom = (request: Wire, about: About): Read => {
  const { twin, waivers, ...rest } = request
  const named = twin && twinOf(twin, about.account)
  const faults = [
    ...datesToCome(request, about.now),
    ...declarationFaults(request),
    ...contradictions(request),
    ...policyFaults(request.policy),
    ...waiverFaults(request, about.now),
    ...tagFaults(request),
  ]
  const all = [...faults, ...pauseFaults(request), ...(named && 'fault' in named ? [named.fault] : [])]
  if (all.length > 0) return { ok: false, faults: all }
  return {
    ok: true,
    dossier: {
      ...rest,
      ...(named && 'account' in named ? { twin: named.account } : {}),
      ...(waivers === undefined ? {} : { waivers: waivers.map((waiver) => given(waiver, about)) }),
    },
  }
}

const today = (now: Instant): string => now.slice(0, 10)

const datesToCome = ({ openedOn, purpose, declared }: Wire, now: Instant): readonly DossierFault[] => {
  const dates = { '/openedOn': openedOn, '/purpose/writtenOn': purpose?.writtenOn, '/declared/since': declared?.since }
  return Object.entries(dates).flatMap(([pointer, date]) =>
    date !== undefined && date > today(now) ? [{ pointer, code: 'day-to-come' as const }] : [],
  )
}

const declarationFaults = ({ declared }: Wire): readonly DossierFault[] =>
  declared?.reviewOn !== undefined && declared.reviewOn < declared.since ? [{ pointer: '/declared/reviewOn', code: 'review-before-since' }] : []

/** Nobody administers what nobody can log in to, and what has to be kept cannot be gone. */
const contradictions = ({ access, administrators, declared, dutyToKeep }: Wire): readonly DossierFault[] => [
  ...(access !== undefined && administrators !== undefined && (access === 'held') !== administrators > 0
    ? [{ pointer: '/access', code: 'access-contradicts-administrators' as const }]
    : []),
  ...(declared?.state === 'closed' && dutyToKeep === true ? [{ pointer: '/declared/state', code: 'closed-beside-duty' as const }] : []),
]

/** Two years: who accepts something for longer has decided, and declares it. */
const LONGEST_WAIVER_DAYS = 731

const waiverFaults = ({ waivers = [] }: Wire, now: Instant): readonly DossierFault[] =>
  waivers.flatMap(({ signal, until }, place): readonly DossierFault[] => {
    const isRepeated = waivers.findIndex((waiver) => waiver.signal === signal) < place
    return [
      ...(until < today(now) ? [{ pointer: `/waivers/${place}/until`, code: 'waiver-over' as const }] : []),
      ...(daysBetween(today(now), until) > LONGEST_WAIVER_DAYS ? [{ pointer: `/waivers/${place}/until`, code: 'waiver-too-long' as const }] : []),
      ...(isRepeated ? [{ pointer: `/waivers/${place}/signal`, code: 'waiver-repeated' as const }] : []),
    ]
  })

const tagFaults = ({ tags = [] }: Wire): readonly DossierFault[] =>
  tags.flatMap((tag, place) =>
    tags.findIndex((other) => tagKey(other) === tagKey(tag)) < place ? [{ pointer: `/tags/${place}`, code: 'tag-repeated' as const }] : [],
  )

const twinOf = (
  { platform, reference }: NonNullable<Wire['twin']>,
  account: AccountReference,
): { readonly account: AccountReference } | { readonly fault: DossierFault } => {
  const found = recogniseAccount(reference, platform === undefined ? undefined : platformNamed(platform))
  if (!found.ok) return { fault: { pointer: `/twin/${found.code === 'platform-not-recognised' ? 'platform' : 'reference'}`, code: found.code } }
  const twin = { platform: found.account.platform, reference: found.account.reference }
  const isItself = twin.platform === account.platform && found.account.key === accountKey(account)
  return isItself ? { fault: { pointer: '/twin', code: 'twin-is-itself' } } : { account: twin }
}

const given = ({ signal, reason, author, until }: NonNullable<Wire['waivers']>[number], { now, waivers = [] }: About): Waiver => {
  const before = waivers.find((waiver) => waiver.signal === signal && waiver.reason === reason && waiver.author === author && waiver.until === until)
  return { signal, reason, author, until, setAt: before?.setAt ?? now }
}

export const dossierToWire = ({ motivesAtOpening, pauses, yearlyPauses, waivers, tags, ...rest }: Dossier): Wire => ({
  ...rest,
  ...(motivesAtOpening === undefined ? {} : { motivesAtOpening: [...motivesAtOpening] }),
  ...(pauses === undefined ? {} : { pauses: [...pauses] }),
  ...(tags === undefined ? {} : { tags: [...tags] }),
  ...(yearlyPauses === undefined ? {} : { yearlyPauses: [...yearlyPauses] }),
  ...(waivers === undefined ? {} : { waivers: waivers.map(({ signal, ...waiver }) => ({ signal: signal as SignalId, ...waiver })) }),
})
