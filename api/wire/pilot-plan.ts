import { type ChannelName, motiveOf, platformNamed } from '../../domain/brief/read-brief.ts'
import type { Baseline, Sample } from '../../domain/pilot/kpi.ts'
import type { PilotPlan } from '../../domain/pilot/pilot.ts'
import type { PilotInput } from '../../domain/pilot/read-plan.ts'
import type { components } from '../../openapi/generated/types.ts'

type Schemas = components['schemas']

/** A plan as it was sent. */
export const planFrom = ({ platform, motives, ...rest }: Schemas['PilotRequest']): PilotInput => ({
  ...(rest as Omit<PilotInput, 'platform' | 'motives'>),
  platform: platformNamed(platform as ChannelName),
  ...(motives === undefined ? {} : { motives: motives.map(motiveOf) }),
})

export const motiveToWire = ({ motive, grade, ...more }: PilotPlan['motives'][number]): Schemas['GivenMotive'] => ({
  motive,
  evidence: grade,
  ...more,
})

export const sampleToWire = (sample: Sample): Schemas['PilotSample'] => ({ ...sample })

const baselineToWire = (baseline: Baseline): Schemas['PilotBaseline'] => {
  if (baseline.kind === 'weeks') return { ...baseline, weeks: baseline.weeks.map(sampleToWire) }
  return baseline.kind === 'total' ? { ...baseline, total: sampleToWire(baseline.total) } : { ...baseline }
}

export const planToWire = ({ baseline, guardrails, checkpoints, motives, kpi, errors, ...rest }: PilotPlan): Schemas['PilotPlan'] => ({
  ...rest,
  kpi: { ...kpi },
  errors: { ...errors },
  baseline: baselineToWire(baseline),
  guardrails: guardrails.map((guardrail) => ({ ...guardrail })),
  checkpoints: checkpoints.map((checkpoint) => ({ ...checkpoint })),
  motives: motives.map(motiveToWire),
})
