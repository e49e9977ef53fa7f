import {
  ACCOUNT_STATES,
  AUDIENCE_CONTEXTS,
  AUTONOMIES,
  CM_SENIORITIES,
  COVERAGES,
  DATA_PROTECTIONS,
  FORMAT_QUALITIES,
  FORMATS,
  GOALS,
  ORGANISATION_KINDS,
  OWNERSHIPS,
  PLATFORM_IDS,
  REACHES,
  STAFFINGS,
  USES,
} from '../../domain/catalogue/vocabulary.ts'
import { type Html, html, type Part } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import type { Form } from './form.ts'

/** A brief as it is sent to the service; what nobody filled in is not there, and so unknown. */
type Brief = Readonly<Record<string, unknown>>

/** Goals, audiences, requests and accounts that the form offers; more of them go through the API. */
const GOALS_OFFERED = 3
const AUDIENCES_OFFERED = 2
const REQUESTS_OFFERED = 2
const ACCOUNTS_OFFERED = 4
/** More than anybody fills in by hand. */
const MOST_ROWS = 100

/** Reasons that are asked for; the others are for tooling. */
const MOTIVES_OFFERED = [
  'audience-measured',
  'audience-asks',
  'use-identified',
  'competitor-present',
  'novelty',
  'buzz',
  'management-wish',
  'everyone-does',
] as const

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

const restOf = (form: Form): StoredBrief | undefined => {
  try {
    const rest: unknown = JSON.parse(form.text('rest') ?? 'null')
    return typeof rest === 'object' && rest !== null && 'organisation' in rest ? (rest as StoredBrief) : undefined
  } catch {
    return undefined
  }
}

/** The brief that a form tells. What it says wrongly is refused by the service, by its place; what a stored brief holds beyond the form's questions is kept. */
export const briefOf = (form: Form): Brief => {
  const rest = restOf(form)
  const told = toldBy(form)
  return rest === undefined ? told : completed(told, rest)
}

type Told = Brief & { readonly [part in 'audiences' | 'requests' | 'goals']?: readonly Brief[] | undefined } & {
  readonly [part in 'governance' | 'constraints']?: Brief | undefined
}

/** What the form has no question for, put back: weights, own measurements, evidence of motives, advice, a diagnosis, own servers. */
const completed = (told: Told, rest: StoredBrief): Brief => {
  const sameGoals =
    told.goals?.map(({ goal }) => goal).join() ===
    [...rest.goals]
      .sort(byImportance)
      .map(({ goal }) => goal)
      .join()
  const audiences = told.audiences?.map((audience) => {
    const { weight, observedReach } = rest.audiences?.find(({ name }) => name === audience['name']) ?? {}
    return { ...audience, ...filled({ weight, observedReach }) }
  })
  const requests = told.requests?.map((request) => {
    const { motives = [], ...before } = rest.requests?.find(({ platform }) => idOf(platform) === request['platform']) ?? {}
    const known = motives.filter((motive) => typeof motive !== 'string')
    const asked = (request['motives'] as readonly string[] | undefined)?.map((motive) => known.find((one) => one.motive === motive) ?? motive)
    return { ...before, ...request, ...filled({ motives: asked }) }
  })
  const { diagnosisId, diagnosis } = rest.governance ?? {}
  const governance = filled({ ...told.governance, diagnosisId, diagnosis })
  const constraints = filled({ ...told.constraints, ownServers: rest.constraints?.ownServers })
  return { ...told, ...filled({ goals: sameGoals ? rest.goals : told.goals, audiences, requests, governance, constraints }) }
}

const byImportance = (a: StoredBrief['goals'][number], b: StoredBrief['goals'][number]): number =>
  (a.rank ?? 0) - (b.rank ?? 0) || (b.weight ?? 0) - (a.weight ?? 0)

