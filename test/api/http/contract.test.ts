import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { CONTRACT, OPERATIONS, type Operation, type Schema, schemaAt } from '../../../api/http/contract.ts'
import { FAULT_WORDS as CONTRADICTIONS } from '../../../api/http/handlers/fault-words.ts'
import { PROBLEMS } from '../../../api/http/problem.ts'
import { FAULT_WORDS, faultCount } from '../../../api/http/problem-words.ts'
import { ALL_SECTIONS } from '../../../api/wire/assessment.ts'
import { POLICY_LEVELS } from '../../../domain/audit/vitality/house-policy.ts'
import { REGULARITIES } from '../../../domain/audit/vitality/irregularity.ts'
import { TRENDS, VITALITY_STATES } from '../../../domain/audit/vitality/vitality.ts'
import { TOPICS } from '../../../domain/catalogue/evidence.ts'
import * as vocabulary from '../../../domain/catalogue/vocabulary.ts'
import { ATTRIBUTION_PARTS } from '../../../domain/fit/attribution.ts'
import { CRITERIA } from '../../../domain/fit/criteria/index.ts'
import { VERDICTS } from '../../../domain/fit/verdict.ts'
import { VETOES } from '../../../domain/fit/vetoes/index.ts'
import { INDEX_PARTS } from '../../../domain/hype/bling-bling-index.ts'
import { MOTIVE_IDS } from '../../../domain/hype/motives.ts'

const PROBLEMS_PAGE = readFileSync(new URL('../../../docs/generated/problems.md', import.meta.url), 'utf8')
const schemas = (CONTRACT['components'] as { readonly schemas: Readonly<Record<string, Schema>> }).schemas

describe('the enums of the contract', () => {
  it.each<[string, readonly string[]]>([
    ['OrganisationKind', vocabulary.ORGANISATION_KINDS],
    ['Reach', vocabulary.REACHES],
    ['Goal', vocabulary.GOALS],
    ['Use', vocabulary.USES],
    ['Format', vocabulary.FORMATS],
    ['FormatQuality', vocabulary.FORMAT_QUALITIES],
    ['AudienceContext', vocabulary.AUDIENCE_CONTEXTS],
    ['Staffing', vocabulary.STAFFINGS],
    ['Coverage', vocabulary.COVERAGES],
    ['CmSeniority', vocabulary.CM_SENIORITIES],
    ['Autonomy', vocabulary.AUTONOMIES],
    ['AccountState', vocabulary.ACCOUNT_STATES],
    ['DataProtection', vocabulary.DATA_PROTECTIONS],
    ['Ownership', vocabulary.OWNERSHIPS],
    ['OwnablePlatform', vocabulary.OWNABLE_PLATFORMS],
    ['PlatformId', vocabulary.PLATFORM_IDS],
    ['PlatformName', [...vocabulary.PLATFORM_IDS, 'x']],
    ['Motive', MOTIVE_IDS],
    ['CriterionId', Object.keys(CRITERIA)],
    ['VetoId', Object.keys(VETOES)],
    ['Verdict', VERDICTS],
    ['IndexPart', Object.keys(INDEX_PARTS)],
    ['Topic', TOPICS],
    ['VitalityState', VITALITY_STATES],
    ['Trend', TRENDS],
    ['Regularity', REGULARITIES],
    ['PolicyLevel', POLICY_LEVELS],
    ['AssessmentSection', ['scores', 'platforms', 'counterfactuals', ...ALL_SECTIONS.slice(1)]],
    ['AttributionPart', ATTRIBUTION_PARTS],
    ['ProblemCode', Object.keys(PROBLEMS)],
    ['FaultCode', [...new Set([...Object.keys(FAULT_WORDS.en), ...Object.keys(CONTRADICTIONS)])].sort()],
  ])('%s says what the domain says', (name, values) => {
    expect(schemas[name]?.['enum']).toEqual(values)
  })
})

/** Every schema in the document, with where it stands. */
const everySchema = (): readonly { readonly place: string; readonly schema: Schema }[] => {
  const found: { place: string; schema: Schema }[] = []
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null || place.includes('/examples')) return
    if ('type' in value && !place.endsWith('/properties')) found.push({ place, schema: value as Schema })
    for (const [key, child] of Object.entries(value)) walk(child, `${place}/${key}`)
  }
  walk(schemas, '')
  return found
}
const inRequest = (place: string): boolean => /^\/\w*(Request|Brief)\b/.test(place) || /^\/(Moment|Date|PlatformName)\b/.test(place)

