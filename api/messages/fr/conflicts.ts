import type { ConflictId } from '../../../domain/catalogue/conflicts.ts'

/** What disagrees, why, and what is used, in a sentence each. */
export const conflicts: Readonly<Record<ConflictId, string>> = {
  'first-network-in-france':
    'Interrogés, les Français citent Facebook comme le réseau qu’ils utilisent le plus, alors que les déclarations des plateformes, qui comptent des comptes, placent Instagram en tête : nous retenons la part déclarée pour Facebook et, comme majorant, le nombre de comptes pour Instagram.',
  'x-decline':
    'Le nombre d’utilisateurs de X recule tandis que son usage hebdomadaire pour l’actualité se maintient, car ceux qui partent et ceux qui arrivent ne sont pas les mêmes : c’est le recul qui fonde notre appréciation de la stabilité, et l’usage pour l’actualité ne l’atténue pas.',
  'journalists-network':
    'Une enquête demande aux journalistes quel réseau leur est le plus utile et Facebook arrive en tête, d’autres leur demandent lequel ils utilisent et c’est LinkedIn : chaque réponse vaut pour sa question, et aucune ne signifie que les journalistes souhaitent y être sollicités.',
  'tiktok-engagement':
    'L’engagement sur TikTok aurait été divisé par deux selon une étude et aurait augmenté de moitié selon une autre, plus récente, car les marques suivies et les méthodes diffèrent : nous retenons la plus récente et gardons l’autre comme signe d’instabilité.',
  'engagement-ranking':
    'L’ordre des réseaux s’inverse selon que l’engagement est rapporté aux affichages ou aux abonnés : nous ne comparons jamais un taux d’une sorte à un taux de l’autre.',
  'linkedin-reach-loss':
    'Deux analyses de LinkedIn constatent que les publications touchent moins de monde et chiffrent cette perte à un tiers ou à la moitié, faute de porter sur les mêmes comptes : nous n’en retenons que le sens.',
  'linkedin-cadence':
    'Des conseils anciens recommandent une publication LinkedIn par jour ouvré, des mesures récentes une ou deux par semaine : nous retenons les mesures récentes.',
  'pinterest-conversion':
    'En 2012, les visiteurs venus de Pinterest achetaient moins souvent que ceux de Facebook ; en 2018, ils figuraient parmi ceux qui achetaient le plus : chaque chiffre reste attaché à la plateforme qu’il mesure et, pour Pinterest, nous retenons le plus récent.',
  'facebook-organic-reach':
    'Les 1 à 2 % sont la part de ses abonnés qu’une page touche, les 10,6 % la part des pages dans ce que voient les utilisateurs : seule la première indique ce qu’une page peut espérer toucher.',
  'linkedin-lead-share':
    'Les « 80 % de contacts professionnels » si souvent cités sont en réalité une part de visites datant de 2015, alors qu’une enquête de 2023 place LinkedIn au niveau de Facebook : nous retenons l’enquête pour les nouveaux contacts et l’autre chiffre, avec prudence, pour les seules visites.',
  'facebook-half-life':
    'La demi-vie d’une publication Facebook est estimée à 30, 50 ou 76 minutes selon l’année, et la dernière valeur, citée de mémoire, n’a jamais été retrouvée : nous retenons 50 minutes.',
  'x-half-life':
    'La demi-vie d’une publication sur X est estimée à 21, 24 ou 43 minutes selon l’année, et la dernière valeur, citée de mémoire, n’a jamais été retrouvée : nous retenons 24 minutes.',
  'pinterest-lifespan':
    'Une épingle ne peut pas vivre quatre mois en tout et avoir une demi-vie de trois mois et demi : nous retenons la demi-vie pour la durée de vie, et l’autre chiffre comme simple ordre de grandeur.',
  'threads-first-month':
    'Deux sociétés ont estimé le premier mois de Threads, l’une sur Android seulement, et leurs chiffres diffèrent : nous n’en retenons que le constat commun, le départ d’environ quatre utilisateurs sur cinq.',
  'bereal-users':
    'Une société d’analyse a vu BeReal passer sous les 6 millions d’utilisateurs, alors que son acquéreur en a plus tard annoncé 40 millions : nous retenons seulement que le pic était passé, sans reprendre aucun de ces nombres.',
}
