import type { GovernanceToldReasons } from '../../../domain/fit/findings/governance-told.ts'
import type { GovernanceEffectReasons, Lacking } from '../../../domain/fit/governance-effect.ts'
import type { Verdict } from '../../../domain/fit/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and, decimal } from './figures.ts'
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

const needsApproval = (publishing: boolean, replying: boolean): string => {
  if (publishing && replying) return 'Every publication and every reply has to be approved first'
  return publishing ? 'Every publication has to be approved first' : 'Every reply has to be approved first'
}

export const governanceEffect: SentencesFor<GovernanceEffectReasons & GovernanceToldReasons> = {
  'everything-approved': ({ publishing, replying, learner, adopt }) =>
    `${needsApproval(publishing, replying)}: whoever runs the channels cannot answer people in time, nor learn from them.${learner ? ' The person in charge is an intern or apprentice, who needs an experienced colleague to turn to and more freedom as they learn: approvals give neither.' : ''} ${adopt.length > 0 ? `Before you adopt ${and(adopt.map((platform) => formsOf(platform).the))}, agree` : 'Agree'} on the topics that need no approval, and on how soon the others are approved.`,
  'learner-in-charge': ({ asked }) =>
    `The person in charge of your channels is an intern or apprentice, and ${asked ? 'nobody experienced reviews the work with them: name a colleague who does' : 'you have not said who supervises them: what matters is that an experienced colleague does'}.`,
  'governance.takes': ({ platform, points: taken, gain, verdict, lacking }) =>
    `The way your channels are governed takes ${points(taken)} from ${formsOf(platform).the}.${gaining(gain, verdict, { lacking })}`,
  'governance.adds': ({ platform, points: added }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed, and there is next to nothing left to gain there.`,
  'governance.adds-some': ({ platform, points: added, gain, verdict, lacking }) =>
    `${capital(formsOf(platform).the)} gains ${points(added)} from the way your channels are governed.${gaining(gain, verdict, { lacking, more: 'another ' })}`,
  'governance.could-add': ({ platform, gain, verdict, lacking }) =>
    `What you have told us about how your channels are governed changes next to nothing for ${formsOf(platform).the}.${gaining(gain, verdict, { lacking })}`,
}
