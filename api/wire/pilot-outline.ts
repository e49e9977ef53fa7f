import type { BriefInput } from '../../domain/brief/read-brief.ts'
import { motiveOf, platformNamed } from '../../domain/brief/read-brief.ts'
import type { Goal } from '../../domain/catalogue/vocabulary.ts'
import type { RecordedPlatform } from '../../domain/fit/recorded-assessment.ts'
import { KPI_CANDIDATES, KPIS_OF, POOR_KPIS } from '../../domain/pilot/kpi-candidates.ts'
import { round } from '../../domain/shared/sum.ts'
import type { components } from '../../openapi/generated/types.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import type { Stored } from '../usecases/stored-assessment.ts'
import { motiveToWire } from './pilot-plan.ts'

type Schemas = components['schemas']

/** The goals of a brief, the weightiest first: by rank where they are ranked, else by weight. */
const goalsOf = ({ goals }: BriefInput): readonly Goal[] =>
  goals.toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || (other.weight ?? 0) - (one.weight ?? 0)).map(({ goal }) => goal)

const mainAudience = ({ audiences = [] }: BriefInput): string | undefined =>
  audiences.toSorted((one, other) => (other.weight ?? 1) - (one.weight ?? 1))[0]?.name

/** What an assessment knows of a pilot on one of its channels. */
export const outlineToWire = ({ id, brief }: Stored, judged: RecordedPlatform, language: Language): Schemas['PilotOutline'] => {
  const { pilots: words } = messagesFor(language)
  const { platform, verdict, recommendedUses, effort } = judged
  const [use] = recommendedUses
  const audience = mainAudience(brief)
  const goals = goalsOf(brief)
  const goal = use?.reason.code === 'use.carries-goal' ? use.reason.params.goal : goals[0]
  const motives = brief.requests?.find((request) => platformNamed(request.platform) === platform)?.motives?.map(motiveOf) ?? []
  const kpis = [
    ...new Map((goal === undefined ? goals : [goal, ...goals]).flatMap((one) => KPIS_OF[one].map((code) => [code, one] as const)).toReversed()),
  ].toReversed()
  const { hoursPerWeek } = brief.capacity ?? {}
  return {
    assessmentId: id,
    platform,
    verdict,
    text: words.outline.text(platform, verdict),
    plan: {
      name: words.outline.name(platform, use?.use),
      platform,
      kind: 'channel',
      question: words.outline.question(platform, audience, use?.use),
      ...(use
        ? {
            hypothesis: { ...(audience === undefined ? {} : { audience }), use: use.use, cadence: words.outline.cadence(effort.minimumPostsPerWeek) },
          }
        : {}),
      ...(goal === undefined ? {} : { goal }),
      capacity: { hoursPerWeek: round(effort.minimumHoursPerWeek, 1), ...(hoursPerWeek === undefined ? {} : { hoursAvailable: hoursPerWeek }) },
      motives: motives.map(motiveToWire),
      assessmentId: id,
    },
    kpis: kpis.map(([code, of]) => ({ code, name: words.kpis[code], ...KPI_CANDIDATES[code], goal: of })),
    poorKpis: POOR_KPIS.map((code) => ({ code, name: words.poorKpis[code] })),
    toFill: (['kpi', 'baseline', 'least-effect', use ? 'reason' : 'hypothesis', 'start', 'owner', 'exit-plan'] as const).map((code) => ({
      code,
      name: words.outline.toFill[code],
    })),
  }
}