/** As many rows as are offered, or as there are and one more. */
const rowsOf = (form: Form, beginning: string, offered: number): readonly number[] => {
  const used = form
    .names(beginning)
    .map((name) => Number(name.slice(beginning.length).split('.')[0]))
    .filter(Number.isInteger)
  return places(Math.min(MOST_ROWS, Math.max(offered, ...used.map((place) => place + 2))))
}

const toldBy = (form: Form): Told => {
  const goals = [...new Set(rowsOf(form, 'goals.', GOALS_OFFERED).flatMap((place) => form.text(`goals.${place}`) ?? []))]
  const formats = filled(Object.fromEntries(FORMATS.map((format) => [format, form.text(`formats.${format}`)])))
  const uses = USES.flatMap((use) => {
    if (form.text(`uses.${use}`) === undefined) return []
    const perMonth = form.number(`perMonth.${use}`)
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
      audiences: listed(rowsOf(form, 'audiences.', AUDIENCES_OFFERED).map((place) => audienceOf(form, `audiences.${place}`))),
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
      requests: listed(rowsOf(form, 'requests.', REQUESTS_OFFERED).map((place) => requestOf(form, `requests.${place}`))),
      accounts: listed(rowsOf(form, 'accounts.', ACCOUNTS_OFFERED).map((place) => accountOf(form, `accounts.${place}`))),
      constraints: filled({
        dataProtection: form.text('constraints.dataProtection'),
        ownership: form.text('constraints.ownership'),
        excludedPlatforms: listed(form.all('constraints.excludedPlatforms')),
      }),
    }),
  }
}

const audienceOf = (form: Form, at: string): Brief | undefined => {
  const name = form.text(`${at}.name`)
  const rest = filled({
    context: form.text(`${at}.context`),
    country: form.text(`${at}.country`)?.toUpperCase(),
    ageMin: form.number(`${at}.ageMin`),
    ageMax: form.number(`${at}.ageMax`),
    womenShare: percent(form.number(`${at}.womenShare`)),
  })
  return name === undefined && rest === undefined ? undefined : { name: name ?? '', ...rest }
}

const requestOf = (form: Form, at: string): Brief | undefined => {
  const platform = form.text(`${at}.platform`)
  const motives = form.all(`${at}.motives`)
  return platform === undefined ? undefined : { platform, ...(motives.length === 0 ? {} : { motives }) }
}

const accountOf = (form: Form, at: string): Brief | undefined => {
  const platform = form.text(`${at}.platform`)
  return platform === undefined ? undefined : { platform, ...filled({ reference: form.text(`${at}.reference`), state: form.text(`${at}.state`) }) }
}

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
      if (typeof value !== 'object') put(`audiences.${place}.${name}`, name === 'womenShare' ? Math.round(Number(value) * 1000) / 10 : value)
  const { formats, ...capacity } = brief.capacity ?? {}
  for (const [name, value] of Object.entries(capacity)) put(`capacity.${name}`, value)
  for (const [format, quality] of Object.entries(formats ?? {})) put(`formats.${format}`, quality)
  for (const name of ['cmSeniority', 'publishingAutonomy'] as const) put(`governance.${name}`, brief.governance?.[name])
  const consulted = brief.governance?.cmConsultedBefore
  if (consulted !== undefined) put('governance.cmConsultedBefore', consulted ? 'yes' : 'no')
  for (const [place, { platform, motives }] of (brief.requests ?? []).entries()) {
    put(`requests.${place}.platform`, idOf(platform))
    for (const motive of motives ?? []) put(`requests.${place}.motives`, typeof motive === 'string' ? motive : motive.motive)
  }
  for (const [place, { platform, reference, state }] of (brief.accounts ?? []).entries()) {
    put(`accounts.${place}.platform`, idOf(platform))
    put(`accounts.${place}.reference`, reference)
    put(`accounts.${place}.state`, state)
  }
  for (const name of ['dataProtection', 'ownership'] as const) put(`constraints.${name}`, brief.constraints?.[name])
  for (const platform of brief.constraints?.excludedPlatforms ?? []) put('constraints.excludedPlatforms', idOf(platform))
  return fields
}

