import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { Change } from '../../../domain/fit/counterfactuals/lever.ts'
import type { CriterionId } from '../../../domain/fit/criteria/index.ts'
import type { ConditionReasons, CounterReasons } from '../../../domain/hype/counter-brief/reasons.ts'
import type { CounterBriefWords, ReasonSentences } from '../messages.ts'
import type { Mood } from '../mood.ts'
import { capital } from '../words.ts'
import { counted } from './audience-reach.ts'
import { changeClause } from './counterfactuals.ts'
import { and, clauses, count, dateText, hours, hoursAlone, howOften, outOf4, percent, score, share } from './figures.ts'
import { FORMATS, formsOf, GOALS, inGeography, motiveClause, USES, yours } from './forms.ts'

export const counterBrief: CounterBriefWords = {
  title: (platform, exists) => (exists ? `On doing more with ${yours(platform)}` : `On the request for ${formsOf(platform).account}`),
  sources: 'Sources',
  source: ({ title, publisher, published, estimated }, grade) =>
    `“${title}”, ${publisher}, ${estimated ? 'about ' : ''}${dateText(published)}${grade === 'weak' ? ', weak source' : ''}`,
}

type Placed = CounterReasons['counter.audience-published']
const PROFILES = { age: 'age profile', gender: 'gender profile', 'age-and-gender': 'age and gender' } as const

/** In few words, where the breakdown behind a figure was measured, when it was elsewhere: ` (age profile: United States)`. */
const profiled = ({ skewBy, skewGeography, geography }: Pick<Placed, 'skewBy' | 'skewGeography' | 'geography'>): string =>
  skewBy && skewGeography && skewGeography !== geography ? ` (${PROFILES[skewBy]}: ${inGeography(skewGeography).replace(/^in (the )?/, '')})` : ''

const reasonsGiven = (platform: PlatformId, motives: CounterReasons['counter.asked']['motives']): string =>
  `for ${count(motives.length)} ${motives.length === 1 ? 'reason' : 'reasons'}: ${clauses(motives.map((motive) => motiveClause(motive, platform)))}`

const allYours = (platforms: readonly PlatformId[]): string => and(platforms.map(yours))

/** Words of somebody else, without the full stop that the sentence around them has. */
const quoted = (text: string): string => `“${text.trim().replace(/[.!?…\s]+$/u, '')}”`
const adviser = (by: string | undefined): string => by ?? 'The person in charge of your channels'
const adviceGiven = ({ on, reason }: CounterReasons['counter.advised-for']): string =>
  `${on === undefined ? '' : ` on ${dateText(on)}`}${reason === undefined ? '' : `, in these words: ${quoted(reason)}`}`

/** What weighs most against a channel, after "is". */
const COSTS: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'how little the channel serves your goals',
  'use-affordance': 'how little it suits what you plan to publish',
  'audience-reach': 'how few of your audience it reaches',
  capacity: 'the lack of hours',
  durability: 'how soon what is built there fades or changes hands',
  'format-match': 'the formats you can produce',
  'conversation-readiness': 'the time it takes you to answer',
  'track-record': 'your record there',
}
/** What the brief leaves open, in a list. */
const OPEN: Readonly<Record<CriterionId, string>> = {
  'goal-effectiveness': 'the sector you work in',
  'use-affordance': 'what you would publish',
  'audience-reach': 'who your audiences are',
  capacity: 'how many hours a week there are',
  durability: 'how long a publication should last',
  'format-match': 'which formats you can produce',
  'conversation-readiness': 'how the public would be answered',
  'track-record': 'whether your account there is alive',
}

/** One change, or two, as clauses of one sentence. */
const changed = (changes: readonly Change[], mood: Mood, link: string): string =>
  changes.map((change) => changeClause(change, mood, 'there')).join(link)

/** `one month after`. */
const monthsAfter = (months: number): string => `${count(Math.round(months))} ${Math.round(months) === 1 ? 'month' : 'months'} after`
type Sentences = Pick<ReasonSentences, keyof CounterReasons | keyof ConditionReasons>

