/** Headings of exported tables, and names of their sheets: 31 characters at most, none of `[]:*?/\`. */
export type TableWords = {
  readonly yes: string
  readonly no: string
  readonly assessment: {
    readonly channels: string
    readonly contributions: string
    readonly sources: string
    readonly rank: string
    readonly channel: string
    readonly verdict: string
    readonly score: string
    readonly worst: string
    readonly best: string
    readonly p5: string
    readonly p95: string
    readonly confidence: string
    readonly hours: string
    readonly planHours: string
    readonly reason: string
    readonly criterion: string
    readonly weight: string
    readonly value: string
    readonly points: string
    readonly evidence: string
    readonly id: string
    readonly title: string
    readonly publisher: string
    readonly published: string
    readonly url: string
    readonly stale: string
  }
  readonly audit: {
    readonly accounts: string
    readonly signals: string
    readonly steps: string
    readonly platform: string
    readonly reference: string
    readonly status: string
    readonly state: string
    readonly lastPost: string
    readonly silence: string
    readonly rhythm: string
    readonly neglect: string
    readonly low: string
    readonly high: string
    readonly action: string
    readonly hours: string
    readonly reviewOn: string
    readonly sentence: string
    readonly signal: string
    readonly outcome: string
    readonly outcomes: Readonly<Record<'pass' | 'fail' | 'unknown' | 'not-applicable', string>>
    readonly found: string
    readonly weight: string
    readonly points: string
    readonly remedy: string
    readonly owner: string
    readonly number: string
    readonly step: string
  }
}
