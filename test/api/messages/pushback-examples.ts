import type { PushbackReason, QuestionReasons } from '../../../domain/hype/pushback-reasons.ts'
import type { Reason } from '../../../domain/shared/reason.ts'

/** Whole answers to requests, as the domain gives them (to the briefs of `examples/`, some changed) and as a client reads them: to be read aloud when a sentence changes. */
export type PushbackExample = {
  readonly title: string
  readonly argument: readonly PushbackReason[]
  readonly question: Reason<QuestionReasons>
  readonly en: string
  readonly fr: string
}

export const PUSHBACK_EXAMPLES: readonly PushbackExample[] = [
  {
    title: 'TikTok, because competitors are there and it is new',
    argument: [
      { code: 'pushback.asked', params: { platform: 'tiktok', motives: ['competitor-present', 'novelty'] } },
      { code: 'pushback.imitation', params: { platform: 'tiktok' } },
      { code: 'pushback.novelty', params: { platform: 'tiktok' } },
      { code: 'no-native-format.none', params: { format: 'short-video' } },
      { code: 'pushback.not-advised', params: { platform: 'tiktok' } },
      {
        code: 'pushback.alternative',
        params: { platform: 'tiktok', alternative: 'blog', alternativeScore: 82.62, alternativeWorst: 82.62, alternativeBest: 82.62, score: 57.82 },
      },
    ],
    question: { code: 'question.audience', params: { platform: 'tiktok' } },
    en: 'You are considering a TikTok account because your competitors are there and it is new. The presence of others shows what they decided, not what they gain from it; whether your own audience can be reached there remains to be measured. Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week. This channel lives on short videos, and none of the formats you can produce today is really at home there. In the circumstances, we advise you against committing to TikTok. We suggest that you first consider a blog, which scores 83 out of 100. What share of your audience could you reach through TikTok, and how do you know?',
    fr: 'Vous envisagez un compte TikTok parce que vos concurrents y sont et que c’est nouveau. La présence des autres montre ce qu’ils ont décidé, non ce qu’ils y gagnent ; il reste à mesurer si votre propre public peut y être touché. La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine. Ce canal vit surtout de vidéos courtes, et aucun des formats que vous savez produire aujourd’hui n’y trouve vraiment sa place. Dans ces conditions, nous vous déconseillons de vous engager sur TikTok. Nous vous suggérons d’envisager d’abord un blog, qui obtient 83 sur 100. Quelle part de votre public pourriez-vous toucher grâce à TikTok, et d’où le savez-vous ?',
  },
  {
    title: 'Facebook, because the management wishes it and for the image',
    argument: [
      { code: 'pushback.asked', params: { platform: 'facebook', motives: ['management-wish', 'prestige'] } },
      { code: 'pushback.authority', params: { platform: 'facebook' } },
      { code: 'pushback.pilot-first', params: { platform: 'facebook', score: 67.81 } },
      {
        code: 'pushback.alternative',
        params: { platform: 'facebook', alternative: 'blog', alternativeScore: 88.78, alternativeWorst: 88.78, alternativeBest: 88.78, score: 67.81 },
      },
    ],
    question: { code: 'question.audience', params: { platform: 'facebook' } },
    en: 'You are considering a Facebook page because your senior management wants it and your image would gain from it. A wish or a recommendation is enough to open a channel; what keeps it alive is a clear use and a public that finds it useful. With 68 out of 100 in your case, Facebook deserves a pilot before any lasting commitment: a few weeks, one figure to follow, and a date agreed in advance on which to decide. We suggest that you first consider a blog, which scores 89 out of 100. What share of your audience could you reach through Facebook, and how do you know?',
    fr: 'Vous envisagez une page Facebook parce que votre direction le souhaite et que votre image y gagnerait. Un souhait ou une recommandation suffit pour ouvrir un canal ; ce qui le fait vivre, c’est un usage clair et un public qui le trouve utile. Avec 68 sur 100 dans votre cas, Facebook justifie un pilote avant tout engagement durable : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance. Nous vous suggérons d’envisager d’abord un blog, qui obtient 89 sur 100. Quelle part de votre public pourriez-vous toucher grâce à Facebook, et d’où le savez-vous ?',
  },
  {
    title: 'LinkedIn, with the audience measured there and a use in mind',
    argument: [
      { code: 'pushback.asked', params: { platform: 'linkedin', motives: ['audience-measured', 'use-identified'] } },
      { code: 'pushback.sound-with-reservation', params: { platform: 'linkedin', score: 86.07, criterion: 'durability' } },
    ],
    question: { code: 'question.exit', params: { platform: 'linkedin' } },
    en: 'You are considering a LinkedIn page because you have measured your audience there and you know what you would do there. From what you tell us, LinkedIn suits your organisation (86 out of 100), with one reservation: what you build there remains fragile. When, and on the strength of what result, would you stop?',
    fr: 'Vous envisagez une page LinkedIn parce que vous y avez mesuré la présence de votre public et que vous savez ce que vous y feriez. D’après ce que vous nous indiquez, LinkedIn convient à votre organisation (86 sur 100), avec une réserve : ce que vous y construisez reste fragile. À quelle date, et au vu de quel résultat, arrêteriez-vous ?',
  },
  {
    title: 'Pinterest, which suits, for reasons of fashion and with nothing measured',
    argument: [
      { code: 'pushback.asked', params: { platform: 'pinterest', motives: ['novelty', 'buzz'] } },
      { code: 'pushback.novelty', params: { platform: 'pinterest' } },
      { code: 'pushback.suits', params: { platform: 'pinterest', score: 79.17 } },
      { code: 'request.hype-outweighs', params: { platform: 'pinterest', missing: ['audience', 'exit'] } },
      { code: 'pushback.not-advised', params: { platform: 'pinterest' } },
      {
        code: 'pushback.alternative',
        params: {
          platform: 'pinterest',
          alternative: 'blog',
          alternativeScore: 82.62,
          alternativeWorst: 82.62,
          alternativeBest: 82.62,
          score: 79.17,
        },
      },
    ],
    question: { code: 'question.audience', params: { platform: 'pinterest' } },
    en: 'You are considering a Pinterest account because it is new and it is much talked about. Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week. From what you tell us, Pinterest would suit your organisation (79 out of 100), but a request needs more than a suitable channel. Much of the request rests on fashion or on somebody’s wish, which does not make up for the foundations it lacks: the audience and the exit plan. In the circumstances, we advise you against committing to Pinterest. We suggest that you first consider a blog, which scores 83 out of 100. What share of your audience could you reach through Pinterest, and how do you know?',
    fr: 'Vous envisagez un compte Pinterest parce que c’est nouveau et qu’on en parle beaucoup. La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine. D’après ce que vous nous indiquez, Pinterest conviendrait à votre organisation (79 sur 100), mais un canal adapté ne suffit pas à fonder une demande. La demande doit beaucoup à la mode ou au souhait de quelqu’un, ce qui ne remplace pas les fondements qui lui manquent : le public et les conditions d’arrêt. Dans ces conditions, nous vous déconseillons de vous engager sur Pinterest. Nous vous suggérons d’envisager d’abord un blog, qui obtient 83 sur 100. Quelle part de votre public pourriez-vous toucher grâce à Pinterest, et d’où le savez-vous ?',
  },
  {
    title: 'More of Facebook, without saying why',
    argument: [
      { code: 'pushback.asked-existing-without-motive', params: { platform: 'facebook' } },
      { code: 'pushback.pilot-existing', params: { platform: 'facebook', score: 66.33 } },
      {
        code: 'pushback.alternative',
        params: { platform: 'facebook', alternative: 'blog', alternativeScore: 82.62, alternativeWorst: 82.62, alternativeBest: 82.62, score: 66.33 },
      },
    ],
    question: { code: 'question.audience', params: { platform: 'facebook' } },
    en: 'You already have a Facebook page, and we do not yet know what more you expect from it. With 66 out of 100 in your case, run a pilot before putting more into Facebook: a few weeks, one figure to follow, and a date agreed in advance on which to decide. We suggest that you first consider a blog, which scores 83 out of 100. What share of your audience could you reach through Facebook, and how do you know?',
    fr: 'Vous avez déjà une page Facebook, et nous ne savons pas encore ce que vous en attendez de plus. Avec 66 sur 100 dans votre cas, lancez un pilote avant de vous investir davantage sur Facebook : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance. Nous vous suggérons d’envisager d’abord un blog, qui obtient 83 sur 100. Quelle part de votre public pourriez-vous toucher grâce à Facebook, et d’où le savez-vous ?',
  },
  {
    title: 'A newsletter, because competitors have one',
    argument: [
      { code: 'pushback.asked', params: { platform: 'newsletter', motives: ['competitor-present'] } },
      { code: 'pushback.imitation', params: { platform: 'newsletter' } },
      {
        code: 'pushback.goal-better-elsewhere',
        params: { platform: 'newsletter', goal: 'public-information', rating: 2, alternative: 'blog', alternativeRating: 4 },
      },
      { code: 'pushback.pilot-first', params: { platform: 'newsletter', score: 68.26 } },
      {
        code: 'pushback.alternative-existing',
        params: { platform: 'newsletter', alternative: 'blog', alternativeScore: 89.87, alternativeWorst: 89.87, alternativeBest: 89.87 },
      },
    ],
    question: { code: 'question.audience', params: { platform: 'newsletter' } },
    en: 'You are considering a newsletter because your competitors have one. That others have one shows what they decided, not what they gain from it; whether your own audience would read yours remains to be measured. Your main goal is to inform the public: for that, we rate the newsletter 2 out of 4 and the blog 4. With 68 out of 100 in your case, the newsletter deserves a pilot before any lasting commitment: a few weeks, one figure to follow, and a date agreed in advance on which to decide. We suggest that you first look after a channel you already have: the blog scores 90 out of 100. What share of your audience could you reach through the newsletter, and how do you know?',
    fr: 'Vous envisagez une lettre d’information parce que vos concurrents en ont une. Que d’autres en aient une montre ce qu’ils ont décidé, non ce qu’ils y gagnent ; il reste à mesurer si votre propre public lirait la vôtre. Votre objectif principal est d’informer le public : pour cela, nous donnons 2 sur 4 à la lettre d’information et 4 au blog. Avec 68 sur 100 dans votre cas, la lettre d’information justifie un pilote avant tout engagement durable : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance. Nous vous suggérons de vous occuper d’abord d’un canal que vous avez déjà : le blog obtient 90 sur 100. Quelle part de votre public pourriez-vous toucher grâce à la lettre d’information, et d’où le savez-vous ?',
  },
  {
    title: 'TikTok, which the house rules exclude',
    argument: [
      { code: 'pushback.asked', params: { platform: 'tiktok', motives: ['buzz'] } },
      { code: 'pushback.novelty', params: { platform: 'tiktok' } },
      {
        code: 'pushback.goal-better-elsewhere',
        params: { platform: 'tiktok', goal: 'public-information', rating: 1, alternative: 'blog', alternativeRating: 4 },
      },
      { code: 'excluded-by-constraint.named', params: {} },
      { code: 'no-native-format.none', params: { format: 'short-video' } },
      { code: 'pushback.not-advised', params: { platform: 'tiktok' } },
      {
        code: 'pushback.alternative-existing',
        params: { platform: 'tiktok', alternative: 'blog', alternativeScore: 89.87, alternativeWorst: 89.87, alternativeBest: 89.87 },
      },
    ],
    question: { code: 'question.reconsider', params: { platform: 'tiktok' } },
    en: 'You are considering a TikTok account because it is much talked about. Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week. Your main goal is to inform the public: for that, we rate TikTok 1 out of 4 and the blog 4. Your own rules exclude this channel. This channel lives on short videos, and none of the formats you can produce today is really at home there. In the circumstances, we advise you against committing to TikTok. We suggest that you first look after a channel you already have: the blog scores 90 out of 100. What would have to change in your goals, uses or means for TikTok to deserve another look?',
    fr: 'Vous envisagez un compte TikTok parce qu’on en parle beaucoup. La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine. Votre objectif principal est d’informer le public : pour cela, nous donnons 1 sur 4 à TikTok et 4 au blog. Vos propres règles excluent ce canal. Ce canal vit surtout de vidéos courtes, et aucun des formats que vous savez produire aujourd’hui n’y trouve vraiment sa place. Dans ces conditions, nous vous déconseillons de vous engager sur TikTok. Nous vous suggérons de vous occuper d’abord d’un canal que vous avez déjà : le blog obtient 90 sur 100. Qu’est-ce qui devrait changer dans vos objectifs, vos usages ou vos moyens pour que vous envisagiez à nouveau TikTok ?',
  },
  {
    title: 'X, because an obligation requires it',
    argument: [
      { code: 'pushback.asked', params: { platform: 'twitter', motives: ['legal-duty'] } },
      {
        code: 'pushback.goal-better-elsewhere',
        params: { platform: 'twitter', goal: 'sales', rating: 1, alternative: 'blog', alternativeRating: 2 },
      },
      { code: 'pushback.duty', params: { platform: 'twitter' } },
      { code: 'pushback.beyond-duty', params: { platform: 'twitter' } },
      {
        code: 'pushback.alternative',
        params: { platform: 'twitter', alternative: 'blog', alternativeScore: 82.62, alternativeWorst: 82.62, alternativeBest: 82.62, score: 38.39 },
      },
    ],
    question: { code: 'question.use', params: { platform: 'twitter' } },
    en: 'You are considering an X account because the law or a contract requires it. Your main goal is to sell more: for that, we rate X 1 out of 4 and the blog 2. If an obligation requires you to be there, it comes first, and no advice of ours releases you from it. For now, we would advise you to keep to what the obligation prescribes and to invest no more than that. We suggest that you first consider a blog, which scores 83 out of 100. What would you do on X that you could not do just as well elsewhere?',
    fr: 'Vous envisagez un compte X (anciennement Twitter) parce que la loi ou un contrat l’impose. Votre objectif principal est de vendre davantage : pour cela, nous donnons 1 sur 4 à X et 2 au blog. Si une obligation vous impose d’y être, elle passe en premier, et aucun avis de notre part ne vous en dispense. Nous vous conseillons, pour l’instant, de vous en tenir à ce que l’obligation prescrit et de ne pas vous investir au-delà. Nous vous suggérons d’envisager d’abord un blog, qui obtient 83 sur 100. Que feriez-vous sur X que vous ne pourriez pas faire aussi bien ailleurs ?',
  },
  {
    title: 'X, to reserve the name, with much left open',
    argument: [
      { code: 'pushback.asked', params: { platform: 'twitter', motives: ['reserve-name'] } },
      {
        code: 'pushback.goal-better-elsewhere',
        params: { platform: 'twitter', goal: 'sales', rating: 1, alternative: 'blog', alternativeRating: 2 },
      },
      { code: 'pushback.reserve', params: { platform: 'twitter' } },
      {
        code: 'pushback.alternative',
        params: { platform: 'twitter', alternative: 'blog', alternativeScore: 78.34, alternativeWorst: 47.84, alternativeBest: 86.97, score: 30.24 },
      },
    ],
    question: { code: 'question.objective', params: { platform: 'twitter' } },
    en: 'You are considering an X account because you want to reserve the name. Your main goal is to sell more: for that, we rate X 1 out of 4 and the blog 2. Reserve the name, complete the profile and point it to a channel you keep alive; publishing on X is another decision. We suggest that you first consider a blog, which scores 78 out of 100 as far as we can tell (between 48 and 87, depending on questions still open). What result do you expect from X, by when, and where does that figure stand today?',
    fr: 'Vous envisagez un compte X (anciennement Twitter) parce que vous souhaitez réserver le nom. Votre objectif principal est de vendre davantage : pour cela, nous donnons 1 sur 4 à X et 2 au blog. Réservez le nom, complétez le profil et faites-le renvoyer vers un canal que vous tenez à jour ; publier sur X est une autre décision. Nous vous suggérons d’envisager d’abord un blog, qui obtient 78 sur 100 en l’état (entre 48 et 87 selon les réponses encore attendues). Quel résultat attendez-vous de X, à quelle échéance, et où en est ce chiffre aujourd’hui ?',
  },
]
