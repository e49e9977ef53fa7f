/** What may come of a rule and one thing it speaks of. Unknown is neither met nor broken. */
export type Outcome = 'pass' | 'warn' | 'fail' | 'unknown'

export type Operator = '>=' | '>' | '<=' | '<' | '=' | '!='

/** What a metric measures. */
export type MetricNoun =
  | 'score'
  | 'lowest-score'
  | 'verdict'
  | 'channel-confidence'
  | 'bling-index'
  | 'request-verdict'
  | 'confidence'
  | 'stale-evidence'
  | 'neglect'
  | 'known-share'
  | 'silence'
  | 'accounts'
  | 'unread-accounts'
  /** The number of accounts that stand so. */
  | { readonly accountsThat: string }

/** A value as a rule compares it: a figure, or the code of a verdict. */
export type Measured = number | string

export type Finding = {
  readonly noun: MetricNoun
  /** Undefined when nothing is known of it; both alike when it is known for certain. */
  readonly known: { readonly low: Measured; readonly high: Measured } | undefined
  readonly asked: { readonly operator: Operator; readonly bound: Measured }
  /** Whether it must be so, or only should. */
  readonly force: 'must' | 'should'
}

/** What is meant in the place of a name there is not, or the names there are. */
type Misnamed = { readonly name: string; readonly near: string | undefined; readonly known: readonly string[] }

export type ConditionFault =
  | ({ readonly code: 'operator' } & Misnamed)
  | ({ readonly code: 'name' } & Misnamed)
  | { readonly code: 'number'; readonly name: string }
  | { readonly code: 'never' | 'always'; readonly condition: string }

export type RuleFault =
  | ConditionFault
  | ({ readonly code: 'field' | 'metric' | 'channel' | 'unknown-as' } & Misnamed)
  | {
      readonly code:
        | 'not-yaml'
        | 'no-rules'
        | 'rule-form'
        | 'no-metric'
        | 'no-condition'
        | 'condition-form'
        | 'channels-form'
        | 'id-form'
        | 'warn-idle'
    }
  | { readonly code: 'field-twice' | 'id-twice' | 'no-channels-here'; readonly name: string }

/** What `channelfit check` says. */
export type CheckWords = {
  readonly outcomes: Readonly<Record<Outcome, string>>
  /** How many came out how, in a few words: `2 passed, 1 failed`. */
  readonly counts: (counts: Readonly<Record<Outcome, number>>) => string
  readonly total: (counts: Readonly<Record<Outcome, number>>) => string
  readonly nothingToJudge: string
  /** What accounts that were looked at just now are called together. */
  readonly accounts: string
  /** A metric by what it is: `The score`. */
  readonly noun: (noun: MetricNoun) => string
  readonly finding: (finding: Finding) => string
  /** A rule in one sentence, by what it asks for. */
  readonly rule: (noun: MetricNoun, asked: readonly Pick<Finding, 'asked' | 'force'>[]) => string
  readonly fault: (fault: RuleFault) => string
}