const idOf = (platform: string): string => (platform.toLowerCase() === 'x' ? 'twitter' : platform.toLowerCase())

/** As much of a brief as the form knows. */
export type StoredBrief = {
  readonly organisation: Readonly<Record<string, unknown>>
  readonly goals: readonly { readonly goal: string; readonly rank?: number; readonly weight?: number }[]
  readonly uses?: readonly { readonly use: string; readonly perMonth?: number }[]
  readonly audiences?: readonly Readonly<Record<string, unknown>>[]
  readonly capacity?: Readonly<Record<string, unknown>> & { readonly formats?: Readonly<Record<string, string>> }
  readonly governance?: Readonly<Record<string, unknown>>
  readonly requests?: readonly { readonly platform: string; readonly motives?: readonly (string | { readonly motive: string })[] }[]
  readonly accounts?: readonly { readonly platform: string; readonly reference?: string; readonly state?: string }[]
  readonly constraints?: {
    readonly dataProtection?: string
    readonly ownership?: string
    readonly excludedPlatforms?: readonly string[]
    readonly ownServers?: readonly string[]
  }
}

type Option = readonly [value: string, name: string]
type Control = {
  readonly name: string
  readonly label: string
  readonly help?: string | undefined
  readonly form: Form
  readonly fault?: string | undefined
}

const idFor = (name: string): string => name.replaceAll('.', '-')

const described = ({ name, help, fault }: Control): { readonly attributes: Html; readonly after: Part } => {
  const ids = [...(help === undefined ? [] : [`${idFor(name)}-help`]), ...(fault === undefined ? [] : [`${idFor(name)}-fault`])]
  return {
    attributes: html`${ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`}${fault !== undefined && html` aria-invalid="true"`}`,
    after: [
      help !== undefined && html`<span class="help" id="${idFor(name)}-help">${help}</span>`,
      fault !== undefined && html`<span class="fault" id="${idFor(name)}-fault">${fault}</span>`,
    ],
  }
}

type TextControl = Control & {
  readonly type?: 'text' | 'number'
  readonly least?: number
  readonly most?: number
  readonly step?: number | 'any'
  readonly isRequired?: boolean
  readonly unit?: string
}

export const textField = (control: TextControl): Html => {
  const { name, label, form, type = 'text', least, most, step, isRequired = false, unit } = control
  const { attributes, after } = described(control)
  const limits =
    type === 'number'
      ? html` inputmode="decimal"${least !== undefined && html` min="${least}"`}${most !== undefined && html` max="${most}"`} step="${step ?? 'any'}"`
      : html` maxlength="${most ?? 200}"`
  return html`<p class="field"><label for="${idFor(name)}">${label}${isRequired && html` <span class="soft">*</span>`}</label>
<span class="with-unit"><input id="${idFor(name)}" name="${name}" type="${type}" value="${form.text(name) ?? ''}"${limits}${isRequired && html` required`}${attributes}>${unit !== undefined && html` <span class="soft">${unit}</span>`}</span>${after}</p>`
}

export const selectField = (
  control: Control & { readonly options: readonly Option[]; readonly none: string; readonly isRequired?: boolean },
): Html => {
  const { name, label, form, options, none, isRequired = false } = control
  const chosen = form.text(name)
  const { attributes, after } = described(control)
  return html`<p class="field"><label for="${idFor(name)}">${label}${isRequired && html` <span class="soft">*</span>`}</label>
<select id="${idFor(name)}" name="${name}"${isRequired && html` required`}${attributes}><option value="">${none}</option>${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select>${after}</p>`
}

const checks = (legend: string, name: string, options: readonly Option[], form: Form, help?: string): Html => {
  const chosen = form.all(name)
  return html`<fieldset class="checks"><legend>${legend}</legend>${help !== undefined && html`<p class="help">${help}</p>`}${options.map(
    ([value, text]) =>
      html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) && html` checked`}> ${text}</label>`,
  )}</fieldset>`
}

/** What was refused, by the name of the field it is about. */
export type Faults = ReadonlyMap<string, string>

/** The name of a field from the place (RFC 6901) at which a brief was refused. */
export const fieldAt = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/^goals\.(\d+)\.(goal|rank)$/, 'goals.$1')
    .replace(/^capacity\.formats\./, 'formats.')

