import type { PlatformId } from '../../../domain/catalogue/vocabulary.ts'
import type { PortfolioReasons } from '../../../domain/fit/portfolio/reasons.ts'
import type { VetoId } from '../../../domain/fit/vetoes/index.ts'
import type { SentencesFor } from '../messages.ts'
import { capital } from '../words.ts'
import { and, count, decimal, hours, hoursAlone } from './figures.ts'
import { formsOf } from './forms.ts'

/** Points out of 100, after a verb of gaining or losing. */
const points = (value: number): string => {
  if (value < 0.05) return 'next to nothing'
  return `${decimal(value)} ${value === 1 ? 'point' : 'points'} out of 100`
}

/** The hours of each of several channels. */
const each = (value: number): string => (value === 0 ? 'less than half an hour' : hours(value))

const the = (platforms: readonly PlatformId[]): string => and(platforms.map((platform) => formsOf(platform).the))

/** Completes "is left out:". */
const OBSTACLES: Readonly<Record<VetoId, string>> = {
  'excluded-by-constraint': 'your own rules exclude it',
  'under-age': 'your audience is too young to be there',
  'under-age-alone': 'your audience may not have an account there without its parents',
  'ownership-required': 'you need to own what you build, and there you would not',
  'ownership-to-secure': 'you need to own what you build, which there takes a server of your own',
  'legal-exposure': 'your data-protection requirements stand against it',
  'audience-absent': 'your audience is not there',
  'no-native-format': 'none of the formats you can produce is at home there',
  'hours-below-minimum': 'it takes more hours than you have',
  'no-use-stated': 'you have not yet said what you would publish or do',
}

