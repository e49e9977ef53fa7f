import type { Use } from '../../../domain/catalogue/vocabulary.ts'
import type { Hindrance, UncarriedCause, UsesWithoutChannelReasons } from '../../../domain/fit/findings/uses-without-channel.ts'
import type { SentencesFor } from '../messages.ts'
import { byCause } from '../uncarried.ts'
import { capital } from '../words.ts'
import { and, clauses, or } from './figures.ts'
import { FORMATS, formsOf, USES } from './forms.ts'

/** After "but". */
const HINDRANCES: Readonly<Record<Hindrance, string>> = {
  'excluded-by-constraint': 'your own rules exclude it',
  'under-age': 'your audience is too young to be there',
  'under-age-alone': 'your audience may not have an account there without its parents',
  'ownership-required': 'you would not own the address and the content there',
  'ownership-to-secure': 'you would first need a server of your own there',
  'legal-exposure': 'it raises known legal concerns, and your data-protection requirements are strict',
  'audience-absent': 'hardly any of your audience is there',
  'no-native-format': 'you cannot produce the formats it lives on',
  'hours-below-minimum': 'you lack the hours to keep it alive',
  'hours-taken': 'your other accounts take the hours it needs',
  'no-use-stated': 'it has no use yet',
  wait: 'for now it should wait',
  decline: 'it does not suit you well enough',
}

const clauseOf = (cause: UncarriedCause, uses: readonly Use[]): string => {
  const doing = uses.map((use) => USES[use].doing)
  switch (cause.cause) {
    case 'serves-no-goal':
      return uses.length === 1
        ? `${and(doing)} serves none of the goals you have named, so no channel is advised for it`
        : `${clauses(doing)} serve none of the goals you have named, so no channel is advised for them`
    case 'carried-nowhere':
      return `none of the channels we know lends itself to ${or(doing)}`
    case 'format-missing-there':
      return `${formsOf(cause.platform).the} would lend itself to ${clauses(doing)} if you could produce ${FORMATS[cause.format].what}`
    case 'format-missing':
      return `${clauses(doing)} ${uses.length === 1 ? 'calls' : 'call'} for formats that you cannot produce for now, ${FORMATS[cause.format].what} first of all`
    case 'channel-not-advised':
      return `for ${clauses(doing)}, ${formsOf(cause.platform).the} would serve best, but ${HINDRANCES[cause.hindrance]}`
    case 'unrated':
      return `nobody has yet said whether ${formsOf(cause.platform).the} lends itself to ${or(doing)}`
  }
}

export const usesWithoutChannel: SentencesFor<UsesWithoutChannelReasons> = {
  'uses-without-channel': ({ uses, causes }) =>
    causes === undefined
      ? `None of the channels that suit you is right for ${clauses(uses.map((use) => USES[use].doing))}: either your goals or your means have to change, or ${uses.length === 1 ? 'this use needs' : 'these uses need'} a place other than a social channel.`
      : `${capital(
          byCause(causes)
            .map(({ cause, uses: of }) => clauseOf(cause, of))
            .join('; '),
        )}.`,
}