describe('the sections of a batch', () => {
  it('are those of an assessment, and its head', () => {
    const propertiesOf = (name: string) => Object.keys((schemas[name]?.['properties'] ?? {}) as object)

    const sections = propertiesOf('AssessmentSections').filter((section) => section !== 'scores' && section !== 'counterfactuals')

    expect(['id', 'createdAt', ...sections]).toEqual(propertiesOf('StoredAssessment'))
    expect(propertiesOf('AssessmentSections')).toEqual(expect.arrayContaining([...ALL_SECTIONS]))
  })
})

describe('the schemas of the contract', () => {
  it('close every object: no field passes unseen', () => {
    const open = everySchema().filter(({ schema }) => schema['type'] === 'object' && schema['additionalProperties'] === undefined)

    expect(open.map(({ place }) => place)).toEqual([])
  })

  it('bound every text, number, list and map of a request', () => {
    const bounds: Readonly<Record<string, readonly string[]>> = {
      string: ['maxLength', 'enum', 'const'],
      number: ['maximum'],
      integer: ['maximum'],
      array: ['maxItems'],
      object: ['properties', 'maxProperties'],
      boolean: ['type'],
    }

    const unbounded = everySchema().filter(
      ({ place, schema }) => inRequest(place) && !bounds[String(schema['type'])]?.some((bound) => bound in schema),
    )

    expect(unbounded.map(({ place }) => place)).toEqual([])
  })

  it('describe every field', () => {
    const undescribed = Object.entries(schemas).flatMap(([name, schema]) =>
      Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>)
        .filter(([, property]) => !('description' in property) && !('$ref' in property))
        .map(([field]) => `${name}.${field}`),
    )

    expect(undescribed).toEqual([])
  })
})

