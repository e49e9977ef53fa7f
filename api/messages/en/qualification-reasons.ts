import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { SoldModel } from '../../../domain/qualification/proposal.ts'
import type { QualificationVerdict, VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { and, count, decimal } from './figures.ts'

/** How much speaks for something, the mean of degrees 0..4. */
const reached = (degree: number): string => `${decimal(degree)} out of 4`

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
  'grid.pole-unasked': () =>
    'We cannot tell yet: nothing has been said about whether these people work as a team, or about whether they have to be won over.',
  'grid.cohesion-unasked': () =>
    'These people have to be won over, but we do not yet know whether they have enough in common, and enough wish to talk to one another, to form a community rather than an audience.',
  'grid.outcome-unasked': () =>
    'These people have to be won over and form an audience rather than a community; what suits them depends on whether you expect them to adopt a message or to deal with one another, which nobody has said yet.',
  'grid.both-poles': ({ socioCollaborative, community }) =>
    `The answers describe at once a team at work (${reached(socioCollaborative)}) and people who have to be won over (${reached(community)}): the team needs its own manager, the others a community manager, with a clear border between the two.`,
  'grid.team': ({ socioCollaborative, community }) =>
    `The signs of a team (a result that is owed, members who are assigned, one manager, exchanges that are the work itself) reach ${reached(socioCollaborative)}, as against ${decimal(community)} for those of people who have to be won over: leading this team is the work of its own manager.`,
  'grid.no-community': ({ community }) =>
    `These people have to be won over (${reached(community)}) and you expect them to deal with one another, but they have too little in common, or too little wish to talk to one another, to form a community: they are better served one by one.`,
  'grid.community': ({ community }) =>
    `The signs of people who have to be won over (an aim to convince or bring together, attention that has to be earned, more than one department, membership by choice) reach ${reached(community)}, and these people have enough in common, and enough wish to talk to one another, to form a community.`,
  'grid.audience': ({ community }) =>
    `These people have to be won over (${reached(community)}) and you expect them to hear, understand and adopt something: that makes an audience, to be informed and listened to, and nothing shows that it is a community.`,
  'grid.neither-pole': ({ socioCollaborative, community }) =>
    `The answers clearly describe neither a team (${reached(socioCollaborative)}) nor people who have to be won over (${reached(community)}): it is better to look again at who makes up this group than to decide now.`,

  'wrong-method.campaign-in-a-team': ({ group }) =>
    `The group “${group}” is a team, and the plan is to run it like a communication campaign: a campaign serves to win people over, whereas a team needs its manager to organise the work.`,
  'wrong-method.assignment-in-a-community': ({ group }) =>
    `The people of the group “${group}” have to be won over, and the plan is to assign them tasks and follow these up: attention that nobody owes you cannot be obtained by giving instructions.`,
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
}
