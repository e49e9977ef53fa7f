import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { SoldModel } from '../../../domain/qualification/proposal.ts'
import type { QualificationVerdict, VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { and, count, numbers } from './figures.ts'

/** How much speaks for something, the mean of degrees 0..4. */
const reached = (degree: number): string => `${numbers.decimal(degree)} sur 4`

/** After « l’offre propose ». */
const SOLD: Readonly<Record<SoldModel, string>> = {
  'community-management': 'une animation de communauté',
  'socio-collaborative-management': 'd’autres façons de manager une équipe',
  both: 'une animation de communauté et d’autres façons de manager une équipe',
}
/** After « vos réponses décrivent ». */
const DESCRIBED: Readonly<Record<QualificationVerdict, string>> = {
  'community-management': 'des personnes à convaincre',
  'socio-collaborative-management': 'une équipe, qui relève de son propre manager',
  both: 'à la fois une équipe, qui relève de son propre manager, et des personnes à convaincre',
  neither: 'une situation qui appelle une autre réponse',
  'leave-alone': 'une communauté qui vit bien par elle-même',
  unqualified: 'un groupe dont on sait encore trop peu',
}

/** Why a group is judged as it is, and what does not go together in an initiative. */
export const qualificationReasons: SentencesFor<VerdictReasonsOfGroup & QualificationFindingReasons> = {
  'grid.too-much-open': ({ open, questions }) =>
    `${open === questions ? `Aucune des ${questions} questions n’a encore reçu de réponse` : `Sur les ${questions} questions, ${open} restent ouvertes`} : un avis en dirait plus sur nos suppositions que sur ce groupe, et nous préférons demander.`,
  'grid.cause-unasked': () =>
    'Nous ne savons pas encore si de meilleurs échanges mettraient fin au problème, et rien ne peut se décider avant de le savoir.',
  'grid.cause-elsewhere': () =>
    'Si bonne que soit la conversation, le problème demeurerait, car sa cause est ailleurs : seule la personne qui peut agir sur cette cause y changera quelque chose, et aucune communauté ne le fera à sa place.',
  'grid.instead-of-change': () =>
    'Les échanges ne résoudraient au mieux qu’une partie du problème, et la communauté est proposée pour que rien d’autre n’ait à changer : on attendrait d’elle le changement auquel personne d’autre ne se prête.',
  'grid.lives-already': () =>
    'Le groupe vit sans vous, n’a pas demandé d’aide et ne manque guère de ce que vous pourriez lui apporter : un programme le gênerait plus qu’il ne le servirait.',
  'grid.pole-unasked': () =>
    'Il est trop tôt pour le dire : rien n’indique encore si ces personnes travaillent en équipe ou s’il faut les convaincre.',
  'grid.cohesion-unasked': () =>
    'Ces personnes sont à convaincre, mais nous ne savons pas encore si elles ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté plutôt qu’un public.',
  'grid.outcome-unasked': () =>
    'Ces personnes sont à convaincre et forment un public plutôt qu’une communauté ; ce qui leur convient dépend de ce que vous attendez d’elles, adopter un message ou échanger entre elles, et personne ne l’a encore dit.',
  'grid.both-poles': ({ socioCollaborative, community }) =>
    `Les réponses décrivent à la fois une équipe au travail (${reached(socioCollaborative)}) et des personnes à convaincre (${reached(community)}) : l’équipe a besoin de son propre manager, les autres d’un animateur, avec une limite claire entre les deux.`,
  'grid.team': ({ socioCollaborative, community }) =>
    `Les signes d’une équipe (un résultat à rendre, des membres désignés, un seul manager, des échanges qui sont le travail même) atteignent ${reached(socioCollaborative)}, contre ${numbers.decimal(community)} pour ceux de personnes à convaincre : conduire cette équipe est le travail de son propre manager.`,
  'grid.no-community': ({ community }) =>
    `Ces personnes sont à convaincre (${reached(community)}) et vous attendez qu’elles échangent entre elles, mais elles ont trop peu en commun, ou trop peu envie de se parler, pour former une communauté : mieux vaut servir chacune directement.`,
  'grid.community': ({ community }) =>
    `Les signes de personnes à convaincre (un but de persuasion ou de rassemblement, une attention à gagner, plus d’un service, une appartenance choisie) atteignent ${reached(community)}, et ces personnes ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté.`,
  'grid.audience': ({ community }) =>
    `Ces personnes sont à convaincre (${reached(community)}) et vous attendez qu’elles entendent, comprennent et adoptent quelque chose : c’est un public, à informer et à écouter, et rien ne montre qu’il forme une communauté.`,
  'grid.neither-pole': ({ socioCollaborative, community }) =>
    `Les réponses ne décrivent clairement ni une équipe (${reached(socioCollaborative)}) ni des personnes à convaincre (${reached(community)}) : mieux vaut revoir qui compose ce groupe que décider dès maintenant.`,

  'wrong-method.campaign-in-a-team': ({ group }) =>
    `Le groupe « ${group} » est une équipe, et il est prévu de le conduire comme une campagne de communication : une campagne sert à convaincre, alors qu’une équipe a besoin que son manager organise le travail.`,
  'wrong-method.assignment-in-a-community': ({ group }) =>
    `Les personnes du groupe « ${group} » sont à convaincre, et il est prévu de leur assigner des tâches et d’en suivre l’exécution : une attention que personne ne vous doit ne s’obtient pas par des consignes.`,
  'model-mismatch.sold': ({ group, sold, verdict }) =>
    `Pour le groupe « ${group} », l’offre propose ${SOLD[sold]}, alors que vos réponses décrivent ${DESCRIBED[verdict]}.`,
  'legitimacy-conflict.animator-leads-a-team': ({ group }) =>
    `Dans l’équipe « ${group} », la conduite ou la parole doit revenir à quelqu’un qui n’en est pas le manager et ne répond pas de ses résultats : quel que soit son talent, cette personne ne pourrait que faire double emploi avec le manager, et mérite qu’on lui épargne cette position.`,
  'wrong-measures.engagement-in-a-team': ({ group }) =>
    `Pour l’équipe « ${group} », l’offre compte des abonnés ou des réactions, qui ne disent rien du travail : le délai de livraison, le travail refait et les décisions retrouvées en disent davantage.`,
  'chosen-for.bad-advice': () =>
    'Vous nous indiquez vous-mêmes que ce modèle a été choisi sur un mauvais conseil : le choix mérite d’être refait, en partant des groupes et de ce qu’ils ont à faire.',
  'chosen-for.misunderstanding': () =>
    'Vous nous indiquez vous-mêmes que ce modèle a été choisi à la suite d’un malentendu : animer une communauté, c’est convaincre des personnes libres de venir, et cela ne remplace pas le manager d’une équipe.',
  'chosen-for.avoidance': () =>
    'Vous nous indiquez vous-mêmes que ce modèle a été choisi pour ne pas avoir à regarder le travail quotidien et le rôle du manager, alors que c’est là que tout se joue.',
  'erp-syndrome.same-answer': ({ problems, communities }) =>
    `Une communauté est proposée pour ${communities === problems ? `chacun des ${count(problems)}` : `${count(communities)} des ${count(problems)}`} autres problèmes que vous citez : donner une même réponse à des problèmes si divers laisse penser que personne n’en a cherché les causes.`,
  'control-package.sold': () =>
    'L’offre réunit plusieurs canaux en un lot, parle en votre nom et supprime les remarques gênantes : elle vend la maîtrise d’une conversation que personne ne maîtrise, et ce qui est supprimé se dira ailleurs.',
  'relay-expected.illusion': () =>
    'Les membres ne sont pas là pour relayer vos messages : ils transmettent ce qui leur est utile, avec leurs propres mots, et nul ne peut leur en commander davantage.',
  'thin-offer.unanswered': ({ answered, asked }) =>
    `L’offre ${answered === 0 ? 'ne répond à aucune' : `répond à ${answered === 1 ? 'une seule' : answered}`} des ${asked} questions que nous poserions à tout prestataire : ${answered === 0 ? 'posez-les-lui' : 'posez-lui les autres'} avant de vous engager.`,
  'hollow-supply.intern': () =>
    'L’offre confie le travail à un stagiaire : cette personne a droit à un encadrement, et vous êtes en droit de savoir quel professionnel confirmé répond de son travail.',
  'hollow-supply.unnamed': () =>
    'L’offre ne dit pas qui fera le travail : sans un nom et une expérience sur lesquels juger, vous ne pouvez pas savoir ce que vous achetez.',
  'exists-elsewhere.places': ({ group, places }) =>
    `Les personnes du groupe « ${group} » ne vous ont pas attendu et échangent déjà ailleurs (${and(places)}) : écoutez-les là où elles sont avant d’ouvrir quoi que ce soit.`,
  'too-early.warm-up': ({ days, warmUpDays }) =>
    `L’initiative ${days === 0 ? 'commence aujourd’hui' : `a commencé ${days === 1 ? 'hier' : `il y a ${days} jours`}`} : il est normal de tâtonner au début, et ses résultats ne sont pas à juger avant ${warmUpDays} jours.`,
}