describe('the operations of the contract', () => {
  it('say how far they look, and whether they change something', () => {
    const paths = CONTRACT['paths'] as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
    const all = Object.values(paths).flatMap((item) => Object.entries(item).map(([method, operation]) => ({ method, operation })))
    const untold = all.filter(
      ({ method, operation }) =>
        operation['x-scope'] !== undefined && (operation['x-reach'] === undefined || (method !== 'get' && operation['x-records'] === undefined)),
    )

    expect(untold.map(({ operation }) => operation['operationId'])).toEqual([])
    expect(all.filter(({ method, operation }) => method !== 'post' && method !== 'get' && operation['x-records'] !== true)).toEqual([])
  })

  it('take an Idempotency-Key where a POST changes something, and nowhere else', () => {
    const recording = OPERATIONS.filter(({ method, records }) => method === 'post' && records)

    expect(OPERATIONS.filter(({ idempotent }) => idempotent)).toEqual(recording)
    expect(recording.filter(({ responses }) => !responses.has(409) || !responses.has(422)).map(({ id }) => id)).toEqual([])
  })

  it('that are read say that they may be unchanged', () => {
    const read = OPERATIONS.filter(({ method, secured, offers }) => method === 'get' && secured && offers[0] === 'application/json')

    expect(read.filter(({ responses }) => !responses.has(304)).map(({ id }) => id)).toEqual([])
  })

  it('that are deprecated say since when', () => {
    const paths = CONTRACT['paths'] as Readonly<Record<string, Readonly<Record<string, Schema>>>>
    const all = Object.values(paths).flatMap((item) => Object.values(item))

    expect(all.filter((one) => (one['deprecated'] === true) !== (one['x-deprecated-at'] !== undefined))).toEqual([])
    expect(all.filter((one) => one['x-sunset'] !== undefined && one['x-deprecated-at'] === undefined)).toEqual([])
  })

  it('say so where they answer a secret', () => {
    const told = OPERATIONS.filter(({ answersSecret }) => answersSecret).map(({ id }) => id)
    const secret = OPERATIONS.filter(({ responses }) => {
      const answered = [200, 201].map((status) => responses.get(status)).flatMap((place) => (place === undefined ? [] : [schemaAt(place)]))
      return answered.some((schema) => 'secret' in ((schema['properties'] ?? {}) as object))
    }).map(({ id }) => id)

    expect(secret).toContain('createKey')
    expect(told).toEqual(secret)
  })

  it('under /v1 need a key, a scope, and document what every one of them can refuse', () => {
    const secured = OPERATIONS.filter(({ template }) => template.startsWith('/v1/'))

    expect(secured.filter((operation) => !operation.secured || operation.scope === undefined)).toEqual([])
    for (const { id, responses, bodies, lines, path } of secured) {
      const needed = [400, 401, 403, 429, 500, 503, ...(bodies.size > 0 ? [413, 415] : lines ? [415] : []), ...(path.length > 0 ? [404] : [])]
      expect({ id, missing: needed.filter((status) => !responses.has(status)) }).toEqual({ id, missing: [] })
    }
  })

  it('that read under /v1 take fields and answer 304', () => {
    // A bundle is taken over whole or not at all.
    const isRead = ({ id, method, template, offers }: Operation): boolean =>
      id !== 'exportOrganisation' && method === 'get' && template.startsWith('/v1/') && offers[0] === 'application/json'
    const reads = OPERATIONS.filter(isRead)

    expect(reads.length).toBeGreaterThan(30)
    expect(reads.filter(({ query, responses }) => !query.some(({ name }) => name === 'fields') || !responses.has(304)).map(({ id }) => id)).toEqual(
      [],
    )
  })

  it('wait for others after they wrote where it is known', () => {
    expect(OPERATIONS.filter(({ asksOthers }) => asksOthers).map(({ id }) => id)).toEqual(['testWebhook', 'advanceSandbox'])
  })

  it('are open exactly where the types say that there is no tenant', () => {
    const open = OPERATIONS.filter(({ secured }) => !secured).map(({ id }) => id)

    expect(open.sort()).toEqual(['getDocs', 'getHealth', 'getMetrics', 'getOpenapi', 'getReadiness'])
  })

  it('have defaults for exactly the parameters the types count on', () => {
    const defaulted = OPERATIONS.flatMap(({ query }) => query.filter(({ schema }) => 'default' in schema).map(({ name }) => name))

    expect([...new Set(defaulted)].sort()).toEqual(['count', 'dryRun', 'limit', 'minRating', 'schedules'])
  })
})

/** Every sentence the service refuses with, in French. */
const REFUSALS = [
  ...Object.values(PROBLEMS).flatMap(({ title, detail }) => [title.fr, detail.fr]),
  ...Object.values(CONTRADICTIONS).map(({ fr }) => fr),
  ...([0, 1, 2] as const).map((more) => faultCount.fr({ listed: 50, more, isAll: more > 1 })),
  FAULT_WORDS.fr['unknown-field']('rnk', 'rank'),
  FAULT_WORDS.fr['unknown-value']('"sale"', 'sales', ['sales', 'press']),
  FAULT_WORDS.fr['goal-is-presence']('"Facebook"'),
  FAULT_WORDS.fr['wrong-type'](['string'], 'number'),
  FAULT_WORDS.fr['out-of-range'](undefined, { comparison: '>=', limit: 0 }),
  FAULT_WORDS.fr['too-many']('goals', 64, 'items'),
  FAULT_WORDS.fr['parameter-repeated']('limit', false),
  FAULT_WORDS.fr['unexpected-body'](),
]

describe('the problems', () => {
  it.each(REFUSALS)('are set as French is: %s', (sentence) => {
    expect(sentence).not.toMatch(/\p{L}'\p{L}|[ \u00a0][;!?]| :|« | »/u)
  })

  it.each([...Object.keys(PROBLEMS), ...Object.keys(FAULT_WORDS.en), ...Object.keys(CONTRADICTIONS)])('%s is on the page of problems', (code) =>
    expect(PROBLEMS_PAGE).toContain(`\`${code}\``),
  )

  it('are worded in both languages, in a sentence each', () => {
    for (const { title, detail } of Object.values(PROBLEMS)) {
      for (const language of ['en', 'fr'] as const) {
        expect(title[language]).toMatch(/\S/)
        expect(detail[language]).toMatch(/[.»]$/)
      }
    }
  })
})
