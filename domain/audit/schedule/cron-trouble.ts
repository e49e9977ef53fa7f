export type CronField = 'minute' | 'hour' | 'day-of-month' | 'month' | 'day-of-week'

/** Why an expression cannot be used; `instead` is how what was probably meant is written. */
export type CronTrouble =
  | { readonly kind: 'field'; readonly field: CronField; readonly found: string; readonly instead?: string }
  | { readonly kind: 'step'; readonly field: CronField; readonly found: string; readonly most: number }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'not-five-fields' }
  | { readonly kind: 'long-number' }
  | { readonly kind: 'never' }
