import type { QualificationFindingReasons } from '../../../domain/qualification/findings.ts'
import type { SoldModel } from '../../../domain/qualification/proposal.ts'
import type { ScaledQuestionId } from '../../../domain/qualification/questions.ts'
import type { PoleName, QualificationVerdict, VerdictReasonsOfGroup } from '../../../domain/qualification/verdict.ts'
import type { SentencesFor } from '../messages.ts'
import { and, count, numbers, or } from './figures.ts'

/** How much speaks for something, the mean of degrees 0..4. */
const reached = (degree: number): string => `${numbers.decimal(degree)} sur 4`

/** What an answer shows of a pole, after « avant tout »; who is assigned has not chosen. */
const SIGNS_OF_A_TEAM: Partial<Readonly<Record<ScaledQuestionId, string>>> = {
  'accountable-result': 'un résultat à rendre',
  'assigned-membership': 'des membres désignés',
  'single-manager': 'un seul manager',
  'in-the-flow': 'des échanges qui sont le travail même',
}
const SIGNS_OF_PEOPLE_TO_BE_WON: Partial<Readonly<Record<ScaledQuestionId, string>>> = {
  'win-over': 'un but de persuasion ou de rassemblement',
  'optional-attention': 'une attention à gagner',
  'crosses-borders': 'un cercle plus large qu’un service',
  'assigned-membership': 'une appartenance choisie',
}
const named = (signs: readonly ScaledQuestionId[], names: typeof SIGNS_OF_A_TEAM): string => and(signs.flatMap((sign) => names[sign] ?? []))

/** After « rien ou presque n’indique encore ». */
const POLE: Readonly<Record<PoleName, string>> = {
  'socio-collaborative': 'si ces personnes travaillent en équipe',
  community: 's’il faut les convaincre',
}

/** After « pour », « dans », « de ». */
const theGroups = (groups: readonly string[]): string =>
  `${groups.length > 1 ? 'les groupes' : 'le groupe'} ${and(groups.map((name) => `« ${name} »`))}`
const ofTheGroups = (groups: readonly string[]): string =>
  `${groups.length > 1 ? 'des groupes' : 'du groupe'} ${and(groups.map((name) => `« ${name} »`))}`
