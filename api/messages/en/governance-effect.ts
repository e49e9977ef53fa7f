import type { GovernanceEffectReasons } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { decimal } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${decimal(value)} ${value === 1 ? 'point' : 'points'}`

const well = (diagnosed: boolean): string =>
  diagnosed
    ? 'With freedom to publish and to reply within an agreed charter, criticism left in place and somebody to stand in during leave'
    : 'With freedom to publish within an agreed charter'

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, and the verdict would become “${names.verdict[verdict]}”` : '')

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict, diagnosed }) =>
    `The way your channels are governed takes ${points(taken)} from ${formsOf(platform).the}. ${well(diagnosed)}, it would gain ${points(gain)}${andVerdict(verdict)}.`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed, and there is nothing left to gain there.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, diagnosed }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed. ${well(diagnosed)}, it would gain another ${points(gain)}${andVerdict(verdict)}.`,
  'governance.could-add': ({ platform, gain, verdict, diagnosed }) =>
    `What you have told us about how your channels are governed leaves ${formsOf(platform).the} as it is. ${well(diagnosed)}, it would gain ${points(gain)}${andVerdict(verdict)}.`,
}
