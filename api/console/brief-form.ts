import { type ChannelName, platformNamed } from '../../domain/brief/read-brief.ts'
import { FORMATS, USES } from '../../domain/catalogue/vocabulary.ts'
import type { Form } from './form.ts'

/** A brief as it is sent to the service; what nobody filled in is not there, and so unknown. */
type Brief = Readonly<Record<string, unknown>>

/** Goals, audiences, requests and accounts that the form offers; more of them go through the API. */
const OFFERED = { goals: 3, audiences: 2, requests: 2, accounts: 4 } as const
/** More than anybody fills in by hand. */
const MOST_ROWS = 100

const filled = (entries: Readonly<Record<string, unknown>>): Brief | undefined => {
  const given = Object.entries(entries).filter(([, value]) => value !== undefined)
  return given.length === 0 ? undefined : Object.fromEntries(given)
}
const places = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place)
const percent = (value: number | undefined): number | undefined => (value === undefined ? undefined : value / 100)
const yesOrNo = (value: string | undefined): boolean | undefined => (value === undefined ? undefined : value === 'yes')
const listed = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined => {
  const given = items.filter((item) => item !== undefined)
  return given.length === 0 ? undefined : given
}

/**
 * The brief that a form tells. What it says wrongly is refused by the service, by its place.
 * @param stored the brief that the form was filled from: what it holds beyond the form's questions is kept.
 */
export const briefOf = (form: Form, stored?: StoredBrief): Brief => {
  const told = toldBy(form, stored)
  return stored === undefined ? told : completed(form, told, stored)
}

type Told = Brief & {
  readonly goals: readonly Brief[]
  readonly governance?: Brief
  readonly constraints?: Brief
  readonly requests?: readonly Brief[]
}

/** What the form has no question for, put back: the day, weights, evidence of motives, advice, a diagnosis, own servers, results of pilots. */
const completed = (form: Form, told: Told, { asOf, pilotResults, ...stored }: StoredBrief): Brief => {
  const sameGoals =
    told.goals.map(({ goal }) => goal).join() ===
    [...stored.goals]
      .sort(byImportance)
      .map(({ goal }) => goal)
      .join()
  const requests = usedRows(form, 'requests').map((place, index) => {
    const request = told.requests?.[index] ?? {}
    const known = stored.requests?.[place]
    if (known === undefined || platformNamed(known.platform) !== request['platform']) return request
    const { motives = [], platform: _, ...before } = known
    const explained = motives.filter((motive) => typeof motive !== 'string')
    const asked = (request['motives'] as readonly string[] | undefined)?.map((motive) => explained.find((one) => one.motive === motive) ?? motive)
    return { ...before, ...request, ...filled({ motives: asked }) }
  })
  const { diagnosisId, diagnosis } = stored.governance ?? {}
  const governance = filled({ ...told.governance, diagnosisId, diagnosis })
  const constraints = filled({ ...told.constraints, ownServers: stored.constraints?.ownServers })
  const kept = {
    asOf,
    goals: sameGoals ? stored.goals : told.goals,
    requests: requests.length === 0 ? undefined : requests,
    pilotResults,
    governance,
    constraints,
  }
  return { ...told, ...filled(kept) }
}

const byImportance = (a: StoredBrief['goals'][number], b: StoredBrief['goals'][number]): number =>
  (a.rank ?? 0) - (b.rank ?? 0) || (b.weight ?? 0) - (a.weight ?? 0)

type Part = keyof typeof OFFERED

/** The fields of a row that somebody filled in say that it is there. */
const isUsed = (form: Form, at: string): boolean => form.text(at) !== undefined || form.names(`${at}.`).some((name) => form.text(name) !== undefined)

/** The places of the rows that are filled in: the brief lists them without gaps. */
const usedRows = (form: Form, part: Part): readonly number[] => rowsOf(form, part).filter((place) => isUsed(form, `${part}.${place}`))

/** As many rows as are offered, or as there are and one more. */
export const rowsOf = (form: Form, part: keyof typeof OFFERED): readonly number[] =>
  places(Math.min(MOST_ROWS, Math.max(OFFERED[part], ...form.rows(part).map((place) => place + 2))))

