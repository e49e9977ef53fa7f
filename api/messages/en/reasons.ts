import type { DurabilityPart } from '../../../domain/fit/criteria/durability.ts'
import type { CriterionId } from '../../../domain/fit/criteria/index.ts'
import type { PortfolioReasons } from '../../../domain/fit/portfolio/reasons.ts'
import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { AllReasons } from '../../../domain/reasons.ts'
import { type Bounds, isWide } from '../bounds.ts'
import type { DiagnosisReasons } from '../diagnosis-words.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { audienceReach } from './audience-reach.ts'
import { counterBriefSentences } from './counter-brief.ts'
import { counterfactuals } from './counterfactuals.ts'
import { dormantAccounts } from './dormant-accounts.ts'
import { amount, and, clauses, count, decimal, hours, hoursAlone, outOf4, percent, score, share, shareBelow } from './figures.ts'
import { FORMATS, formsOf, GOALS, isOwned, MOTIVES, motiveClause, USES, yours } from './forms.ts'
import { governanceEffect } from './governance-effect.ts'
import { pilotResults, STATED } from './pilot-results.ts'
import { questions } from './questions.ts'
import { requestSentences } from './requests.ts'
import { usesWithoutChannel } from './uses-without-channel.ts'

/** The second half of a comparison, when there is something to compare. */
const weaker = (first: number, second: number, text: string): string => (second < first ? text : '')

/** What a channel does for the goal it serves best, after what it does not do, or hardly, for another. */
const besides = (rating: number, weakest: number, aim: string): string => {
  if (rating <= 1) return `and little to help you ${aim}`
  if (weakest === 0) return `but is of ${rating === 2 ? 'some' : 'real'} help if you want to ${aim}`
  return `${rating === 2 ? 'somewhat' : 'much'} more to help you ${aim}`
}

/** Hours that accounts elsewhere take first. */
const afterOthers = (taken: number): string =>
  taken > 0 ? `, once your other active accounts have had the ${taken === 1 ? 'hour' : hours(taken)} they need` : ''
/** The same where nothing is left, which may have another cause. */
const othersTake = (taken: number): string => (taken > 0 ? `; your other active accounts need ${hours(taken)}` : '')

const LASTING: Readonly<Record<DurabilityPart, string>> = {
  lifespan: 'a publication stays useful for a long time',
  ownership: 'the address, the content and the contacts are yours',
  stability: 'the platform has kept its users and its rules over the years',
  independence: 'nobody else’s rules decide who sees you',
  'legal-safety': 'it raises no known legal concern',
}
const FRAGILE: Readonly<Record<DurabilityPart, string>> = {
  lifespan: 'a publication is soon out of sight',
  ownership: 'the address, the content and the contacts belong to the platform',
  stability: 'the platform has not kept its users or its rules steady',
  independence: 'the platform alone decides who sees you',
  'legal-safety': 'the platform raises known legal concerns',
}

/** The weak side of a channel that suits, after "with one reservation:". */
const RESERVATIONS: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'it serves your goals only in part',
  'use-affordance': 'it lends itself to only part of what you plan to do there',
  'audience-reach': 'only a small part of your audience can be reached there',
  capacity: 'you are short of the hours it takes to run it well',
  durability: 'what you build there remains fragile',
  'format-match': 'the formats you can produce are not the ones that do best there',
  'conversation-readiness': 'you are not yet organised for the conversation the public expects there',
  'track-record': 'your record there calls for caution',
}

/** Between which scores it lies, when they are far apart. */
const range = (bounds: Bounds): string =>
  isWide(bounds)
    ? ` as far as we can tell (between ${score(bounds.alternativeWorst)} and ${score(bounds.alternativeBest)}, depending on questions still open)`
    : ''

/** For how long a platform has been open, in whole years. */
const age = (years: number): string => (years < 1 ? 'less than a year' : years === 1 ? 'a year' : `${years} years`)

const WORKS = ['does not work', 'works poorly', 'works under certain conditions', 'works well', 'works very well'] as const

export const reasons: SentencesFor<
  Omit<AllReasons, keyof (PortfolioReasons & VerdictReasonsOfGroup & QualificationFindingReasons & DiagnosisReasons)>
