import { METRICS } from '../api/cli/check/metrics.ts'
import { check } from '../api/messages/en/check.ts'

const OVER = {
  channel: 'each channel that `for` names',
  request: 'each request of a brief',
  brief: 'each brief',
  account: 'each account',
  accounts: 'the accounts of an import, an audit, or those looked at',
} as const

/** `docs/generated/rules.md`: the language of `channelfit check`, and every metric. */
export const rulesPage = (): string =>
  [
    '# Rules of `channelfit check`',
    '',
    'A file of rules is YAML: `rules`, a list, and `unknown`, what comes of a value that is not known where the rule does not say (`unknown` when left out).',
    '',
    '```yaml',
    'rules:',
    '  - id: fit',
    '    metric: fit.score',
    '    for: requests',
    "    warn: '>= 60'   # what should hold: broken, the rule warns",
    "    fail: '>= 45'   # what must hold: broken, it fails",
    '  - accounts.dormant = 0                  # the same in one line: it fails when nothing else is said',
    '  - fit.lowest >= 40 warn, >= 20 fail',
    '```',
    '',
    '| field | meaning |',
    '|---|---|',
    '| `metric` | what is measured, see below |',
    '| `id` | the name of the rule in reports, each its own; the metric when left out |',
    '| `for` | of a metric of channels: `requests` (those the brief asks for, when left out), `accounts` (those it has accounts on), `all`, or names: `[blog, x]` |',
    '| `fail`, `warn` | conditions, one at least; what meets `fail` must be able to break `warn` |',
    '| `unknown` | what comes of a value that is not known: `unknown`, `pass`, `warn` or `fail` |',
    '',
    'A condition is a sign (`>=`, `>`, `<=`, `<`, `=`, `!=`) and a number, or a verdict (`adopt` is better than `pilot`, `pilot` than `wait`, `wait` than `decline`). YAML wants quotation marks around what begins with `>` or `!`. A condition that',
    'every value meets, or none, is refused; so is each name there is not, with its line and the nearest one.',
    '',
    'Unknown is neither met nor broken. Of an account that could not be read, or whose posts do not tell its state, nobody knows how it stands: `accounts.dormant = 0` is met only where none is dormant and none could be, broken where one is, unknown otherwise.',
    'An account that its platform no longer has is not counted among those that could be.',
    '',
    '| metric | what it is | values | of |',
    '|---|---|---|---|',
    ...Object.entries(METRICS).map(([name, { noun, scale, over }]) => {
      const values =
        scale.names?.join(' < ') ??
        `${scale.from} to ${Number.isFinite(scale.to) ? scale.to : 'any number'}${scale.step === 'whole' ? ', whole' : ''}`
      return `| \`${name}\` | ${check.noun(noun)} | ${values} | ${OVER[over]} |`
    }),
    '',
  ].join('\n')
