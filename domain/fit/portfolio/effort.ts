/**
 * How much searching a question may take, and how far from certain its answer is for want of more.
 *
 * Counted in multiplications, so that the same question stops at the same place on every machine. `gap` is the most that a plan nobody
 * looked at could be worth beyond the answer: 0 when the answer is proven.
 */
export type Effort = { left: number; gap: number }

export const effortOf = (left: number): Effort => ({ left, gap: 0 })
