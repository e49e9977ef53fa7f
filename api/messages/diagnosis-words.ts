import type { CmSeniority } from '../../domain/catalogue/vocabulary.ts'
import type { Exit, Sign, Stage } from '../../domain/governance/channel.ts'
import type { ChecklistItem, Circumstance } from '../../domain/governance/circumstances.ts'
import type { DiagnosisFindingReasons } from '../../domain/governance/findings.ts'
import type { ImplicationReasons } from '../../domain/governance/fit-implications.ts'
import type { IndexLevel } from '../../domain/governance/gadgetisation-index.ts'
import type {
  AutonomyLimit,
  BaseExemption,
  ConnectedFunction,
  Contract,
  IndicatorId,
  OrganisationModel,
  Sourcing,
} from '../../domain/governance/indicators.ts'
import type { Consequence } from '../../domain/governance/loop.ts'
import type { MaturityMarker, MaturityStage } from '../../domain/governance/maturity.ts'
import type { ReadingReasons } from '../../domain/governance/reading-reasons.ts'
import type { RoleArea } from '../../domain/governance/role.ts'
import type { Competency, Outcome, Owner, Severity, SymptomReasons } from '../../domain/governance/symptom.ts'
import type { KeptCode, RemedyCode, SymptomId } from '../../domain/governance/symptoms/index.ts'
import type { Degree, Scope } from '../../domain/qualification/questions.ts'

/** Every reason of a diagnosis. */
export type DiagnosisReasons = SymptomReasons & DiagnosisFindingReasons & ReadingReasons & ImplicationReasons

type Named<Id extends string> = Readonly<Record<Id, string>>

/** A question as it is put to a person, with what the degrees mean; the lowest and the highest always have a word. */
type IndicatorWords = {
  readonly text: string
  readonly anchors: Readonly<Partial<Record<Degree, string>>> & { readonly 0: string; readonly 4: string }
}

/** The questions beside the indicators. */
type GovernanceQuestionId =
  | 'scope'
  | 'audience'
  | 'limits'
  | 'base-exemption'
  | 'sourcing'
  | 'seniority'
  | 'contract'
  | 'return-demanded'
  | 'bought-as-bundle'
  | 'organisation-model'

/** What the diagnosis says beside its reasons. Questions end in a question mark, sentences in a full stop, names in nothing. */
export type DiagnosisWords = {
  readonly indicators: Readonly<Record<IndicatorId, IndicatorWords>>
  readonly openQuestions: Named<GovernanceQuestionId>
  /** Who holds a role, asked by its name. */
  readonly ownerQuestion: (role: string) => string
  readonly markerQuestions: Named<MaturityMarker>
  readonly choices: {
    readonly scope: Named<Scope>
    readonly limit: Named<AutonomyLimit>
    readonly baseExemption: Named<BaseExemption>
    readonly sourcing: Named<Sourcing>
    readonly seniority: Named<CmSeniority>
    readonly contract: Named<Contract>
    readonly organisationModel: Named<OrganisationModel>
  }
  readonly symptom: Named<SymptomId>
  /** What is meant by each symptom, in one sentence. */
  readonly definition: Named<SymptomId>
  readonly severity: Named<Severity>
  readonly level: Named<IndexLevel>
  readonly outcome: Named<Outcome>
  readonly competency: Named<Competency>
  readonly owner: Named<Owner>
  readonly remedy: Named<RemedyCode>
  /** What a remedy would ask for, and is done already. */
  readonly kept: Named<KeptCode>
  readonly consequence: Named<Consequence>
  readonly function: Named<ConnectedFunction>
  readonly roleArea: Named<RoleArea>
  readonly marker: Named<MaturityMarker>
  readonly maturityStage: Named<MaturityStage | 'unknown'>
  readonly stage: Named<Stage | Exit>
  readonly sign: Named<Sign>
  readonly checklistItem: Named<ChecklistItem>
  readonly circumstance: Named<Circumstance>
  /** What is said otherwise of a group inside the organisation, where there is no public. */
  readonly inside: InsideWords
}

type InsideWords = {
  readonly definition: Partial<Named<SymptomId>>
  readonly outcome: Partial<Named<Outcome>>
  readonly remedy: Partial<Named<RemedyCode>>
  readonly kept: Partial<Named<KeptCode>>
  readonly indicators: Partial<Readonly<Record<IndicatorId, IndicatorWords>>>
}

/** The words for a group inside the organisation, or for the public. */
export const wordsOf = (words: DiagnosisWords, inside: boolean): DiagnosisWords =>
  inside
    ? {
        ...words,
        definition: { ...words.definition, ...words.inside.definition },
        outcome: { ...words.outcome, ...words.inside.outcome },
        remedy: { ...words.remedy, ...words.inside.remedy },
        kept: { ...words.kept, ...words.inside.kept },
        indicators: { ...words.indicators, ...words.inside.indicators },
      }
    : words
