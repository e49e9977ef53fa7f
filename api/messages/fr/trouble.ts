import type { NewestUnknown } from '../../../domain/audit/snapshot.ts'
import type { TroubleStatus } from '../messages.ts'
import { entryOf } from '../words.ts'

const BY_STATUS: Readonly<Record<TroubleStatus, string>> = {
  'not-found': 'Aucun compte n’a été trouvé à cette adresse',
  private: 'Ce compte n’est pas ouvert au public',
  suspended: 'La plateforme a suspendu ce compte',
  'credential-missing': 'La lecture de ce compte demande un accès qui n’a pas été configuré',
  'credential-rejected': 'La plateforme a refusé l’accès fourni pour ce compte',
  'rate-limited': 'La plateforme nous a demandé de revenir plus tard',
  unreachable: 'Ce compte n’a pas pu être joint',
  'blocked-address': 'Cette adresse n’appartient pas à l’internet public et n’a pas été ouverte',
  unsupported: 'Ce compte ne peut pas être lu à partir de la référence donnée',
}

const BY_DETAIL: Readonly<Record<string, string>> = {
  'feed-not-found': 'Le site répond, mais aucun flux de ses articles n’a été trouvé',
  'feed-unreadable': 'Le flux de ce site n’a pas pu être compris',
  'feed-empty': 'Le flux de ce site est arrivé sans aucun contenu',
  'feed-of-comments': 'Le seul flux trouvé à cet endroit énumère des commentaires et non des articles',
  'domain-parked': 'La page de cette adresse ressemble à celle d’un nom de domaine laissé à l’abandon ou mis en vente',
  'robots-disallowed': 'Le site ne publie pas de flux, et son fichier robots.txt demande aux machines de ne pas lire ses pages',
  'robots-unreachable':
    'Le site ne publie pas de flux, et son fichier robots.txt, qui dit quelles pages les machines peuvent lire, n’a pas pu être obtenu',
  'dns-failure': 'Le nom de ce site est introuvable sur internet',
  timeout: 'Le site a mis trop de temps à répondre',
  'connection-failed': 'La connexion au site a échoué',
  'tls-failure': 'La connexion sécurisée au site a échoué, peut-être en raison d’un certificat non valable',
  'certificate-expired': 'Le certificat de sécurité du site a expiré, et la connexion n’était donc pas fiable',
  'too-many-redirects': 'L’adresse a été redirigée un trop grand nombre de fois',
  'redirect-loop': 'L’adresse renvoie à elle-même en boucle',
  'body-too-large': 'Le site a envoyé plus que ce que nous acceptons de lire',
  'decompression-failed': 'La réponse du site est arrivée endommagée',
  aborted: 'La lecture a été interrompue avant la fin',
  'budget-missing': 'La lecture de cette plateforme est payante, et aucun budget n’a été prévu à cet effet',
  'budget-exhausted': 'Ce qui reste du budget du mois ne couvre pas la lecture de ce compte',
  'calls-exhausted': 'Ce qui reste des requêtes accordées pour aujourd’hui sur cette plateforme ne couvre pas la lecture de ce compte',
  'budget-too-small': 'Le budget de tout un mois ne couvre pas la lecture d’un seul compte de cette plateforme',
  'calls-too-few': 'Les requêtes accordées à cette plateforme pour toute une journée ne couvrent pas la lecture d’un seul compte',
  'calls-used-up': 'La lecture a demandé plus de requêtes qu’il n’en est accordé à un compte',
  'host-resting': 'Le site a échoué plusieurs fois ces derniers temps, ou a demandé qu’on le laisse en paix, et n’a pas été sollicité de nouveau',
  'credential-expired': 'L’accès fourni pour cette plateforme a expiré : fournissez-en un nouveau',
  'renewal-refused': 'La plateforme ne renouvelle plus l’accès fourni, et le compte doit être reconnecté',
  'scope-missing': 'L’accès fourni ne comporte pas l’un des droits nécessaires à la lecture (ils figurent dans la liste des plateformes)',
  'credential-sealed': 'L’accès fourni pour cette plateforme ne peut plus être déchiffré : fournissez-le de nouveau',
  'connection-missing': 'Les comptes de cette plateforme ne se lisent qu’avec un accès qui vous est propre, et qui n’a pas encore été fourni',
  'bot-wall': 'Le site a fermé sa porte aux visiteurs automatiques',
  'credits-depleted': 'Le crédit sur lequel la plateforme facture ses lectures est épuisé',
  'usage-capped': 'Le volume de lecture que la plateforme accorde chaque mois à cet accès est épuisé',
  'client-not-enrolled': 'L’application pour laquelle l’accès a été délivré n’a pas été autorisée à utiliser cette interface',
  'token-of-wrong-kind': 'La plateforme exige un jeton d’accès d’un autre type',
  'account-protected': 'Ce compte ne montre ses publications qu’aux abonnés qu’il a acceptés',
  'not-the-account-of-the-credential': 'L’accès fourni appartient à un autre compte, et cette plateforme ne montre un compte qu’à son titulaire',
  'profile-of-a-person':
    'Cette adresse est le profil d’une personne, et cette plateforme ne laisse lire aux programmes que les pages d’organisations',
  'address-not-public': 'Cette adresse n’appartient pas à l’internet public et n’a pas été ouverte',
  'scheme-not-supported': 'Seules les adresses de pages (http ou https) peuvent être lues',
  'credentials-in-url': 'L’adresse contient un nom ou un mot de passe et n’a pas été ouverte',
  'reference-not-an-address': 'La référence donnée n’est pas l’adresse d’un site',
  'gave-up-after-crashes': 'La lecture a été interrompue plusieurs fois de notre côté, puis abandonnée',
  'no-adapter': 'Nous ne savons pas encore lire directement les comptes de cette plateforme, mais un export des publications peut être importé',
  'http-401': 'Le site demande un mot de passe',
  'http-403': 'Le site refuse de montrer cette page',
  'http-404': 'Il n’y a aucune page à cette adresse',
  'http-410': 'La page de cette adresse a été retirée',
  'http-429': 'Le site nous a demandé de revenir plus tard',
  'reference-not-recognised': 'La référence donnée ne correspond pas à un nom de compte de cette plateforme',
  'not-an-account': 'L’adresse donnée mène à une publication ou à une page, et non à un compte',
  'short-link': 'L’adresse donnée est un lien raccourci que seule la plateforme sait suivre',
  'other-platform': 'L’adresse donnée appartient à une autre plateforme',
  'account-not-found': 'La plateforme ne connaît aucun compte de ce nom',
  'account-suspended': 'La plateforme a suspendu ce compte',
  'account-deactivated': 'Le titulaire de ce compte l’a désactivé',
  'account-closed': 'Ce compte a été fermé',
  'posts-not-public': 'Le compte a des publications, mais n’en montre aucune au public',
  'visitors-not-wanted': 'Le titulaire de ce compte demande qu’il ne soit pas montré aux visiteurs non connectés',
  'reader-blocked': 'Le compte ne nous permet pas de le consulter',
  'login-required': 'Ce compte n’est montré qu’aux personnes connectées',
  'token-rejected': 'La plateforme n’accepte pas le jeton d’accès fourni',
  'key-rejected': 'La plateforme n’accepte pas la clé d’API fournie',
  'permission-missing': 'L’accès fourni ne comprend pas le droit de lire ce compte',
  'interface-not-enabled': 'Le projet auquel appartient la clé n’a pas activé cette interface',
  'quota-exhausted': 'Les requêtes que la plateforme accorde chaque jour sont épuisées',
  'shape-changed': 'La plateforme a répondu sous une forme que nous ne comprenons pas',
  'fediverse-server-not-found': 'Aucun serveur hébergeant ce compte n’a été trouvé à son adresse',
  'fediverse-server-unknown-kind': 'Le serveur qui héberge ce compte utilise un logiciel que nous ne savons pas encore lire',
  'key-restricted': 'La clé d’API fournie est réservée à d’autres usages',
  'custom-name': 'Sans l’identifiant de la chaîne ou son nom précédé d’une arobase, cette ancienne forme d’adresse ne permet pas de la retrouver',
  'missing-or-hidden':
    'Sous cette référence, la plateforme ne montre aucun compte à l’accès fourni\u00a0: le compte n’existe pas, n’est pas publié ou reste hors de portée de cet accès',
  'page-token-needed':
    'Le jeton d’accès fourni est celui d’une personne, or les publications de cette page ne se lisent qu’avec le jeton de la page elle-même',
  'app-secret-needed':
    'La plateforme refuse les requêtes sans preuve qu’elles viennent de l’application\u00a0: ajoutez la clé secrète de l’application à l’accès fourni',
  'app-secret-refused': 'La plateforme n’accepte pas la clé secrète d’application fournie avec le jeton d’accès',
  'app-removed': 'Le titulaire du jeton d’accès a retiré l’application pour laquelle il avait été délivré\u00a0: il faut reconnecter le compte',
  'owner-must-log-in':
    'Le titulaire du jeton d’accès doit se connecter à la plateforme et confirmer son identité pour que le jeton fonctionne à nouveau',
  'password-changed': 'Le jeton d’accès n’est plus valable depuis que son titulaire a changé de mot de passe\u00a0: il en faut un nouveau',
  'role-lost': 'Le titulaire du jeton d’accès n’a plus de rôle sur cette page',
  'policy-block': 'La plateforme a bloqué cet accès pour le moment, en application de ses propres règles',
  'request-refused': 'La plateforme a refusé la requête elle-même, quel que soit le compte',
  'allowance-used-up': 'Les requêtes que la plateforme accorde à cet accès sont épuisées pour le moment',
  'version-retired': 'La plateforme ne propose plus la version de son interface que nous utilisons',
  'platform-fault': 'La plateforme a répondu par une erreur de son côté',
  'unknown-or-personal':
    'Instagram ne montre aucun compte professionnel de ce nom\u00a0: soit il n’existe pas, soit c’est un compte personnel, qu’aucune application ne peut lire',
  'no-instagram-account': 'L’accès fourni n’ouvre aucun compte professionnel Instagram',
  'only-own-account':
    'L’accès fourni n’ouvre que son propre compte Instagram\u00a0: les autres ne se lisent qu’avec un jeton délivré par l’intermédiaire de Facebook',
}

const causeOf = (status: TroubleStatus, detail: string): string => {
  const known = entryOf(BY_DETAIL, detail)
  if (known !== undefined) return known
  return /^http-5\d\d$/.test(detail) && status === 'unreachable' ? 'Le site a répondu par une erreur de son côté' : BY_STATUS[status]
}

export const accountTrouble = (status: TroubleStatus, detail: string): string =>
  `${causeOf(status, detail)} ; le compte n’a donc pas été jugé, et cela ne signifie pas qu’il est silencieux.`

export const obstacle = (status: TroubleStatus, detail: string): string => `${causeOf(status, detail)}.`

export const uncertainDates =
  'Le site n’a pas de flux lisible : ces dates viennent de son plan de site, qui indique la dernière modification d’une page plutôt que sa publication, et n’ont donc qu’une valeur indicative.'

export const newestUnknown: Readonly<Record<NewestUnknown, string>> = {
  undated: 'Certaines entrées ne portent pas de date lisible, et elles peuvent être plus récentes que la dernière publication connue.',
  unread: 'Une partie de la liste de ses publications n’a pas été lue, et des publications plus récentes peuvent s’y trouver.',
}