export const portfolio: SentencesFor<PortfolioReasons> = {
  'portfolio.one-channel': ({ platform, hours: given }) =>
    `Put ${hours(given)} a week into ${formsOf(platform).the} and into nothing else: one channel, run well, is the best use of the time you have.`,
  'portfolio.channels': ({ platforms, hours: given }) =>
    `Divide ${hours(given)} a week ${platforms.length === 2 ? 'between' : 'among'} ${the(platforms)}: we see no better use of the time you have.`,
  'portfolio.nobody': () => 'Nobody is in charge of your channels, so there is no plan to make yet: name somebody first, and set hours aside.',
  'portfolio.no-candidate': () => 'From what you have told us so far, there is no channel we could plan for.',
  'portfolio.nothing-worth-hours': () => 'No channel would bring enough to your goals to be worth the hours it takes.',
  'portfolio.too-few-hours': ({ platform, hours: available, needed }) =>
    `You have ${available === 0 ? 'no hours available' : `${hours(available)} a week`}, and even the least demanding channel open to you, ${formsOf(platform).the}, takes at least ${available === 0 ? `${hours(needed)} a week` : hoursAlone(needed)}.`,
  'portfolio.obligations-exceed-hours': ({ hours: available, needed, platforms }) =>
    `An obligation commits you to ${the(platforms)}, which ${platforms.length === 1 ? 'takes' : 'together take'} at least ${hours(needed)} a week, and you have ${available === 0 ? 'none' : hoursAlone(available)}: that has to be settled before anything else.`,
  'portfolio.hours-unknown': ({ platform, needed }) =>
    `You have not told us how many hours you have; the first channel to become worthwhile is ${formsOf(platform).the}, from ${hours(needed)} a week on.`,

  'portfolio.set-aside': ({ hours: kept, platforms }) =>
    `We have left ${hours(kept)} a week for ${the(platforms)}, either because an obligation keeps you there or because we hold no figures to judge ${platforms.length === 1 ? 'that channel' : 'those channels'} by.`,
  'portfolio.set-aside-duty': ({ hours: kept, platforms }) =>
    `We have left ${hours(kept)} a week for ${the(platforms)}, because an obligation keeps you there.`,
  'portfolio.set-aside-unjudged': ({ hours: kept, platforms }) =>
    `We have left ${hours(kept)} a week for ${the(platforms)}, because we hold no figures to judge ${platforms.length === 1 ? 'that channel' : 'those channels'} by.`,
  'portfolio.hours-left': ({ hours: left }) =>
    left === 1
      ? 'The hour a week that is left would add too little to this plan to be worth spending on it: keep it for something else.'
      : `The ${hours(left)} a week that are left would add too little to this plan to be worth spending on it: keep them for something else.`,
  'portfolio.one-more-hour': ({ platform, points: gained }) =>
    `One more hour a week would bring your goals ${points(gained)}, and most of it would go to ${formsOf(platform).the}.`,
  'portfolio.next-channel': ({ platform, hours: missing, points: gained }) =>
    `The next channel would be ${formsOf(platform).the}: it would take ${missing === 1 ? 'one more hour' : `${decimal(missing)} more hours`} a week, and your goals would gain ${points(gained)}.`,
  'portfolio.spread': ({ platforms, hours: given, points: lost }) =>
    `Spread evenly over ${the(platforms)}, the same time comes to ${each(given)} a week each, and your goals would lose ${points(lost)}.`,
  'portfolio.spread-starved': ({ platforms, hours: given, points: lost }) =>
    `Spread evenly over ${the(platforms)}, the same time comes to ${each(given)} a week each, which is not enough to keep them all alive, and your goals would lose ${points(lost)}.`,
  'portfolio.on-hold': ({ platforms }) =>
    `The request for ${the(platforms)} is still on hold: open nothing there until it is settled, and leave those hours free in the meantime.`,
  'portfolio.unmeasured': ({ platforms }) =>
    `Nobody has measured how much of your public can be met through ${the(platforms)}: we have counted it cautiously, at half of what we would otherwise assume, so measure it before you rely on this plan.`,
  'portfolio.use-missing': ({ platforms }) =>
    `Nothing you have told us you would do ${and(platforms.map((platform) => formsOf(platform).on))} serves your goals: decide on that before you give it more time.`,
  'portfolio.networks-beside-a-job': ({ networks }) =>
    `As long as running these channels is not somebody’s main job, we plan for no more than ${count(networks)} social ${networks === 1 ? 'network' : 'networks'} besides what you own.`,
  'portfolio.networks-per-post': ({ networks }) =>
    `With the people in charge of these channels, we plan for no more than ${count(networks)} social ${networks === 1 ? 'network' : 'networks'} besides what you own.`,
  'portfolio.ask-first': ({ platforms }) =>
    `Before you commit hours to ${the(platforms)}, answer the open questions: they could still turn our advice against ${platforms.length === 1 ? 'it' : 'them'}.`,
  'portfolio.duty-against-rule': ({ platforms }) =>
    `An obligation calls for ${the(platforms)}, and your own rules exclude ${platforms.length === 1 ? 'it' : 'them'}: the plan leaves no hours there until you have settled which gives way.`,
  'portfolio.not-proven': ({ points: most }) =>
    `There are too many combinations to try them all: another plan could be better by ${points(most)}, but by no more than that.`,

  'portfolio.at-healthy': ({ platform, hours: given }) =>
    `${capital(formsOf(platform).the)} gets ${hours(given)} a week, enough for a healthy rhythm.`,
  'portfolio.below-healthy': ({ platform, hours: given, healthy }) =>
    `${capital(formsOf(platform).the)} gets ${hours(given)} a week; a fully healthy rhythm would take ${hoursAlone(healthy)}.`,
  'portfolio.at-minimum': ({ platform, hours: given, healthy }) =>
    `${capital(formsOf(platform).the)} gets ${hours(given)} a week, just enough to stay alive; a healthy rhythm would take ${hoursAlone(healthy)}.`,
  'portfolio.closing-costs': ({ platform, points: lost, hoursSaved }) => {
    if (hoursSaved >= 0.5)
      return `Giving up ${formsOf(platform).the} would cost your goals ${points(lost)}; once its hours are put to their next best use, ${hours(hoursSaved)} a week would be left over.`
    return hoursSaved <= -0.5
      ? `Giving up ${formsOf(platform).the} would cost your goals ${points(lost)}, even with ${hours(-hoursSaved)} a week more on the others.`
      : `Giving up ${formsOf(platform).the} would cost your goals ${points(lost)}, even with its hours put to their next best use.`
  },
  'portfolio.closing-takes-hours': ({ platform, hours: more }) =>
    `Without ${formsOf(platform).the}, the other channels could serve your goals as well, but it would take ${hours(more)} a week more.`,
  'portfolio.closing-costs-little': ({ platform }) => `Giving up ${formsOf(platform).the} would cost your goals next to nothing.`,
  'portfolio.obliged': ({ platform }) => `An obligation requires you to keep ${formsOf(platform).the} going, whatever it brings.`,

  'portfolio.stop': ({ platform, hours: freed, points: lost }) =>
    `This plan has no hours for ${formsOf(platform).the}: we would wind it up before starting anything new, since carrying on would take at least ${hours(freed)} a week and cost your goals ${points(lost)}.`,
  'portfolio.stop-once-proven': ({ platform, hours: freed, unproven }) =>
    `This plan has no hours for ${formsOf(platform).the}, which takes at least ${hours(freed)} a week; but there are figures on how many of your public can be met there, and none on ${the(unproven)}. Before you give it up, find out, by a short survey for instance, whether ${the(unproven)} would reach more people.`,
  'portfolio.keep-until-proven': ({ platform, hours: kept, unproven }) =>
    `The plan itself does without ${formsOf(platform).the}; but there are figures on how many of your public can be met there, and none on ${the(unproven)}. Until you know that ${the(unproven)} ${unproven.length === 1 ? 'reaches' : 'reach'} more people, keep ${formsOf(platform).the} going: at least ${hours(kept)} a week of those that are left are for that.`,
  'portfolio.stop-free': ({ platform, hours: freed }) =>
    `This plan has no hours for ${formsOf(platform).the}: carrying on would take nothing from the other channels, but at least ${hours(freed)} a week for too little in return.`,
  'portfolio.rest': ({ platform, hours: freed }) =>
    `This plan has no hours for ${formsOf(platform).the}, which takes at least ${hours(freed)} a week to stay alive. What you have there is yours: leave it within reach, say where news now appears, and come back to it when you have the time.`,
  'portfolio.gives-way': ({ platform, hours: freed, points: lost }) =>
    `${capital(formsOf(platform).the)} would suit you, but your hours do more on the channels of this plan: carrying on would take at least ${hours(freed)} a week from them${lost > 0 ? ` and cost your goals ${points(lost)}` : ''}. Keep it only if you find those hours elsewhere.`,
  'portfolio.stop-if-alive': ({ platform, hours: freed }) =>
    `This plan has no hours for ${formsOf(platform).the}: if you still publish there, that takes at least ${hours(freed)} a week from the other channels.`,

  'portfolio.chosen': ({ platform }) => `${capital(formsOf(platform).the)} is part of the plan.`,
  'portfolio.outranked': ({ platform }) => `${capital(formsOf(platform).the)} could serve you, but your hours do more elsewhere.`,
  'portfolio.not-added': ({ platform }) => `${capital(formsOf(platform).the)} could serve you, but we would not add it to this plan.`,
  'portfolio.not-worth-hours': ({ platform }) =>
    `${capital(formsOf(platform).the)} would not bring enough to your goals to be worth the hours it takes.`,
  'portfolio.candidate': ({ platform }) =>
    `${capital(formsOf(platform).the)} remains a candidate: whether it belongs in the plan depends on the hours you have.`,
  'portfolio.vetoed': ({ platform, veto }) => `${capital(formsOf(platform).the)} is left out: ${OBSTACLES[veto]}.`,
  'portfolio.declined': ({ platform }) => `${capital(formsOf(platform).the)} is left out: in your case we advise against it.`,
  'portfolio.refused': ({ platform }) => `${capital(formsOf(platform).the)} is left out: our answer to the request for it is no.`,
  'portfolio.without-use': ({ platform }) =>
    `${capital(formsOf(platform).the)} is left out: nothing you could do there with the formats you have would serve your goals.`,
  'portfolio.not-earned': ({ platform }) =>
    `${capital(formsOf(platform).the)} is left out for now: it would not bring enough to justify opening one more channel.`,

  'portfolio.from-hours': ({ hours: from, platforms }) => `From ${hours(from)} a week on, the time is best spent on ${the(platforms)}.`,
}