/** The questions of a brief, each with what it is good for. */
export const briefFields = (form: Form, words: Messages, faults: Faults = new Map()): Html => {
  const said = words.console.brief
  const { fields } = said
  const control = (name: string, key: keyof typeof fields, label?: string) => ({
    name,
    label: label ?? fields[key].label,
    help: fields[key].help,
    form,
    fault: faults.get(name),
  })
  const named = <T extends string>(ids: readonly T[], names: Readonly<Record<T, string>>): readonly Option[] => ids.map((id) => [id, names[id]])
  const platforms: readonly Option[] = PLATFORM_IDS.map((id) => [id, words.names.platform[id]])
  const choices = { none: said.notSaid }
  const group = (title: string, help: string, isOpen: boolean, ...parts: readonly Part[]): Html =>
    html`<details class="group"${isOpen && html` open`}><summary><h2>${title}</h2></summary><p class="soft">${help}</p>${parts}</details>`
  const row = (legend: string, ...parts: readonly Part[]): Html => html`<fieldset class="row"><legend>${legend}</legend>${parts}</fieldset>`
  const has = (beginning: string): boolean => form.names(beginning).some((name) => form.text(name) !== undefined)
  return html`${group(
    said.groups.organisation.title,
    said.groups.organisation.help,
    true,
    textField({ ...control('organisation.name', 'name'), isRequired: true }),
    selectField({ ...control('organisation.kind', 'kind'), isRequired: true, options: named(ORGANISATION_KINDS, said.kinds), ...choices }),
    textField({ ...control('organisation.country', 'country'), most: 2 }),
    textField(control('organisation.sector', 'sector')),
    selectField({ ...control('organisation.reach', 'reach'), options: named(REACHES, said.reaches), ...choices }),
    textField(control('organisation.languages', 'languages')),
    textField({ ...control('organisation.employees', 'employees'), type: 'number', least: 0, step: 1 }),
  )}${group(
    said.groups.goals.title,
    said.groups.goals.help,
    true,
    rowsOf(form, 'goals.', GOALS_OFFERED).map((place) =>
      selectField({
        ...control(`goals.${place}`, 'goal', said.goalPlaces[place] ?? said.goalPlace(place + 1)),
        ...(place > 0 ? { help: undefined } : {}),
        options: named(GOALS, words.names.goal),
        ...choices,
      }),
    ),
    faults.has('goals') && html`<p class="fault">${faults.get('goals')}</p>`,
  )}${group(
    said.groups.uses.title,
    said.groups.uses.help,
    true,
    html`<div class="uses">${USES.map(
      (
        use,
      ) => html`<p class="use"><label class="check"><input type="checkbox" name="uses.${use}" value="yes"${form.text(`uses.${use}`) !== undefined && html` checked`}> ${words.names.use[use]}</label>
<span><label class="hidden" for="perMonth-${use}">${said.perMonthOf(words.names.use[use])}</label><input id="perMonth-${use}" class="short" name="perMonth.${use}" type="number" min="0" step="any" inputmode="decimal" value="${form.text(`perMonth.${use}`) ?? ''}"> <span class="soft" aria-hidden="true">${said.perMonth}</span></span></p>`,
    )}</div>`,
  )}${group(
    said.groups.capacity.title,
    said.groups.capacity.help,
    true,
    textField({ ...control('capacity.hoursPerWeek', 'hoursPerWeek'), type: 'number', least: 0, unit: said.hours }),
    textField({ ...control('capacity.people', 'people'), type: 'number', least: 0, step: 1 }),
    selectField({ ...control('capacity.staffing', 'staffing'), options: named(STAFFINGS, said.staffings), ...choices }),
    textField({ ...control('capacity.responseTimeHours', 'responseTime'), type: 'number', least: 0, unit: said.hours }),
    selectField({ ...control('capacity.coverage', 'coverage'), options: named(COVERAGES, said.coverages), ...choices }),
    row(
      said.formats,
      html`<p class="help">${said.formatsHelp}</p>`,
      FORMATS.map((format) =>
        selectField({
          name: `formats.${format}`,
          label: words.names.format[format],
          form,
          options: named(FORMAT_QUALITIES, said.qualities),
          none: said.cannot,
        }),
      ),
    ),
  )}${group(
    said.groups.audiences.title,
    said.groups.audiences.help,
    has('audiences.'),
    rowsOf(form, 'audiences.', AUDIENCES_OFFERED).map((place) =>
      row(
        said.audience(place + 1),
        textField(control(`audiences.${place}.name`, 'audienceName')),
        selectField({ ...control(`audiences.${place}.context`, 'context'), options: named(AUDIENCE_CONTEXTS, said.contexts), ...choices }),
        textField({ ...control(`audiences.${place}.country`, 'audienceCountry'), most: 2 }),
        textField({ ...control(`audiences.${place}.ageMin`, 'ageMin'), type: 'number', least: 0, most: 120, step: 1 }),
        textField({ ...control(`audiences.${place}.ageMax`, 'ageMax'), type: 'number', least: 0, most: 120, step: 1 }),
        textField({ ...control(`audiences.${place}.womenShare`, 'womenShare'), type: 'number', least: 0, most: 100, unit: '%' }),
      ),
    ),
  )}${group(
    said.groups.requests.title,
    said.groups.requests.help,
    has('requests.'),
    rowsOf(form, 'requests.', REQUESTS_OFFERED).map((place) =>
      row(
        said.request(place + 1),
        selectField({ ...control(`requests.${place}.platform`, 'requested'), options: platforms, none: said.noRequest }),
        checks(said.motives, `requests.${place}.motives`, named(MOTIVES_OFFERED, words.names.motive), form),
      ),
    ),
  )}${group(
    said.groups.accounts.title,
    said.groups.accounts.help,
    has('accounts.'),
    rowsOf(form, 'accounts.', ACCOUNTS_OFFERED).map((place) =>
      row(
        said.account(place + 1),
        selectField({ ...control(`accounts.${place}.platform`, 'accountPlatform'), options: platforms, none: said.noAccount }),
        textField({ ...control(`accounts.${place}.reference`, 'reference'), most: 2048 }),
        selectField({ ...control(`accounts.${place}.state`, 'accountState'), options: named(ACCOUNT_STATES, said.accountStates), ...choices }),
      ),
    ),
  )}${group(
    said.groups.governance.title,
    said.groups.governance.help,
    has('governance.') || has('constraints.'),
    selectField({ ...control('governance.cmSeniority', 'cmSeniority'), options: named(CM_SENIORITIES, said.seniorities), ...choices }),
    selectField({
      ...control('governance.cmConsultedBefore', 'cmConsulted'),
      options: [
        ['yes', said.yes],
        ['no', said.no],
      ],
      ...choices,
    }),
    selectField({ ...control('governance.publishingAutonomy', 'autonomy'), options: named(AUTONOMIES, said.autonomies), ...choices }),
    selectField({ ...control('constraints.dataProtection', 'dataProtection'), options: named(DATA_PROTECTIONS, said.dataProtections), ...choices }),
    selectField({ ...control('constraints.ownership', 'ownership'), options: named(OWNERSHIPS, said.ownerships), ...choices }),
    checks(said.excluded, 'constraints.excludedPlatforms', platforms, form, said.excludedHelp),
  )}`
}
