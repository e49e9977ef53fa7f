/** Why something is so, as a code with its figures. Words in a language come last, in `api/messages`. */
export type Reason<Params = ReasonFigures> = {
  [Code in keyof Params & string]: { readonly code: Code; readonly params: Params[Code] }
}[keyof Params & string]

export type ReasonFigures = Readonly<Record<string, Readonly<Record<string, string | number | readonly string[]>>>>