> = {
  ...audienceReach,
  ...counterfactuals,
  ...governanceEffect,
  ...questions,

  'goal-effectiveness.strong': ({ goal, rating, weakestGoal, weakestRating }) =>
    `The channel is a good way to ${GOALS[goal].aim} (${outOf4(rating)})${weaker(rating, weakestRating, `, less so to ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})`)}.`,
  'goal-effectiveness.mixed': ({ goal, rating, weakestGoal, weakestRating }) =>
    `The channel helps you ${rating >= 3 ? '' : 'only in part '}to ${GOALS[goal].aim} (${outOf4(rating)})${weaker(rating, weakestRating, `, ${weakestRating === 0 ? `${rating >= 3 ? 'but' : 'and'} not` : 'less so'} to ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})`)}.`,
  'goal-effectiveness.weak': ({ goal, rating, weakestGoal, weakestRating }) =>
    `The channel does ${weakestRating === 0 ? 'nothing' : 'little'} to help you ${GOALS[weakestGoal].aim} (${outOf4(weakestRating)})${weaker(rating, weakestRating, `, ${besides(rating, weakestRating, GOALS[goal].aim)} (${outOf4(rating)})`)}.`,
  'goal-effectiveness.sector-unknown': ({ goal, low, high }) =>
    low === high
      ? `Whether the channel helps you to ${GOALS[goal].aim} depends on your sector, which you have not told us (${outOf4(low)} for lack of anything better).`
      : `Whether the channel helps you to ${GOALS[goal].aim} depends on your sector, which you have not told us (from ${low} to ${outOf4(high)}).`,
  'goal-effectiveness.unrated': ({ goal }) =>
    `Nobody has yet said whether this platform helps you to ${GOALS[goal].aim}, so the question stays open.`,

  'use-affordance.strong': ({ use, rating, weakestUse, weakestRating }) =>
    `The channel is well suited to ${USES[use].doing} (${outOf4(rating)})${weaker(rating, weakestRating, `, less so to ${USES[weakestUse].doing} (${outOf4(weakestRating)})`)}.`,
  'use-affordance.mixed': ({ use, rating, weakestUse, weakestRating }) =>
    weakestRating < rating
      ? `The channel suits only part of what you plan: ${USES[use].doing} (${outOf4(rating)}) more than ${USES[weakestUse].doing} (${outOf4(weakestRating)}).`
      : `The channel is only partly suited to ${USES[use].doing} (${outOf4(rating)}).`,
  'use-affordance.weak': ({ use, rating }) =>
    rating === 0
      ? 'The channel carries none of the uses you plan (0 out of 4).'
      : `The channel is not made for what you plan: even the most suitable of your uses, ${USES[use].doing}, reaches only ${outOf4(rating)}.`,
  'use-affordance.none-stated': () => 'You have not named anything that you would publish or do, so the channel would have no purpose.',
  'use-affordance.unknown': () => 'To judge this, we would need to know what you plan to publish or do, and in which sector you work.',
  'use-affordance.unrated': ({ use }) =>
    `Nobody has yet said whether this platform suits what you plan, such as ${USES[use].doing}, so the question stays open.`,

  'scope.channels-only': ({ platform }) =>
    `This is only about what you announce ${formsOf(platform).on} to everybody who follows you there: messages with single customers, and groups, are another service, on which it says nothing.`,

  'capacity.enough': ({ hours: available, needed, taken }) =>
    `You have ${hours(available)} a week for a channel that needs ${hoursAlone(needed)}${afterOthers(taken)}.`,
  'capacity.short': ({ hours: available, needed, taken }) =>
    available === 0
      ? `You have no hours available for a channel that needs ${hoursAlone(needed)} a week to be run well${othersTake(taken)}.`
      : `You have ${hours(available)} a week for a channel that needs ${hoursAlone(needed)} to be run well${afterOthers(taken)}.`,
  'capacity.uncovered': ({ hours: available, needed, taken, weeks }) =>
    `You have ${hours(available)} a week for a channel that needs ${hoursAlone(needed)}${afterOthers(taken)}, but nobody fully stands in during leave: about ${weeks === 1 ? 'one week' : `${weeks} weeks`} a year are missing.`,
  'capacity.nobody': ({ needed }) => `Nobody is in charge of your channels, and running this one well takes ${hours(needed)} a week.`,
  'capacity.accounts-unknown': ({ hours: available, needed, accounts }) =>
    `You have ${hours(available)} a week for a channel that needs ${hoursAlone(needed)}, but ${accounts === 1 ? 'another account' : `${count(accounts)} other accounts`}, whose state you have not told us, may take some of that time.`,
  'capacity.hours-unknown': ({ needed }) =>
    `Running this channel well takes about ${hours(needed)} a week; we do not yet know how much time you have.`,

  'conversation-readiness.not-demanded': () => 'The public does not expect conversation here, so nothing more is asked of you.',
  'conversation-readiness.ready': ({ withinHours }) =>
    `The public expects an answer within ${hours(withinHours)} here, and you are organised to give it.`,
  'conversation-readiness.slow': ({ withinHours, hours: held }) =>
    `The public expects an answer within ${hours(withinHours)} here; yours takes ${amount(held)}.`,
  'conversation-readiness.absent': ({ withinHours }) =>
    `The public expects an answer within ${hours(withinHours)} here, and for now nobody on your side is there to give one.`,
  'conversation-readiness.unfree': () => 'Approval before publication will slow the conversation the public expects here.',
  'conversation-readiness.controlled': ({ share: lost }) =>
    `The public expects a conversation here, and by your diagnosis the wish to control it takes ${share(lost)} of your readiness to answer.`,
  'conversation-readiness.unknown': ({ withinHours }) =>
    `The public expects an answer within ${hours(withinHours)} here; we do not yet know who could give it, when and with what freedom.`,

  'durability.lasting': ({ part }) => `What you build here can last, above all because ${LASTING[part]}.`,
  'durability.fragile': ({ part }) => `What you build here remains fragile, above all because ${FRAGILE[part]}.`,
  'durability.unrated': () => 'Nobody has yet rated how lasting this channel is.',

  'format-match.native': ({ format, quality }) =>
    `You can produce ${FORMATS[format].what}, a natural format for this channel${quality === 'basic' ? ', though only in a basic quality for now' : ''}.`,
  'format-match.tolerated': ({ format, rating }) =>
    rating === 0
      ? 'This channel has no place for any of the formats you can produce.'
      : `Of the formats you can produce, the most suitable is ${FORMATS[format].what}, which this channel ${rating === 1 ? 'hardly shows' : 'accepts without favouring'}.`,
  'format-match.none': () => 'You have not named any format that you could produce, so there would be nothing to publish here.',
  'format-match.unknown': () => 'We do not yet know which formats you can produce.',
  'format-match.unrated': () => 'Nobody has yet rated which formats this channel takes.',

  'track-record.active': () => STATED.active,
  'track-record.dormant': () => STATED.dormant,
  'track-record.none': () => STATED.none,
  'track-record.unknown': () => STATED.unknown,

  'excluded-by-constraint.named': () => 'Your own rules exclude this channel.',
  'ownership-required.rented': () => 'You need to own the address and the content, and on this channel both remain in the hands of the platform.',
  'ownership-to-secure.own-server': ({ hoursPerMonth, eurosPerYear }) =>
    `You need to own the address and the content, which on this channel takes a server of your own: by our estimate about ${hours(hoursPerMonth)} a month and ${eurosPerYear} euros a year, besides the hours for the channel itself.`,
  'legal-exposure.reserved': ({ rating }) =>
    `Your data-protection requirements are strict, and this channel raises known legal concerns (${outOf4(rating)} for legal safety).`,
  'audience-absent.all': ({ share: value, percentNeeded }) =>
    `This channel reaches ${shareBelow(value, percentNeeded)} of each of your audiences, and below ${percent(percentNeeded)} the effort is hard to justify.`,
  'no-native-format.none': ({ format }) =>
    `This channel lives on ${FORMATS[format].what}, and none of the formats you can produce today is really at home there.`,
  'hours-below-minimum.short': ({ hours: available, needed, taken }) =>
    available === 0
      ? `You have no hours available for this channel, and it takes at least ${hoursAlone(needed)} a week to keep it alive${othersTake(taken)}.`
      : `It takes at least ${hours(needed)} a week to keep this channel alive, and you have ${hoursAlone(available)}${afterOthers(taken)}.`,
  'hours-below-minimum.nobody': ({ needed }) =>
    `It takes at least ${hours(needed)} a week to keep this channel alive, and nobody is in charge of it.`,
  'no-use-stated.empty': () => 'You have not yet said what you would publish or do, and a channel without a use is not yet a plan.',

  'verdict.score-high': ({ score: value, worst }) =>
    score(worst) === score(value)
      ? `The channel scores ${score(value)} out of 100, and no open question could lower that.`
      : `The channel scores ${score(value)} out of 100, and would still reach ${score(worst)} if every open question were answered unfavourably.`,
  'verdict.score-middle': ({ score: value }) =>
    `With ${score(value)} out of 100, the channel deserves a pilot, limited in time and measured, rather than a full commitment.`,
  'verdict.score-low': ({ score: value }) =>
    `With ${score(value)} out of 100, the channel does not offer enough for now; it is worth another look when your situation changes.`,
  'verdict.score-very-low': ({ score: value }) => `With ${score(value)} out of 100, the channel does not suit your organisation as you describe it.`,
  'verdict.unanswered': ({ score: value, worst }) =>
    `The channel scores ${score(value)} out of 100, but could fall to ${score(worst)} depending on questions that are still open, so it is wiser to start with a pilot, limited in time.`,
  'verdict.ask-first': ({ score: value, worst }) =>
    `The channel scores ${score(value)} out of 100 on what you have told us, but could fall to ${score(worst)} depending on questions that are still open: answer them first, which costs less than a pilot.`,
  'verdict.unanswered-low': ({ score: value, best }) =>
    `The channel scores ${score(value)} out of 100, but could rise to ${score(best)} depending on questions that are still open, so it is too early to rule it out.`,
  'verdict.thin-evidence': ({ score: value, confidence }) =>
    `The channel scores ${score(value)} out of 100, but on thin evidence (confidence ${share(confidence)}), so it is wiser to start with a pilot, limited in time.`,
  'verdict.uncertain': ({ score: value, p5 }) =>
    `The channel scores ${score(value)} out of 100, but could score as little as ${score(p5)} if the weights or the evidence were somewhat different, so it is wiser to start with a pilot, limited in time.`,
  'verdict.few-reached': ({ score: value, share: part }) =>
    `The channel scores ${score(value)} out of 100, but only ${share(part)} of the people you have in mind can be reached here, so it is wiser to start with a pilot, limited in time.`,
  'verdict.hours-short': ({ score: value, hours: available, needed }) =>
    `The channel scores ${score(value)} out of 100, but running it well takes ${hours(needed)} a week and you have ${hoursAlone(available)}, so start with a pilot, limited in time.`,
  'verdict.nothing-to-wait-for': ({ score: value, ceiling }) =>
    `The channel scores ${score(value)} out of 100; even with all the hours and formats it could ask for, it would not go beyond ${score(ceiling)}, so there is nothing to wait for.`,
  'verdict.vetoed': ({ vetoes }) =>
    vetoes === 1
      ? 'One obstacle stands in the way, and no score makes up for it.'
      : `${capital(count(vetoes))} obstacles stand in the way, and no score makes up for them.`,
  'verdict.vetoed-for-good': ({ score: value, vetoes }) =>
    vetoes === 1
      ? `One obstacle stands in the way, and even without it the channel would only score ${score(value)} out of 100.`
      : `${capital(count(vetoes))} obstacles stand in the way, and even without them the channel would only score ${score(value)} out of 100.`,

  'ranking.clear': ({ ahead, behind, probability }) =>
    `${capital(formsOf(ahead).the)} ranks above ${formsOf(behind).the} in ${share(probability)} of the draws in which we varied the weights and the evidence.`,
  'ranking.too-close': ({ ahead, behind, probability }) =>
    `${capital(formsOf(ahead).the)} and ${formsOf(behind).the} are too close to call: the order shown holds in only ${share(probability)} of the draws in which we varied the weights and the evidence.`,

  'use.carries-goal': ({ use, goal, rating }) =>
    `${capital(USES[use].doing)} ${WORKS[rating] ?? WORKS[2]} here (${outOf4(rating)}) and helps you to ${GOALS[goal].aim}.`,
  'use.not-carried': ({ use, rating }) =>
    `${capital(USES[use].doing)} ${WORKS[rating] ?? WORKS[1]} here (${outOf4(rating)}): it is better done elsewhere.`,
  'use.no-format': ({ use, format }) =>
    `For now you cannot produce the formats that ${USES[use].doing} calls for, ${FORMATS[format].what} first of all.`,
  'use.serves-no-goal': ({ use }) => `${capital(USES[use].doing)} does not serve any of the goals you have named.`,

  'blog-forgotten': ({ score: value, lastingArticles }) =>
    `Your brief mentions no blog or news section of your own. If you run one, add it to your accounts; if not, it would suit you (${score(value)} out of 100), and an article stays useful for about ${decimal(lastingArticles)} ${lastingArticles === 1 ? 'year' : 'years'}.`,
  'internal-goal': () =>
    'Communicating within your organisation is seldom a matter for public channels: establish first who these people are, what they already use and who leads them. The qualification of the initiative asks exactly that.',
  'dormant-accounts': dormantAccounts,
  'answers-exceed-hours': ({ answers, minutes, needed, hours: available }) =>
    `Giving ${decimal(answers)} answers a month takes at least ${hours(needed)} a week, at ${count(minutes)} minutes each, and you have ${available === 0 ? 'none' : `${hoursAlone(available)} for everything`}: settle who answers before you plan to publish more.`,
  'no-use-stated': () => 'No use has been named: before choosing a channel, decide what you would publish or do, and for whom.',
  'spread-too-thin': ({ hours: available, taken, accounts }) =>
    `Your ${count(accounts)} active accounts need at least ${hours(taken)} a week and you have ${available === 0 ? 'none' : hoursAlone(available)}: fewer channels, run well, would serve you better.`,
  'accounts-unknown': ({ hours: available, taken, accounts }) =>
    `You list ${count(accounts)} ${accounts === 1 ? 'account without saying whether it is alive; if it is' : `accounts without saying whether they are alive; if ${accounts === 2 ? 'both' : 'they all'} are`}, your accounts need at least ${hours(taken)} a week in all and you have ${available === 0 ? 'none' : hoursAlone(available)}.`,
  'not-all-at-once': ({ hours: available, needed, platforms }) =>
    `${capital(and(platforms.map((platform) => formsOf(platform).the)))} each suit you, but running ${platforms.length === 2 ? 'both' : 'them all'} well takes ${hours(needed)} a week and you have ${available === 0 ? 'none' : hoursAlone(available)}: begin with ${platforms[0] ? formsOf(platforms[0]).the : 'one'}, and add ${platforms.length === 2 ? 'the other' : 'another'} only if time allows.`,
  'audience-nowhere-reached': ({ audience, share: part }) =>
    part === 0
      ? `None of the channels that suit you reaches the audience “${audience}”: find out where these people look for you before you open anything.`
      : `None of the channels that suit you reaches more than ${share(part)} of the audience “${audience}”: find out where these people look for you before you open anything.`,
  'no-owned-base': ({ platforms }) =>
    `Everything you publish is on ${and(platforms.map((platform) => formsOf(platform).the))}, under other people’s rules: keep at least one place of your own, such as a news page or a newsletter, that everything else leads to.`,
  'one-platform-dependence': ({ platform }) =>
    `Your whole presence depends on ${formsOf(platform).the}, which may change its rules, its prices or what it shows overnight: keep a copy of your content and a second way to reach your audience.`,
  ...usesWithoutChannel,
  'channels-without-use': ({ platforms }) =>
    `You keep ${and(platforms.map((platform) => formsOf(platform).account))}, and nothing you plan to publish has a place there: give ${platforms.length === 1 ? 'it' : 'each of them'} a use, or plan how to leave.`,
  'too-little-to-publish': ({ channels }) =>
    `What you plan to publish would not keep ${channels.length === 1 ? 'this channel' : 'these channels'} alive, even if all of it went there: ${channels.map(({ platform, planned, needed }) => `${formsOf(platform).the}, with ${decimal(planned)} ${planned === 1 ? 'post' : 'posts'} a month where it takes at least ${decimal(needed)}`).join('; ')}.`,
  'too-close-to-call': ({ platforms }) =>
    `${capital(and(platforms.map((platform) => formsOf(platform).the)))} are too close to call on their scores alone: let the hours each takes, and what you would rather do week after week, decide between them.`,
  'more-requests-than-hours': ({ hours: available, needed, requests }) =>
    `The ${count(requests)} channels requested would need at least ${hours(needed)} a week and ${available === 0 ? 'none is left' : `you have ${hoursAlone(available)} left`}: they cannot ${requests === 2 ? 'both' : 'all'} be taken on at once.`,

  'hype.motives-hype': ({ motive }) => `Of the reasons given, the one least tied to your own needs is that ${MOTIVES[motive].clause}.`,
  'hype.motives-sound': () => 'None of the reasons given points to fashion or imitation.',
  'hype.motives-unknown': () => 'No reason was given for this request, so we cannot tell what it rests on.',
  'hype.justification': ({ met, asked }) => {
    const among = `Of the ${count(asked)} foundations we could check (${asked < 4 ? 'among ' : ''}audience, goal, use and hours)`
    if (met === 0) return `${among}, ${asked === 2 ? 'neither' : 'none'} is in place yet.`
    if (met === asked) return `${among}, ${asked === 2 ? 'both' : 'all'} are in place.`
    return `${among}, ${count(met)} ${met === 1 ? 'is' : 'are'} in place.`
  },
  'hype.justification-unknown': () => 'We know too little about audience, goal, use and hours to say how well founded this request is.',
  'hype.platform-young': ({ years }) => `The platform has been open for ${age(years)}, so it is hard to tell lasting use from curiosity.`,
  'hype.platform-mature': ({ years }) => `The platform has been open for ${age(years)}, so it is past its first flush of fashion.`,
  'hype.platform-receded': ({ years, residual }) =>
    `The platform has been open for ${age(years)} and, when last recorded, had kept ${share(residual)} of its peak use.`,
  'hype.platform-unknown': () => 'We hold no verified facts about this platform, so its age is not taken into account.',

  'pushback.asked': ({ platform, motives }) =>
    `You are considering ${formsOf(platform).account} because ${clauses(motives.map((motive) => motiveClause(motive, platform)))}.`,
  'pushback.asked-existing': ({ platform, motives }) =>
    `You already have ${formsOf(platform).account} and are thinking of putting more into it because ${clauses(motives.map((motive) => motiveClause(motive, platform)))}.`,
  'pushback.asked-without-motive': ({ platform }) =>
    `You are considering ${formsOf(platform).account}, and we do not yet know what you expect from it.`,
  'pushback.asked-existing-without-motive': ({ platform }) =>
    `You already have ${formsOf(platform).account}, and we do not yet know what more you expect from it.`,
  'pushback.imitation': ({ platform }) =>
    isOwned(platform)
      ? 'That others have one shows what they decided, not what they gain from it; whether your own audience would read yours remains to be measured.'
      : 'The presence of others shows what they decided, not what they gain from it; whether your own audience can be reached there remains to be measured.',
  'pushback.novelty': () =>
    'Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week.',
  'pushback.authority': () =>
    'A wish or a recommendation is enough to open a channel; what keeps it alive is a clear use and a public that finds it useful.',
  'pushback.free': () => 'Opening costs nothing, but running does: the real price is the hours spent every week.',
  'pushback.goal-better-elsewhere': ({ platform, goal, rating, alternative, alternativeRating }) =>
    `Your main goal is to ${GOALS[goal].aim}: for that, we rate ${formsOf(platform).the} ${outOf4(rating)} and ${formsOf(alternative).the} ${alternativeRating}.`,
  'pushback.goal-not-served': ({ platform, goal, rating }) =>
    `Your main goal is to ${GOALS[goal].aim}, for which ${formsOf(platform).the} is ${rating === 0 ? 'not suited' : 'poorly suited'} (${outOf4(rating)}).`,
  'pushback.duty': () => 'If an obligation requires you to be there, it comes first, and no advice of ours releases you from it.',
  'pushback.beyond-duty': () => 'For now, we would advise you to keep to what the obligation prescribes and to invest no more than that.',
  'pushback.reserve': ({ platform }) =>
    `Reserve the name, complete the profile and point it to a channel you keep alive; publishing ${formsOf(platform).on} is another decision.`,
  'pushback.suits': ({ platform, score: value }) =>
    `From what you tell us, ${formsOf(platform).the} would suit your organisation (${score(value)} out of 100), but a request needs more than a suitable channel.`,
  'pushback.fit-alone': ({ platform, score: value }) =>
    `On the fit of ${formsOf(platform).the} alone (${score(value)} out of 100), we would only have advised you to wait; but a request is also judged on five foundations of its own.`,
  'pushback.later': ({ platform }) => `We therefore advise you to wait before committing to ${formsOf(platform).the}.`,
  'pushback.capped': () =>
    'The channel suits you, but the reasons given rest mostly on fashion and nobody has measured your audience there yet, so it is wiser to begin with caution.',
  'pushback.sound': ({ platform, score: value }) =>
    `From what you tell us, ${formsOf(platform).the} suits your organisation (${score(value)} out of 100), and we see no reason to advise against it.`,
  'pushback.sound-with-reservation': ({ platform, score: value, criterion }) =>
    `From what you tell us, ${formsOf(platform).the} suits your organisation (${score(value)} out of 100), with one reservation: ${RESERVATIONS[criterion]}.`,
  'pushback.pilot-first': ({ platform, score: value }) =>
    `With ${score(value)} out of 100 in your case, ${formsOf(platform).the} deserves a pilot before any lasting commitment: a few weeks, one figure to follow, and a date agreed in advance on which to decide.`,
  'pushback.pilot-existing': ({ platform, score: value }) =>
    `With ${score(value)} out of 100 in your case, run a pilot before putting more into ${formsOf(platform).the}: a few weeks, one figure to follow, and a date agreed in advance on which to decide.`,
  'pushback.not-advised': ({ platform }) => `In the circumstances, we advise you against committing to ${formsOf(platform).the}.`,
  'pushback.not-now': ({ platform, score: value }) =>
    `All things considered (${formsOf(platform).the} scores ${score(value)} out of 100 in your case), we would advise you not to commit to it for now.`,
  'pushback.ask-first': ({ platform, score: value, worst }) =>
    `On what you have told us, ${formsOf(platform).the} scores ${score(value)} out of 100, but it could fall to ${score(worst)} depending on questions still open: we would advise you to answer those before committing to it.`,
  'pushback.no-profile': ({ platform }) =>
    `We hold no verified figures on ${formsOf(platform).the} yet, and would rather give no score than a guess; we suggest not committing before the question that goes with this advice has an answer.`,
  'pushback.alternative': ({ alternative, score: value, alternativeScore, ...bounds }) =>
    alternativeScore <= value
      ? `We suggest that you first consider ${formsOf(alternative).account}, on which our verdict is more favourable: it scores ${score(alternativeScore)} out of 100${range(bounds)}.`
      : score(alternativeScore) === score(value)
        ? `We suggest that you first consider ${formsOf(alternative).account}, which comes out slightly ahead${range(bounds)}.`
        : `We suggest that you first consider ${formsOf(alternative).account}, which scores ${score(alternativeScore)} out of 100${range(bounds)}.`,
  'pushback.alternative-existing': ({ alternative, score: value, alternativeScore, ...bounds }) =>
    value !== undefined && alternativeScore <= value
      ? `We suggest that you first look after a channel you already have, on which our verdict is more favourable: ${formsOf(alternative).the} scores ${score(alternativeScore)} out of 100${range(bounds)}.`
      : `We suggest that you first look after a channel you already have: ${formsOf(alternative).the} scores ${score(alternativeScore)} out of 100${range(bounds)}.`,
  'pushback.alternative-silent': ({ alternative, alternativeScore, ...bounds }) =>
    `We suggest that you first decide what becomes of ${yours(alternative)}, now silent: at ${score(alternativeScore)} out of 100${range(bounds)}, it may deserve these hours before anything new does.`,

  'question.audience': ({ platform }) => `What share of your audience could you reach through ${formsOf(platform).the}, and how do you know?`,
  'question.use': ({ platform }) => `What would you do ${formsOf(platform).on} that you could not do just as well elsewhere?`,
  'question.capacity': ({ platform, hours: needed }) =>
    needed > 0
      ? `Who would spend ${hours(needed)} a week on ${formsOf(platform).the}, and what would they stop doing to make room for it?`
      : `Who would look after ${formsOf(platform).the}, for how many hours a week, and what would they stop doing to make room for it?`,
  'question.objective': ({ platform }) => `What result do you expect from ${formsOf(platform).the}, by when, and where does that figure stand today?`,
  'question.exit': () => 'When, and on the strength of what result, would you stop?',
  'question.custody': ({ platform }) =>
    `Who will hold the login for ${formsOf(platform).the}, and which of your living channels will the profile point to?`,
  'question.reconcile': ({ platform }) =>
    `Which text obliges you to be ${formsOf(platform).on}, which one stands against it, and who can settle which of the two gives way?`,
  'question.stand-in': ({ platform }) => `Who will hold the login for ${formsOf(platform).the}, and who takes over when that person is away?`,
  'question.reconsider': ({ platform }) =>
    `What would have to change in your goals, uses or means for ${formsOf(platform).the} to deserve another look?`,

  ...requestSentences,
  ...pilotResults,
  ...counterBriefSentences,
}
