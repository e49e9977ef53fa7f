import { motiveOf, platformNamed } from '../../../domain/brief/read-brief.ts'
import { isOwnPlatform } from '../../../domain/catalogue/vocabulary.ts'
import type { PilotDesign } from '../../../domain/pilot/feasibility.ts'
import type { PilotPlan } from '../../../domain/pilot/pilot.ts'
import { faultsBeyondEnd, readPlan } from '../../../domain/pilot/read-plan.ts'
import type { components } from '../../../openapi/generated/types.ts'
import type { Tenant } from '../../usecases/manage-keys.ts'
import { designFor } from '../../usecases/pilots.ts'
import { findAssessment } from '../../usecases/stored-assessment.ts'
import { planFrom } from '../../wire/pilot-plan.ts'
import type { Language } from '../language.ts'
import type { Deps } from './deps.ts'
import { type Fault, refusal } from './faults.ts'

type Wanted = { readonly tenant: Tenant; readonly language: Language; readonly today: string }

type Planned = {
  readonly plan: PilotPlan
  readonly design: PilotDesign
  /** Whose the assessment is that it tries. */
  readonly ofAssessment?: string
}

/**
 * The plan that was sent, with what it names looked up; the motives of the assessment's request where it tells none.
 * @throws Problem `validation-failed`
 */
export const plannedPilot = async (
  body: components['schemas']['PilotRequest'],
  { tenant: { workspaceId }, language, today }: Wanted,
  deps: Pick<Deps, 'assessments' | 'pilots' | 'models'>,
): Promise<Planned> => {
  const input = planFrom(body)
  const faults: Fault[] = []
  const { assessmentId, followsPilotId, platform } = input
  if (isOwnPlatform(platform) && !(await deps.models.of(workspaceId)).described.includes(platform))
    faults.push({ pointer: '/platform', code: 'platform-not-described', found: platform })
  const assessment = assessmentId === undefined ? undefined : await findAssessment(deps.assessments, workspaceId, assessmentId)
  if (assessmentId !== undefined && !assessment) faults.push({ pointer: '/assessmentId', code: 'assessment-unknown', found: assessmentId })
  if (assessment && !assessment.result.platforms.some((one) => one.platform === platform))
    faults.push({ pointer: '/platform', code: 'platform-not-assessed', found: platform })
  if (followsPilotId !== undefined && !(await deps.pilots.find(workspaceId, followsPilotId)))
    faults.push({ pointer: '/followsPilotId', code: 'pilot-unknown', found: followsPilotId })
  const asked = assessment?.brief.requests?.find((request) => platformNamed(request.platform) === platform)?.motives?.map(motiveOf)
  const read = readPlan(input.motives === undefined && asked ? { ...input, motives: asked } : input, today)
  if (!read.ok || faults.length > 0) throw refusal([...faults, ...(read.ok ? [] : read.faults)], language)
  const design = designFor(read.plan)
  const beyond = faultsBeyondEnd(input, design.totalWeeks)
  if (beyond.length > 0) throw refusal(beyond, language)
  return { plan: read.plan, design, ...(assessment?.organisationId === undefined ? {} : { ofAssessment: assessment.organisationId }) }
}
