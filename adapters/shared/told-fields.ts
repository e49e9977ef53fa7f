import { z } from 'zod'

/**
 * Fields that a platform may leave out, for the shapes of its answers. One that is null, or put in another way than it is documented, is taken for left out: it is unknown then, and the
 * rest of the answer still counts.
 */
const orNothing = <S extends z.ZodType>(schema: S) =>
  schema
    .nullish()
    .transform((value) => value ?? undefined)
    .catch(undefined)

export const TEXT = orNothing(z.string())
export const FLAG = orNothing(z.boolean())
/** Some servers write -1 for a number that is kept secret. */
export const COUNT = orNothing(z.number().int().min(0))
/** Numbers as text, as they come where they may be longer than a double is exact. */
export const COUNT_TEXT = orNothing(
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
)
export const optional = orNothing
/** A list without those of its items that have another shape. */
export const listOf = <S extends z.ZodType>(item: S) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(undefined)
    .transform((items) =>
      (items ?? []).flatMap((each): z.output<S>[] => {
        const read = item.safeParse(each)
        return read.success ? [read.data] : []
      }),
    )
