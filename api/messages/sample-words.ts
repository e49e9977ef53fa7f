/** What people wrote in the samples: names of organisations say that they are samples, all the rest is as a user might have it. */
export type SampleWords = {
  readonly shop: {
    readonly name: string
    readonly audiences: { readonly decorators: string; readonly designers: string }
    readonly owner: string
    readonly deputy: string
    readonly purposes: { readonly blog: string; readonly instagram: string; readonly facebook: string; readonly pinterest: string }
    readonly schedule: string
    readonly pilot: Readonly<
      Record<'name' | 'question' | 'cadence' | 'reason' | 'kpi' | 'unit' | 'source' | 'hours' | 'exitPlan' | 'learning', string>
    >
  }
  readonly townHall: {
    readonly name: string
    readonly audiences: { readonly residents: string; readonly press: string }
    readonly owner: string
    readonly deputy: string
    readonly purposes: { readonly news: string; readonly facebook: string; readonly mastodon: string; readonly twitter: string }
    readonly diagnosis: {
      readonly audience: string
      readonly supportProcess: string
      readonly sponsor: string
      readonly facebook: string
      readonly twitter: string
      readonly evening: { readonly hypothesis: string; readonly learning: string }
      readonly digest: { readonly hypothesis: string; readonly learning: string }
    }
  }
  readonly maker: {
    readonly name: string
    readonly audiences: { readonly engineers: string; readonly technicians: string }
    readonly owner: string
    readonly purposes: { readonly blog: string; readonly linkedin: string; readonly twitter: string }
    readonly archived: { readonly reason: string; readonly author: string }
  }
  readonly tags: { readonly flagship: string; readonly toReview: string }
}
