import type { BriefFaultCode } from '../../../domain/brief/read-brief.ts'
import type { OverrideFault } from '../../../domain/catalogue/override-faults.ts'
import type { OwnPlatformFault } from '../../../domain/catalogue/own-platform.ts'
import type { OwnWeightsFault } from '../../../domain/fit/own-weights.ts'
import type { GovernanceFaultCode } from '../../../domain/governance/read-governance.ts'
import type { DecideFault } from '../../../domain/pilot/lifecycle.ts'
import type { ObservationFaultCode } from '../../../domain/pilot/read-observation.ts'
import type { PlanFaultCode } from '../../../domain/pilot/read-plan.ts'
import type { ImportFaultCode } from '../../../domain/ports.ts'
import type { InitiativeFaultCode } from '../../../domain/qualification/read-initiative.ts'
import type { BundleFault } from '../../usecases/read-bundle.ts'
import type { BrandingFault } from '../../wire/branding.ts'
import type { BudgetFault } from '../../wire/budget.ts'
import type { ConnectionFault } from '../../wire/connection.ts'
import type { DossierFault } from '../../wire/dossier.ts'
import type { InventoryFault } from '../../wire/inventory.ts'
import type { PauseFault } from '../../wire/pauses.ts'
import type { ScriptFault } from '../../wire/sandbox.ts'
import type { ScopeFaultCode } from '../../wire/schedule.ts'
import type { PolicyFault } from '../../wire/silence-policy.ts'
import type { TargetFault } from '../../wire/targets.ts'
import type { WebhookFault } from '../../wire/webhook.ts'
import type { Worded } from '../problem.ts'

type FaultCode =
  | BriefFaultCode
  | TargetFault['code']
  | ConnectionFault['code']
  | BudgetFault['code']
  | BrandingFault['code']
  | PauseFault['code']
  | DossierFault['code']
  | PolicyFault['code']
  | WebhookFault['code']
  | ImportFaultCode
  | InventoryFault['code']
  | OwnPlatformFault['code']
  | OverrideFault['code']
  | OwnWeightsFault['code']
  | InitiativeFaultCode
  | GovernanceFaultCode
  | PlanFaultCode
  | ObservationFaultCode
  | Exclude<DecideFault, 'pilot-stands'>
  | 'start-past'
  | 'plan-incomplete'
  | 'cell-no-number'
  | 'correction-needs-reason'
  | 'retest-too-far'
  | 'pilot-unknown'
  | 'platform-not-assessed'
  | 'weights-and-order'
  | 'scope-beyond-own'
  | 'admin-unlimited'
  | 'organisation-unknown'
  | 'organisation-missing'
  | 'account-of-other-organisation'
  | 'account-unknown'
  | 'always-quiet'
  | 'external-id-taken'
  | BundleFault['code']
  | 'weights-or-order-missing'
  | 'cron-invalid'
  | 'time-zone-unknown'
  | 'history-in-schedule'
  | ScopeFaultCode
  | 'tag-repeated'
  | 'fresh-and-forced'
  | 'assessment-unknown'
  | 'platform-described-since'
  | ScriptFault['code']
  | 'clock-backwards'
  | 'clock-too-far'