const toldBy = (form: Form, stored: StoredBrief | undefined): Told => {
  const goals = usedRows(form, 'goals').flatMap((place) => form.text(`goals.${place}`) ?? [])
  const told = filled(Object.fromEntries(FORMATS.map((format) => [format, form.text(`formats.${format}`)])))
  // A map that says of every format that it cannot be produced is none that says nothing.
  const formats = told ?? (Object.keys(stored?.capacity?.formats ?? { text: '' }).length === 0 ? {} : undefined)
  const uses = USES.flatMap((use) => {
    const perMonth = form.number(`perMonth.${use}`)
    if (form.text(`uses.${use}`) === undefined && perMonth === undefined) return []
    return [{ use, ...(perMonth === undefined ? {} : { perMonth }) }]
  })
  const languages = form
    .text('organisation.languages')
    ?.split(/[\s,;]+/)
    .filter(Boolean)
  return {
    organisation: {
      name: form.text('organisation.name') ?? '',
      ...filled({
        kind: form.text('organisation.kind'),
        sector: form.text('organisation.sector'),
        country: form.text('organisation.country')?.toUpperCase(),
        reach: form.text('organisation.reach'),
        languages,
        employees: form.number('organisation.employees'),
      }),
    },
    goals: goals.map((goal, place) => ({ goal, ...(goals.length > 1 ? { rank: place + 1 } : {}) })),
    ...filled({
      uses: uses.length === 0 && form.text('uses.none') === undefined ? undefined : uses,
      audiences: listed(usedRows(form, 'audiences').map((place) => audienceOf(form, `audiences.${place}`, stored?.audiences?.[place]))),
      capacity: filled({
        hoursPerWeek: form.number('capacity.hoursPerWeek'),
        people: form.number('capacity.people'),
        staffing: form.text('capacity.staffing'),
        responseTimeHours: form.number('capacity.responseTimeHours'),
        coverage: form.text('capacity.coverage'),
        formats,
      }),
      governance: filled({
        cmSeniority: form.text('governance.cmSeniority'),
        cmConsultedBefore: yesOrNo(form.text('governance.cmConsultedBefore')),
        publishingAutonomy: form.text('governance.publishingAutonomy'),
      }),
      requests: listed(usedRows(form, 'requests').map((place) => requestOf(form, `requests.${place}`))),
      accounts: listed(usedRows(form, 'accounts').map((place) => accountOf(form, `accounts.${place}`))),
      constraints: filled({
        dataProtection: form.text('constraints.dataProtection'),
        ownership: form.text('constraints.ownership'),
        excludedPlatforms: listed(form.all('constraints.excludedPlatforms')),
      }),
    }),
  }
}

/** A share as the form shows it: per cent, with one decimal. */
const shownShare = (share: unknown): number => Math.round(Number(share) * 1000) / 10

const audienceOf = (form: Form, at: string, stored: Brief = {}): Brief => {
  const { weight, observedReach, womenShare } = stored
  const share = form.number(`${at}.womenShare`)
  return {
    name: form.text(`${at}.name`) ?? '',
    ...filled({
      weight,
      observedReach,
      context: form.text(`${at}.context`),
      country: form.text(`${at}.country`)?.toUpperCase(),
      ageMin: form.number(`${at}.ageMin`),
      ageMax: form.number(`${at}.ageMax`),
      womenShare: share !== undefined && womenShare !== undefined && share === shownShare(womenShare) ? womenShare : percent(share),
    }),
  }
}

const requestOf = (form: Form, at: string): Brief => {
  const motives = form.all(`${at}.motives`)
  return { platform: form.text(`${at}.platform`) ?? '', ...(motives.length === 0 ? {} : { motives }) }
}

const accountOf = (form: Form, at: string): Brief => ({
  platform: form.text(`${at}.platform`) ?? '',
  ...filled({ reference: form.text(`${at}.reference`), state: form.text(`${at}.state`) }),
})

