import type { GovernanceEffectReasons } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { numbers } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${numbers.decimal(value)} ${value < 2 ? 'point' : 'points'}`

const well = (diagnosed: boolean): string =>
  diagnosed
    ? 'Avec la liberté de publier et de répondre dans le cadre d’une charte, des critiques laissées en place et quelqu’un pour assurer l’intérim pendant les congés'
    : 'Avec la liberté de publier dans le cadre d’une charte'

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, et le verdict deviendrait « ${names.verdict[verdict]} »` : '')

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict, diagnosed }) =>
    `La façon dont vos canaux sont pilotés coûte ${points(taken)} ${formsOf(platform).to}. ${well(diagnosed)}, ce canal gagnerait ${points(gain)}${andVerdict(verdict)}.`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} doit ${points(added)} à la façon dont vos canaux sont pilotés, et n’a plus rien à y gagner.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, diagnosed }) =>
    `${capital(formsOf(platform).the)} doit ${points(added)} à la façon dont vos canaux sont pilotés. ${well(diagnosed)}, ce canal gagnerait encore ${points(gain)}${andVerdict(verdict)}.`,
  'governance.could-add': ({ platform, gain, verdict, diagnosed }) =>
    `Ce que vous avez dit de la façon dont vos canaux sont pilotés ne change rien pour ${formsOf(platform).the}. ${well(diagnosed)}, ce canal gagnerait ${points(gain)}${andVerdict(verdict)}.`,
}
