import type { PushbackReason, QuestionReasons } from '../../../domain/hype/pushback.ts'
import type { Reason } from '../../../domain/shared/reason.ts'

/** Whole answers to three requests, as the domain gives them and as a client reads them: to be read aloud when a sentence changes. */
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
      { code: 'pushback.not-now', params: { platform: 'tiktok', score: 57.82 } },
      { code: 'pushback.alternative', params: { platform: 'tiktok', alternative: 'blog', score: 57.82, alternativeScore: 82.62 } },
    ],
    question: { code: 'question.audience', params: { platform: 'tiktok' } },
    en: 'You are considering an account on TikTok because your competitors are there and it is new. The presence of others shows what they decided, not what they gain from it; whether your own audience can be reached there remains to be measured. Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week. This channel lives on short videos, and none of the formats you can produce today is really at home there. All things considered (TikTok scores 58 out of 100 in your case), we would advise you not to commit to it for now. We suggest that you first consider a blog, which scores 83 out of 100. What share of your audience could you reach through TikTok, and how do you know?',
    fr: 'Vous envisagez un compte TikTok parce que vos concurrents y sont et que c’est nouveau. La présence des autres montre ce qu’ils ont décidé, non ce qu’ils y gagnent ; il reste à mesurer si votre propre public peut y être touché. La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine. Ce canal vit surtout de vidéos courtes, et aucun des formats que vous savez produire aujourd’hui n’y trouve vraiment sa place. Tout bien considéré (TikTok obtient 58 sur 100 dans votre cas), nous vous conseillons de ne pas vous y engager pour l’instant. Nous vous suggérons d’envisager d’abord un blog, qui obtient 83 sur 100. Quelle part de votre public pourriez-vous toucher grâce à TikTok, et d’où le savez-vous ?',
  },
  {
    title: 'Facebook, because the management wishes it and with nothing measured',
    argument: [
      { code: 'pushback.asked', params: { platform: 'facebook', motives: ['management-wish'] } },
      { code: 'pushback.authority', params: { platform: 'facebook' } },
      { code: 'hours-below-minimum.short', params: { hours: 1.5, needed: 2, taken: 0 } },
      { code: 'pushback.not-now', params: { platform: 'facebook', score: 58.31 } },
      { code: 'pushback.alternative', params: { platform: 'facebook', alternative: 'newsletter', score: 58.31, alternativeScore: 80.29 } },
    ],
    question: { code: 'question.audience', params: { platform: 'facebook' } },
    en: 'You are considering a Facebook page because your management would like it. A wish or a recommendation is enough to open a channel; what keeps it alive is a clear use and a public that finds it useful. It takes at least 2 hours a week to keep this channel alive, and you have 1.5. All things considered (Facebook scores 58 out of 100 in your case), we would advise you not to commit to it for now. We suggest that you first consider a newsletter, which scores 80 out of 100. What share of your audience could you reach through Facebook, and how do you know?',
    fr: 'Vous envisagez une page Facebook parce que votre direction le souhaite. Un souhait ou une recommandation suffit pour ouvrir un canal ; ce qui le fait vivre, c’est un usage clair et un public qui le trouve utile. Il faut au moins 2 heures par semaine pour faire vivre ce canal, et vous en avez 1,5. Tout bien considéré (Facebook obtient 58 sur 100 dans votre cas), nous vous conseillons de ne pas vous y engager pour l’instant. Nous vous suggérons d’envisager d’abord une lettre d’information, qui obtient 80 sur 100. Quelle part de votre public pourriez-vous toucher grâce à Facebook, et d’où le savez-vous ?',
  },
  {
    title: 'LinkedIn, with the audience measured there',
    argument: [
      { code: 'pushback.asked', params: { platform: 'linkedin', motives: ['audience-measured', 'competitor-present', 'management-wish'] } },
      { code: 'pushback.authority', params: { platform: 'linkedin' } },
      {
        code: 'pushback.goal-better-elsewhere',
        params: { platform: 'linkedin', goal: 'lead-generation', rating: 1, alternative: 'blog', alternativeRating: 3 },
      },
      { code: 'pushback.pilot-first', params: { platform: 'linkedin', score: 63.09 } },
      { code: 'pushback.alternative', params: { platform: 'linkedin', alternative: 'blog', score: 63.09, alternativeScore: 78.76 } },
    ],
    question: { code: 'question.exit', params: { platform: 'linkedin' } },
    en: 'You are considering a LinkedIn page because you have measured your audience there, your competitors are there, and your management would like it. A wish or a recommendation is enough to open a channel; what keeps it alive is a clear use and a public that finds it useful. Your main goal is to find prospective customers: for that, we rate LinkedIn 1 out of 4 and the blog 3. With 63 out of 100 in your case, LinkedIn deserves a trial before any lasting commitment: a few weeks, one figure to follow, and a date agreed in advance on which to decide. We suggest that you first consider a blog, which scores 79 out of 100. On what date, and on the strength of what result, would you decide to give up LinkedIn?',
    fr: 'Vous envisagez une page LinkedIn parce que vous y avez mesuré la présence de votre public, que vos concurrents y sont et que votre direction le souhaite. Un souhait ou une recommandation suffit pour ouvrir un canal ; ce qui le fait vivre, c’est un usage clair et un public qui le trouve utile. Votre objectif principal est de trouver des clients potentiels : pour cela, nous donnons 1 sur 4 à LinkedIn et 3 au blog. Avec 63 sur 100 dans votre cas, LinkedIn mérite un essai avant tout engagement durable : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance. Nous vous suggérons d’envisager d’abord un blog, qui obtient 79 sur 100. À quelle date, et au vu de quel résultat, décideriez-vous de renoncer à LinkedIn ?',
  },
]
