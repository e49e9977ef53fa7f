/**
 * A CRM's nightly script: every customer becomes a brief, all of them are assessed in one batch, and what to do is printed for whoever calls them
 * in the morning. Ends with 1 when a customer's record could not be assessed.
 *
 *   CHANNELFIT_URL=http://127.0.0.1:8080 CHANNELFIT_KEY=… node examples/clients/crm-nightly.ts customers.json
 */
import { readFile } from 'node:fs/promises'
import { type AssessmentLine, type BriefLine, createClient, type Schemas } from 'channelfit/client'

/** A customer as this CRM keeps it; goals, most important first, and uses were typed by people. */
type Customer = {
  readonly customer: string
  readonly company: string
  readonly segment: 'Retail' | 'Industry' | 'Public body'
  readonly country: string
  readonly marketingHours?: number
  readonly wants: readonly string[]
  readonly makes: readonly string[]
  readonly skills: readonly string[]
  readonly idea?: { readonly channel: string; readonly because: readonly string[] }
}

const KINDS = { Retail: 'b2c', Industry: 'b2b', 'Public body': 'public' } as const

/** What was typed is sent as it is: the service says which of it is none of its words. */
const briefOf = ({ company, segment, country, marketingHours, wants, makes, skills, idea }: Customer): Schemas['Brief'] =>
  ({
    organisation: { name: company, kind: KINDS[segment], country },
    goals: wants.map((goal, index) => ({ goal, rank: index + 1 })),
    uses: makes.map((use) => ({ use })),
    capacity: {
      ...(marketingHours === undefined ? {} : { hoursPerWeek: marketingHours }),
      formats: Object.fromEntries(skills.map((format) => [format, 'good'])),
    },
    ...(idea === undefined ? {} : { requests: [{ platform: idea.channel, motives: idea.because }] }),
  }) as Schemas['Brief']

const toDo = (line: AssessmentLine): readonly string[] => {
  if ('problem' in line) {
    return ['correct the record:', ...(line.problem.errors ?? [line.problem]).map(({ detail }) => `  ${detail}`)]
  }
  const { portfolio, requests = [] } = line.assessment
  return [
    portfolio?.summary ?? 'no plan',
    ...(portfolio?.channels ?? []).map(({ platform, hoursPerWeek }) => `  ${platform}: ${hoursPerWeek} h a week`),
    ...requests.map(({ platform, pushback }) => `asked for ${platform}: ${pushback.text}`),
  ]
}

const { CHANNELFIT_URL: baseUrl = 'http://127.0.0.1:8080', CHANNELFIT_KEY: key = '' } = process.env
const client = createClient({ baseUrl, key, language: 'en' })
const customers = JSON.parse(await readFile(process.argv[2] ?? 'customers.json', 'utf8')) as readonly Customer[]

function* briefs(): Generator<BriefLine> {
  for (const customer of customers) yield { key: customer.customer, brief: briefOf(customer) }
}

for await (const line of client.assessBatch(briefs(), { include: ['portfolio', 'requests'] })) {
  if ('problem' in line) process.exitCode = 1
  console.log([line.key ?? '(no key)', ...toDo(line).map((text) => `  ${text}`)].join('\n'))
}
