import type { components } from '../../openapi/generated/types.ts'

/** The languages problems are worded in. */
export type ProblemLanguage = 'en' | 'fr'
export type Worded = Readonly<Record<ProblemLanguage, string>>

type ProblemKind = { readonly status: number; readonly title: Worded; readonly detail: Worded }

/**
 * Every problem the service can answer with (RFC 9457). Codes are what a caller can act upon and never change with the language;
 * `detail` is said when the place that refuses has nothing more particular to say.
 */
export const PROBLEMS = {
  'invalid-json': {
    status: 400,
    title: { en: 'The text is not JSON', fr: 'Le texte n’est pas du JSON' },
    detail: {
      en: 'It could not be parsed: it must be JSON, in UTF-8.',
      fr: 'Il n’a pas pu être lu\u00a0: il doit être en JSON, encodé en UTF-8.',
    },
  },
  'not-utf-8': {
    status: 400,
    title: { en: 'The text is not UTF-8', fr: 'Le texte n’est pas en UTF-8' },
    detail: {
      en: 'Some of its bytes are no text in that encoding: save it as UTF-8, then send it again.',
      fr: 'Certains de ses octets ne forment aucun texte dans cet encodage\u00a0: enregistrez-le en UTF-8, puis renvoyez-le.',
    },
  },
  'malformed-request': {
    status: 400,
    title: { en: 'This is not HTTP', fr: 'Ceci n’est pas du HTTP' },
    detail: { en: 'The request breaks the rules of HTTP/1.1.', fr: 'La requête enfreint les règles de HTTP/1.1.' },
  },
  'validation-failed': {
    status: 400,
    title: { en: 'The request is not valid', fr: 'La requête n’est pas valide' },
    detail: { en: 'Each error is listed with its place.', fr: 'L’emplacement de chaque erreur est indiqué.' },
  },
  'patch-breaks-brief': {
    status: 400,
    title: { en: 'The patch leaves no valid brief', fr: 'Le correctif ne laisse pas de brief valide' },
    detail: {
      en: 'Each error is listed with its place in the patched brief.',
      fr: 'L’emplacement de chaque erreur dans le brief corrigé est indiqué.',
    },
  },
  'content-encoding-broken': {
    status: 400,
    title: { en: 'The compression is broken', fr: 'La compression est défectueuse' },
    detail: {
      en: 'From here on the body is not what Content-Encoding says. What was answered stands; send the rest again, from this line on.',
      fr: 'À partir d’ici, le corps n’est pas ce qu’annonce Content-Encoding. Les réponses données restent acquises\u202f; renvoyez la suite, à partir de cette ligne.',
    },
  },
  'line-too-long': {
    status: 413,
    title: { en: 'The line is too long', fr: 'La ligne est trop longue' },
    detail: {
      en: 'Put less on one line; the other lines are answered.',
      fr: 'Mettez-en moins sur une ligne\u202f; les autres lignes ont leur réponse.',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: { en: 'Invalid cursor', fr: 'Curseur non valide' },
    detail: { en: 'Start again without a cursor.', fr: 'Recommencez sans curseur.' },
  },
  'cursor-of-another-list': {
    status: 400,
    title: { en: 'This cursor belongs to another list', fr: 'Ce curseur appartient à une autre liste' },
    detail: {
      en: 'A cursor goes on where its page ended: keep the path, the filters and the order, or start again without a cursor.',
      fr: 'Un curseur poursuit là où sa page s’arrête\u00a0: gardez le chemin, les filtres et l’ordre, ou recommencez sans curseur.',
    },
  },
  'cursor-expired': {
    status: 400,
    title: { en: 'The cursor has expired', fr: 'Le curseur a expiré' },
    detail: {
      en: 'A cursor is good for 24 hours. Start the list again from its first page.',
      fr: 'Un curseur vaut 24\u00a0heures. Reprenez la liste à sa première page.',
    },
  },
  'platform-id-invalid': {
    status: 400,
    title: { en: 'Not an id for a platform of your own', fr: 'Cet identifiant ne convient pas à une plateforme propre' },
    detail: {
      en: 'It is "own-" and lower-case words or digits joined by hyphens, at most 60 characters: own-quartier.',
      fr: 'Il commence par «\u00a0own-\u00a0», suivi de mots en minuscules ou de chiffres reliés par des traits d’union, 60 caractères au plus\u00a0: own-quartier.',
    },
  },
  'idempotency-key-malformed': {
    status: 400,
    title: { en: 'The Idempotency-Key is malformed', fr: 'L’en-tête Idempotency-Key est mal formé' },
    detail: {
      en: 'Send a single quoted string of 1 to 200 printable ASCII characters: "8e03978e-40d5-43dd-bc93-6894a57f9324".',
      fr: 'Envoyez une seule chaîne entre guillemets droits, de 1 à 200 caractères ASCII imprimables\u00a0: "8e03978e-40d5-43dd-bc93-6894a57f9324".',
    },
  },
  'protocol-version-unsupported': {
    status: 400,
    title: { en: 'This protocol version is not supported', fr: 'Cette version du protocole n’est pas prise en charge' },
    detail: {
      en: 'MCP-Protocol-Version must be the version the server returned in its response to initialize.',
      fr: 'MCP-Protocol-Version doit être celle que le serveur a renvoyée en réponse à initialize.',
    },
  },
  'form-refused': {
    status: 403,
    title: { en: 'The form was not accepted', fr: 'Le formulaire n’a pas été accepté' },
    detail: {
      en: 'It did not come from this console, or you have signed in again since it was opened. Open the page again and resend it.',
      fr: 'Il ne vient pas de cette console, ou vous vous êtes reconnecté depuis son ouverture. Rouvrez la page, puis renvoyez-le.',
    },
  },
  'key-missing': {
    status: 401,
    title: { en: 'A key is needed', fr: 'Une clé est nécessaire' },
    detail: { en: 'Send "Authorization: Bearer <key>".', fr: 'Envoyez «\u00a0Authorization: Bearer <clé>\u00a0».' },
  },
  'key-unknown': {
    status: 401,
    title: { en: 'The key is not known', fr: 'La clé n’est pas connue' },
    detail: { en: 'There is no such key, or it was revoked.', fr: 'Cette clé n’existe pas ou a été révoquée.' },
  },
  'key-expired': {
    status: 401,
    title: { en: 'The key has expired', fr: 'La clé a expiré' },
    detail: { en: 'Ask for a new key.', fr: 'Demandez une nouvelle clé.' },
  },
  'scope-missing': {
    status: 403,
    title: { en: 'Insufficient rights', fr: 'Droits insuffisants' },
    detail: { en: 'The key lacks the scope this operation needs.', fr: 'La clé n’a pas le droit que cette opération demande.' },
  },
  'key-limited': {
    status: 403,
    title: { en: 'The key is limited to organisations', fr: 'La clé est limitée à des organisations' },
    detail: {
      en: 'This operation concerns the whole workspace and needs a key that is not limited to organisations.',
      fr: 'Cette opération porte sur l’espace de travail tout entier\u00a0: elle demande une clé qui ne soit limitée à aucune organisation.',
    },
  },
  'origin-refused': {
    status: 403,
    title: { en: 'Origin not allowed', fr: 'Origine refusée' },
    detail: {
      en: 'This service does not accept requests from that Origin.',
      fr: 'Cette origine (en-tête Origin) n’est pas autorisée.',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'Not found', fr: 'Introuvable' },
    detail: { en: 'This workspace has nothing by that name or id.', fr: 'Cet élément n’existe pas dans cet espace de travail.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Not with this method', fr: 'Pas avec cette méthode' },
    detail: { en: 'The header Allow lists the methods of this path.', fr: 'L’en-tête Allow liste les méthodes de ce chemin.' },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Not in this type', fr: 'Pas dans ce type' },
    detail: { en: 'The answer does not exist in a type named by Accept.', fr: 'La réponse n’existe dans aucun type nommé par Accept.' },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'The request took too long', fr: 'La requête a pris trop de temps' },
    detail: { en: 'It did not arrive in time; send it again.', fr: 'Elle n’est pas arrivée à temps\u202f; renvoyez-la.' },
  },
  'brief-outdated': {
    status: 409,
    title: { en: 'The stored brief is no longer valid', fr: 'Le brief enregistré n’est plus valide' },
    detail: {
      en: 'It was valid by the rules of its day and is not by those of today, so it can no longer be used. Make a new assessment.',
      fr: 'Il l’était selon les règles d’alors et ne l’est plus selon celles d’aujourd’hui\u00a0: il n’est plus exploitable. Faites une nouvelle évaluation.',
    },
  },
  'assessment-outdated': {
    status: 409,
    title: { en: 'The stored assessment is of an earlier version', fr: 'L’évaluation enregistrée date d’une version antérieure' },
    detail: {
      en: 'Its model did not say yet what is asked for here, or the catalogue it cites is gone. Assess the brief again.',
      fr: 'Son modèle ne disait pas encore ce qui est demandé, ou le catalogue qu’elle cite n’est plus disponible. Évaluez à nouveau le brief.',
    },
  },
  'secrets-not-kept': {
    status: 409,
    title: { en: 'Credentials cannot be kept here', fr: 'Cette installation ne peut conserver de secrets' },
    detail: {
      en: 'This installation has no passphrase to seal them with, and none is kept beside its kind of database: start it with CHANNELFIT_SECRET, then send them again.',
      fr: 'Elle n’a pas de phrase secrète pour les chiffrer, et aucune ne peut être conservée à côté de ce type de base\u00a0: démarrez-la avec CHANNELFIT_SECRET, puis renvoyez-les.',
    },
  },
  'last-admin-key': {
    status: 409,
    title: { en: 'No other key may manage keys', fr: 'Aucune autre clé ne permet de gérer les clés' },
    detail: {
      en: 'Without this one nobody could make or revoke keys any more. Make another one with the scope admin first, or rotate this one.',
      fr: 'Sans elle, plus personne ne pourrait créer ni révoquer de clés. Créez-en d’abord une autre avec le droit admin, ou remplacez celle-ci par rotation.',
    },
  },
  'not-a-sandbox': {
    status: 409,
    title: { en: 'This is no sandbox', fr: 'Ce n’est pas un bac à sable' },
    detail: {
      en: 'Only the workspace of a sandbox has a clock of its own: ask with the key that came with it.',
      fr: 'Seul l’espace de travail d’un bac à sable a sa propre horloge\u00a0: utilisez la clé reçue à sa création.',
    },
  },
  'inside-a-sandbox': {
    status: 409,
    title: { en: 'This is a sandbox already', fr: 'C’est déjà un bac à sable' },
    detail: {
      en: 'A sandbox makes no other ones: ask with a key of the workspace that made it.',
      fr: 'Un bac à sable ne peut en créer d’autres\u00a0: utilisez une clé de l’espace de travail qui l’a créé.',
    },
  },
  'too-many-sandboxes': {
    status: 409,
    title: { en: 'There are too many sandboxes', fr: 'Trop de bacs à sable' },
    detail: {
      en: 'A workspace has 5 at most: remove one first.',
      fr: 'Un espace de travail en compte 5 au plus\u00a0: supprimez-en un d’abord.',
    },
  },
  'too-many-scripts': {
    status: 409,
    title: { en: 'There would be too many scripts', fr: 'Il y aurait trop de scénarios' },
    detail: {
      en: 'A sandbox has 200 accounts at most. Nothing was written.',
      fr: 'Un bac à sable peut contenir 200 comptes au plus. Rien n’a été enregistré.',
    },
  },
  'sandbox-moved': {
    status: 409,
    title: { en: 'The clock was moved meanwhile', fr: 'L’horloge a été déplacée entre-temps' },
    detail: {
      en: 'Another request moves it as well. What this one did stands; look where it stands now.',
      fr: 'Une autre requête l’avance aussi. Ce que celle-ci a fait demeure\u202f; regardez où en est l’horloge.',
    },
  },
  'key-ended': {
    status: 409,
    title: { en: 'This key has been revoked or replaced', fr: 'Cette clé a été révoquée ou remplacée' },
    detail: {
      en: 'It can no longer be rotated. Make a new one.',
      fr: 'Elle ne peut plus être remplacée par rotation. Créez-en une nouvelle.',
    },
  },
  'idempotency-in-progress': {
    status: 409,
    title: { en: 'The first request is under way', fr: 'La première requête est encore en cours' },
    detail: {
      en: 'One under the same Idempotency-Key has not been answered yet. Send it again after Retry-After.',
      fr: 'Une requête portant la même Idempotency-Key n’a pas encore reçu de réponse. Renvoyez celle-ci après Retry-After.',
    },
  },
  'idempotency-reply-gone': {
    status: 409,
    title: { en: 'The answer is no longer kept', fr: 'La réponse n’est plus conservée' },
    detail: {
      en: 'The request under this Idempotency-Key was carried out and is not carried out again; its answer was erased, or held a secret that cannot be kept here. Check what the request created before sending another one.',
      fr: 'La requête portant cette Idempotency-Key a été exécutée et ne le sera pas de nouveau\u202f; sa réponse a été effacée, ou contenait un secret que cette installation ne peut conserver. Vérifiez ce qu’elle a créé avant d’en envoyer une autre.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { en: 'The Idempotency-Key belongs to another request', fr: 'Cette Idempotency-Key appartient à une autre requête' },
    detail: {
      en: 'It was sent with another method, path, query or body. Take a new key for a new request.',
      fr: 'Cette clé d’idempotence a déjà servi avec une autre méthode, un autre chemin, d’autres paramètres ou un autre corps. Choisissez une nouvelle clé pour une nouvelle requête.',
    },
  },
  'precondition-failed': {
    status: 412,
    title: { en: 'It has changed since you read it', fr: 'Modifié depuis votre dernière lecture' },
    detail: {
      en: 'The version that If-Match names is not the one that is there. Read it again, and decide anew.',
      fr: 'La version nommée par If-Match n’est pas celle qui est en place. Relisez-la, puis décidez à nouveau.',
    },
  },
  'precondition-required': {
    status: 428,
    title: { en: 'Say which version you replace', fr: 'Indiquez la version que vous remplacez' },
    detail: {
      en: 'Send the ETag of the version that you have read in If-Match, so that nobody’s change is lost.',
      fr: 'Envoyez dans If-Match l’ETag de la version que vous avez lue, afin qu’aucune modification ne soit perdue.',
    },
  },
  'too-many-webhooks': {
    status: 409,
    title: { en: 'Too many webhooks', fr: 'Trop de webhooks' },
    detail: {
      en: 'A workspace has 20 at most; remove one first.',
      fr: 'Un espace de travail en compte 20 au plus\u202f; supprimez-en un d’abord.',
    },
  },
  'alert-resolved': {
    status: 409,
    title: { en: 'The alert is resolved', fr: 'L’alerte est close' },
    detail: { en: 'It is over: there is nothing to see to any more.', fr: 'Elle est terminée\u00a0: il n’y a plus rien à prendre en charge.' },
  },
  'webhook-disabled': {
    status: 409,
    title: { en: 'The webhook is disabled', fr: 'Le webhook est désactivé' },
    detail: {
      en: 'Its receiver said that it is gone (410). Replace the webhook to enable it again, then send the delivery again.',
      fr: 'Son destinataire a répondu qu’il n’existait plus (410). Remplacez le webhook pour le réactiver, puis renvoyez l’événement.',
    },
  },
  'account-exists': {
    status: 409,
    title: { en: 'This account is registered already', fr: 'Ce compte est déjà enregistré' },
    detail: {
      en: 'The header Location says where it is; what is said of it can be replaced there.',
      fr: 'L’en-tête Location indique où il se trouve\u202f; ce qui est dit de lui peut y être remplacé.',
    },
  },
  'bundle-too-large': {
    status: 409,
    title: { en: 'The organisation is too large for a bundle', fr: 'L’organisation est trop volumineuse pour un dossier de passation' },
    detail: {
      en: 'A bundle has 50 MB at most: more could not be taken in on the other side.',
      fr: 'Un dossier de passation ne peut dépasser 50\u00a0Mo\u00a0: au-delà, il ne pourrait être repris.',
    },
  },
  'platform-published': {
    status: 409,
    title: { en: 'The catalogue has this platform', fr: 'Le catalogue connaît cette plateforme' },
    detail: {
      en: 'It cannot be described anew; replace its figures by your own measurements instead.',
      fr: 'Elle ne peut être décrite à nouveau\u202f; remplacez plutôt ses chiffres par vos propres mesures.',
    },
  },
  'too-many-own-platforms': {
    status: 409,
    title: { en: 'Too many platforms of your own', fr: 'Trop de plateformes propres' },
    detail: {
      en: 'A workspace describes 30 at most; remove one first.',
      fr: 'Un espace de travail en décrit 30 au plus\u202f; supprimez-en une d’abord.',
    },
  },
  'too-many-overrides': {
    status: 409,
    title: { en: 'Too many measurements of your own', fr: 'Trop de mesures propres' },
    detail: {
      en: 'A workspace has 200 at most, the expired ones included; remove some first.',
      fr: 'Un espace de travail en compte 200 au plus, y compris celles qui ont expiré\u202f; supprimez-en d’abord.',
    },
  },
  'override-needed': {
    status: 409,
    title: { en: 'Another override rests on this one', fr: 'Une autre mesure repose sur celle-ci' },
    detail: {
      en: 'Without it the other one would put a minimum above what is healthy; remove the other one first.',
      fr: 'Sans elle, l’autre placerait un minimum au-dessus du rythme sain\u202f; supprimez d’abord l’autre.',
    },
  },
  'override-exists': {
    status: 409,
    title: { en: 'This figure is overridden already', fr: 'Ce chiffre est déjà remplacé' },
    detail: { en: 'Remove the override that stands, then add the new one.', fr: 'Supprimez la mesure en place, puis ajoutez la nouvelle.' },
  },
  'pilot-stands': {
    status: 409,
    title: { en: 'The pilot stands as it is', fr: 'Le pilote n’est plus modifiable' },
    detail: {
      en: 'In the state that it is in, this cannot be done: once started, a plan is fixed and a pilot is a record; once decided, it has ended.',
      fr: 'Son état ne le permet pas\u00a0: une fois commencé, son plan est figé et il reste consigné\u202f; une fois décidé, il est terminé.',
    },
  },
  'pilot-not-ready': {
    status: 409,
    title: { en: 'The pilot is not ready', fr: 'Le pilote n’est pas prêt' },
    detail: {
      en: 'Something has to be agreed on before it starts; “readiness” of the pilot lists it.',
      fr: 'Il reste à convenir de certains points avant son début\u00a0: «\u00a0readiness\u00a0», dans le pilote, les énumère.',
    },
  },
  'pilot-cannot-conclude': {
    status: 409,
    title: { en: 'The pilot cannot be concluded', fr: 'Le pilote ne pourra pas conclure' },
    detail: {
      en: 'As it is planned, it would probably show nothing; “design” of the pilot says why, and what would do. Change the plan, or say in “despite” why it is worth starting all the same.',
      fr: 'Tel qu’il est prévu, il ne démontrerait sans doute rien\u00a0: «\u00a0design\u00a0», dans le pilote, dit pourquoi et ce qui suffirait. Modifiez le plan ou indiquez dans «\u00a0despite\u00a0» pourquoi le lancer malgré tout.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { en: 'The body is too large', fr: 'Le corps est trop grand' },
    detail: { en: 'Send less at once.', fr: 'Envoyez moins à la fois.' },
  },
  'unsupported-media-type': {
    status: 415,
    title: { en: 'The body comes in a form we cannot read', fr: 'Le corps arrive sous une forme que nous ne savons pas lire' },
    detail: {
      en: 'Its Content-Type or Content-Encoding is not supported.',
      fr: 'Son Content-Type ou son Content-Encoding n’est pas pris en charge.',
    },
  },
  'expectation-failed': {
    status: 417,
    title: { en: 'An expectation we cannot meet', fr: 'Une attente que nous ne pouvons satisfaire' },
    detail: { en: 'Expect may only say 100-continue.', fr: 'Expect ne peut dire que 100-continue.' },
  },
  'rate-limited': {
    status: 429,
    title: { en: 'Too many requests', fr: 'Trop de requêtes' },
    detail: { en: 'Wait as long as Retry-After says.', fr: 'Attendez le temps qu’indique Retry-After.' },
  },
  'too-many-streams': {
    status: 429,
    title: { en: 'Too many batches at once', fr: 'Trop de lots à la fois' },
    detail: {
      en: 'This key has as many batches under way as it may. Let one of them end, then send this one again after Retry-After.',
      fr: 'Cette clé a déjà autant de lots en cours qu’elle peut en avoir. Attendez que l’un d’eux se termine, puis renvoyez celui-ci après Retry-After.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { en: 'The headers are too large', fr: 'Les en-têtes sont trop grands' },
    detail: { en: 'Send fewer or shorter headers.', fr: 'Envoyez moins d’en-têtes, ou de plus courts.' },
  },
  'internal-error': {
    status: 500,
    title: { en: 'Internal error', fr: 'Erreur interne' },
    detail: {
      en: 'Something went wrong on our side. Please quote the request id when reporting it.',
      fr: 'Une erreur s’est produite de notre côté. Indiquez l’identifiant de la requête en nous contactant.',
    },
  },
  overloaded: {
    status: 503,
    title: { en: 'Too busy', fr: 'Trop occupé' },
    detail: { en: 'Try again after Retry-After.', fr: 'Réessayez après Retry-After.' },
  },
  'shutting-down': {
    status: 503,
    title: { en: 'Shutting down', fr: 'En cours d’arrêt' },
    detail: {
      en: 'Try again after Retry-After; another process will answer.',
      fr: 'Réessayez après Retry-After\u202f; un autre processus répondra.',
    },
  },
} as const satisfies Readonly<Record<components['schemas']['ProblemCode'], ProblemKind>>

export type ProblemCode = keyof typeof PROBLEMS

/** One fault of a request: where (RFC 6901), which, and in words of the request's language. */
export type ProblemItem = { readonly pointer: string; readonly code: string; readonly detail: string }

export type ProblemOptions = {
  /** What happened this time, in the language of the request; the table's own words when left out. */
  readonly detail?: string
  /** The faults of an invalid request. */
  readonly errors?: readonly ProblemItem[]
  /** Faults that were found and are not among `errors`. */
  readonly moreErrors?: number
  /** Headers the answer carries (`Retry-After`, `Allow`). */
  readonly headers?: Readonly<Record<string, string>>
  /** The error that led here; logged with ours, never shown. */
  readonly cause?: unknown
}

/** Seconds after which a busy service is worth another try. */
const RETRY_SECONDS = 5

/** A refused request: thrown anywhere behind the router, answered once at the edge. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly detail: string | undefined
  readonly errors: readonly ProblemItem[] | undefined
  readonly moreErrors: number | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'Problem'
    this.code = code
    this.detail = options.detail
    this.errors = options.errors
    this.moreErrors = options.moreErrors
    this.headers = options.headers ?? {}
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }

  /** Seconds after which another try may succeed; undefined where trying again would change nothing. */
  get retryAfterSeconds(): number | undefined {
    const told = this.headers['Retry-After']
    return told === undefined ? (this.status === 503 ? RETRY_SECONDS : undefined) : Number(told)
  }
}
