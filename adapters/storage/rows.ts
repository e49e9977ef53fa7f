/** A value as JSON text, and back. What was written by this service is trusted when it is read. */
export const toJson = (value: unknown): string => JSON.stringify(value)
export const fromJson = <T>(text: string): T => JSON.parse(text) as T

/** `{ [key]: value }`, or nothing at all where the column is empty: in the domain an absent thing has no key. */
export const optional = <K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }
