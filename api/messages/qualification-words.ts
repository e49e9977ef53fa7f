import type { BorderPattern } from '../../domain/qualification/border.ts'
import type { HostilityLevel } from '../../domain/qualification/context.ts'
import type { Owner } from '../../domain/qualification/finding.ts'
import type { Need } from '../../domain/qualification/needs.ts'
import type { Piloting, PlanState } from '../../domain/qualification/plan.ts'
import type { Lead, LeverWithoutCommunity, Measure, Move, MustNot, Note, Posture } from '../../domain/qualification/plan-templates.ts'
import type { Challenge, SoldModel } from '../../domain/qualification/proposal.ts'
import type { Input } from '../../domain/qualification/qualify.ts'
import type {
  Aim,
  Benefit,
  Cause,
  Hostility,
  Method,
  ModelReason,
  Outcome,
  PlannedLead,
  Proposer,
  ScaledQuestionId,
  Scope,
} from '../../domain/qualification/questions.ts'
import type { Mode, QualificationVerdict, SubVerdict } from '../../domain/qualification/verdict.ts'

type Named<Id extends string> = Readonly<Record<Id, string>>

/** A question as it is put to a person, with what the lowest, the middle and the highest degree mean. */
type ScaledQuestionWords = { readonly text: string; readonly anchors: readonly [none: string, partly: string, entirely: string] }

/** The questions beside the scaled ones. */
type OpenQuestionId =
  | 'expected-outcome'
  | 'aims'
  | 'will-change'
  | 'cause'
  | 'cause-owner'
  | 'owner-agrees'
  | 'planned-method'
  | 'planned-lead'
  | 'proposed-by'
  | 'existing-places'
  | 'manager'
  | 'members-are-managers'
  | 'lead-until'
  | 'need'
  | 'objectives'
  | 'participants'
  | 'benefit'
  | 'scope'
  | 'started-on'
  | 'expects-relay'
  | 'other-problems'
  | 'reason-for-model'
  | 'sold-model'
  | 'answered'

/** What the qualification of an initiative says beside its reasons. Questions end in a question mark, sentences in a full stop, names in nothing. */
export type QualificationWords = {
  readonly questions: Readonly<Record<ScaledQuestionId, ScaledQuestionWords>>
  readonly openQuestions: Named<OpenQuestionId>
  /** Names of the choices. */
  readonly choices: {
    readonly outcome: Named<Outcome>
    readonly aim: Named<Aim>
    readonly cause: Named<Cause>
    readonly method: Named<Method>
    readonly plannedLead: Named<PlannedLead>
    readonly proposer: Named<Proposer>
    readonly need: Named<Need>
    readonly benefit: Named<Benefit>
    readonly scope: Named<Scope>
    readonly reasonForModel: Named<ModelReason>
    readonly soldModel: Named<SoldModel>
  }
  /** Whether it happens here, and what to look for. */
  readonly hostility: Readonly<Record<Hostility, { readonly text: string; readonly evidence: string; readonly condition: string }>>
  /** 0 absent, 1 occasional, 2 frequent, 3 systematic or formal. */
  readonly hostilityDegrees: readonly [string, string, string, string]
  readonly verdict: Named<QualificationVerdict>
  readonly subVerdict: Named<SubVerdict>
  readonly mode: Named<Mode>
  readonly hostilityLevel: Named<HostilityLevel>
  readonly lead: Named<Lead>
  readonly posture: Named<Posture>
  /** `open-on-conditions`: a programme that can start although something stands in its way. */
  readonly planState: Named<PlanState | 'open-on-conditions'>
  readonly piloting: Named<Piloting>
  readonly move: Named<Move>
  readonly measure: Named<Measure>
  readonly mustNot: Named<MustNot>
  readonly note: Named<Note>
  readonly borderPattern: Named<BorderPattern>
  readonly lever: Named<LeverWithoutCommunity>
  readonly owner: Named<Owner>
  readonly input: Named<Input>
  readonly challenge: Named<Challenge>
}
