import { cited, judgement } from '../../catalogue/judgement.ts'

/** Hours per week between two plans that are told apart. */
export const STEP_HOURS = judgement(0.5, 'hours per week', 'nobody plans a week more finely')

/** What a channel still to be opened has to bring on top, or beyond the one it takes the place of. */
export const OPENING_PRICE = judgement(0.02, 'coverage', 'two points of a hundred: setting it up, learning it and telling people')

/** Share of what a channel can bring that its healthy rhythm brings: the rest takes ever more hours. */
export const HEALTHY_RESPONSE = judgement(0.9, 'share')

/**
 * Share of the least viable hours that only keeps the channel open: watching, answering, profile and tools.
 * Chosen so that three hours or less go to one channel, as practitioners advise.
 */
export const OVERHEAD_SHARE = cited(0.75, 'share of the minimum hours', 'inference', ['all-eff-2h', 'all-eff-2nets'])

/** What an hour a week has to bring to be spent at all, as a share of everything the goals could get. */
export const HOUR_PRICE = judgement(0.005, 'coverage per hour', 'half a point of a hundred: less is not worth anybody’s hour')

/** What a channel has to bring beyond the price of its hours. */
export const CHANNEL_PRICE = judgement(0.01, 'coverage', 'one point of a hundred: one more place to know, to watch and to answer on')

/** Share of what a channel can bring that one still to be opened brings in its first year. */
export const FIRST_YEAR = judgement(0.75, 'share', 'it grows into its public over half a year, evenly')

/**
 * How much of its neutral value a reach counts that nobody measured.
 * Whoever takes the best of several takes above all those that are overrated, the more so the less is known of them: J. E. Smith and
 * R. L. Winkler, "The Optimizer's Curse", Management Science 52(3), 2006.
 */
export const UNMEASURED_REACH = judgement(0.5, 'share', 'the middle between nobody and what would be neutral')

/** What breaks a tie: the channels whose ids come first win. Far below anything the model can tell apart. */
export const TIE = judgement(1e-10, 'coverage')

/** Networks at most where nobody holds a post for them; what the organisation owns does not count. */
export const NETWORKS_BESIDE_A_JOB = cited(2, 'networks', 'evidence', ['all-eff-2nets'])

/** Networks at most for each person who holds such a post: with a blog and a newsletter, three fill a week. */
export const NETWORKS_PER_POST = cited(3, 'networks per person', 'inference', ['all-eff-1hday'])

/**
 * How much searching goes into a plan, and into each comparison with it.
 * Enough to prove the plans of the published platforms; a brief with dozens of platforms of its own may come to its end.
 */
export const EFFORT = {
  plan: judgement(2e7, 'multiplications', 'some hundredths of a second'),
  comparison: judgement(3e6, 'multiplications', 'some thousandths'),
} as const

/** How many further hours are looked at to find the channel that would come next. */
export const NEXT_WITHIN_HOURS = judgement(10, 'hours per week')

/** Up to how many hours the order of channels is told when nobody said how many there are. */
export const FRONTIER_HOURS = judgement(20, 'hours per week', 'half a working week')

/** How many uses a channel of the plan names, best first. */
export const MOST_USES = judgement(3, 'uses')
