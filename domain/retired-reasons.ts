import type { PlatformId } from './catalogue/vocabulary.ts'

/**
 * Reasons that no model gives any more and stored results still carry, each with the last fit model that gave it.
 *
 * A language keeps their sentences, so that a record can always be read. A reason that is given up moves here.
 */
export type RetiredReasons = {
  /** Fit model 0.1.0: a request was held at a pilot while hype was high and nobody had measured the audience. */
  'pushback.capped': { readonly platform: PlatformId }
}
