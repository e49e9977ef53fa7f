import type { GovernanceToldReasons } from '../../../domain/fit/findings/governance-told.ts'
import type { GovernanceEffectReasons, Lacking } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and, numbers } from './figures.ts'
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

const needsApproval = (publishing: boolean, replying: boolean): string => {
  if (publishing && replying) return 'Chaque publication et chaque réponse doivent être approuvées au préalable'
  return publishing ? 'Chaque publication doit être approuvée au préalable' : 'Chaque réponse doit être approuvée au préalable'
}

export const governanceEffect: SentencesFor<GovernanceEffectReasons & GovernanceToldReasons> = {
  'everything-approved': ({ publishing, replying, learner, adopt }) =>
    `${needsApproval(publishing, replying)} : la personne qui tient les canaux ne peut ni répondre à temps, ni apprendre de ceux qui lui écrivent.${learner ? ' C’est un stagiaire ou un apprenti, qui a besoin d’un collègue expérimenté vers qui se tourner, et de plus de liberté à mesure qu’il apprend : les accords préalables ne donnent ni l’un ni l’autre.' : ''} ${adopt.length > 0 ? `Avant d’adopter ${and(adopt.map((platform) => formsOf(platform).the))}, convenez` : 'Convenez'} des sujets qui se passent d’accord, et du délai dans lequel les autres sont approuvés.`,
  'learner-in-charge': ({ asked }) =>
    `Vos canaux sont confiés à un stagiaire ou à un apprenti, et ${asked ? 'personne d’expérimenté ne revoit son travail avec lui : désignez un collègue qui le fasse' : 'vous n’avez pas dit qui l’encadre : l’important est qu’un collègue expérimenté le fasse'}.`,
  'governance.takes': ({ platform, points: taken, gain, verdict, lacking }) =>
    `La façon dont vos canaux sont pilotés coûte ${points(taken)} ${formsOf(platform).to}.${gaining(gain, verdict, { lacking })}`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gagne ${points(added)} grâce à la façon dont vos canaux sont pilotés, et n’a presque plus rien à y gagner.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, lacking }) =>
    `${capital(formsOf(platform).the)} gagne ${points(added)} grâce à la façon dont vos canaux sont pilotés.${gaining(gain, verdict, { lacking, more: 'encore ' })}`,
  'governance.could-add': ({ platform, gain, verdict, lacking }) =>
    `Ce que vous avez dit de la façon dont vos canaux sont pilotés ne change presque rien pour ${formsOf(platform).the}.${gaining(gain, verdict, { lacking })}`,
}
