export type Wire = number
