import type { components } from '../../openapi/generated/types.ts'
import type { Form } from './form.ts'

type Guardrail = components['schemas']['PilotGuardrail']
type Told = Readonly<Record<string, unknown>>

/** The limit of hours that most pilots have is one field; whatever else must not suffer has a row. */
export const HOURS_FIELD = 'guardrail.hours'
const HOURS = 'hours'
const PART = 'guardrails'
/** Rows beside those that are stored. */
const OFFERED = 3
/** As many as a plan may have. */
const MOST = 10
const MOST_ID = 40

const at = (place: number, field: string): string => `${PART}.${place}.${field}`

/** The rows that the form shows: those of the plan, which have an id, and some more. */
export const guardrailRows = (form: Form): readonly number[] => {
  const sent = form.rows(PART)
  const stored = sent.filter((place) => form.text(at(place, 'id')) !== undefined)
  const count = Math.max(stored.length + OFFERED, ...sent.map((place) => place + 1))
  return Array.from({ length: Math.min(MOST, count) }, (_, place) => place)
}

/** A row of which everything was emptied is no guardrail any more, though it has an id and a side. */
const isUsed = (form: Form, place: number): boolean => ['name', 'limit', 'weeks'].some((field) => form.text(at(place, field)) !== undefined)

/** Whether a guardrail is told by the one field: the hours of any week, not above the limit. */
const isHours = ({ id, worse, weeks }: Guardrail): boolean => id === HOURS && worse === 'above' && weeks === 1

const usedRows = (form: Form): readonly number[] => guardrailRows(form).filter((place) => isUsed(form, place))

/** Names are for people; an id is made from the letters and digits of one, and is another one than those that are taken. */
const idFrom = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
  const cut = (length: number): string => plain.slice(0, length).replace(/-+$/, '') || 'guardrail'
  let id = cut(MOST_ID)
  for (let count = 2; taken.has(id); count += 1) id = `${cut(MOST_ID - `-${count}`.length)}-${count}`
  return id
}

/**
 * Guardrails as a form tells them; those of the plan keep their ids.
 * @param hoursName what the limit of hours is called where the plan had none.
 */
export const guardrailsIn = (form: Form, hoursName: string, stored: readonly Guardrail[] = []): readonly Told[] => {
  const rows = usedRows(form)
  const taken = new Set(rows.flatMap((place) => form.text(at(place, 'id')) ?? []))
  const named = (id: string | undefined, name: string): string => {
    const given = id ?? idFrom(name, taken)
    taken.add(given)
    return given
  }
  const limit = form.number(HOURS_FIELD)
  const hours = stored.find(isHours)?.name ?? hoursName
  return [
    ...(limit === undefined ? [] : [{ id: named(undefined, HOURS), name: hours, worse: 'above', limit }]),
    ...rows.map((place) => {
      const name = form.text(at(place, 'name')) ?? ''
      const [told, weeks] = [form.number(at(place, 'limit')), form.number(at(place, 'weeks'))]
      return {
        id: named(form.text(at(place, 'id')), name),
        name,
        worse: form.text(at(place, 'worse')) ?? 'above',
        ...(told === undefined ? {} : { limit: told }),
        ...(weeks === undefined ? {} : { weeks }),
      }
    }),
  ]
}

/** The same the other way round; what the form takes for granted is left empty. */
export const formOfGuardrails = (guardrails: readonly Guardrail[]): readonly (readonly [name: string, value: unknown])[] => {
  const rows = guardrails.filter((guardrail) => !isHours(guardrail))
  return [
    [HOURS_FIELD, guardrails.find(isHours)?.limit],
    ...rows.flatMap(({ id, name, worse, limit, weeks }, place) => [
      [at(place, 'id'), id] as const,
      [at(place, 'name'), name] as const,
      [at(place, 'worse'), worse === 'above' ? undefined : worse] as const,
      [at(place, 'limit'), limit] as const,
      [at(place, 'weeks'), weeks === 1 ? undefined : weeks] as const,
    ]),
  ]
}

/** The field at which a guardrail of the plan that a form told was refused. */
export const guardrailFieldAt = (form: Form, index: number, field = 'name'): string => {
  const rows = [...(form.text(HOURS_FIELD) === undefined ? [] : [undefined]), ...usedRows(form)]
  const place = rows[index]
  return place === undefined ? HOURS_FIELD : at(place, field === 'id' ? 'name' : field)
}