/** What is wrong beyond the shape of a request, in words: contradictions that the contract's schemas cannot express. */
export const FAULT_WORDS: Readonly<Record<FaultCode, Worded>> = {
  'date-impossible': { en: 'There is no such day.', fr: 'Ce jour n’existe pas.' },
  'age-range-reversed': { en: 'The lowest age is above the highest.', fr: 'L’âge minimal dépasse l’âge maximal.' },
  'audience-repeated': {
    en: 'Another audience already has this name: capitals, blanks and what cannot be seen do not make it another one.',
    fr: 'Un autre public porte déjà ce nom\u00a0: majuscules, espaces et caractères invisibles n’en font pas un autre.',
  },
  'audience-weights-zero': { en: 'At least one audience must weigh more than zero.', fr: 'Au moins un public doit peser plus que zéro.' },
  'goal-repeated': { en: 'This goal is already in the list.', fr: 'Cet objectif figure déjà dans la liste.' },
  'importance-mixed': {
    en: 'Rank all goals or weigh all of them: the two do not compare.',
    fr: 'Classez tous les objectifs ou pondérez-les tous\u00a0: les deux ne se comparent pas.',
  },
  'importance-missing': {
    en: 'With several goals, each needs a rank or a weight.',
    fr: 'Avec plusieurs objectifs, chacun doit avoir un rang ou un poids.',
  },
  'goal-weights-zero': { en: 'At least one goal must weigh more than zero.', fr: 'Au moins un objectif doit peser plus que zéro.' },
  'use-repeated': { en: 'This use is already in the list.', fr: 'Cet usage figure déjà dans la liste.' },
  'request-repeated': { en: 'This platform is already asked for (x is twitter).', fr: 'Cette plateforme est déjà demandée (x est twitter).' },
  'platform-repeated': { en: 'This platform is already named (x is twitter).', fr: 'Cette plateforme est déjà nommée (x est twitter).' },
  'platform-not-described': {
    en: 'This workspace has not described such a platform of its own.',
    fr: 'Cet espace de travail n’a pas décrit cette plateforme.',
  },
  'group-repeated': {
    en: 'Another group already has this name: capitals, blanks and what cannot be seen do not make it another one.',
    fr: 'Un autre groupe porte déjà ce nom\u00a0: majuscules, espaces et caractères invisibles n’en font pas un autre.',
  },
  'group-unknown': { en: 'No group of the initiative has this name.', fr: 'Aucun groupe de l’initiative ne porte ce nom.' },
  'started-after': {
    en: 'The initiative began after the day the answer speaks about: leave it out when it has not begun.',
    fr: 'L’initiative a commencé après le jour dont parle la réponse\u00a0: omettez cette date si elle n’a pas commencé.',
  },
  'autonomy-contradicts': {
    en: 'The brief tells another autonomy to publish: the two should be the same.',
    fr: 'Le brief indique une autre liberté de publier\u00a0: les deux devraient être identiques.',
  },
  'seniority-contradicts': {
    en: 'The brief tells another experience of whoever runs the channels: the two should be the same.',
    fr: 'Le brief indique une autre expérience de la personne qui tient les canaux\u00a0: les deux devraient être identiques.',
  },
  'diagnosis-unknown': {
    en: 'This workspace has no such diagnosis.',
    fr: 'Cet espace de travail n’a pas de diagnostic portant cet identifiant.',
  },
  'diagnosis-differs': {
    en: 'These are not the answers of the diagnosis that “diagnosisId” names: leave one of the two out.',
    fr: 'Ces réponses ne sont pas celles du diagnostic que «\u00a0diagnosisId\u00a0» désigne\u00a0: retirez l’un des deux.',
  },
  'diagnosis-inside': {
    en: 'This diagnosis speaks about groups inside the organisation, which say nothing of public channels: diagnose the public ones, or leave it out.',
    fr: 'Ce diagnostic porte sur des groupes internes à l’organisation, qui ne disent rien de ses canaux publics\u00a0: faites le diagnostic de ceux-ci, ou omettez-le.',
  },
  'diagnosis-to-come': {
    en: 'This diagnosis speaks about a later day than the brief: name an earlier diagnosis, or assess as of a later day.',
    fr: 'Ce diagnostic porte sur un jour postérieur à celui du brief\u00a0: désignez un diagnostic antérieur, ou évaluez à une date plus tardive.',
  },
  'diagnosis-outdated': {
    en: 'An earlier version recorded this diagnosis, and the rules of today refuse its answers: make a new diagnosis, and name that one.',
    fr: 'Ce diagnostic date d’une version antérieure et ses réponses ne sont plus recevables aujourd’hui\u00a0: refaites-en un et désignez le nouveau.',
  },
  'diagnosis-unresolved': {
    en: 'Only the service can look up a stored diagnosis: remove the id, and put the answers into “governance.diagnosis”.',
    fr: 'Seul le service peut retrouver un diagnostic enregistré\u00a0: retirez l’identifiant et placez les réponses dans «\u00a0governance.diagnosis\u00a0».',
  },
  'date-to-come': {
    en: 'This day lies after the day the answer speaks about.',
    fr: 'Ce jour est postérieur à celui dont parle la réponse.',
  },
  'retest-before-end': {
    en: 'What was learnt would be tested again before the trial had ended.',
    fr: 'Ce qui a été appris serait revérifié avant la fin de l’essai.',
  },
  'retest-not-after-end': {
    en: 'A pilot can only be tested again after the day it ended.',
    fr: 'Un pilote ne peut être refait qu’après le jour de sa fin.',
  },
  'achieved-not-ordered': {
    en: 'The value must lie between its bounds, “low” and “high”.',
    fr: 'La valeur doit se trouver entre ses bornes, «\u00a0low\u00a0» et «\u00a0high\u00a0».',
  },
  'pilot-repeated': { en: 'The result of this pilot is already in the list.', fr: 'Le résultat de ce pilote figure déjà dans la liste.' },
  'channel-repeated': { en: 'Another channel already has this name.', fr: 'Un autre canal porte déjà ce nom.' },
  'function-repeated': { en: 'This function is already in the list.', fr: 'Cette fonction figure déjà dans la liste.' },
  'owner-and-vacant': {
    en: 'Somebody is named for this role, and it is said to be vacant: it can only be one of the two.',
    fr: 'Une personne est nommée à cette place, qui est dite vacante\u00a0: ce ne peut être que l’un des deux.',
  },
  'answers-contradict': {
    en: 'This answer and another one cannot both be true.',
    fr: 'Cette réponse et une autre ne peuvent être vraies ensemble.',
  },
  'counted-otherwise': {
    en: 'The channels or trials that are listed give a degree far from this one.',
    fr: 'Les canaux ou les essais énumérés donnent un degré bien différent.',
  },
  'does-not-apply': {
    en: 'By what else was told, this question does not concern the organisation: leave the answer out, or correct the other one.',
    fr: 'D’après le reste des réponses, cette question ne concerne pas l’organisation\u00a0: omettez cette réponse, ou corrigez l’autre.',
  },
  'platform-described-since': {
    en: 'This workspace described the platform after the assessment had been stored; a what-if uses what was known then. To include it, make a new assessment.',
    fr: 'Cet espace de travail a décrit cette plateforme après l’enregistrement de l’évaluation\u202f; or la simulation s’en tient à ce qui était connu alors. Pour l’inclure, faites une nouvelle évaluation.',
  },
  'platform-not-recognised': {
    en: 'The reference does not tell its platform: name the platform, or give the address of the account.',
    fr: 'La référence n’indique pas sa plateforme\u00a0: nommez la plateforme ou donnez l’adresse du compte.',
  },
  'reference-not-recognised': {
    en: 'This is no name or address of an account on that platform.',
    fr: 'Ce n’est ni un nom ni une adresse de compte sur cette plateforme.',
  },
  'not-an-account': {
    en: 'This address leads to a post, a group or a page of the platform itself, and not to an account.',
    fr: 'Cette adresse mène à une publication, à un groupe ou à une page de la plateforme elle-même, et non à un compte.',
  },
  'webhook-address-invalid': {
    en: 'This is no address that events can be sent to: it starts with https:// and names a host.',
    fr: 'Aucun événement ne peut être envoyé à cette adresse\u00a0: elle commence par https:// et nomme un hôte.',
  },
  'webhook-address-plain': {
    en: 'Events are sent over https; http is only for private addresses that this installation allows.',
    fr: 'Les événements sont envoyés en https\u202f; http est réservé aux adresses privées que cette installation autorise.',
  },
  'webhook-address-blocked': {
    en: 'Events are sent only to public addresses on web ports, and this is not one.',
    fr: 'Les événements sont envoyés à des adresses publiques, sur des ports du web\u00a0: celle-ci ne convient pas.',
  },
  'webhook-address-unknown': {
    en: 'Its host is not found: there is no such name, or it could not be looked up in time.',
    fr: 'Son hôte est introuvable\u00a0: ce nom n’existe pas, ou il n’a pas pu être résolu à temps.',
  },
  'credentials-in-url': {
    en: 'This address holds a user name or a password, which would be kept and shown: give it without.',
    fr: 'Cette adresse contient un nom d’utilisateur ou un mot de passe, qui seraient conservés et affichés\u00a0: donnez-la sans eux.',
  },
  'short-link': {
    en: 'Only the service that made this short link knows where it leads: open it, and give the address you arrive at.',
    fr: 'Seul le service qui a créé ce lien court sait où il mène\u00a0: ouvrez-le et donnez l’adresse d’arrivée.',
  },
  'other-platform': {
    en: 'This address belongs to another platform than the one named.',
    fr: 'Cette adresse appartient à une autre plateforme que celle qui est indiquée.',
  },
  'platform-without-credential': {
    en: 'This platform is read without a credential, or cannot be read at all.',
    fr: 'Cette plateforme se lit sans identifiants, ou ne peut être lue.',
  },
  'secret-unknown': {
    en: 'The platform takes only these secrets; this is not one of them.',
    fr: 'La plateforme n’attend que ces secrets\u202f; celui-ci n’en fait pas partie.',
  },
  'secret-missing': { en: 'Nothing can be read without this secret.', fr: 'Rien ne peut être lu sans ce secret.' },
  'secret-malformed': {
    en: 'This secret holds a line break, a space at its end or a character that no credential has: copy it again.',
    fr: 'Ce secret contient un saut de ligne, une espace à une extrémité ou un caractère qu’aucun identifiant ne comporte\u00a0: copiez-le de nouveau.',
  },
  'below-one-reading': {
    en: 'A single account needs at least the value given here: with less, nothing would ever be read. Allow that much, or 0 to read nothing.',
    fr: 'Un seul compte demande au moins la valeur indiquée ici\u00a0: avec moins, rien ne serait jamais lu. Accordez cette valeur, ou 0 pour ne rien lire.',
  },
  'stretch-reversed': { en: 'It ends before it begins, or as it begins.', fr: 'La fin précède le début, ou tombe au même instant.' },
  'clock-backwards': {
    en: 'The clock of the sandbox is past this moment already, and only moves forward.',
    fr: 'L’horloge du bac à sable a déjà dépassé ce moment, et elle ne recule pas.',
  },
  'clock-too-far': { en: 'The clock moves five years at a time at most.', fr: 'L’horloge avance de cinq ans au plus à la fois.' },
  'expired-already': { en: 'This moment has passed already.', fr: 'Ce moment est déjà passé.' },
  'scope-beyond-own': { en: 'The key that asks may not do this itself.', fr: 'La clé qui le demande n’a pas elle-même ce droit.' },
  'admin-unlimited': {
    en: 'A key with the scope admin cannot be limited to organisations.',
    fr: 'Une clé qui a le droit admin ne peut être limitée à des organisations.',
  },
  'organisation-missing': {
    en: 'This key is limited to several organisations: say which one this is for.',
    fr: 'Cette clé est limitée à plusieurs organisations\u00a0: indiquez celle dont il s’agit.',
  },
  'account-of-other-organisation': {
    en: 'This account cannot be taken for this organisation.',
    fr: 'Ce compte ne peut être retenu pour cette organisation.',
  },
  'external-id-taken': {
    en: 'Another organisation goes by this already.',
    fr: 'Une autre organisation porte déjà cet identifiant.',
  },
  'bundle-changed': {
    en: 'The content is not the one that was handed over: its digest is another.',
    fr: 'Le contenu n’est pas celui qui a été transmis\u00a0: son empreinte diffère.',
  },
  'bundle-newer': {
    en: 'A later version made this bundle; update this service first.',
    fr: 'Une version plus récente a produit ce dossier\u202f; mettez d’abord ce service à jour.',
  },
  'bundle-part-unreadable': {
    en: 'This part of the bundle cannot be read, so nothing of it was taken in.',
    fr: 'Cette partie du dossier est illisible\u202f; rien n’en a été repris.',
  },
  'colour-too-pale': {
    en: 'Text of this colour cannot be read well enough on white.',
    fr: 'Un texte de cette couleur n’est pas assez lisible sur fond blanc.',
  },
  'logo-is-svg': {
    en: 'An SVG can hold scripts, and addresses that are fetched when it is shown; export it as PNG or WebP.',
    fr: 'Un SVG peut contenir des scripts et des adresses consultées à l’affichage\u202f; exportez-le en PNG ou en WebP.',
  },
  'logo-type-unknown': { en: 'A logo cannot be of this type.', fr: 'Un logo ne peut être de ce type.' },
  'logo-too-large': { en: 'The logo has more than 65,536 bytes.', fr: 'Le logo dépasse 65\u202f536 octets.' },
  'logo-not-base64': { en: 'The logo is not written in base64.', fr: 'Le logo n’est pas écrit en base64.' },
  'logo-not-of-type': { en: 'The file is not of the type it is said to be.', fr: 'Le fichier n’est pas du type annoncé.' },
  'always-quiet': {
    en: 'These hours cover the whole week, so nothing would ever be told; leave a gap, or turn transitions off.',
    fr: 'Ces heures couvrent toute la semaine\u00a0: rien ne serait jamais signalé\u202f; laissez un intervalle, ou désactivez des transitions.',
  },
  'account-unknown': { en: 'There is no such account.', fr: 'Ce compte n’existe pas.' },
  'organisation-unknown': { en: 'There is no such organisation.', fr: 'Cette organisation n’existe pas.' },
  'export-not-recognised': {
    en: 'This is not one of the platform exports we can read, or part of it is laid out differently.',
    fr: 'Ce n’est pas l’un des fichiers remis par les plateformes que nous savons lire, ou une partie en est présentée autrement.',
  },
  'too-many-items': { en: 'The file has too many items; split it.', fr: 'Le fichier compte trop d’éléments\u202f; scindez-le.' },
  'posts-and-export': { en: 'Give either “posts” or “export”.', fr: 'Donnez soit «\u00a0posts\u00a0», soit «\u00a0export\u00a0».' },
  'history-missing': {
    en: '“observedUntil” and “truncated” speak about a given history: “posts” is missing.',
    fr: '«\u00a0observedUntil\u00a0» et «\u00a0truncated\u00a0» décrivent un historique fourni\u00a0: «\u00a0posts\u00a0» manque.',
  },
  'observed-until-in-future': {
    en: 'This moment is yet to come: nobody has watched until then.',
    fr: 'Ce moment est encore à venir\u00a0: personne n’a pu observer jusque-là.',
  },
  'post-after-observed-until': {
    en: 'This post lies after the moment until which the history is said to be complete.',
    fr: 'Cette publication est postérieure au moment jusqu’auquel l’historique est dit complet.',
  },
  'policy-not-ascending': {
    en: 'A threshold of the policy is shorter than the one before it.',
    fr: 'Un seuil de la règle est plus court que celui qui le précède.',
  },
  'pause-reversed': { en: 'The pause ends before it begins.', fr: 'La pause finit avant de commencer.' },
  'pause-too-long': {
    en: 'A pause lasts 366 days at most; who is silent for longer has stopped.',
    fr: 'Une pause dure 366 jours au plus\u202f; au-delà, le compte s’est arrêté.',
  },
  'pauses-leave-no-time': {
    en: 'Together, these pauses leave no day to publish on for more than a year, or fewer than 60 in two years. An account that rests on purpose is declared parked.',
    fr: 'Ensemble, ces pauses ne laissent aucun jour pour publier pendant plus d’un an, ou moins de 60 en deux ans. Un compte mis au repos volontairement se déclare mis en réserve (`parked`).',
  },
  'day-to-come': { en: 'This day is yet to come.', fr: 'Ce jour est encore à venir.' },
  'review-before-since': {
    en: 'The decision would be reviewed before it takes effect.',
    fr: 'La décision serait réexaminée avant de prendre effet.',
  },
  'waiver-over': {
    en: 'This day has passed: the waiver no longer holds. Leave it out, or give a later day.',
    fr: 'Ce jour est passé\u00a0: la dispense ne vaut plus. Retirez-la ou donnez un jour ultérieur.',
  },
  'waiver-too-long': {
    en: 'A waiver holds for two years at most; what is accepted for longer is a decision, and is declared.',
    fr: 'Une dispense vaut deux ans au plus\u202f; ce qui est accepté plus longtemps est une décision, et se déclare.',
  },
  'waiver-repeated': { en: 'Another waiver already sets this signal aside.', fr: 'Une autre dispense écarte déjà ce signal.' },
  'access-contradicts-administrators': {
    en: 'Either somebody can log in and administer the account, or access is lost: both cannot be.',
    fr: 'Soit quelqu’un peut se connecter et administrer le compte, soit l’accès est perdu\u202f; pas les deux.',
  },
  'closed-beside-duty': {
    en: 'An account that has to be kept by law or contract cannot be declared closed. If the duty has ended, leave it out.',
    fr: 'Un compte que la loi ou un contrat oblige à conserver ne peut être déclaré fermé. Si cette obligation a pris fin, retirez-la.',
  },
  'twin-is-itself': { en: 'An account is not its own twin.', fr: 'Un compte ne peut être son propre jumeau.' },
  'account-repeated': { en: 'This account is already in the list.', fr: 'Ce compte figure déjà dans la liste.' },
  'file-empty': { en: 'The file is empty.', fr: 'Le fichier est vide.' },
  'file-unreadable': { en: 'The file cannot be read as CSV.', fr: 'Le fichier n’est pas un CSV lisible.' },
  'too-many-rows': { en: 'The file has too many rows; split it.', fr: 'Le fichier compte trop de lignes\u202f; scindez-le.' },
  'too-many-accounts': {
    en: 'The file names more accounts than one audit takes; split it.',
    fr: 'Le fichier nomme plus de comptes qu’un audit n’en prend\u202f; scindez-le.',
  },
  'column-missing': { en: 'A column is missing.', fr: 'Une colonne manque.' },
  'column-unknown': {
    en: 'There is no such column; a name that is misspelt would be lost.',
    fr: 'Cette colonne n’existe pas\u202f; un nom mal orthographié serait perdu.',
  },
  'column-repeated': { en: 'Another column has this name already.', fr: 'Une autre colonne porte déjà ce nom.' },
  'purpose-missing': {
    en: 'Say the purpose whose date this is.',
    fr: 'Indiquez la finalité à laquelle cette date se rapporte.',
  },
  'row-unreadable': { en: 'The row cannot be read.', fr: 'La ligne est illisible.' },
  'platform-unknown': { en: 'There is no such platform.', fr: 'Cette plateforme n’existe pas.' },
  'reference-missing': { en: 'The account is not named.', fr: 'Le compte n’est pas nommé.' },
  'date-unreadable': {
    en: 'The date cannot be read without doubt, or lies outside 1900 to 2200; write 2026-01-31.',
    fr: 'La date ne peut être lue sans ambiguïté, ou sort des années 1900 à 2200\u202f; écrivez 2026-01-31.',
  },
  'url-unreadable': { en: 'The address of the post is not valid.', fr: 'L’adresse de la publication n’est pas valide.' },
  'observed-until-unreadable': {
    en: 'The end of the observation cannot be read; write 2026-01-31.',
    fr: 'La fin d’observation est illisible\u202f; écrivez 2026-01-31.',
  },
  'observed-until-contradictory': {
    en: 'The account has another end of observation on another row.',
    fr: 'Le compte porte une autre fin d’observation sur une autre ligne.',
  },
  'accounts-and-scope': {
    en: 'Name the accounts or say by “scope” which they are: not both.',
    fr: 'Nommez les comptes ou dites par «\u00a0scope\u00a0» lesquels regarder\u00a0: pas les deux.',
  },
  'accounts-or-scope-missing': {
    en: 'Which accounts? Name them in “accounts”, or say by “scope” which they are.',
    fr: 'Quels comptes\u202f? Nommez-les dans «\u00a0accounts\u00a0» ou dites lesquels par «\u00a0scope\u00a0».',
  },
  'scope-needs-tag': { en: 'Say which tag the accounts have.', fr: 'Précisez l’étiquette que portent les comptes.' },
  'scope-needs-organisation': { en: 'Say whose accounts they are.', fr: 'Précisez à quelle organisation appartiennent les comptes.' },
  'scope-tag-unused': { en: 'Only a scope of the kind “tag” has a tag.', fr: 'Seule une portée de type «\u00a0tag\u00a0» comporte une étiquette.' },
  'scope-of-other-organisation': {
    en: 'The schedule belongs to somebody else: leave “organisationId” out of the scope, or make a schedule for that organisation.',
    fr: 'La planification n’est pas celle de cette organisation\u00a0: retirez «\u00a0organisationId\u00a0» de la portée ou créez une planification pour elle.',
  },
  'interval-reversed': {
    en: 'The shortest distance between two looks is longer than the longest one.',
    fr: 'L’intervalle minimal entre deux examens dépasse l’intervalle maximal.',
  },
  'tag-repeated': {
    en: 'This tag is there already: capitals make no other one.',
    fr: 'Cette étiquette y figure déjà\u00a0: les majuscules n’en font pas une autre.',
  },
  'history-in-schedule': {
    en: 'A given history does not change, so auditing it again says nothing new: leave out “posts” here, and hand the history to an audit.',
    fr: 'Un historique fourni ne change pas\u00a0: l’auditer à nouveau n’apprend rien. Retirez «\u00a0posts\u00a0» ici et fournissez l’historique à un audit.',
  },
  'cron-invalid': { en: 'This is not a cron expression of five fields.', fr: 'Ce n’est pas une expression cron à cinq champs.' },
  'time-zone-unknown': {
    en: 'There is no such time zone; write an IANA name such as Europe/Paris.',
    fr: 'Ce fuseau horaire n’existe pas\u202f; écrivez un nom IANA tel que Europe/Paris.',
  },
  'platform-without-affordance': {
    en: 'At least one goal or use needs a rating above 0: a platform that is good for nothing cannot be advised on.',
    fr: 'Au moins un objectif ou un usage doit être noté au-dessus de 0\u00a0: on ne peut rien conseiller d’une plateforme qui ne sert à rien.',
  },
  'minimum-above-healthy': {
    en: 'The minimum would lie above what is healthy.',
    fr: 'Le minimum dépasserait le rythme sain.',
  },
  'name-taken': {
    en: 'Another platform has this name: capitals, accents and what cannot be seen do not make it another one.',
    fr: 'Une autre plateforme porte ce nom\u00a0: majuscules, accents et caractères invisibles n’en font pas un autre.',
  },
  'geography-repeated': { en: 'This place already has a share.', fr: 'Ce territoire a déjà une part.' },
  'launched-in-future': {
    en: 'This month is yet to come: the platform cannot have opened then.',
    fr: 'Ce mois est encore à venir\u00a0: la plateforme n’a pas pu ouvrir alors.',
  },
  'platform-without-profile': {
    en: 'There is no profile of this platform in this workspace, so there is no figure to replace.',
    fr: 'Cet espace de travail n’a pas de profil de cette plateforme\u00a0: il n’y a donc aucun chiffre à remplacer.',
  },
  'figure-unknown': { en: 'A profile has no such figure.', fr: 'Un profil ne comporte pas ce chiffre.' },
  'value-out-of-range': {
    en: 'The value lies outside what this figure can be.',
    fr: 'La valeur sort de l’intervalle que ce chiffre peut prendre.',
  },
  'value-not-whole': { en: 'A rating is a whole number.', fr: 'Une note est un nombre entier.' },
  'measured-in-future': {
    en: 'This day is yet to come: nothing can have been measured then.',
    fr: 'Ce jour est encore à venir\u00a0: rien n’a pu y être mesuré.',
  },
  'expires-before-measured': {
    en: 'The measurement would expire before it was made.',
    fr: 'La mesure expirerait avant d’avoir été faite.',
  },
  'override-expired': {
    en: 'This day has passed: the measurement would never count.',
    fr: 'Ce jour est passé\u00a0: la mesure ne compterait jamais.',
  },
  'criterion-repeated': { en: 'This criterion is already in the order.', fr: 'Ce critère figure déjà dans l’ordre.' },
  'criterion-missing': {
    en: 'Every criterion needs its place or its weight; this one is missing.',
    fr: 'Chaque critère doit avoir sa place ou son poids\u202f; celui-ci manque.',
  },
  'criteria-weights-zero': {
    en: 'At least one criterion other than the track record, which does not always apply, must weigh more than zero.',
    fr: 'Au moins un critère doit peser plus que zéro, en dehors de l’historique, qui ne s’applique pas toujours.',
  },
  'criterion-share-too-small': {
    en: 'This is less than a thousandth of all the weight: it would say nothing. Give the criterion more, or 0.',
    fr: 'C’est moins d’un millième du poids total\u00a0: il n’aurait aucun effet. Donnez davantage à ce critère, ou 0.',
  },
  'weights-and-order': {
    en: 'Give an order or weights: the one follows from the other.',
    fr: 'Donnez un ordre ou des poids\u00a0: l’un découle de l’autre.',
  },
  'assessment-unknown': {
    en: 'This workspace has stored no such assessment.',
    fr: 'Cet espace de travail n’a enregistré aucune évaluation portant cet identifiant.',
  },
  'fresh-and-forced': {
    en: 'Either an earlier reading will do, or everything is read anew: give maxAge or force.',
    fr: 'Soit une lecture antérieure suffit, soit tout est relu\u00a0: donnez maxAge ou force.',
  },
  'weights-or-order-missing': { en: 'An order or weights are needed.', fr: 'Il faut un ordre ou des poids.' },
  'baseline-missing': {
    en: 'Without knowing how things stood before, nothing can be claimed: measure first, then say it here.',
    fr: 'Sans valeur de départ, rien ne pourra être démontré\u00a0: mesurez d’abord, puis indiquez-la ici.',
  },
  'baseline-forms': {
    en: 'Tell the baseline in one way: “weeks”, “total” or “value”.',
    fr: 'Donnez la valeur de départ sous une seule forme\u00a0: «\u00a0weeks\u00a0», «\u00a0total\u00a0» ou «\u00a0value\u00a0».',
  },
  'baseline-reversed': { en: 'The period of the baseline ends before it begins.', fr: 'La période de la valeur de départ finit avant de commencer.' },
  'baseline-to-come': {
    en: 'The period of the baseline is not over yet: it ends yesterday at the latest.',
    fr: 'La période de la valeur de départ n’est pas terminée\u00a0: elle s’achève hier au plus tard.',
  },
  'baseline-after-start': {
    en: 'The baseline must end before the pilot starts: what is seen afterwards is no longer how things stood before.',
    fr: 'La période de la valeur de départ doit s’achever avant le début du pilote\u00a0: ensuite, ce n’est plus la situation d’avant.',
  },
  'baseline-weeks-differ': {
    en: 'There must be as many weeks as lie between both days: seven days for each.',
    fr: 'Il faut autant de semaines qu’il y en a entre les deux dates\u00a0: sept jours pour chacune.',
  },
  'baseline-empty': {
    en: 'Nothing was seen in the period of the baseline, so there is nothing to compare with.',
    fr: 'Rien n’a été observé pendant la période de la valeur de départ\u00a0: il n’y a donc rien à comparer.',
  },
  'baseline-never-differs': {
    en: 'The values of the baseline never differ: nobody can tell from them what would be chance. Tell single values, or a standard deviation above 0.',
    fr: 'Les valeurs de départ ne varient jamais\u00a0: elles ne disent rien de la part du hasard. Donnez des valeurs individuelles, ou un écart type supérieur à 0.',
  },
  'limit-missing': { en: 'Say within how many minutes an answer is in time.', fr: 'Indiquez en combien de minutes une réponse est dans le délai.' },
  'limit-needless': {
    en: 'Only a time to answer has a limit in minutes: leave it out.',
    fr: 'Seul un délai de réponse a une limite en minutes\u00a0: retirez-la.',
  },
  'effect-forms': {
    en: 'Give the least effect in one way: “absolute” or “relative”.',
    fr: 'Donnez l’effet minimal sous une seule forme\u00a0: «\u00a0absolute\u00a0» ou «\u00a0relative\u00a0».',
  },
  'effect-relative-to-nothing': {
    en: 'A part of a baseline of 0 is nothing: give the least effect as an absolute figure.',
    fr: 'Une part d’une valeur de départ nulle ne représente rien\u00a0: donnez l’effet minimal en valeur absolue.',
  },
  'effect-too-small': {
    en: 'This effect is too small for any pilot to tell it from chance: say what would be worth the effort.',
    fr: 'Cet effet est trop petit pour qu’un pilote, quel qu’il soit, le distingue du hasard\u00a0: indiquez ce qui justifierait l’effort.',
  },
  'baseline-below-zero': { en: 'What is counted cannot be below zero.', fr: 'Ce qui se compte ne peut pas être négatif.' },
  'target-impossible': {
    en: 'With this effect, the KPI would come to a value that it cannot have.',
    fr: 'Avec cet effet, l’indicateur atteindrait une valeur impossible.',
  },
  'share-impossible': {
    en: 'A share lies between 0 and 1: write 0.25 for 25%.',
    fr: 'Une part se situe entre 0 et 1\u00a0: écrivez 0.25 pour 25\u00a0%.',
  },
  'per-week-missing': {
    en: 'Say what a week brings: cases, questions or values. The length of the pilot follows from it.',
    fr: 'Indiquez ce qu’apporte une semaine\u00a0: cas, questions ou valeurs. La durée du pilote en dépend.',
  },
  'per-week-needless': { en: 'This is not needed here: leave it out.', fr: 'Cette indication n’a pas lieu d’être ici\u00a0: retirez-la.' },
  'standard-deviation-missing': {
    en: 'Without the standard deviation of single values, nobody can tell a change from chance: give it, or the values themselves.',
    fr: 'Sans l’écart type des valeurs individuelles, un changement ne se distingue pas du hasard\u00a0: donnez-le, ou les valeurs elles-mêmes.',
  },
  'sample-fields': {
    en: 'These are not the fields by which this kind of KPI is told.',
    fr: 'Ces champs ne sont pas ceux qu’attend ce type d’indicateur.',
  },
  'successes-above-trials': { en: 'There are more successes than cases.', fr: 'Il y a plus de succès que de cas.' },
  'review-before-start': { en: 'The review would take place before the pilot starts.', fr: 'Le point d’étape aurait lieu avant le début du pilote.' },
  'guardrail-repeated': { en: 'Another guardrail already has this id.', fr: 'Un autre garde-fou porte déjà cet identifiant.' },
  'guardrail-too-long': {
    en: 'The pilot does not last so many weeks: this limit could never be crossed.',
    fr: 'Le pilote ne dure pas autant de semaines\u00a0: cette limite ne pourrait jamais être franchie.',
  },
  'checkpoint-repeated': {
    en: 'Another checkpoint already stands at the end of this week.',
    fr: 'Un autre seuil porte déjà sur la fin de cette semaine.',
  },
  'checkpoint-in-settling': {
    en: 'This week does not count yet, so nothing can be asked of it: set the floor at a later week.',
    fr: 'Cette semaine ne compte pas encore\u00a0: placez ce seuil à une semaine ultérieure.',
  },
  'checkpoint-after-end': {
    en: 'The pilot is over by then: set the floor at an earlier week.',
    fr: 'Le pilote sera alors terminé\u00a0: placez ce seuil à une semaine antérieure.',
  },
  'floor-impossible': { en: 'No such level is possible for this KPI.', fr: 'Cet indicateur ne peut pas prendre une telle valeur.' },
  'floor-beyond-target': {
    en: 'This floor asks for more than the target: a pilot that reaches what it aims for would be stopped.',
    fr: 'Ce seuil est plus exigeant que la cible\u00a0: un pilote qui l’atteint serait arrêté.',
  },
  'weeks-too-few': {
    en: 'So few weeks cannot tell an effect from novelty or chance.',
    fr: 'Si peu de semaines ne permettent pas de distinguer un effet de la nouveauté ou du hasard.',
  },
  'weeks-above-available': {
    en: 'With the weeks that do not count, these are more weeks than there are.',
    fr: 'Avec les semaines qui ne comptent pas, cela dépasse le nombre de semaines disponibles.',
  },
  'weeks-too-many': {
    en: 'With the weeks that do not count, this is longer than a pilot may last: 104 weeks.',
    fr: 'Avec les semaines qui ne comptent pas, cela dépasse la durée maximale d’un pilote\u00a0: 104\u00a0semaines.',
  },
  'observation-before-start': { en: 'The pilot had not started on this day.', fr: 'Le pilote n’avait pas commencé ce jour-là.' },
  'observation-after-end': { en: 'The pilot had ended by this day.', fr: 'Le pilote était terminé ce jour-là.' },
  'observation-to-come': {
    en: 'These days are not over yet: report them afterwards.',
    fr: 'Ces jours ne sont pas encore passés\u00a0: transmettez leurs chiffres ensuite.',
  },
  'observation-misaligned': {
    en: 'A week begins on the same day of the week as the pilot: report this one by the day, or from that day on.',
    fr: 'Une semaine commence le même jour de la semaine que le pilote\u00a0: transmettez celle-ci jour par jour, ou à partir de ce jour-là.',
  },
  'observation-repeated': { en: 'This day or week is already in the list.', fr: 'Ce jour ou cette semaine figure déjà dans la liste.' },
  'observations-overlap': {
    en: 'These days were reported as a week and by the day as well: keep to one of the two.',
    fr: 'Ces jours ont été transmis à la fois par semaine et jour par jour\u00a0: tenez-vous-en à l’un des deux.',
  },
  'guardrail-unknown': { en: 'The plan of this pilot has no such guardrail.', fr: 'Le plan de ce pilote ne comporte pas ce garde-fou.' },
  'compared-missing': {
    en: 'The pilot compares two groups: report the other group of the same days too.',
    fr: 'Le pilote compare deux groupes\u00a0: transmettez aussi les chiffres de l’autre pour les mêmes jours.',
  },
  'compared-needless': {
    en: 'This pilot compares with the time before, not with another group: leave it out.',
    fr: 'Ce pilote se compare à la période précédente, et non à un autre groupe\u00a0: retirez ces chiffres.',
  },
  'cell-no-number': {
    en: 'This cell holds no number that can stand here.',
    fr: 'Cette cellule ne contient pas de nombre valable ici.',
  },
  'correction-needs-reason': {
    en: 'These figures differ from what was recorded before: say why they are put right.',
    fr: 'Ces chiffres diffèrent de ceux enregistrés auparavant\u00a0: indiquez pourquoi ils sont corrigés.',
  },
  'retest-too-far': {
    en: 'No lesson stays fresh for more than five years: choose an earlier day.',
    fr: 'Aucun enseignement ne vaut plus de cinq ans\u00a0: choisissez un jour plus proche.',
  },
  'decision-needs-reason': {
    en: 'This is not what the test advises: say why it is decided all the same.',
    fr: 'Ce n’est pas ce que conseille le test\u00a0: indiquez pourquoi vous en décidez ainsi.',
  },
  'iterated-twice': {
    en: 'This pilot has ended without an answer for the second time: close it, park it or do something else.',
    fr: 'Ce pilote s’achève sans réponse pour la deuxième fois\u00a0: mettez-y un terme, mettez-le en réserve ou changez d’approche.',
  },
  'retest-not-after': {
    en: 'What was learned can only be tested again on a later day.',
    fr: 'L’enseignement ne peut être revérifié qu’à une date ultérieure.',
  },
  'start-past': {
    en: 'This day has passed: a plan written once results are in sight is no plan. Choose today or a later day.',
    fr: 'Ce jour est passé\u00a0: un plan écrit une fois les résultats en vue n’en est pas un. Choisissez aujourd’hui ou un jour ultérieur.',
  },
  'plan-incomplete': { en: 'This must be agreed on before the pilot starts.', fr: 'Ce point doit être convenu avant le début du pilote.' },
  'pilot-unknown': { en: 'This workspace has no such pilot.', fr: 'Cet espace de travail n’a pas de pilote portant cet identifiant.' },
  'platform-not-assessed': { en: 'The assessment did not judge this channel.', fr: 'L’évaluation n’a pas porté sur ce canal.' },
}
