import { resultsOf } from './channel.ts'
import type { Governance } from './governance.ts'
import type { Entry } from './reading-reasons.ts'
import { isPresent, type Standing } from './symptom.ts'
import { SYMPTOM_IDS, type SymptomId, symptomProfile } from './symptoms/index.ts'

/** What symptoms end in, and what leads back to them. */
export const CONSEQUENCES = ['poor-results', 'discredit'] as const
export type Consequence = (typeof CONSEQUENCES)[number]
export type LoopNode = SymptomId | Consequence

/** `observed`: told of a channel; `expected`: what the symptom leads to, not yet told of any. */
export type Edge = { readonly from: LoopNode; readonly to: LoopNode; readonly basis: 'present' | 'observed' | 'expected' }

export type Loop = {
  readonly edges: readonly Edge[]
  /** The longest way from the entry point along the edges; it ends where it began when the circle closes. */
  readonly chain: readonly LoopNode[]
  /** Where to break it; absent when nothing is present, or nobody holds a role that could act. */
  readonly entry?: Entry
}

/** Ties between entry points go to the earliest of these, then in the order of the report. */
const EARLIEST: readonly SymptomId[] = [
  'basement-role',
  'bling-bling',
  'near-zero-autonomy',
  'linear-execution',
  'escaping-creation',
  'forgotten-base',
]

/**
 * How do the symptoms feed one another, and where is the circle to be broken?
 *
 * Edges join present symptoms only; poor results and discredit are drawn as what they lead to, unless every channel was told to meet its results.
 * Discredit reduces the place of the community manager, which reduces the results (Lagues 2012). To be broken at the present symptom that feeds most
 * others and whose owner is somebody.
 */
export const loopOf = (standings: Readonly<Record<SymptomId, Standing>>, told: Pick<Governance, 'asOf' | 'channels' | 'owners' | 'vacant'>): Loop => {
  const present = SYMPTOM_IDS.filter((id) => isPresent(standings[id]))
  const edges = [...between(present), ...consequencesOf(present, told)]
  const entry = entryAmong(present, edges, told)
  return { edges, chain: entry ? longestFrom(entry.symptom, edges) : [], ...(entry ? { entry } : {}) }
}

const between = (present: readonly SymptomId[]): readonly Edge[] =>
  present.flatMap((from) => present.flatMap((to): Edge[] => (symptomProfile(from).leadsTo.includes(to) ? [{ from, to, basis: 'present' }] : [])))

const consequencesOf = (present: readonly SymptomId[], { channels: told, asOf }: Pick<Governance, 'asOf' | 'channels'>): readonly Edge[] => {
  const channels = told.known ? told.value : []
  const outcomes = channels.map((channel) => resultsOf(channel, asOf))
  const feeding = present.filter((id) => symptomProfile(id).leadsTo.includes('poor-results'))
  const isRefuted = outcomes.length > 0 && outcomes.every((results) => results.known && results.value === 'met')
  if (feeding.length === 0 || isRefuted) return []
  const results = outcomes.some((results) => results.known && results.value === 'missed') ? 'observed' : 'expected'
  const discredit = channels.some(({ discredited }) => discredited.known && discredited.value) ? 'observed' : 'expected'
  const back: readonly Edge[] = present.includes('basement-role') ? [{ from: 'discredit', to: 'basement-role', basis: discredit }] : []
  return [
    ...feeding.map((from): Edge => ({ from, to: 'poor-results', basis: results })),
    { from: 'poor-results', to: 'discredit', basis: discredit },
    ...back,
  ]
}

const entryAmong = (
  present: readonly SymptomId[],
  edges: readonly Edge[],
  { owners, vacant }: Pick<Governance, 'owners' | 'vacant'>,
): Entry | undefined => {
  const outgoing = (id: SymptomId): number => edges.filter(({ from }) => from === id).length
  const [symptom] = present
    .filter((id) => !vacant.includes(symptomProfile(id).owner))
    .sort((a, b) => outgoing(b) - outgoing(a) || placeOf(a) - placeOf(b))
  if (symptom === undefined) return undefined
  const { owner } = symptomProfile(symptom)
  const name = owners[owner]
  return { symptom, owner, ...(name === undefined ? {} : { ownerName: name }) }
}

const placeOf = (id: SymptomId): number => (EARLIEST.includes(id) ? EARLIEST.indexOf(id) : EARLIEST.length + SYMPTOM_IDS.indexOf(id))

/** Of two ways of the same length the one found first. A node is passed once, but for the first where the circle closes. */
const longestFrom = (start: LoopNode, edges: readonly Edge[]): readonly LoopNode[] => {
  const further = (way: readonly LoopNode[]): readonly LoopNode[] => {
    const at = way.at(-1)
    const ways = edges.flatMap(({ from, to }) => {
      if (from !== at) return []
      if (to === start) return [[...way, to]]
      return way.includes(to) ? [] : [further([...way, to])]
    })
    return ways.reduce((best, one) => (one.length > best.length ? one : best), way)
  }
  return further([start])
}
