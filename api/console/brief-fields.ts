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
import { MOTIVE_IDS } from '../../domain/hype/motives.ts'
import { type Html, html, type Part } from '../html/html.ts'
import type { Messages } from '../messages/messages.ts'
import { type Faults, rowsOf } from './brief-form.ts'
import { checks, type Option, selectField, textField } from './fields.ts'
import type { Form } from './form.ts'

/** Reasons that are asked for; the others are for tooling. */
export const MOTIVES_OFFERED = [
  'audience-measured',
  'audience-asks',
  'use-identified',
  'competitor-present',
  'novelty',
  'buzz',
  'management-wish',
  'everyone-does',
] as const

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
    rowsOf(form, 'goals').map((place) =>
      selectField({
        ...control(`goals.${place}`, 'goal', said.goalPlaces[place] ?? said.goalPlace(place + 1)),
        ...(place > 0 ? { help: undefined } : { isRequired: true }),
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
    )}</div><p><label class="check"><input type="checkbox" name="uses.none" value="yes"${form.text('uses.none') !== undefined && html` checked`}> ${said.noUses}</label></p>`,
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
    rowsOf(form, 'audiences').map((place) =>
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
    rowsOf(form, 'requests').map((place) =>
      row(
        said.request(place + 1),
        selectField({ ...control(`requests.${place}.platform`, 'requested'), options: platforms, none: said.noRequest }),
        checks(
          said.motives,
          `requests.${place}.motives`,
          named(
            [...new Set([...MOTIVES_OFFERED, ...MOTIVE_IDS.filter((motive) => form.all(`requests.${place}.motives`).includes(motive))])],
            words.names.motive,
          ),
          form,
        ),
      ),
    ),
  )}${group(
    said.groups.accounts.title,
    said.groups.accounts.help,
    has('accounts.'),
    rowsOf(form, 'accounts').map((place) =>
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