const days = (value: number): string => `${value} ${value === 1 ? 'jour' : 'jours'}`

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
  'grid.pole-unasked': ({ poles }) =>
    `Il est trop tôt pour le dire : presque rien n’indique encore ${poles.includes('socio-collaborative') ? or(poles.map((pole) => POLE[pole])) : 's’il faut convaincre ces personnes'}.`,
  'grid.cohesion-unasked': () =>
    'Ces personnes sont à convaincre, mais nous ne savons pas encore si elles ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté plutôt qu’un public.',
  'grid.outcome-unasked': () =>
    'Ces personnes sont à convaincre et forment un public plutôt qu’une communauté ; ce qui leur convient dépend de ce que vous attendez d’elles, adopter un message ou échanger entre elles, et personne ne l’a encore dit.',
  'grid.both-poles': ({ socioCollaborative, community }) =>
    `Les réponses décrivent à la fois une équipe au travail (${reached(socioCollaborative)}) et des personnes à convaincre (${reached(community)}) : l’équipe a besoin de son propre manager, les autres d’un animateur, avec une limite claire entre les deux.`,
  'grid.team': ({ socioCollaborative, community, signs }) =>
    `Les signes d’une équipe (avant tout ${named(signs, SIGNS_OF_A_TEAM)}) atteignent ${reached(socioCollaborative)}, contre ${numbers.decimal(community)} pour ceux de personnes à convaincre : conduire cette équipe est le travail de son propre manager.`,
  'grid.no-community': ({ community }) =>
    `Ces personnes sont à convaincre (${reached(community)}) et vous attendez qu’elles échangent entre elles, mais elles ont trop peu en commun, ou trop peu envie de se parler, pour former une communauté : mieux vaut servir chacune directement.`,
  'grid.community': ({ community, signs }) =>
    `Les signes de personnes à convaincre (avant tout ${named(signs, SIGNS_OF_PEOPLE_TO_BE_WON)}) atteignent ${reached(community)}, et ces personnes ont assez en commun, et assez envie d’échanger entre elles, pour former une communauté.`,
  'grid.audience': ({ community }) =>
    `Ces personnes sont à convaincre (${reached(community)}) et vous attendez qu’elles entendent, comprennent et adoptent quelque chose : c’est un public, à informer et à écouter, et rien ne montre qu’il forme une communauté.`,
  'grid.neither-pole': ({ socioCollaborative, community }) =>
    `Les réponses ne décrivent clairement ni une équipe (${reached(socioCollaborative)}) ni des personnes à convaincre (${reached(community)}) : mieux vaut revoir qui compose ce groupe que décider dès maintenant.`,

  'wrong-method.campaign-in-a-team': ({ group }) =>
    `Le groupe « ${group} » est une équipe, et il est prévu de le conduire comme une campagne de communication : une campagne sert à convaincre, alors qu’une équipe a besoin que son manager organise le travail.`,
  'wrong-method.assignment-in-a-community': ({ group }) =>
    `Les personnes du groupe « ${group} » sont à convaincre, et il est prévu de leur assigner des tâches et d’en suivre l’exécution : l’attention ne s’obtient pas par des consignes.`,
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

  'beside-a-programme.cause-elsewhere': ({ groups }) =>
    `Dans ${theGroups(groups)}, la cause du problème est ailleurs que dans les échanges, et rien de ce qui sera mené pour les autres ne le résoudra : cette cause est à traiter d’abord, et pour elle-même.`,
  'beside-a-programme.no-community': ({ groups }) =>
    `Les personnes ${ofTheGroups(groups)} ne forment pas une communauté : servez-les directement, et ne les inscrivez pas à ce qui est mené pour les autres.`,
  'beside-a-programme.left-alone': ({ groups }) =>
    `Ce qui vit dans ${theGroups(groups)} n’a pas besoin de vous : tenez-en à l’écart ce qui est mené pour les autres, et ne le comptez pas parmi vos résultats.`,
  'beside-a-programme.unqualified': ({ groups }) =>
    `Pour ${theGroups(groups)}, aucun avis n’est encore possible, et ce qui est dit des autres n’y vaut pas.`,

  'answer-set-aside.tractable': ({ group }) =>
    `Pour le groupe « ${group} », vous répondez que de meilleurs échanges résoudraient le problème, au moins en partie ; or sa cause est ailleurs, et la personne qui peut agir sur elle n’a pas accepté de le faire : nous n’avons donc presque rien attendu des échanges.`,
  'answer-inferred.tractable': ({ group }) =>
    `Pour le groupe « ${group} », personne n’a dit si de meilleurs échanges résoudraient le problème ; comme sa cause est ailleurs, et que la personne qui peut agir sur elle n’a pas accepté de le faire, nous n’en avons presque rien attendu.`,
  'answer-set-aside.avoidance': ({ group }) =>
    `Pour le groupe « ${group} », vos réponses laissent place à d’autres changements que la communauté, mais leur liste est vide : nous nous en sommes tenus à la liste.`,
  'answer-inferred.avoidance': ({ group }) =>
    `Pour le groupe « ${group} », la liste de ce qui va changer par ailleurs est vide : nous avons compris que la communauté doit tenir lieu de tout autre changement.`,
  'contradiction.changes-and-avoidance': ({ group, changes }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : d’autres choses vont changer (${and(changes)}), et l’on propose une communauté pour n’avoir rien d’autre à changer.`,
  'contradiction.aims-without-winning': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : vous citez des buts comme rassembler ou convaincre, et vous dites que tel n’est pas le but.`,
  'contradiction.winning-without-aims': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : le but est de gagner des personnes à une cause ou à un groupe, et vous n’avez retenu aucun des buts que cela recouvre.`,
  'contradiction.manager-without-authority': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : le manager de l’équipe doit conduire le groupe, et aucun manager n’a autorité sur ce travail.`,
  'contradiction.talks-nowhere': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : ses membres échangent déjà entre eux, et ils n’ont aucun lieu où le faire.`,
  'contradiction.lives-without-talk': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : il vit déjà par lui-même, et ses membres n’ont guère envie d’échanger entre eux.`,
  'contradiction.conversation-and-cause': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : seuls les échanges auraient à changer, et des échanges parfaits ne résoudraient guère le problème.`,
  'contradiction.proposed-and-not-asked': ({ group }) =>
    `Pour le groupe « ${group} », deux réponses ne vont pas ensemble : l’idée vient de ses membres, et ils n’ont rien demandé.`,

  'wrong-method.assignment-over-both': ({ group }) =>
    `Le groupe « ${group} » semble réunir deux sortes de personnes, et il est prévu d’assigner des tâches à toutes : cela convient à l’équipe, et fait fuir celles qui viennent librement.`,
  'wrong-method.campaign-over-both': ({ group }) =>
    `Le groupe « ${group} » semble réunir deux sortes de personnes, et il est prévu de le conduire en entier comme une campagne : cela peut en convaincre certaines, et n’apporte à l’équipe que du bruit.`,
  'legitimacy-conflict.manager-leads-a-community': ({ group }) =>
    `Les personnes du groupe « ${group} » sont à convaincre, et un manager doit les conduire : un titre ne convainc personne, et elles suivront plus volontiers quelqu’un qu’elles reconnaissent elles-mêmes.`,
  'transitional-role.time-boxed': ({ group, days: until }) =>
    `Pendant ${days(until)}, l’équipe « ${group} » doit être aidée par quelqu’un qui n’en est pas le manager : ce peut être une passerelle, le temps que l’outil entre dans le travail, à condition que cette personne agisse par l’intermédiaire du manager et parte au jour fixé.`,
  'transitional-role.too-long': ({ group, days: until, mostDays }) =>
    `Pendant ${days(until)}, l’équipe « ${group} » doit être aidée par quelqu’un qui n’en est pas le manager : au-delà de ${days(mostDays)}, ce n’est plus une passerelle, mais un second manager.`,
  'one-role.both': ({ group }) =>
    `Dans le groupe « ${group} », un même rôle doit tenir lieu de manager et d’animateur : nul ne peut donner ses consignes à l’équipe et, de la même voix, convaincre les personnes qui l’entourent.`,
  'single-vector.split': ({ group }) =>
    `Le groupe « ${group} » semble réunir deux sortes de personnes, une équipe au travail et des personnes à convaincre : décrivez-les comme deux groupes et reposez la question, car un seul plan pour les deux ne peut être qu’un pis-aller.`,
  'takeover.method': ({ group }) =>
    `Le groupe « ${group} » vit bien sans vous, et il est prévu de le conduire : laissez faire ceux qui le font vivre.`,
  'takeover.lead': ({ group }) =>
    `Le groupe « ${group} » a ses propres meneurs, et quelqu’un d’autre doit le conduire : ce serait le retirer à ses membres.`,
  'takeover.targets': ({ group }) =>
    `L’offre fixe des mesures au groupe « ${group} », qui vit bien sans vous et ne doit de chiffres à personne : demandez qu’il en soit retiré.`,
  'nothing-to-run.cause-elsewhere': ({ group }) =>
    `Il est déjà prévu comment le groupe « ${group} » sera conduit, ou par qui, alors que rien ne devrait s’ouvrir avant que la cause du problème soit traitée : laissez ce plan de côté.`,
  'nothing-to-run.no-community': ({ group }) =>
    `Le plan prévu pour le groupe « ${group} » suppose une communauté, avec des tâches à accomplir ou des échanges à animer, alors que ces personnes n’en forment pas une : laissez ce plan de côté, et servez chacune d’elles directement.`,
  'need.untreated': ({ group }) =>
    `Ce à quoi le groupe « ${group} » doit servir ne compte pas parmi ce que les communautés réussissent bien : voyez d’abord si quelque chose de plus simple n’y suffirait pas.`,
  'exists-elsewhere.reachable': ({ group, places }) =>
    `Les personnes du groupe « ${group} » se retrouvent déjà ailleurs (${and(places)}) : regardez-y ce qui les préoccupe avant d’ouvrir un autre lieu.`,
  'exists-elsewhere.no-rival': ({ group, places }) =>
    `Le groupe « ${group} » a déjà son lieu (${and(places)}) : n’ouvrez pas de lieu officiel concurrent, et répondez là où il est quand on vous le demande.`,
  'exists-elsewhere.leave-in-peace': ({ group, places }) =>
    `Les personnes du groupe « ${group} » ont un lieu à elles (${and(places)}) : dans un tel contexte, n’y allez pas sans y être invités, et ne cherchez pas à savoir qui en fait partie.`,
  'no-manager.in-a-team': ({ group }) =>
    `Le groupe « ${group} » travaille en équipe, et aucun manager ne répond vraiment de son travail : décidez d’abord qui en répond, car le conduire est le travail d’un manager.`,
  'proposed-by.vendor': ({ groups }) =>
    `Pour ${theGroups(groups)}, l’idée vient d’un prestataire : avant d’acheter, assurez-vous auprès des personnes concernées que le besoin est le leur.`,
  'proposed-by.vendor-in-vain': ({ groups }) =>
    `Pour ${theGroups(groups)}, l’idée vient d’un prestataire, qui propose ce qu’il vend, alors que la situation appelle autre chose.`,
  'proposed-by.animator': ({ groups }) =>
    `Pour ${theGroups(groups)}, l’idée vient du responsable de communauté, qui propose ce qu’il sait faire : nul n’est à blâmer, mais la situation appelle autre chose.`,
  'proposed-by.above': ({ groups }) =>
    `Pour ${theGroups(groups)}, l’idée ne vient pas des membres, qui n’ont rien demandé : commencez avec ceux qui souhaitent participer, et laissez les autres venir à leur rythme.`,
  'wrong-measures.followers-in-a-community': ({ group }) =>
    `Pour le groupe « ${group} », l’offre compte des abonnés, qui ne disent rien de ce que ces personnes comprennent, demandent ou font : demandez qu’elle compte plutôt les questions et les réponses.`,
  'blocked.already-begun': () =>
    'L’initiative a déjà commencé, dans un contexte qui lui est hostile : n’allez pas plus loin tant que les conditions ne sont pas remplies, et protégez ceux qui participent déjà.',
}
