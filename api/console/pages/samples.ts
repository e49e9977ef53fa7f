import type { components } from '../../../openapi/generated/types.ts'
import { type Html, html, named } from '../../html/html.ts'
import type { Context, Page } from '../page.ts'
import { postButton } from '../parts.ts'

type SampleData = components['schemas']['SampleData']

/** What a newcomer may load. */
export const sampleOffer = (context: Context): Html => {
  const { overview: said } = context.words.console
  return html`<div><h2>${said.sample}</h2><p>${said.sampleHelp}</p><p>${postButton({ to: '/console/samples', label: said.sampleLoad, kind: 'main' }, context)}</p></div>`
}

/** The samples that are there, each with its reports, and the way to be rid of them. */
export const samplePart = ({ organisations }: SampleData, context: Context): Html | undefined => {
  const { overview: said } = context.words.console
  if (organisations.length === 0) return undefined
  const item = ({ organisationId, name, assessmentIds, auditIds, diagnosisIds }: SampleData['organisations'][number]): Html => {
    const [assessment, audit, diagnosis] = [assessmentIds.at(-1), auditIds.at(-1), diagnosisIds.at(-1)]
    return html`<li><a href="/console/organisations/${organisationId}">${named(name, 80)}</a>${assessment !== undefined && html` · <a href="/console/assessments/${assessment}/report">${said.sampleReport}</a>`}${
      audit !== undefined && html` · <a href="/console/audits/${audit}/report">${said.sampleAudit}</a>`
    }${diagnosis !== undefined && html` · <a href="/console/diagnoses/${diagnosis}/report">${said.sampleDiagnosis}</a>`}</li>`
  }
  return html`<section class="panel"><p>${said.sampleLoaded}</p><ul>${organisations.map(item)}</ul><p>${postButton({ to: '/console/samples/remove', label: said.sampleRemove, confirm: said.sampleRemoveSure }, context)}</p></section>`
}

export const loadSamples: Page = async ({ ask }) => {
  await ask('loadSampleData')
  return { goTo: '/' }
}

export const removeSamples: Page = async ({ ask }) => {
  await ask('removeSampleData')
  return { goTo: '/' }
}
