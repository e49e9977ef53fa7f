import type { GovernanceEffectReasons, Lacking } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { numbers } from './figures.ts'
import { formsOf } from './forms.ts'
import { names } from './names.ts'

const points = (value: number): string => `${numbers.decimal(value)} ${value < 2 ? 'point' : 'points'}`

const andVerdict = (verdict: Verdict | undefined): string => (verdict ? `, et le verdict deviendrait « ${names.verdict[verdict]} »` : '')

const WELL: Readonly<Record<Lacking, string>> = {
  freedom: 'Avec la liberté de publier dans le cadre d’une charte',
  governance:
    'Avec la liberté de publier et de répondre dans le cadre d’une charte, des critiques laissées en place et quelqu’un pour assurer l’intérim pendant les congés',
  somebody: 'Avec quelqu’un pour tenir les canaux, libre de publier et de répondre dans le cadre d’une charte',
}

/** What would be gained, after what is taken or added; nothing where it is nothing. */
const gaining = (
  gain: number,
  verdict: Verdict | undefined,
  { lacking, more = '' }: { readonly lacking: Lacking; readonly more?: string },
): string => (gain < 0.05 ? '' : ` ${WELL[lacking]}, ce canal gagnerait ${more}${points(gain)}${andVerdict(verdict)}.`)

export const governanceEffect: SentencesFor<GovernanceEffectReasons> = {
  'governance.takes': ({ platform, points: taken, gain, verdict, lacking }) =>
    `La façon dont vos canaux sont pilotés coûte ${points(taken)} ${formsOf(platform).to}.${gaining(gain, verdict, { lacking })}`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gagne ${points(added)} grâce à la façon dont vos canaux sont pilotés, et n’a plus rien à y gagner.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, lacking }) =>
    `${capital(formsOf(platform).the)} gagne ${points(added)} grâce à la façon dont vos canaux sont pilotés.${gaining(gain, verdict, { lacking, more: 'encore ' })}`,
  'governance.could-add': ({ platform, gain, verdict, lacking }) =>
    `Ce que vous avez dit de la façon dont vos canaux sont pilotés ne change rien pour ${formsOf(platform).the}.${gaining(gain, verdict, { lacking })}`,
}
