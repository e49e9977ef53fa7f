import type { Selectable, Transaction } from 'kysely'
import type { AccountResult } from '../../domain/audit/audit.ts'
import {
  binOf,
  countsOfForecast,
  dueOn,
  type ForecastOutcome,
  type ForecastTally,
  forecastsOf,
  isOver,
  millionthsOf,
  outcomeAfter,
  outcomeSeen,
  type Sighting,
} from '../../domain/audit/ledger.ts'
import { dateOfDay } from '../../domain/shared/calendar.ts'
import type { Database, ForecastTallyTable } from './schema.ts'

type ForecastRow = Selectable<Database['forecast']>
type Tally = Omit<ForecastTallyTable, 'workspace_id'>

const probabilityOf = ({ millionths }: Pick<ForecastRow, 'millionths'>): number => millionths / 1_000_000
const forecastOf = (row: Pick<ForecastRow, 'as_of' | 'horizon_days'>) => ({ asOf: row.as_of, horizonDays: row.horizon_days })

const PARTS = ['open', 'scored', 'counted', 'came_true', 'forecast_millionths', 'square_millionths'] as const

/** What a row adds to the tally of its horizon and bin, once or taken back. */
const contribution = (row: Pick<ForecastRow, 'horizon_days' | 'millionths' | 'outcome' | 'counted'>, times: 1 | -1): Tally => {
  const probability = probabilityOf(row)
  const counts = countsOfForecast({ probability, outcome: row.outcome ?? undefined, isCounted: row.counted === 1 })
  return {
    horizon_days: row.horizon_days,
    bin: binOf(probability),
    open: times * counts.open,
    scored: times * counts.scored,
    counted: times * counts.counted,
    came_true: times * counts.cameTrue,
    forecast_millionths: times * counts.forecastMillionths,
    square_millionths: times * counts.squareMillionths,
  }
}

/** Adds to the tallies of a workspace, in one order for everybody, so that no two transactions wait for each other. */
const addToTallies = async (transaction: Transaction<Database>, workspaceId: string, contributions: readonly Tally[]): Promise<void> => {
  const totals = new Map<string, Tally>()
  for (const one of contributions) {
    const name = `${one.horizon_days} ${one.bin}`
    const total = totals.get(name)
    totals.set(name, total ? { ...total, ...Object.fromEntries(PARTS.map((part) => [part, total[part] + one[part]])) } : one)
  }
  const changed = [...totals.values()].filter((tally) => PARTS.some((part) => tally[part] !== 0))
  for (const tally of changed.sort((a, b) => a.horizon_days - b.horizon_days || a.bin - b.bin)) {
    await transaction
      .insertInto('forecast_tally')
      .values({ workspace_id: workspaceId, ...tally })
      .onConflict((conflict) =>
        conflict.columns(['workspace_id', 'horizon_days', 'bin']).doUpdateSet((row) => ({
          open: row('forecast_tally.open', '+', tally.open),
          scored: row('forecast_tally.scored', '+', tally.scored),
          counted: row('forecast_tally.counted', '+', tally.counted),
          came_true: row('forecast_tally.came_true', '+', tally.came_true),
          forecast_millionths: row('forecast_tally.forecast_millionths', '+', tally.forecast_millionths),
          square_millionths: row('forecast_tally.square_millionths', '+', tally.square_millionths),
        })),
      )
      .execute()
  }
}

/** Forecasts that the sighting may still tell something about: those not counted yet, and those that came to nothing as far as anybody knew and have a post in sight of their days. */
const inQuestion = (transaction: Transaction<Database>, accountId: string, { days }: Sighting): Promise<ForecastRow[]> => {
  const [first, last] = [days[0], days.at(-1)]
  return transaction
    .selectFrom('forecast')
    .selectAll()
    .where('account_id', '=', accountId)
    .where((row) =>
      first === undefined || last === undefined
        ? row('counted', '=', 0)
        : row.or([
            row('counted', '=', 0),
            row.and([row('outcome', '=', 0), row('as_of', '<', dateOfDay(last)), row('due_on', '>=', dateOfDay(first))]),
          ]),
    )
    .execute()
}

const score = async (transaction: Transaction<Database>, accountId: string, sighting: Sighting): Promise<readonly Tally[]> => {
  const contributions: Tally[] = []
  for (const row of await inQuestion(transaction, accountId, sighting)) {
    const forecast = forecastOf(row)
    const outcome = outcomeAfter((row.outcome ?? undefined) as ForecastOutcome | undefined, outcomeSeen(forecast, sighting)) ?? null
    const counted = row.counted === 1 || (outcome !== null && isOver(forecast, sighting)) ? 1 : 0
    if (outcome === row.outcome && counted === row.counted) continue
    await transaction
      .updateTable('forecast')
      .set({ outcome, counted })
      .where('account_id', '=', accountId)
      .where('as_of', '=', row.as_of)
      .where('horizon_days', '=', row.horizon_days)
      .execute()
    contributions.push(contribution(row, -1), contribution({ ...row, outcome, counted }, 1))
  }
  return contributions
}

const enter = async (
  transaction: Transaction<Database>,
  accountId: string,
  workspaceId: string,
  result: AccountResult,
): Promise<readonly Tally[]> => {
  const rows = forecastsOf(result).map((forecast) => ({
    account_id: accountId,
    as_of: forecast.asOf,
    horizon_days: forecast.horizonDays,
    workspace_id: workspaceId,
    due_on: dueOn(forecast),
    millionths: millionthsOf(forecast.probability),
    model_version: forecast.modelVersion,
    outcome: null,
    counted: 0 as const,
  }))
  if (rows.length === 0) return []
  const entered = await transaction
    .insertInto('forecast')
    .values(rows)
    // What was forecast on a day is not rewritten by a second look on the same day.
    .onConflict((conflict) => conflict.columns(['account_id', 'as_of', 'horizon_days']).doNothing())
    .returning(['horizon_days', 'millionths', 'outcome', 'counted'])
    .execute()
  return entered.map((row) => contribution(row, 1))
}

/** Enters the forecasts of a result, and what its reading tells about earlier ones. The caller holds the account. */
export const recordForecasts = async (
  transaction: Transaction<Database>,
  { accountId, workspaceId }: { readonly accountId: string; readonly workspaceId: string },
  { result, sighting }: { readonly result: AccountResult; readonly sighting: Sighting | undefined },
): Promise<void> => {
  const scored = sighting ? await score(transaction, accountId, sighting) : []
  const entered = await enter(transaction, accountId, workspaceId, result)
  await addToTallies(transaction, workspaceId, [...scored, ...entered])
}

/** Takes the forecasts of accounts out of the ledger; answers how many. All at once: tallies are held in one order. */
export const forgetForecasts = async (transaction: Transaction<Database>, workspaceId: string, accountIds: readonly string[]): Promise<number> => {
  if (accountIds.length === 0) return 0
  const gone = await transaction
    .deleteFrom('forecast')
    .where('account_id', 'in', accountIds)
    .returning(['horizon_days', 'millionths', 'outcome', 'counted'])
    .execute()
  await addToTallies(
    transaction,
    workspaceId,
    gone.map((row) => contribution(row, -1)),
  )
  return gone.length
}

export const tallyOf = (row: Tally): ForecastTally => ({
  horizonDays: row.horizon_days,
  bin: row.bin,
  open: row.open,
  scored: row.scored,
  counted: row.counted,
  cameTrue: row.came_true,
  // A driver may hand out eight-byte integers as text.
  forecastMillionths: Number(row.forecast_millionths),
  squareMillionths: Number(row.square_millionths),
})
