import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { handlers, streams } from '../../api/http/handlers/index.ts'
import { PROBLEMS } from '../../api/http/problem.ts'
import { LANGUAGES } from '../../api/messages/index.ts'
import { ALERT_LEVELS, ALERT_STATES, CONDITION_KINDS, TRANSITIONS } from '../../domain/alerts/alert.ts'
import { WEEKDAYS } from '../../domain/alerts/local-time.ts'
import { LOOKS_WHEN_MISSED, NOTIFICATION_KINDS } from '../../domain/alerts/policy.ts'
import { ACCOUNT_KINDS, DECLARED_STATES } from '../../domain/audit/dossier.ts'
import { LOOK_REASONS } from '../../domain/audit/schedule/next-look.ts'
import { POLICY_LEVELS } from '../../domain/audit/vitality/house-policy.ts'
import { REGULARITIES } from '../../domain/audit/vitality/irregularity.ts'
import { TRENDS, VITALITY_STATES } from '../../domain/audit/vitality/vitality.ts'
import { TOPICS } from '../../domain/catalogue/evidence.ts'
import { PLATFORMS } from '../../domain/catalogue/platforms/index.ts'
import * as words from '../../domain/catalogue/vocabulary.ts'
import { ATTRIBUTION_PARTS } from '../../domain/fit/attribution.ts'
import { LEVERS } from '../../domain/fit/counterfactuals/levers/index.ts'
import { CRITERIA } from '../../domain/fit/criteria/index.ts'
import { QUESTIONS } from '../../domain/fit/questions/index.ts'
import { LATER } from '../../domain/fit/recorded-assessment.ts'
import { VERDICTS } from '../../domain/fit/verdict.ts'
import { VETOES } from '../../domain/fit/vetoes/index.ts'
import * as channel from '../../domain/governance/channel.ts'
import { INDEX_LEVELS } from '../../domain/governance/gadgetisation-index.ts'
import * as governance from '../../domain/governance/indicators.ts'
import { CONSEQUENCES } from '../../domain/governance/loop.ts'
import { MATURITY_MARKERS, MATURITY_STAGES } from '../../domain/governance/maturity.ts'
import { ROLE_AREAS } from '../../domain/governance/role.ts'
import { SOURCES } from '../../domain/governance/sources.ts'
import { COMPETENCIES, OWNERS, SEVERITIES } from '../../domain/governance/symptom.ts'
import { SYMPTOM_IDS } from '../../domain/governance/symptoms/index.ts'
import { TRIAL_ENDS } from '../../domain/governance/trial.ts'
import { INDEX_PARTS } from '../../domain/hype/bling-bling-index.ts'
import { SECTIONS } from '../../domain/hype/counter-brief/counter-brief.ts'
import { ESSENTIALS } from '../../domain/hype/essential.ts'
import { GRADES, MOTIVE_IDS } from '../../domain/hype/motives.ts'
import { DECISIONS } from '../../domain/hype/request-decision.ts'
import { ADVICE } from '../../domain/pilot/pilot.ts'
import { EVENT_TYPES, SENT_TYPES } from '../../domain/webhooks/event.ts'
import { ATTEMPT_ERRORS, DELIVERY_STATES } from '../../domain/webhooks/webhook.ts'
import contract from '../../openapi/generated/openapi.json' with { type: 'json' }

const ROOT = join(import.meta.dirname, '../..')
const schemas = contract.components.schemas as unknown as Readonly<
  Record<string, { readonly enum?: readonly string[]; readonly required?: readonly string[]; readonly properties?: object }>
>

