/** For how many days an installation keeps what grows without bound; for good where nothing is said. */
export type RetentionRules = {
  /** Since they were finished. */
  readonly audits?: number
  readonly assessments?: number
  readonly diagnoses?: number
  /** Since they were resolved. */
  readonly alerts?: number
}
