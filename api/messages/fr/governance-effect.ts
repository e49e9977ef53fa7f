import type { GovernanceEffectReasons } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { numbers } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${numbers.decimal(value)} ${value < 2 ? 'point' : 'points'}`

const WELL =
  'Avec la liberté de publier et de répondre dans le cadre d’une charte, des critiques laissées en place et quelqu’un pour assurer l’intérim pendant les congés'

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, et le verdict deviendrait « ${names.verdict[verdict]} »` : '')

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict }) =>
    `La façon dont vos canaux sont gouvernés coûte ${points(taken)} ${formsOf(platform).to}. ${WELL}, ce canal gagnerait ${points(gain)}${andVerdict(verdict)}.`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} doit ${points(added)} à la façon dont vos canaux sont gouvernés, et n’a plus rien à y gagner.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict }) =>
    `${capital(formsOf(platform).the)} doit ${points(added)} à la façon dont vos canaux sont gouvernés. ${WELL}, ce canal gagnerait encore ${points(gain)}${andVerdict(verdict)}.`,
  'governance.could-add': ({ platform, gain, verdict }) =>
    `Ce que vous avez dit de la façon dont vos canaux sont gouvernés ne change rien pour ${formsOf(platform).the}. ${WELL}, ce canal gagnerait ${points(gain)}${andVerdict(verdict)}.`,
}