describe('the contract and the code use the same words', () => {
  it.each<[string, readonly string[]]>([
    ['PlatformId', words.PLATFORM_IDS],
    ['PlatformName', [...words.PLATFORM_IDS, 'x']],
    ['Goal', words.GOALS],
    ['Use', words.USES],
    ['Format', words.FORMATS],
    ['FormatQuality', words.FORMAT_QUALITIES],
    ['AudienceContext', words.AUDIENCE_CONTEXTS],
    ['Staffing', words.STAFFINGS],
    ['Coverage', words.COVERAGES],
    ['CmSeniority', words.CM_SENIORITIES],
    ['Autonomy', words.AUTONOMIES],
    ['AccountState', words.ACCOUNT_STATES],
    ['DataProtection', words.DATA_PROTECTIONS],
    ['Ownership', words.OWNERSHIPS],
    ['OwnablePlatform', words.OWNABLE_PLATFORMS],
    ['OrganisationKind', words.ORGANISATION_KINDS],
    ['Reach', words.REACHES],
    ['Motive', MOTIVE_IDS],
    ['MotiveEvidence', Object.keys(GRADES)],
    ['EssentialId', ESSENTIALS],
    ['RequestDecisionCode', DECISIONS],
    ['CounterBriefSectionId', SECTIONS],
    ['CriterionId', Object.keys(CRITERIA)],
    ['VetoId', Object.keys(VETOES)],
    ['Verdict', VERDICTS],
    ['LeverId', Object.keys(LEVERS)],
    ['BriefQuestionId', Object.keys(QUESTIONS)],
    ['IndexPart', Object.keys(INDEX_PARTS)],
    ['AttributionPart', ATTRIBUTION_PARTS],
    ['VitalityState', VITALITY_STATES],
    ['Trend', TRENDS],
    ['LookReason', LOOK_REASONS],
    ['AccountKind', ACCOUNT_KINDS],
    ['DeclaredState', DECLARED_STATES],
    ['Standing', [...VITALITY_STATES, ...DECLARED_STATES, ...(schemas['TroubleStatus']?.enum ?? []), 'not-audited']],
    ['Regularity', REGULARITIES],
    ['PolicyLevel', POLICY_LEVELS],
    ['Topic', TOPICS],
    ['Language', LANGUAGES],
    ['IndicatorId', governance.INDICATORS],
    ['AutonomyLimit', governance.AUTONOMY_LIMITS],
    ['BaseExemption', governance.BASE_EXEMPTIONS],
    ['Sourcing', governance.SOURCINGS],
    ['ContractKind', governance.CONTRACTS],
    ['ConnectedFunction', governance.CONNECTED_FUNCTIONS],
    ['OrganisationModel', governance.ORGANISATION_MODELS],
    ['SymptomId', SYMPTOM_IDS],
    ['SymptomSeverity', SEVERITIES],
    ['GadgetisationLevel', INDEX_LEVELS],
    ['CompetencyId', COMPETENCIES],
    ['GovernanceOwner', OWNERS],
    ['GovernanceSourceId', Object.keys(SOURCES)],
    ['LoopNode', [...SYMPTOM_IDS, ...CONSEQUENCES]],
    ['MaturityStage', [...MATURITY_STAGES, 'unknown']],
    ['RoleArea', ROLE_AREAS],
    ['ChannelActivity', channel.ACTIVITIES],
    ['ChannelResults', channel.RESULTS],
    ['ChannelExit', channel.EXITS],
    ['AdviceKind', channel.ADVICES],
    ['Sponsor', channel.SPONSORSHIPS],
    ['SpiralStep', channel.STAGES],
    ['SpiralStage', [...channel.STAGES, ...channel.EXITS]],
    ['TrialEnd', TRIAL_ENDS],
    ['PilotOutcome', TRIAL_ENDS],
    ['AlertLevel', ALERT_LEVELS],
    ['AlertState', ALERT_STATES],
    ['AlertKind', CONDITION_KINDS],
    ['AlertTransition', TRANSITIONS],
    ['NotificationKind', NOTIFICATION_KINDS],
    ['PilotAdvice', ADVICE],
    ['PilotOutcome', TRIAL_ENDS],
    ['Weekday', WEEKDAYS],
    ['LooksWhenMissed', LOOKS_WHEN_MISSED],
    ['EventType', EVENT_TYPES],
    ['SentType', SENT_TYPES],
    ['DeliveryState', DELIVERY_STATES],
    ['AttemptError', ATTEMPT_ERRORS],
  ])('%s', (name, values) => expect([...(schemas[name]?.enum ?? [])].sort()).toEqual([...values].sort()))

  it.each<[string, readonly string[]]>([
    ['GovernanceAnswersRequest', governance.INDICATORS],
    ['RoleDegreesRequest', ROLE_AREAS],
    ['MaturityRequest', MATURITY_MARKERS],
    ['OwnersRequest', OWNERS],
  ])('%s asks for each of them', (name, values) => expect(Object.keys(schemas[name]?.properties ?? {})).toEqual([...values]))

  it.each<[string, readonly string[]]>([
    ['Assessment', LATER.assessment],
    ['PlatformAssessment', LATER.platform],
    ['RequestAssessment', LATER.request],
  ])('of what a result says, a stored %s may lack what its model did not say yet', (name, later) => {
    const always = schemas[`Stored${name}`]?.required ?? []

    expect((schemas[name]?.required ?? []).filter((field) => !always.includes(field)).sort()).toEqual([...later].sort())
  })

  it('every operation has a handler in a file of its name', () => {
    const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    const files = readdirSync(join(ROOT, 'api/http/handlers'))

    for (const id of Object.keys({ ...handlers, ...streams })) expect(files).toContain(`${kebab(id)}.ts`)
  })

  it('every problem of the table is in the reference', () => {
    const page = readFileSync(join(ROOT, 'docs/generated/problems.md'), 'utf8')

    for (const code of Object.keys(PROBLEMS)) expect(page).toMatch(`\`${code}\``)
  })

  it('every platform advised on stands under its own id', () => {
    for (const [id, profile] of Object.entries(PLATFORMS)) expect(profile.id).toBe(id)
  })

  it('every platform a brief may name is advised on', () => {
    expect(Object.keys(PLATFORMS).sort()).toEqual([...words.PLATFORM_IDS].sort())
  })
})

describe('the domain', () => {
  const sources = readdirSync(join(ROOT, 'domain'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

  it.each([/Math\.random/, /\bnew Date\b/, /\bDate\.now\b/, /process\./, /from 'node:/])('never uses %s', (pattern) => {
    const users = sources.filter((name) => pattern.test(readFileSync(join(ROOT, 'domain', name), 'utf8')))

    expect(users).toEqual([])
  })
})

describe('what is committed', () => {
  it('names no download address in the lock file', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/)
  })
})
