/** Width between the worst and the best score from which on the score alone would say too much. */
const WIDE = 15

/** What an alternative would score if every open question turned out worst, or best. */
export type Bounds = { readonly alternativeWorst: number; readonly alternativeBest: number }

export const isWide = ({ alternativeWorst, alternativeBest }: Bounds): boolean => alternativeBest - alternativeWorst >= WIDE
