/**
 * Fits the figures of the rhythm model to posting histories and tells what would change:
 *
 *   npm run fit:vitality [-- [histories.json] [--half-lives=4,8,16] [--write]]
 *
 * Old against new on all rows, and out of fold (five folds by channel, two shuffles), for 90 and 365 days. `--half-lives` fits each of those
 * lengths of memory anew, out of fold only. Only with `--write` is domain/audit/vitality/rhythm-fit.json written; whoever does so raises
 * VITALITY_MODEL_VERSION and reads the golden differences.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import published from '../domain/audit/vitality/rhythm-fit.json' with { type: 'json' }
import { historiesFile, readChannels, scoresOf } from './vitality/histories.ts'
import { fitRows, fitted, forecastBy, objectiveOf, outOfFold, type Prepared, prepared, type Values } from './vitality/rhythm-fit.ts'

const TARGET = new URL('../domain/audit/vitality/rhythm-fit.json', import.meta.url)
const HORIZONS = [90, 365] as const
const SHUFFLES = [1, 2] as const

const asked = process.argv.slice(2)
const file = historiesFile(asked.find((word) => !word.startsWith('--')))
const channels = readChannels(file)
const halfLives = (asked.find((word) => word.startsWith('--half-lives='))?.split('=')[1] ?? '').split(',').filter(Boolean).map(Number)

const scored = (name: string, rows: readonly Prepared[], forecasts: readonly number[]) => ({
  name,
  ...Object.fromEntries(
    HORIZONS.flatMap((horizon) => {
      const at = rows.flatMap((row, index) => (row.horizon === horizon ? [index] : []))
      const { brier, logLoss } = scoresOf(
        at.map((index) => rows[index] as Prepared),
        at.map((index) => forecasts[index] as number),
      )
      return [
        [`Brier ${horizon}`, brier.toFixed(4)],
        [`log loss ${horizon}`, logLoss.toFixed(4)],
      ]
    }),
  ),
})

const old: Values = published.values
const rows = prepared(channels, HORIZONS, old.halfLife)
const fit = fitRows(channels, old.halfLife)
const fresh = fitted(fit, old)
const rounded = (values: Values): Values => ({
  ...values,
  ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 1e5) / 1e5])),
})
const next = rounded(fresh)

console.log(`${channels.length} channels, ${rows.length} cut-offs scored, ${fit.length} fitted`)
console.table(
  Object.keys(old).map((name) => {
    const [before, after] = [old[name as keyof Values], next[name as keyof Values]]
    return { figure: name, old: before, new: after, difference: (after - before).toFixed(5) }
  }),
)
console.log(`objective: old ${objectiveOf(fit, old).toFixed(6)}, new ${objectiveOf(fit, next).toFixed(6)}`)
console.table([
  scored('old figures', rows, rows.map(forecastBy(old))),
  scored('new figures', rows, rows.map(forecastBy(next))),
  ...SHUFFLES.map((seed) => scored(`refitted, out of fold, shuffle ${seed}`, rows, outOfFold(channels, rows, old, { seed }))),
  ...halfLives.map((halfLife) => {
    const other = prepared(channels, HORIZONS, halfLife)
    return scored(`half-life ${halfLife}, out of fold`, other, outOfFold(channels, other, { ...old, halfLife }))
  }),
])

if (asked.includes('--write')) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
  const ends = JSON.parse(readFileSync(file, 'utf8')) as { split?: string; administrativeCensoring?: string; schema: string }
  const record = {
    ...published,
    histories: `${ends.schema}, ${ends.split ?? 'own'} part`,
    historiesSha256: digest,
    channels: channels.length,
    channelsWithCutOffs: new Set(fit.map(({ channel }) => channel)).size,
    rows: fit.length,
    ...(ends.administrativeCensoring === undefined ? {} : { censoredOn: ends.administrativeCensoring }),
    recordedOn: new Date().toISOString().slice(0, 10),
    objectiveValue: Math.round(objectiveOf(fit, next) * 1e6) / 1e6,
    values: next,
  }
  writeFileSync(TARGET, `${JSON.stringify(record, null, 2)}\n`)
  console.log('written: raise VITALITY_MODEL_VERSION, run npm run generate and npm run golden:update, and read the differences')
}
