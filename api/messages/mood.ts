/** How a change is spoken of: supposed, after "if", or stated, as a condition that is met. */
export type Mood = 'supposed' | 'stated'

/** The form of a verb that the mood asks for. */
export type Verb = (supposed: string, stated: string) => string

export const verbIn =
  (mood: Mood): Verb =>
  (supposed, stated) =>
    mood === 'supposed' ? supposed : stated
