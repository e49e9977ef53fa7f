import { cited, judgement } from '../../catalogue/judgement.ts'

/** Hours per week between two plans that are told apart. */
export const STEP_HOURS = judgement(0.5, 'hours per week', 'nobody plans a week more finely')

/** Share of what a channel can bring that its healthy rhythm brings: the rest takes ever more hours. */
export const HEALTHY_RESPONSE = judgement(0.9, 'share')

/**
 * Share of the least viable hours that only keeps the channel open: watching, answering, profile and tools.
 * Chosen so that three hours or less go to one channel, as practitioners advise.
 */
export const OVERHEAD_SHARE = cited(0.75, 'share of the minimum hours', 'inference', ['all-eff-2h', 'all-eff-2nets'])

/** What an hour a week has to bring to be spent at all, as a share of everything the goals could get. */
export const HOUR_PRICE = judgement(0.005, 'coverage per hour', 'half a point of a hundred: less is not worth anybody’s hour')

/** What breaks a tie: a plan with a channel less wins, then the channels whose ids come first. Far below anything the model can tell apart. */
export const TIE = { channel: judgement(1e-7, 'coverage'), place: judgement(1e-10, 'coverage') } as const

/** How many further hours are looked at to find the channel that would come next. */
export const NEXT_WITHIN_HOURS = judgement(10, 'hours per week')

/** Up to how many hours the order of channels is told when nobody said how many there are. */
export const FRONTIER_HOURS = judgement(20, 'hours per week', 'half a working week')

/** How many uses a channel of the plan names, best first. */
export const MOST_USES = judgement(3, 'uses')