export const counterBriefSentences: Sentences = {
  'counter.asked': ({ platform, motives }) => `You are asking for ${formsOf(platform).account}, ${reasonsGiven(platform, motives)}.`,
  'counter.asked-existing': ({ platform, motives }) =>
    `You already have ${formsOf(platform).account} and would like to put more into it, ${reasonsGiven(platform, motives)}.`,
  'counter.asked-plain': ({ platform }) => `You are asking for ${formsOf(platform).account}; the request came without a reason.`,
  'counter.asked-existing-plain': ({ platform }) =>
    `You already have ${formsOf(platform).account} and would like to put more into it; the request came without a reason.`,
  'counter.reading-hype': ({ given }) =>
    `${given === 1 ? 'That reason does not yet say' : given === 2 ? 'Neither of them yet says' : 'None of them yet says'} what you would do there, or for whom.`,
  'counter.reading-mixed': ({ sound, others }) =>
    `${capital(count(sound))} of them ${sound === 1 ? 'bears' : 'bear'} on your own situation; the ${others === 1 ? 'other says' : 'others say'} little about it.`,
  'counter.reading-sound': ({ given }) =>
    given === 1
      ? 'That is a reason of substance: it speaks of your own situation, not of the platform’s reputation.'
      : 'These are reasons of substance: they speak of your own situation, not of the platform’s reputation.',
  'counter.reading-unsupported': ({ given }) =>
    given === 1
      ? 'That reason concerns your own situation, though no source or figure supports it yet.'
      : 'These reasons concern your own situation, though not all of them rest on a source or a figure yet.',
  'counter.advised-against': ({ by, ...said }) => `${adviser(by)} advised against it${adviceGiven(said)}.`,
  'counter.advised-for': ({ by, ...said }) => `${adviser(by)} spoke in favour of it${adviceGiven(said)}.`,
  'counter.not-consulted': () => 'The person in charge of your channels does not seem to have been consulted.',
  'counter.answer-adopt': ({ platform }) => `Our answer is yes: ${formsOf(platform).the} suits you, on the terms set out below.`,
  'counter.answer-pilot': () => 'Our answer is a pilot, limited in time, before any lasting commitment.',
  'counter.answer-wait': () => 'Our answer is “not yet”, for the reasons below.',
  'counter.answer-decline': ({ platform }) => `Our advice is to put no effort into ${formsOf(platform).the} for now, for the reasons below.`,
  'counter.answer-park': () => 'Our advice is to reserve the name and to publish nothing under it for the time being.',
  'counter.answer-duty': () => 'Our advice is to do what the obligation requires, and no more than that for now.',
  'counter.answer-conflict': ({ platform }) =>
    `Our answer is that ${formsOf(platform).the} cannot be decided yet: an obligation calls for it, and a rule that binds you stands against it.`,
  'counter.answer-unprofiled': ({ platform }) =>
    `Our answer is “not yet”: we hold no verified figures on ${formsOf(platform).the}, and would rather give none than guess.`,

  'counter.aims-ranked': ({ goals: [first, ...others] }) =>
    first === undefined
      ? 'Your brief names no aim.'
      : `What you want first, according to your brief, is to ${GOALS[first].aim}${others.length === 0 ? '' : `; after that, to ${and(others.map((goal) => GOALS[goal].aim)).replace(' and ', ' and to ')}`}.`,
  'counter.aims-equal': ({ goals }) =>
    `According to your brief, ${count(goals.length)} aims matter equally: to ${and(goals.map((goal, index) => (index === 0 ? GOALS[goal].aim : `to ${GOALS[goal].aim}`)))}.`,
  'counter.goal-strong': ({ platform, goal, rating }) =>
    `As a means to ${GOALS[goal].aim}, ${formsOf(platform).the} does well: we rate it ${outOf4(rating)}.`,
  'counter.goal-partial': ({ platform, goal, rating }) =>
    `As a means to ${GOALS[goal].aim}, ${formsOf(platform).the} helps only in part (${outOf4(rating)}).`,
  'counter.goal-weak': ({ platform, goal, rating }) =>
    `As a means to ${GOALS[goal].aim}, ${formsOf(platform).the} has ${rating === 0 ? 'nothing' : 'little'} to offer (${outOf4(rating)}).`,
  'counter.use-at-home': ({ use }) => `Among the uses you plan, ${USES[use].doing} is the one best served there.`,
  'counter.use-unmakeable': ({ use }) => `${capital(USES[use].doing)} would have its place there, but not in the formats you can produce today.`,
  'counter.uses-elsewhere': ({ uses }) =>
    uses.length === 1
      ? `The use you plan (${clauses(uses.map((use) => USES[use].doing))}) is better served elsewhere.`
      : `The uses you plan (${clauses(uses.map((use) => USES[use].doing))}) are better served elsewhere.`,
  'counter.uses-unknown': () => 'You have not yet said what you would publish there.',
  'counter.uses-unjudged': ({ platform }) => `We cannot yet judge how well ${formsOf(platform).the} would serve what you plan to publish.`,

  'counter.audience-observed': ({ platform, audience, share: value }) =>
    `By your own measurement, ${formsOf(platform).the} reaches ${share(value)} of the audience “${audience}”.`,
  'counter.audience-published': ({ platform, audience, share: value, ...placed }) =>
    `Figures published ${inGeography(placed.geography)}${profiled(placed)} suggest that ${formsOf(platform).the} reaches ${share(value)} of the audience “${audience}”.`,
  'counter.audience-elsewhere': ({ platform, audience, share: value, ...placed }) =>
    `For want of national figures, those published ${inGeography(placed.geography)}${profiled(placed)} suggest ${formsOf(platform).the} reaches ${share(value)} of the audience “${audience}”.`,
  'counter.audience-at-most': ({ platform, audience, share: value, geography }) =>
    `Figures published ${inGeography(geography)} suggest that ${formsOf(platform).the} could reach at most ${share(value)} of the audience “${audience}”.`,
  'counter.audience-of-everybody': ({ platform, audience, share: value, ...placed }) =>
    `Figures published ${inGeography(placed.geography)}${profiled(placed)} say that ${value < 0.01 ? '' : 'up to '}${share(value)} of ${counted(placed)} use ${formsOf(platform).the}; they do not say how many of the audience “${audience}” could be met there.`,
  'counter.audience-of-minors': ({ platform, audience, share: value, ...placed }) =>
    `Surveys of ${counted(placed)} ${inGeography(placed.geography)} suggest that ${formsOf(platform).the} reaches about ${share(value)} of the audience “${audience}”.`,
  'counter.audience-too-young': ({ platform, audience, minimumAge }) =>
    `Everybody in the audience “${audience}” is under ${minimumAge}, too young for an account ${formsOf(platform).on}: they cannot be counted on there.`,
  'counter.audience-open': ({ platform }) =>
    `How much of your audience can be reached through ${formsOf(platform).the} is not known: neither the brief nor our sources say.`,
  'counter.audience-unmeasured': () => 'Nobody has checked this among your audience yet.',
  'counter.audience-figure-missing': () => 'You have measured it yourselves, but the figure is not in the brief; we would gladly work with it.',
  'counter.hours-enough': ({ platform, hours: available, needed }) =>
    `Running ${formsOf(platform).the} well takes about ${hours(needed)} a week, and you have ${hoursAlone(available)}.`,
  'counter.hours-short': ({ platform, hours: available, needed }) =>
    `Running ${formsOf(platform).the} well takes about ${hours(needed)} a week; you have ${available === 0 ? 'none to spare' : hoursAlone(available)}.`,
  'counter.hours-unknown': ({ platform, needed }) =>
    `Running ${formsOf(platform).the} well takes about ${hours(needed)} a week; nobody has yet said who would provide them.`,
  'counter.record-imitation': () =>
    'The example of others is an uncertain guide: in July 2023 nine of the ten largest American retailers took up Threads within two weeks, while it was losing 70% of its daily users.',
  'counter.record-fads': ({ threads, clubhouse, mastodon, threadsMonths, clubhouseMonths }) =>
    `Sudden success often fades: ${monthsAfter(threadsMonths)} its peak Threads had kept ${share(threads)} of its daily users, and Clubhouse, after ${count(clubhouseMonths)}, ${share(clubhouse)} of its downloads; Mastodon, on the other hand, held on to ${share(mastodon)} of its peak.`,
  'counter.record-own-fad': ({ platform, residual, months }) =>
    `${capital(monthsAfter(months))} its peak, ${formsOf(platform).the} had kept ${share(residual)} of its use.`,
  'counter.record-own-recovery': ({ platform, residual, months, growth, until }) =>
    `${capital(monthsAfter(months))} its peak, ${formsOf(platform).the} had kept ${share(residual)} of its use, before it grew again, by ${share(growth)} over the year to ${dateText(until)}.`,
  'counter.record-unowned': () =>
    'Accounts that nobody answers for multiply unnoticed: the State of Michigan believed it had 149 and, on counting, found about 450, many without an owner.',
  'counter.record-image': () =>
    'An account that was opened for show outlives its purpose: two months before Google+ closed, 70% of 151 American non-profit organisations still listed theirs.',
  'counter.record-free': () =>
    'Opening costs nothing, but running does: in an American survey of 2012, 65% of those in charge of social media did it on top of other duties.',
  'counter.record-followers': () =>
    'Numbers alone prove little: Google+ claimed nearly 100 million users and, when it closed, nine sessions in ten lasted less than five seconds.',
  'counter.score': ({ platform, score: value }) =>
    `All criteria taken together, ${formsOf(platform).the} scores ${score(value)} out of 100 in your case.`,
  'counter.score-open': ({ platform, score: value, worst, best }) =>
    `All criteria taken together, ${formsOf(platform).the} scores ${score(value)} out of 100 in your case, and could end anywhere from ${score(worst)} to ${score(best)} once the open questions have an answer.`,
  'counter.fit-alone': () => 'That score is about the channel alone.',
  'counter.request-alone': () => 'What stands in the way is not the request but how well the channel fits.',
  'counter.without-hype-adopt': () => 'Judged without its weaker reasons, the same request would have earned a yes.',
  'counter.without-hype-pilot': () => 'Judged without its weaker reasons, the same request would have earned a pilot.',
  'counter.without-hype-wait': () => 'Judged without its weaker reasons, the same request would have been put on hold, not turned down.',

  'counter.lead-audience': () => 'Everything turns on your own audience, so one question comes first.',
  'counter.lead-objective': () => 'A channel is judged by a result fixed beforehand, which raises a question.',
  'counter.lead-use': () => 'The use comes before the tool, hence a first question.',
  'counter.lead-capacity': () => 'The time has to come from somewhere, and that calls for a plain answer.',
  'counter.lead-exit': () => 'A project is easier to accept when its end is agreed, which leaves one question.',
  'counter.lead-custody': () => 'A reserved name has to be kept by somebody, hence a practical question.',
  'counter.lead-reconcile': () => 'Only you can settle this, and everything else waits for the answer.',
  'counter.lead-reconsider': () => 'Circumstances may change, and one question would reopen the matter.',

  'counter.lead-stand-in': () => 'Nothing essential is missing, which leaves a practical question.',

  'counter.alternative': ({ alternative, score: value, hours: needed }) =>
    `Your effort would go further with ${formsOf(alternative).account}, which scores ${score(value)} out of 100 for you and asks for about ${hours(needed)} a week.`,
  'counter.alternative-existing': ({ alternative, score: value }) =>
    `Your effort would go further with ${yours(alternative)}, which scores ${score(value)} out of 100 for you.`,
  'counter.alternative-level': ({ alternative, score: value }) =>
    `${capital(formsOf(alternative).account)} would serve you at least as well (${score(value)} out of 100).`,
  'counter.alternative-level-existing': ({ alternative, score: value }) =>
    `${capital(yours(alternative))}, which is there already, serves you at least as well (${score(value)} out of 100).`,
  'counter.alternative-advisable': ({ alternative, score: value }) =>
    `Your effort would be better placed in ${formsOf(alternative).account}: it scores no higher (${score(value)} out of 100), but our verdict on it is more favourable.`,
  'counter.alternative-advisable-existing': ({ alternative, score: value }) =>
    `Your effort would be better placed in ${yours(alternative)}: it scores no higher (${score(value)} out of 100), but our verdict on it is more favourable.`,
  'counter.alternative-open': ({ alternative, score: value, worst }) =>
    `${capital(formsOf(alternative).the)} ranks higher (${score(value)} out of 100) but could fall to ${score(worst)}, depending on questions still open: answer those before turning to it.`,
  'counter.alternative-goal': ({ goal, rating }) => `It is also the better way to ${GOALS[goal].aim} (${outOf4(rating)}).`,
  'counter.alternative-use': ({ use }) => `We would begin by ${USES[use].doing} there.`,
  'counter.alternative-beside': ({ alternative, score: value }) =>
    `In your case ${formsOf(alternative).the} still comes out ahead (${score(value)} out of 100) and has first claim on your hours.`,
  'counter.alternative-neglected': ({ neglected }) =>
    neglected.length === 1
      ? `${capital(allYours(neglected))} has fallen silent: reviving it, or closing it properly, comes before any new commitment.`
      : `${capital(allYours(neglected))} have fallen silent: reviving them, or closing them properly, comes before any new commitment.`,
  'counter.alternative-none-yet': ({ leader, score: value }) =>
    `${capital(formsOf(leader).the)} scores higher (${score(value)} out of 100), but as things stand we would not advise it either, and would sooner keep these hours than spend them too early.`,
  'counter.alternative-none': () =>
    'With what is known today, we see no channel that would serve you better, and would sooner save these hours than spend them on a second best.',
  'counter.alternative-beside-the-point': () => 'What is sought can be had there and nowhere else, so we suggest no other channel in its place.',
  'counter.alternative-unneeded': () => 'At present, we see no channel that would serve you better.',

  'counter.conditions-adopt': () => 'The yes holds on these terms.',
  'counter.conditions-pilot': () => 'The pilot can start on these terms.',
  'counter.conditions-wait': () => 'For a yes, the following would have to be in place.',
  'counter.conditions-decline': () => 'For a yes, the following would have to be true.',
  'counter.conditions-park': () => 'Reserving the name asks for little.',
  'counter.conditions-duty': () => 'Even a minimum presence needs a plan.',
  'counter.conditions-conflict': () => 'We can give you an answer once the following is settled.',
  'counter.conditions-unprofiled': () => 'A firm answer would need the following.',

  'condition.audience': ({ platform, percent: value }) =>
    `A measurement of your own (a short survey, site statistics) shows that ${formsOf(platform).the} reaches at least ${percent(value)} of your audience.`,
  'condition.audience-in-trial': ({ platform, percent: value }) =>
    `The pilot measures how much of your audience ${formsOf(platform).the} reaches, and ends early if it is less than ${percent(value)}.`,
  'condition.objective': ({ platform }) =>
    `An objective that ${formsOf(platform).the} can serve is chosen and put in figures: where it stands today, where it should stand, and by when.`,
  'condition.use': ({ platform }) => `A use is named that ${formsOf(platform).the} serves better than any channel you already have.`,
  'condition.capacity': ({ hours: needed }) => `Somebody is appointed who has at least ${hours(needed)} a week for it, with a colleague to stand in.`,
  'condition.capacity-unprofiled': () => 'Somebody is appointed who has hours for it every week, with a colleague to stand in.',
  'condition.exit': () => 'It is agreed in writing who may call a halt, when you take stock, and what result would end it.',
  'condition.format': ({ format }) => `You can produce ${FORMATS[format].what} regularly, by yourselves or with help.`,
  'condition.own-rules': ({ platform }) => `The rule that excludes ${formsOf(platform).the} today is lifted by those who made it.`,
  'condition.parents': () => 'The parents, guardians or teachers of these young people are an audience of your brief.',
  'condition.ownership': () => 'Owning the address and the content ceases to be a requirement.',
  'condition.own-server': ({ hoursPerMonth, eurosPerYear }) =>
    `You run a server and an address of your own there, and somebody looks after them (by our estimate about ${hours(hoursPerMonth)} a month and ${eurosPerYear} euros a year).`,
  'condition.legal': ({ platform }) =>
    `Whoever answers for data protection on your side accepts the known legal concerns about ${formsOf(platform).the} in writing.`,
  'condition.neglected': ({ neglected }) => `It is settled what becomes of ${allYours(neglected)}: a new start, or a closure that is announced.`,
  'condition.decider': () => 'Somebody with the authority to do so decides against the advice received, and signs for it.',
  'condition.consult': () => 'The person in charge of your channels is consulted, and the opinion is put on record.',
  'condition.sponsor-reason': () => 'The sponsor sets down in writing which result would justify the channel.',
  'condition.sponsor-commitment': () => 'The sponsor commits to the channel beyond its opening, or hands it to somebody who does.',
  'condition.out-of-reach': ({ platform, criterion, others }) =>
    `As things stand, no change within your power, nor any two together, would make ${formsOf(platform).the} worth a pilot: what weighs most against it is ${COSTS[criterion]}${others === 0 ? '' : '; a yes would also need the following'}.`,
  'condition.open-questions': ({ criteria }) => `Your brief answers what is still open: ${and(criteria.map((criterion) => OPEN[criterion]))}.`,
  'condition.change': ({ platform, changes }) =>
    `${capital(changed(changes, 'stated', ', and '))}: ${changes.length > 1 ? 'the two together are' : 'that is'} the least it would take for ${formsOf(platform).the} to deserve a pilot.`,
  'condition.more-than-trial': ({ changes }) =>
    `The pilot could give way to a lasting commitment if ${changed(changes, 'supposed', ', and if ')}; that is the least it would take.`,
  'condition.trial': ({ from, to }) =>
    `The pilot runs for ${from} to ${to} weeks, follows one figure, noted before it starts, and ends with a decision.`,
  'condition.rhythm': ({ hours: needed, posts }) => `About ${hours(needed)} a week stay set aside for it, enough to publish ${howOften(posts)}.`,
  'condition.park': () => 'The profile is complete and points to a channel you keep alive, and somebody signs in on fixed dates to watch over it.',
  'condition.duty': ({ hours: needed }) => `Somebody is appointed who has at least ${hours(needed)} a week to keep the presence up.`,
  'condition.duty-unprofiled': () => 'Somebody is appointed who has the time to keep the presence up.',
  'condition.reconcile': () =>
    'Whoever answers for the obligation and whoever answers for the rule have agreed in writing which of them gives way, and to what extent.',
  'condition.figures': ({ platform }) =>
    `Verifiable figures on ${formsOf(platform).the} are at hand: whom it reaches, what it asks of you, and what it brings.`,

  'counter.closing-adopt': () => 'We would be pleased to plan the first weeks with you.',
  'counter.closing-pilot': () => 'We would be pleased to set the pilot up with you, and to review its result together.',
  'counter.closing-wait': () => 'Send us the answers when you have them, and we will go through the request again by the same rules.',
  'counter.closing-decline': () => 'Should any of this change, we will gladly go through the request again by the same rules.',
  'counter.closing-park': () => 'Whether to publish can be decided later, on its own merits.',
  'counter.closing-duty': () => 'Should the presence prove useful beyond the obligation, we will gladly look at it again with you.',
  'counter.closing-conflict': () => 'As soon as the two are reconciled, we will gladly help you to plan what follows.',
  'counter.closing-unprofiled': () => 'As soon as there is something to go by, we will gladly assess the request in full.',
  'counter.basis': ({ asOf }) => `This opinion rests on your brief as of ${dateText(asOf)} and on the sources below.`,
  'counter.sources-dated': ({ cited, dated }) =>
    dated === 1
      ? `${cited === 1 ? 'It' : 'One of them'} is old for its subject and weighs less.`
      : `${dated === cited ? 'All' : 'Some'} of them are old for their subject and weigh less.`,
  'counter.basis-brief': ({ asOf }) => `This opinion rests on your brief as of ${dateText(asOf)}.`,
}
