/** A rate as people say it: so many times, or between two numbers of times, in the span of time that suits it; or once in so many weeks. */
type Rate =
  | { readonly per: 'day' | 'week' | 'month'; readonly atLeast: number; readonly atMost: number }
  | { readonly per: 'weeks'; readonly weeks: number }

const WEEKS_PER_MONTH = 52 / 12
/** Share of a time up to which nobody would mention it: more of a month, of which nobody counts the weeks. */
const UNSAID = { week: 0.1, month: 0.25 } as const

const around = (value: number, per: 'week' | 'month'): Rate => {
  const nearest = Math.round(value)
  const isWhole = Math.abs(value - nearest) <= UNSAID[per]
  return { per, atLeast: isWhole ? nearest : Math.floor(value), atMost: isWhole ? nearest : Math.ceil(value) }
}

/** How would one say that something happens so many times a week? */
export const rateOf = (perWeek: number): Rate => {
  const perMonth = perWeek * WEEKS_PER_MONTH
  if (perMonth < 1 - UNSAID.month) return { per: 'weeks', weeks: Math.round(1 / perWeek) }
  if (perWeek < 1 - UNSAID.week) return around(perMonth, 'month')
  if (perWeek % 7 === 0) return { per: 'day', atLeast: perWeek / 7, atMost: perWeek / 7 }
  return around(perWeek, 'week')
}
