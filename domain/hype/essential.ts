/** What a sound request has, in the order in which it is asked for. */
export const ESSENTIALS = ['audience', 'objective', 'use', 'capacity', 'exit'] as const
export type Essential = (typeof ESSENTIALS)[number]