/** What a stored brief holds of what the form asks, as the form would send it. */
export const formOf = (brief: StoredBrief): URLSearchParams => {
  const fields = new URLSearchParams()
  const put = (name: string, value: unknown): void => {
    if (value !== undefined && value !== null) fields.append(name, String(value))
  }
  for (const [name, value] of Object.entries(brief.organisation)) put(`organisation.${name}`, Array.isArray(value) ? value.join(', ') : value)
  const goals = [...brief.goals].sort(byImportance)
  for (const [place, { goal }] of goals.entries()) put(`goals.${place}`, goal)
  if (brief.uses?.length === 0) put('uses.none', 'yes')
  for (const { use, perMonth } of brief.uses ?? []) {
    put(`uses.${use}`, 'yes')
    put(`perMonth.${use}`, perMonth)
  }
  for (const [place, audience] of (brief.audiences ?? []).entries())
    for (const [name, value] of Object.entries(audience))
      if (typeof value !== 'object') put(`audiences.${place}.${name}`, name === 'womenShare' ? shownShare(value) : value)
  const { formats, ...capacity } = brief.capacity ?? {}
  for (const [name, value] of Object.entries(capacity)) put(`capacity.${name}`, value)
  for (const [format, quality] of Object.entries(formats ?? {})) put(`formats.${format}`, quality)
  for (const name of ['cmSeniority', 'publishingAutonomy'] as const) put(`governance.${name}`, brief.governance?.[name])
  const consulted = brief.governance?.cmConsultedBefore
  if (consulted !== undefined) put('governance.cmConsultedBefore', consulted ? 'yes' : 'no')
  for (const [place, { platform, motives }] of (brief.requests ?? []).entries()) {
    put(`requests.${place}.platform`, platformNamed(platform))
    for (const motive of motives ?? []) put(`requests.${place}.motives`, typeof motive === 'string' ? motive : motive.motive)
  }
  for (const [place, { platform, reference, state }] of (brief.accounts ?? []).entries()) {
    put(`accounts.${place}.platform`, platformNamed(platform))
    put(`accounts.${place}.reference`, reference)
    put(`accounts.${place}.state`, state)
  }
  for (const name of ['dataProtection', 'ownership'] as const) put(`constraints.${name}`, brief.constraints?.[name])
  for (const platform of brief.constraints?.excludedPlatforms ?? []) put('constraints.excludedPlatforms', platformNamed(platform))
  return fields
}

/** As much of a brief as the form knows. */
export type StoredBrief = {
  readonly asOf?: string
  readonly organisation: Readonly<Record<string, unknown>>
  readonly goals: readonly { readonly goal: string; readonly rank?: number; readonly weight?: number }[]
  readonly uses?: readonly { readonly use: string; readonly perMonth?: number }[]
  readonly audiences?: readonly Readonly<Record<string, unknown>>[]
  readonly capacity?: Readonly<Record<string, unknown>> & { readonly formats?: Readonly<Record<string, string>> }
  readonly governance?: Readonly<Record<string, unknown>>
  readonly requests?: readonly { readonly platform: ChannelName; readonly motives?: readonly (string | { readonly motive: string })[] }[]
  readonly accounts?: readonly { readonly platform: ChannelName; readonly reference?: string; readonly state?: string }[]
  readonly pilotResults?: readonly unknown[]
  readonly constraints?: {
    readonly dataProtection?: string
    readonly ownership?: string
    readonly excludedPlatforms?: readonly ChannelName[]
    readonly ownServers?: readonly string[]
  }
}

/** What was refused, by the name of the field it is about. */
export type Faults = ReadonlyMap<string, string>

/** The name of a field from the place (RFC 6901) at which the brief of that form was refused: a brief has no gaps where the form has empty rows. */
export const fieldAt = (pointer: string, form: Form): string => {
  const [part = '', index = '', ...rest] = pointer.slice(1).split('/')
  if (part === 'uses') {
    const use = USES.filter((one) => form.text(`uses.${one}`) !== undefined || form.text(`perMonth.${one}`) !== undefined)[Number(index)]
    return use === undefined ? 'uses' : `${rest[0] === 'perMonth' ? 'perMonth' : 'uses'}.${use}`
  }
  if (part in OFFERED && index !== '') {
    const place = usedRows(form, part as Part)[Number(index)] ?? index
    return part === 'goals' ? `goals.${place}` : [part, place, ...rest].join('.')
  }
  if (part === 'goals') return 'goals.0'
  return part === 'capacity' && index === 'formats' ? ['formats', ...rest].join('.') : [part, index, ...rest].filter(Boolean).join('.')
}
