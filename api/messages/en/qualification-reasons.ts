import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { SoldModel } from '../../../domain/qualification/proposal.ts'
import type { ScaledQuestionId } from '../../../domain/qualification/questions.ts'
import type { PoleName, QualificationVerdict, VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { and, count, decimal, or } from './figures.ts'

/** How much speaks for something, the mean of degrees 0..4. */
const reached = (degree: number): string => `${decimal(degree)} out of 4`

/** What an answer shows of a pole, after "above all"; who is assigned has not chosen. */
const SIGNS_OF_A_TEAM: Partial<Readonly<Record<ScaledQuestionId, string>>> = {
  'accountable-result': 'a result that is owed',
  'assigned-membership': 'members who are assigned',
  'single-manager': 'one manager in charge',
  'in-the-flow': 'exchanges that are the work itself',
}
const SIGNS_OF_PEOPLE_TO_BE_WON: Partial<Readonly<Record<ScaledQuestionId, string>>> = {
  'win-over': 'an aim to convince or bring together',
  'optional-attention': 'attention that has to be earned',
  'crosses-borders': 'a reach beyond one department',
  'assigned-membership': 'membership by choice',
}
const named = (signs: readonly ScaledQuestionId[], names: typeof SIGNS_OF_A_TEAM): string => and(signs.flatMap((sign) => names[sign] ?? []))

/** After "too little has been said about whether these people". */
const POLE: Readonly<Record<PoleName, string>> = { 'socio-collaborative': 'work as a team', community: 'have to be won over' }

const theGroups = (groups: readonly string[]): string => `the group${groups.length > 1 ? 's' : ''} ${and(groups.map((name) => `“${name}”`))}`
const days = (value: number): string => `${value} ${value === 1 ? 'day' : 'days'}`

/** After "The offer proposes". */
const SOLD: Readonly<Record<SoldModel, string>> = {
  'community-management': 'community management',
  'socio-collaborative-management': 'new ways of managing a team',
  both: 'community management and new ways of managing a team',
}
/** After "your answers describe". */
const DESCRIBED: Readonly<Record<QualificationVerdict, string>> = {
  'community-management': 'people who have to be won over',
  'socio-collaborative-management': 'a team, which is a matter for its own manager',
  both: 'both a team, which is a matter for its own manager, and people who have to be won over',
  neither: 'a situation that calls for another answer',
  'leave-alone': 'a community that lives well on its own',
  unqualified: 'a group of which too little is known',
}

/** Why a group is judged as it is, and what does not go together in an initiative. */
export const qualificationReasons: SentencesFor<VerdictReasonsOfGroup & QualificationFindingReasons> = {
  'grid.too-much-open': ({ open, questions }) =>
    `${open === questions ? `None of the ${questions} questions has been answered yet` : `Of the ${questions} questions, ${open} are still open`}: a verdict would say more about our guesses than about this group, and we prefer to ask.`,
  'grid.cause-unasked': () =>
    'We do not yet know whether better exchanges would put an end to the problem, and nothing can be decided before that is known.',
  'grid.cause-elsewhere': () =>
    'However good the conversation, the problem would remain, because its cause lies elsewhere: only the person who can act on that cause will change anything, and no community can do so in their place.',
  'grid.instead-of-change': () =>
    'Exchanges would solve the problem in part at best, and the community is proposed so that nothing else has to change: it would be asked for the change that nobody else is making.',
  'grid.lives-already': () =>
    'The group lives without you, has not asked for help and lacks little that you could bring: a programme would hinder it more than serve it.',
  'grid.pole-unasked': ({ poles }) =>
    `We cannot tell yet: too little has been said about whether these people ${or(poles.map((pole) => POLE[pole]))}.`,
  'grid.cohesion-unasked': () =>
    'These people have to be won over, but we do not yet know whether they have enough in common, and enough wish to talk to one another, to form a community rather than an audience.',
  'grid.outcome-unasked': () =>
    'These people have to be won over and form an audience rather than a community; what suits them depends on whether you expect them to adopt a message or to deal with one another, which nobody has said yet.',
  'grid.both-poles': ({ socioCollaborative, community }) =>
    `The answers describe at once a team at work (${reached(socioCollaborative)}) and people who have to be won over (${reached(community)}): the team needs its own manager, the others a community manager, with a clear border between the two.`,
  'grid.team': ({ socioCollaborative, community, signs }) =>
    `The signs of a team (above all ${named(signs, SIGNS_OF_A_TEAM)}) reach ${reached(socioCollaborative)}, as against ${decimal(community)} for those of people who have to be won over: leading this team is the work of its own manager.`,
  'grid.no-community': ({ community }) =>
    `These people have to be won over (${reached(community)}) and you expect them to deal with one another, but they have too little in common, or too little wish to talk to one another, to form a community: they are better served one by one.`,
  'grid.community': ({ community, signs }) =>
    `The signs of people who have to be won over (above all ${named(signs, SIGNS_OF_PEOPLE_TO_BE_WON)}) reach ${reached(community)}, and these people have enough in common, and enough wish to talk to one another, to form a community.`,
  'grid.audience': ({ community }) =>
    `These people have to be won over (${reached(community)}) and you expect them to hear, understand and adopt something: that makes an audience, to be informed and listened to, and nothing shows that it is a community.`,
  'grid.neither-pole': ({ socioCollaborative, community }) =>
    `The answers clearly describe neither a team (${reached(socioCollaborative)}) nor people who have to be won over (${reached(community)}): it is better to look again at who makes up this group than to decide now.`,

  'wrong-method.campaign-in-a-team': ({ group }) =>
    `The group “${group}” is a team, and the plan is to run it like a communication campaign: a campaign serves to win people over, whereas a team needs its manager to organise the work.`,
  'wrong-method.assignment-in-a-community': ({ group }) =>
    `The people of the group “${group}” have to be won over, and the plan is to assign them tasks and follow these up: attention cannot be obtained by giving instructions.`,
  'model-mismatch.sold': ({ group, sold, verdict }) =>
    `For the group “${group}”, the offer proposes ${SOLD[sold]}, whereas your answers describe ${DESCRIBED[verdict]}.`,
  'legitimacy-conflict.animator-leads-a-team': ({ group }) =>
    `The team “${group}” is to be led or addressed by somebody who neither manages it nor answers for its results: however talented, this person could only duplicate the manager, and deserves to be spared that position.`,
  'wrong-measures.engagement-in-a-team': ({ group }) =>
    `For the team “${group}”, the offer counts followers or reactions, which say nothing of the work: the time to delivery, the work done twice and the decisions found again tell you far more.`,
  'chosen-for.bad-advice': () =>
    'As you tell us yourselves, this model was chosen on poor advice: the choice deserves to be made afresh, starting from the groups and what they have to do.',
  'chosen-for.misunderstanding': () =>
    'As you tell us yourselves, this model was chosen through a misunderstanding: community management wins over people who are free to come, and does not replace the manager of a team.',
  'chosen-for.avoidance': () =>
    'As you tell us yourselves, this model was chosen so as not to look at daily work and at the manager’s role, although that is where things are decided.',
  'erp-syndrome.same-answer': ({ problems, communities }) =>
    `A community is proposed for ${communities === problems ? `each of the ${count(problems)}` : `${count(communities)} of the ${count(problems)}`} other problems you mention: giving one answer to such different problems suggests that nobody has looked for their causes.`,
  'control-package.sold': () =>
    'The offer bundles several channels, speaks in your name and deletes unwelcome remarks: it sells control over a conversation that nobody controls, and what is deleted will be said elsewhere.',
  'relay-expected.illusion': () =>
    'Members are not there to relay your messages: they pass on what is useful to them, in their own words, and nobody can order them to do more.',
  'thin-offer.unanswered': ({ answered, asked }) =>
    `The offer answers ${answered === 0 ? 'none' : answered === 1 ? 'only one' : answered} of the ${asked} questions that we would put to any supplier: ask ${answered === 0 ? 'them' : 'the others'} before you commit yourselves.`,
  'hollow-supply.intern': () =>
    'The offer leaves the work to an intern: this person deserves supervision, and you deserve to know which experienced professional answers for the work.',
  'hollow-supply.unnamed': () =>
    'The offer does not say who will do the work: without a name and some experience to judge by, you cannot know what you are buying.',
  'exists-elsewhere.places': ({ group, places }) =>
    `The people of the group “${group}” have not waited for you, and already talk to one another elsewhere (${and(places)}): listen to them there before you open anything.`,
  'too-early.warm-up': ({ days, warmUpDays }) =>
    `The initiative ${days === 0 ? 'begins today' : `began ${days === 1 ? 'yesterday' : `${days} days ago`}`}: it is normal to feel your way at first, and results are not to be judged before ${warmUpDays} days have gone by.`,

  'beside-a-programme.cause-elsewhere': ({ groups }) =>
    `In ${theGroups(groups)}, the problem has its cause elsewhere than in the exchanges, and nothing that is run for the others will solve it: that cause has to be dealt with first, and in its own right.`,
  'beside-a-programme.no-community': ({ groups }) =>
    `The people of ${theGroups(groups)} do not form a community: serve them directly, and do not enrol them in what is run for the others.`,
  'beside-a-programme.left-alone': ({ groups }) =>
    `What lives in ${theGroups(groups)} does not need you: keep what is run for the others away from it, and do not count it among your results.`,
  'beside-a-programme.unqualified': ({ groups }) =>
    `For ${theGroups(groups)} there is no verdict yet, and what is said of the others does not hold there.`,

  'answer-set-aside.tractable': ({ group }) =>
    `For the group “${group}”, you answered that better exchanges would solve the problem, at least in part; yet its cause lies elsewhere, and whoever can act on it has not agreed to do so: we have therefore expected next to nothing of exchanges.`,
  'answer-inferred.tractable': ({ group }) =>
    `For the group “${group}”, nobody has said whether better exchanges would solve the problem; since its cause lies elsewhere, and whoever can act on it has not agreed to do so, we have expected next to nothing of them.`,
  'answer-set-aside.avoidance': ({ group }) =>
    `For the group “${group}”, your answers leave room for changes beside the community, but your list of these is empty: we have gone by the list.`,
  'answer-inferred.avoidance': ({ group }) =>
    `For the group “${group}”, your list of what else is going to change is empty: we have understood that the community is to take the place of any other change.`,
  'contradiction.changes-and-avoidance': ({ group, changes }) =>
    `For the group “${group}”, two answers do not go together: other things are going to change (${and(changes)}), and a community is proposed so that nothing else has to.`,
  'contradiction.aims-without-winning': ({ group }) =>
    `For the group “${group}”, two answers do not go together: you name aims such as bringing people together or convincing them, and you say that this is not the aim.`,
  'contradiction.winning-without-aims': ({ group }) =>
    `For the group “${group}”, two answers do not go together: the aim is to win people over, and yet you chose none of the aims that this may mean.`,
  'contradiction.manager-without-authority': ({ group }) =>
    `For the group “${group}”, two answers do not go together: the manager of the team is to lead, and no manager has authority over this work.`,
  'contradiction.talks-nowhere': ({ group }) =>
    `For the group “${group}”, two answers do not go together: its members already talk to one another, and there is no place where they do.`,
  'contradiction.lives-without-talk': ({ group }) =>
    `For the group “${group}”, two answers do not go together: it already lives on its own, and its members hardly wish to talk to one another.`,
  'contradiction.conversation-and-cause': ({ group }) =>
    `For the group “${group}”, two answers do not go together: nothing but the exchanges would have to change, and perfect exchanges would hardly solve the problem.`,
  'contradiction.proposed-and-not-asked': ({ group }) =>
    `For the group “${group}”, two answers do not go together: the idea comes from its members, and they have asked for nothing.`,

  'wrong-method.assignment-over-both': ({ group }) =>
    `The group “${group}” seems to bring together two sorts of people, and the plan is to assign tasks to all of them: this suits the team, and drives away those who come freely.`,
  'wrong-method.campaign-over-both': ({ group }) =>
    `The group “${group}” seems to bring together two sorts of people, and the plan is to run it like a campaign throughout: this may win some people over, and brings the team nothing but noise.`,
  'legitimacy-conflict.manager-leads-a-community': ({ group }) =>
    `The people of the group “${group}” have to be won over, and a manager is to lead them: a title wins nobody over, and they will sooner follow somebody whom they recognise themselves.`,
  'transitional-role.time-boxed': ({ group, days: until }) =>
    `For ${days(until)}, the team “${group}” is to be helped by somebody who does not manage it: this may serve as a bridge until the tool is part of the work, provided that this person works through the manager and leaves on the day that is set.`,
  'transitional-role.too-long': ({ group, days: until, mostDays }) =>
    `For ${days(until)}, the team “${group}” is to be helped by somebody who does not manage it: beyond ${days(mostDays)}, this is no longer a bridge but a second manager.`,
  'one-role.both': ({ group }) =>
    `In the group “${group}”, one role is to do the work of both the manager and the community manager: nobody can give the team its instructions and, in the same voice, win over the people around it.`,
  'single-vector.split': ({ group }) =>
    `The group “${group}” seems to bring together two sorts of people, a team at work and people who have to be won over: describe them as two groups and ask again, since one plan for both can only be a stopgap.`,
  'takeover.method': ({ group }) => `The group “${group}” lives well without you, and the plan is to run it: leave it to those who keep it alive.`,
  'takeover.lead': ({ group }) =>
    `The group “${group}” has leaders of its own, and somebody else is to lead it: this would take away from its members what makes it theirs.`,
  'takeover.targets': ({ group }) =>
    `The offer sets measures for the group “${group}”, which lives well without you and owes nobody any figures: have it left out.`,
  'nothing-to-run.cause-elsewhere': ({ group }) =>
    `The plan already says how the group “${group}” is to be run, or who is to lead it, whereas nothing should be opened before the cause of the problem has been dealt with: set that plan aside.`,
  'nothing-to-run.no-community': ({ group }) =>
    `The plan for the group “${group}” supposes a community, with tasks to carry out or exchanges to encourage, whereas these people do not form one: set that plan aside, and serve each of them directly.`,
  'need.untreated': ({ group }) =>
    `What the group “${group}” is to help with is none of the things that communities are known to do well: see first whether something simpler would serve.`,
  'exists-elsewhere.reachable': ({ group, places }) =>
    `The people of the group “${group}” can already be found elsewhere (${and(places)}): look there at what concerns them before you open another place.`,
  'exists-elsewhere.no-rival': ({ group, places }) =>
    `The group “${group}” already has its place (${and(places)}): open no official rival to it, and answer there when you are asked.`,
  'exists-elsewhere.leave-in-peace': ({ group, places }) =>
    `The people of the group “${group}” have a place of their own (${and(places)}): in a context such as this one, do not go there uninvited, and do not seek to know who belongs to it.`,
  'no-manager.in-a-team': ({ group }) =>
    `The group “${group}” works as a team, and no manager really answers for its work: decide first who does, since leading it is a manager’s work.`,
  'proposed-by.vendor': ({ groups }) =>
    `The idea for ${theGroups(groups)} comes from a supplier: before you buy, make sure with the people concerned that the need is theirs.`,
  'proposed-by.vendor-in-vain': ({ groups }) =>
    `The idea for ${theGroups(groups)} comes from a supplier, who offers what they sell, whereas the situation calls for something else.`,
  'proposed-by.animator': ({ groups }) =>
    `The idea for ${theGroups(groups)} comes from the community manager, who offers what they know how to do: nobody is to blame, but the situation calls for something else.`,
  'proposed-by.above': ({ groups }) =>
    `The idea for ${theGroups(groups)} does not come from the members, who have asked for nothing: begin with those who wish to take part, and let the others come in their own time.`,
  'wrong-measures.followers-in-a-community': ({ group }) =>
    `For the group “${group}”, the offer counts followers, who tell you nothing of what these people understand, ask or do: have it count questions and answers instead.`,
  'blocked.already-begun': () =>
    'The initiative has already begun, in a context that is hostile to it: take it no further until the conditions are met, and protect those who already take part.',
}
