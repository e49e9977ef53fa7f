import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { Reason } from '../../../domain/shared/reason.ts'
import { PINNED_INITIATIVES } from './pinned-initiative-sentences.ts'

type QualificationReason = Reason<VerdictReasonsOfGroup & QualificationFindingReasons>

export type PinnedQualification = {
  readonly why: string
  readonly reason: QualificationReason
  readonly en: string
  readonly fr: string
}

/** Every sentence of the qualification, in each case it was weighed for: to be read aloud when one changes. */
export const PINNED_QUALIFICATION: readonly PinnedQualification[] = [
  ...PINNED_INITIATIVES,
  {
    why: 'most of it is open',
    reason: { code: 'grid.too-much-open', params: { open: 5, questions: 14 } },
    en: 'Of the 14 questions, 5 are still open: a verdict would say more about our guesses than about this group, and we prefer to ask.',
    fr: 'Sur les 14 questions, 5 restent ouvertes\u00a0: un avis en dirait plus sur nos suppositions que sur ce groupe, et nous préférons demander.',
  },
  {
    why: 'nothing was answered',
    reason: { code: 'grid.too-much-open', params: { open: 14, questions: 14 } },
    en: 'None of the 14 questions has been answered yet: a verdict would say more about our guesses than about this group, and we prefer to ask.',
    fr: 'Aucune des 14 questions n’a encore reçu de réponse\u00a0: un avis en dirait plus sur nos suppositions que sur ce groupe, et nous préférons demander.',
  },
  {
    why: 'the cause comes first',
    reason: { code: 'grid.cause-unasked', params: {} },
    en: 'We do not yet know whether better exchanges would put an end to the problem, and nothing can be decided before that is known.',
    fr: 'Nous ne savons pas encore si de meilleurs échanges mettraient fin au problème, et rien ne peut se décider avant de le savoir.',
  },
  {
    why: 'no conversation treats a cause that lies elsewhere',
    reason: { code: 'grid.cause-elsewhere', params: {} },
    en: 'However good the conversation, the problem would remain, because its cause lies elsewhere: only the person who can act on that cause will change anything, and no community can do so in their place.',
    fr: 'Si bonne que soit la conversation, le problème demeurerait, car sa cause est ailleurs\u00a0: seule la personne qui peut agir sur cette cause y changera quelque chose, et aucune communauté ne le fera à sa place.',
  },
  {
    why: 'a community instead of a change',
    reason: { code: 'grid.instead-of-change', params: {} },
    en: 'Exchanges would solve the problem in part at best, and the community is proposed so that nothing else has to change: it would be asked for the change that nobody else is making.',
    fr: 'Les échanges ne résoudraient au mieux qu’une partie du problème, et la communauté est proposée pour que rien d’autre n’ait à changer\u00a0: on attendrait d’elle le changement auquel personne d’autre ne se prête.',
  },
  {
    why: 'what lives is not to be disturbed',
    reason: { code: 'grid.lives-already', params: {} },
    en: 'The group lives without you, has not asked for help and lacks little that you could bring: a programme would hinder it more than serve it.',
    fr: 'Le groupe vit sans vous, n’a pas demandé d’aide et ne manque guère de ce que vous pourriez lui apporter\u00a0: un programme le gênerait plus qu’il ne le servirait.',
  },
  {
    why: 'nothing on one of the poles',
    reason: { code: 'grid.pole-unasked', params: { poles: ['socio-collaborative', 'community'] } },
    en: 'We cannot tell yet: too little has been said about whether these people work as a team or have to be won over.',
    fr: 'Il est trop tôt pour le dire\u00a0: presque rien n’indique encore si ces personnes travaillent en équipe ou s’il faut les convaincre.',
  },
  {
    why: 'a community or an audience',
    reason: { code: 'grid.cohesion-unasked', params: {} },
    en: 'These people have to be won over, but we do not yet know whether they have enough in common, and enough wish to talk to one another, to form a community rather than an audience.',
    fr: 'Ces personnes sont à convaincre, mais nous ne savons pas encore si elles ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté plutôt qu’un public.',
  },
  {
    why: 'to hear, or to deal with one another',
    reason: { code: 'grid.outcome-unasked', params: {} },
    en: 'These people have to be won over and form an audience rather than a community; what suits them depends on whether you expect them to adopt a message or to deal with one another, which nobody has said yet.',
    fr: 'Ces personnes sont à convaincre et forment un public plutôt qu’une communauté\u202f; ce qui leur convient dépend de ce que vous attendez d’elles, adopter un message ou échanger entre elles, et personne ne l’a encore dit.',
  },
  {
    why: 'a team and a public',
    reason: { code: 'grid.both-poles', params: { socioCollaborative: 2.75, community: 3.25 } },
    en: 'The answers describe at once a team at work (2.8 out of 4) and people who have to be won over (3.3 out of 4): the team needs its own manager, the others a community manager, with a clear border between the two.',
    fr: 'Les réponses décrivent à la fois une équipe au travail (2,8 sur 4) et des personnes à convaincre (3,3 sur 4)\u00a0: l’équipe a besoin de son propre manager, les autres d’un animateur, avec une limite claire entre les deux.',
  },
  {
    why: 'a team, figures in a row',
    reason: { code: 'grid.team', params: { socioCollaborative: 4, community: 0.5, signs: ['accountable-result', 'single-manager', 'in-the-flow'] } },
    en: 'The signs of a team (above all a result that is owed, one manager in charge and exchanges that are the work itself) reach 4 out of 4, as against 0.5 for those of people who have to be won over: leading this team is the work of its own manager.',
    fr: 'Les signes d’une équipe (avant tout un résultat à rendre, un seul manager et des échanges qui sont le travail même) atteignent 4 sur 4, contre 0,5 pour ceux de personnes à convaincre\u00a0: conduire cette équipe est le travail de son propre manager.',
  },
  {
    why: 'wanted as a community, and none',
    reason: { code: 'grid.no-community', params: { socioCollaborative: 0, community: 4 } },
    en: 'These people have to be won over (4 out of 4) and you expect them to deal with one another, but they have too little in common, or too little wish to talk to one another, to form a community: they are better served one by one.',
    fr: 'Ces personnes sont à convaincre (4 sur 4) et vous attendez qu’elles échangent entre elles, mais elles ont trop peu en commun, ou trop peu envie de se parler, pour former une communauté\u00a0: mieux vaut servir chacune directement.',
  },
  {
    why: 'a community',
    reason: {
      code: 'grid.community',
      params: { socioCollaborative: 0.25, community: 3.5, signs: ['win-over', 'optional-attention', 'crosses-borders', 'assigned-membership'] },
    },
    en: 'The signs of people who have to be won over (above all an aim to convince or bring together, attention that has to be earned, a reach beyond one department and membership by choice) reach 3.5 out of 4, and these people have enough in common, and enough wish to talk to one another, to form a community.',
    fr: 'Les signes de personnes à convaincre (avant tout un but de persuasion ou de rassemblement, une attention à gagner, un cercle plus large qu’un service et une appartenance choisie) atteignent 3,5 sur 4, et ces personnes ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté.',
  },
  {
    why: 'an audience is not called a community',
    reason: { code: 'grid.audience', params: { socioCollaborative: 0.25, community: 3.75 } },
    en: 'These people have to be won over (3.8 out of 4) and you expect them to hear, understand and adopt something: that makes an audience, to be informed and listened to, and nothing shows that it is a community.',
    fr: 'Ces personnes sont à convaincre (3,8 sur 4) et vous attendez qu’elles entendent, comprennent et adoptent quelque chose\u00a0: c’est un public, à informer et à écouter, et rien ne montre qu’il forme une communauté.',
  },
  {
    why: 'neither, though it was answered',
    reason: { code: 'grid.neither-pole', params: { socioCollaborative: 1.5, community: 2 } },
    en: 'The answers clearly describe neither a team (1.5 out of 4) nor people who have to be won over (2 out of 4): it is better to look again at who makes up this group than to decide now.',
    fr: 'Les réponses ne décrivent clairement ni une équipe (1,5 sur 4) ni des personnes à convaincre (2 sur 4)\u00a0: mieux vaut revoir qui compose ce groupe que décider dès maintenant.',
  },
  {
    why: 'a campaign is no way to manage a team',
    reason: { code: 'wrong-method.campaign-in-a-team', params: { group: 'Comptables' } },
    en: 'The group “Comptables” is a team, and the plan is to run it like a communication campaign: a campaign serves to win people over, whereas a team needs its manager to organise the work.',
    fr: 'Le groupe «\u00a0Comptables\u00a0» est une équipe, et il est prévu de le conduire comme une campagne de communication\u00a0: une campagne sert à convaincre, alors qu’une équipe a besoin que son manager organise le travail.',
  },
  {
    why: 'orders do not earn attention',
    reason: { code: 'wrong-method.assignment-in-a-community', params: { group: 'Riverains' } },
    en: 'The people of the group “Riverains” have to be won over, and the plan is to assign them tasks and follow these up: attention cannot be obtained by giving instructions.',
    fr: 'Les personnes du groupe «\u00a0Riverains\u00a0» sont à convaincre, et il est prévu de leur assigner des tâches et d’en suivre l’exécution\u00a0: l’attention ne s’obtient pas par des consignes.',
  },
  {
    why: 'one is sold, the other is needed',
    reason: { code: 'model-mismatch.sold', params: { group: 'Comptables', sold: 'community-management', verdict: 'socio-collaborative-management' } },
    en: 'For the group “Comptables”, the offer proposes community management, whereas your answers describe a team, which is a matter for its own manager.',
    fr: 'Pour le groupe «\u00a0Comptables\u00a0», l’offre propose une animation de communauté, alors que vos réponses décrivent une équipe, qui relève de son propre manager.',
  },
  {
    why: 'a team is sold where people are to be won',
    reason: { code: 'model-mismatch.sold', params: { group: 'Riverains', sold: 'socio-collaborative-management', verdict: 'community-management' } },
    en: 'For the group “Riverains”, the offer proposes new ways of managing a team, whereas your answers describe people who have to be won over.',
    fr: 'Pour le groupe «\u00a0Riverains\u00a0», l’offre propose d’autres façons de manager une équipe, alors que vos réponses décrivent des personnes à convaincre.',
  },
  {
    why: 'half of it is sold',
    reason: { code: 'model-mismatch.sold', params: { group: 'Comptables', sold: 'socio-collaborative-management', verdict: 'both' } },
    en: 'For the group “Comptables”, the offer proposes new ways of managing a team, whereas your answers describe both a team, which is a matter for its own manager, and people who have to be won over.',
    fr: 'Pour le groupe «\u00a0Comptables\u00a0», l’offre propose d’autres façons de manager une équipe, alors que vos réponses décrivent à la fois une équipe, qui relève de son propre manager, et des personnes à convaincre.',
  },
  {
    why: 'too much is sold',
    reason: { code: 'model-mismatch.sold', params: { group: 'Riverains', sold: 'both', verdict: 'leave-alone' } },
    en: 'For the group “Riverains”, the offer proposes community management and new ways of managing a team, whereas your answers describe a community that lives well on its own.',
    fr: 'Pour le groupe «\u00a0Riverains\u00a0», l’offre propose une animation de communauté et d’autres façons de manager une équipe, alors que vos réponses décrivent une communauté qui vit bien par elle-même.',
  },
  {
    why: 'sold where the answer lies elsewhere',
    reason: { code: 'model-mismatch.sold', params: { group: 'Riverains', sold: 'community-management', verdict: 'neither' } },
    en: 'For the group “Riverains”, the offer proposes community management, whereas your answers describe a situation that calls for another answer.',
    fr: 'Pour le groupe «\u00a0Riverains\u00a0», l’offre propose une animation de communauté, alors que vos réponses décrivent une situation qui appelle une autre réponse.',
  },
  {
    why: 'the position is at fault, not the person',
    reason: { code: 'legitimacy-conflict.animator-leads-a-team', params: { group: 'Comptables' } },
    en: 'The team “Comptables” is to be led or addressed by somebody who neither manages it nor answers for its results: however talented, this person could only duplicate the manager, and deserves to be spared that position.',
    fr: 'Dans l’équipe «\u00a0Comptables\u00a0», la conduite ou la parole doit revenir à quelqu’un qui n’en est pas le manager et ne répond pas de ses résultats\u00a0: quel que soit son talent, cette personne ne pourrait que faire double emploi avec le manager, et mérite qu’on lui épargne cette position.',
  },
  {
    why: 'noise says nothing of work',
    reason: { code: 'wrong-measures.engagement-in-a-team', params: { group: 'Comptables' } },
    en: 'For the team “Comptables”, the offer counts followers or reactions, which say nothing of the work: the time to delivery, the work done twice and the decisions found again tell you far more.',
    fr: 'Pour l’équipe «\u00a0Comptables\u00a0», l’offre compte des abonnés ou des réactions, qui ne disent rien du travail\u00a0: le délai de livraison, le travail refait et les décisions retrouvées en disent davantage.',
  },
  {
    why: 'poor advice',
    reason: { code: 'chosen-for.bad-advice', params: {} },
    en: 'As you tell us yourselves, this model was chosen on poor advice: the choice deserves to be made afresh, starting from the groups and what they have to do.',
    fr: 'Vous nous indiquez vous-mêmes que ce modèle a été choisi sur un mauvais conseil\u00a0: le choix mérite d’être refait, en partant des groupes et de ce qu’ils ont à faire.',
  },
  {
    why: 'a misunderstanding',
    reason: { code: 'chosen-for.misunderstanding', params: {} },
    en: 'As you tell us yourselves, this model was chosen through a misunderstanding: community management wins over people who are free to come, and does not replace the manager of a team.',
    fr: 'Vous nous indiquez vous-mêmes que ce modèle a été choisi à la suite d’un malentendu\u00a0: animer une communauté, c’est convaincre des personnes libres de venir, et cela ne remplace pas le manager d’une équipe.',
  },
  {
    why: 'avoidance',
    reason: { code: 'chosen-for.avoidance', params: {} },
    en: 'As you tell us yourselves, this model was chosen so as not to look at daily work and at the manager’s role, although that is where things are decided.',
    fr: 'Vous nous indiquez vous-mêmes que ce modèle a été choisi pour ne pas avoir à regarder le travail quotidien et le rôle du manager, alors que c’est là que tout se joue.',
  },
  {
    why: 'the same answer to some',
    reason: { code: 'erp-syndrome.same-answer', params: { problems: 5, communities: 3 } },
    en: 'A community is proposed for three of the five other problems you mention: giving one answer to such different problems suggests that nobody has looked for their causes.',
    fr: 'Une communauté est proposée pour trois des cinq autres problèmes que vous citez\u00a0: donner une même réponse à des problèmes si divers laisse penser que personne n’en a cherché les causes.',
  },
  {
    why: 'the same answer to all',
    reason: { code: 'erp-syndrome.same-answer', params: { problems: 3, communities: 3 } },
    en: 'A community is proposed for each of the three other problems you mention: giving one answer to such different problems suggests that nobody has looked for their causes.',
    fr: 'Une communauté est proposée pour chacun des trois autres problèmes que vous citez\u00a0: donner une même réponse à des problèmes si divers laisse penser que personne n’en a cherché les causes.',
  },
  {
    why: 'control is an illusion',
    reason: { code: 'control-package.sold', params: {} },
    en: 'The offer bundles several channels, speaks in your name and deletes unwelcome remarks: it sells control over a conversation that nobody controls, and what is deleted will be said elsewhere.',
    fr: 'L’offre réunit plusieurs canaux en un lot, parle en votre nom et supprime les remarques gênantes\u00a0: elle vend la maîtrise d’une conversation que personne ne maîtrise, et ce qui est supprimé se dira ailleurs.',
  },
  {
    why: 'members are no relay',
    reason: { code: 'relay-expected.illusion', params: {} },
    en: 'Members are not there to relay your messages: they pass on what is useful to them, in their own words, and nobody can order them to do more.',
    fr: 'Les membres ne sont pas là pour relayer vos messages\u00a0: ils transmettent ce qui leur est utile, avec leurs propres mots, et nul ne peut leur en commander davantage.',
  },
  {
    why: 'an offer that answers nothing',
    reason: { code: 'thin-offer.unanswered', params: { answered: 0, asked: 10 } },
    en: 'The offer answers none of the 10 questions that we would put to any supplier: ask them before you commit yourselves.',
    fr: 'L’offre ne répond à aucune des 10 questions que nous poserions à tout prestataire\u00a0: posez-les-lui avant de vous engager.',
  },
  {
    why: 'an offer that answers one question',
    reason: { code: 'thin-offer.unanswered', params: { answered: 1, asked: 10 } },
    en: 'The offer answers only one of the 10 questions that we would put to any supplier: ask the others before you commit yourselves.',
    fr: 'L’offre répond à une seule des 10 questions que nous poserions à tout prestataire\u00a0: posez-lui les autres avant de vous engager.',
  },
  {
    why: 'an offer that answers half',
    reason: { code: 'thin-offer.unanswered', params: { answered: 5, asked: 10 } },
    en: 'The offer answers 5 of the 10 questions that we would put to any supplier: ask the others before you commit yourselves.',
    fr: 'L’offre répond à 5 des 10 questions que nous poserions à tout prestataire\u00a0: posez-lui les autres avant de vous engager.',
  },
  {
    why: 'an intern is helped, not blamed',
    reason: { code: 'hollow-supply.intern', params: {} },
    en: 'The offer leaves the work to an intern: this person deserves supervision, and you deserve to know which experienced professional answers for the work.',
    fr: 'L’offre confie le travail à un stagiaire\u00a0: cette personne a droit à un encadrement, et vous êtes en droit de savoir quel professionnel confirmé répond de son travail.',
  },
  {
    why: 'nobody in particular',
    reason: { code: 'hollow-supply.unnamed', params: {} },
    en: 'The offer does not say who will do the work: without a name and some experience to judge by, you cannot know what you are buying.',
    fr: 'L’offre ne dit pas qui fera le travail\u00a0: sans un nom et une expérience sur lesquels juger, vous ne pouvez pas savoir ce que vous achetez.',
  },
  {
    why: 'they have not waited for you',
    reason: { code: 'exists-elsewhere.places', params: { group: 'Riverains', places: ['WhatsApp', 'Cafétéria'] } },
    en: 'The people of the group “Riverains” have not waited for you, and already talk to one another elsewhere (WhatsApp and Cafétéria): listen to them there before you open anything.',
    fr: 'Les personnes du groupe «\u00a0Riverains\u00a0» ne vous ont pas attendu et échangent déjà ailleurs (WhatsApp et Cafétéria)\u00a0: écoutez-les là où elles sont avant d’ouvrir quoi que ce soit.',
  },
  {
    why: 'begun today',
    reason: { code: 'too-early.warm-up', params: { days: 0, warmUpDays: 180 } },
    en: 'The initiative begins today: it is normal to feel your way at first, and results are not to be judged before 180 days have gone by.',
    fr: 'L’initiative commence aujourd’hui\u00a0: il est normal de tâtonner au début, et ses résultats ne sont pas à juger avant 180\u00a0jours.',
  },
  {
    why: 'begun yesterday',
    reason: { code: 'too-early.warm-up', params: { days: 1, warmUpDays: 180 } },
    en: 'The initiative began yesterday: it is normal to feel your way at first, and results are not to be judged before 180 days have gone by.',
    fr: 'L’initiative a commencé hier\u00a0: il est normal de tâtonner au début, et ses résultats ne sont pas à juger avant 180\u00a0jours.',
  },
  {
    why: 'begun some months ago',
    reason: { code: 'too-early.warm-up', params: { days: 112, warmUpDays: 180 } },
    en: 'The initiative began 112 days ago: it is normal to feel your way at first, and results are not to be judged before 180 days have gone by.',
    fr: 'L’initiative a commencé il y a 112\u00a0jours\u00a0: il est normal de tâtonner au début, et ses résultats ne sont pas à juger avant 180\u00a0jours.',
  },
]
