import type { ConflictId } from '../../../domain/catalogue/conflicts.ts'

/** What disagrees, why, and what is used, in a sentence each. */
export const conflicts: Readonly<Record<ConflictId, string>> = {
  'first-network-in-france':
    'People in France name Facebook as the network they use most, whereas the platforms’ own filings, which count accounts, put Instagram first: we use the declared share for Facebook and the number of accounts, as an upper bound, for Instagram.',
  'x-decline':
    'Counts of users show X losing ground while its weekly use for news stays level, because those who leave and those who come are not the same: the counts decide how stable we call the platform, and the news figure does not soften that.',
  'journalists-network':
    'One survey asks journalists which network is most valuable to them and finds Facebook first, others ask which they use and find LinkedIn first: each answer counts for its own question, and neither means that journalists welcome being approached there.',
  'tiktok-engagement':
    'Engagement on TikTok is said to have halved in one study and risen by half in a later one, because they follow different brands by different methods: we use the later one, and keep the earlier as a sign of how quickly it changes.',
  'engagement-ranking':
    'The order of the networks is reversed when engagement is counted per impression rather than per follower: we never compare a rate of one kind with a rate of the other.',
  'linkedin-reach-loss':
    'Two analyses of LinkedIn agree that posts reach fewer people, and put the loss at a third or at a half because their samples differ: we use only the direction.',
  'linkedin-cadence': 'Older advice recommends one LinkedIn post per working day and recent measurements one or two a week: we use the recent ones.',
  'pinterest-conversion':
    'In 2012 visitors from Pinterest bought less often than those from Facebook, and in 2018 they were among those who bought most: each figure stays with the platform it measured, and for Pinterest we use the later one.',
  'facebook-organic-reach':
    'The 1 to 2% are the share of its followers a page reaches, the 10.6% the share of pages in what people see: only the first is used for what a page can hope to reach.',
  'linkedin-lead-share':
    'The often repeated “80% of business leads” is really a share of visits in 2015, whereas a survey of 2023 finds LinkedIn level with Facebook: we use the survey for enquiries and the other figure, with caution, for visits alone.',
  'facebook-half-life':
    'The half-life of a Facebook post is given as 30, 50 or 76 minutes depending on the year, and the last of these was recalled and never read again: we use 50 minutes.',
  'x-half-life':
    'The half-life of a post on X is given as 21, 24 or 43 minutes depending on the year, and the last of these was recalled and never read again: we use 24 minutes.',
  'pinterest-lifespan':
    'A pin cannot live for four months in all and still have a half-life of three and a half: we use the half-life for lifespan, and the other figure only as an order of magnitude.',
  'threads-first-month':
    'Two firms estimated the first month of Threads, one of them on Android alone, and their numbers differ: we use only what both show, that about four users in five had gone.',
  'bereal-users':
    'An analytics firm saw the users of BeReal fall below 6 million, whereas its buyer later claimed 40 million: we use only that the peak had passed, and no count.',
}
