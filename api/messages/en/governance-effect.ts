import type { GovernanceEffectReasons } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { decimal } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${decimal(value)} ${value === 1 ? 'point' : 'points'}`

const WELL = 'With freedom to publish and to reply within an agreed charter, criticism left in place and somebody to stand in during leave'

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, and the verdict would become “${names.verdict[verdict]}”` : '')

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict }) =>
    `The way your channels are governed takes ${points(taken)} from ${formsOf(platform).the}. ${WELL}, it would gain ${points(gain)}${andVerdict(verdict)}.`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed, and there is nothing left to gain there.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed. ${WELL}, it would gain another ${points(gain)}${andVerdict(verdict)}.`,
  'governance.could-add': ({ platform, gain, verdict }) =>
    `What you have told us about how your channels are governed leaves ${formsOf(platform).the} as it is. ${WELL}, it would gain ${points(gain)}${andVerdict(verdict)}.`,
}
