import type { GovernanceEffectReasons, Lacking } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { decimal } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${decimal(value)} ${value === 1 ? 'point' : 'points'}`

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, and the verdict would become “${names.verdict[verdict]}”` : '')

const WELL: Readonly<Record<Lacking, string>> = {
  freedom: 'With freedom to publish within an agreed charter',
  governance: 'With freedom to publish and to reply within an agreed charter, criticism left in place and somebody to stand in during leave',
  somebody: 'With somebody to run the channels, free to publish and to reply within an agreed charter',
}

/** What would be gained, after what is taken or added; nothing where it is nothing. */
const gaining = (
  gain: number,
  verdict: Verdict | undefined,
  { lacking, more = '' }: { readonly lacking: Lacking; readonly more?: string },
): string => (gain < 0.05 ? '' : ` ${WELL[lacking]}, it would gain ${more}${points(gain)}${andVerdict(verdict)}.`)

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict, lacking }) =>
    `The way your channels are governed takes ${points(taken)} from ${formsOf(platform).the}.${gaining(gain, verdict, { lacking })}`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed, and there is nothing left to gain there.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, lacking }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed.${gaining(gain, verdict, { lacking, more: 'another ' })}`,
  'governance.could-add': ({ platform, gain, verdict, lacking }) =>
    `What you have told us about how your channels are governed leaves ${formsOf(platform).the} as it is.${gaining(gain, verdict, { lacking })}`,
}
