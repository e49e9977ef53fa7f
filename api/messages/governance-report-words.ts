/** What the report of a diagnosis says around the sentences of its result. */
export type DiagnosisReportWords = {
  readonly title: string
  readonly titleOf: (organisation: string) => string
  readonly confidence: string
  readonly level: string
  readonly index: (value: string) => string
  readonly indexBetween: (low: string, high: string) => string
  readonly indexOpen: (known: number, needed: number) => string
  readonly indexLegend: string
  readonly adding: string
  readonly addingCaption: string
  readonly symptom: string
  readonly severity: string
  readonly degree: string
  readonly fromTo: string
  readonly between: (low: string, high: string) => string
  readonly brings: string
  readonly addUp: string
  readonly others: string
  readonly present: string
  readonly degreesNote: string
  readonly degreeOf: (degree: number) => string
  readonly counted: string
  readonly heldBack: string
  readonly inCharge: string
  readonly openPoints: (count: number) => string
  readonly loop: string
  readonly loopText: (isClosed: boolean) => string
  readonly begin: string
  readonly beginAt: (place: string, owner: string) => string
  readonly alsoFeeds: string
  readonly basis: { readonly present: string; readonly observed: string; readonly expected: string }
  readonly plan: string
  readonly planText: string
  readonly leads: string
  readonly nobodyYet: string
  readonly takesPart: string
  readonly nothingToDo: string
  readonly kept: string
  readonly findings: string
  readonly channels: string
  readonly channel: string
  readonly stage: string
  readonly noStage: string
  readonly shownBy: string
  readonly maturity: string
  readonly maturityMissing: string
  readonly maturityOpen: string
  readonly competency: string
  readonly competencyCaption: string
  readonly weakest: string
  readonly role: string
  readonly roleCaption: string
  readonly area: string
  readonly given: string
  readonly expected: string
  readonly roleOpen: string
  readonly noiseMaker: string
  readonly open: string
  readonly missing: string
  readonly openCircumstances: string
  readonly openSymptoms: string
  readonly chanceNote: string
  readonly steadiness: (steps: number, changing: number) => string
  readonly channelsFit: string
  readonly channelsFitNote: string
  readonly review: (date: string) => string
  readonly costs: string
  readonly costsCaption: string
  readonly asked: string
  readonly askedUntil: (date: string) => string
  readonly more: (count: number) => string
  readonly sourcesNote: string
  readonly methodText: readonly string[]
}

/** What the report of a qualification says around the sentences of its result. */
export type QualificationReportWords = {
  readonly title: string
  readonly confidence: string
  readonly verdict: string
  readonly group: string
  readonly groups: string
  readonly groupsCaption: string
  readonly leads: string
  readonly startsWhen: string
  readonly border: string
  readonly teams: string
  readonly communities: string
  readonly toSettle: string
  readonly neverDo: string
  readonly handOver: (date: string) => string
  readonly poles: { readonly socioCollaborative: string; readonly community: string }
  readonly polesCaption: string
  readonly criterion: string
  readonly answer: string
  /** An answer that lies between two that have words. */
  readonly inBetween: (lower: string, upper: string) => string
  readonly degree: string
  readonly addUp: string
  readonly mean: string
  readonly from: (degree: string) => string
  readonly firmness: string
  readonly margin: (degrees: number) => string
  readonly steadiness: (steps: number, changing: number) => string
  readonly plan: string
  readonly posture: string
  readonly steering: string
  readonly first: string
  readonly measures: string
  readonly levers: string
  readonly notes: string
  readonly conditions: (owner: string) => string
  readonly review: (date: string) => string
  readonly context: string
  readonly contextFigures: (answered: number, asked: number) => string
  readonly findings: string
  readonly finding: string
  readonly acts: string
  readonly vendor: string
  readonly open: string
  readonly missing: string
  readonly nothingOpen: string
  readonly questionChance: (share: string, verdicts: string) => string
  readonly asked: string
  readonly sourcesNote: string
  readonly methodText: (from: string) => readonly string[]
}
