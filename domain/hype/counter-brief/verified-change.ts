import type { PlatformAssessment } from '../../fit/assess-platform.ts'
import { patched } from '../../fit/counterfactuals/brief-patch.ts'
import type { Counterfactual } from '../../fit/counterfactuals/counterfactuals.ts'
import type { Change } from '../../fit/counterfactuals/lever.ts'
import { LEVERS, type LeverId } from '../../fit/counterfactuals/levers/index.ts'
import { CRITERIA } from '../../fit/criteria/index.ts'
import type { Verdict } from '../../fit/verdict.ts'
import type { Essential } from '../essential.ts'
import { essentialsOf, essentialsThatAre } from '../essentials.ts'
import { type CounterCase, fromRecords, type Statement } from './statement.ts'

/** The easiest change that the model itself was asked again about, as a condition, and the essentials that it brings with it. */
export type VerifiedChange = { readonly statement: Statement; readonly meets: readonly Essential[] }

const SOUND: readonly Verdict[] = ['adopt', 'pilot']

/** The essential that a change is about, where there is one. */
const ABOUT: Partial<Readonly<Record<LeverId, Essential>>> = { hours: 'capacity', staffing: 'capacity', use: 'use', 'measured-audience': 'audience' }

/** The easiest change that would make the channel worth a pilot, if there is one. */
export const soundChange = ({ counterfactuals }: PlatformAssessment): Counterfactual | undefined =>
  counterfactuals.find(({ verdict }) => SOUND.includes(verdict))

/**
 * What is the least that would have to change for the channel to fit well enough for a yes?
 *
 * Undefined where its fit does not stand in the way, where no change in the organisation's hands would do, and where the condition of an
 * essential asks for more of the same.
 */
export const changeForYes = (given: CounterCase): VerifiedChange | undefined => {
  const { asked, answer } = given
  if (!asked || (answer !== 'wait' && answer !== 'decline') || SOUND.includes(asked.verdict)) return undefined
  const found = soundChange(asked)
  if (!found) return undefined
  const meets = essentialsThatAre(essentialsOf({ ...given, brief: patched(given.brief, found.patch) }), 'met')
  const [lever, ...others] = found.levers
  const about = lever && ABOUT[lever]
  if (others.length === 0 && about && !meets.includes(about)) return undefined
  return { statement: told('condition.change', found, given), meets }
}

/** What is the least that would turn the pilot into more than a pilot? Undefined where something else than the fit keeps it one. */
export const changeForMore = (given: CounterCase): Statement | undefined => {
  const { asked, answer } = given
  if (answer !== 'pilot' || asked?.verdict !== 'pilot') return undefined
  const found = asked.counterfactuals.find(({ verdict }) => verdict === 'adopt')
  return found && told('condition.more-than-trial', found, given)
}

const told = (code: 'condition.change' | 'condition.more-than-trial', found: Counterfactual, given: CounterCase): Statement =>
  fromRecords({ code, params: { platform: given.request.platform, changes: changesOf(found) } }, recordsBehind(found, given))

const changesOf = ({ reason }: Counterfactual): readonly Change[] =>
  reason.code === 'counterfactual.two' ? [reason.params.change, reason.params.other] : [reason.params.change]

/** The records on which the criteria rest that would answer otherwise, once they do. */
const recordsBehind = ({ levers, patch }: Counterfactual, { brief, profile, catalogue, asOf }: CounterCase): readonly string[] =>
  profile
    ? levers.flatMap((lever) => CRITERIA[LEVERS[lever].criterion].evaluate({ brief: patched(brief, patch), profile, catalogue, asOf }).evidence)
    : []
