import type { AllReasons } from '../../../domain/reasons.ts'

/** One sentence of every code of which none was weighed by itself: its figures, what it says in English, and in French. */
export const PINNED_CODES: { readonly [Code in keyof AllReasons]?: readonly [figures: AllReasons[Code], en: string, fr: string] } = {
  'goal-effectiveness.strong': [
    { goal: 'sales', rating: 4, weakestGoal: 'loyalty', weakestRating: 1 },
    'The channel is a good way to sell more (4 out of 4), less so to keep your audience loyal (1 out of 4).',
    'Ce canal convient bien pour vendre davantage (4 sur 4), moins pour fidéliser votre public (1 sur 4).',
  ],
  'goal-effectiveness.weak': [
    { goal: 'sales', rating: 1, weakestGoal: 'search-visibility', weakestRating: 0 },
    'The channel does nothing to help you be found in search engines (0 out of 4), and little to help you sell more (1 out of 4).',
    'Ce canal n’aide pas à apparaître dans les moteurs de recherche (0 sur 4) et à peine à vendre davantage (1 sur 4).',
  ],
  'goal-effectiveness.unrated': [
    { goal: 'recruitment' },
    'Nobody has yet said whether this platform helps you to recruit, so the question stays open.',
    'Personne n’a encore indiqué si cette plateforme aide à recruter : la question reste ouverte.',
  ],
  'use-affordance.strong': [
    { use: 'long-form-articles', rating: 4, weakestUse: 'product-visuals', weakestRating: 2 },
    'The channel is well suited to publishing in-depth articles (4 out of 4), less so to showing your products in pictures (2 out of 4).',
    'Ce canal se prête bien à ce que vous prévoyez, en particulier pour publier des articles de fond (4 sur 4), moins pour montrer vos produits en images (2 sur 4).',
  ],
  'use-affordance.mixed': [
    { use: 'news', rating: 3, weakestUse: 'tutorials', weakestRating: 1 },
    'The channel suits only part of what you plan: sharing your news (3 out of 4) more than publishing tutorials (1 out of 4).',
    'Ce canal ne se prête qu’à une partie de ce que vous prévoyez : plutôt publier vos actualités (3 sur 4) que publier des tutoriels (1 sur 4).',
  ],
  'use-affordance.weak': [
    { use: 'link-sharing', rating: 1, weakestUse: 'tutorials', weakestRating: 0 },
    'The channel is not made for what you plan: even the most suitable of your uses, sharing links, reaches only 1 out of 4.',
    'Ce canal n’est pas fait pour ce que vous prévoyez : même l’usage qui lui convient le mieux, partager des liens, n’obtient que 1 sur 4.',
  ],
  'use-affordance.none-stated': [
    {},
    'You have not named anything that you would publish or do, so the channel would have no purpose.',
    'Vous n’avez indiqué aucun contenu à publier ni aucune activité à mener : ce canal serait donc sans objet.',
  ],
  'use-affordance.unknown': [
    {},
    'To judge this, we would need to know what you plan to publish or do, and in which sector you work.',
    'Pour en juger, il nous faudrait savoir ce que vous comptez publier ou faire, et dans quel secteur vous travaillez.',
  ],
  'use-affordance.unrated': [
    { use: 'job-offers' },
    'Nobody has yet said whether this platform suits what you plan, such as advertising job vacancies, so the question stays open.',
    'Personne n’a encore indiqué si cette plateforme se prête à ce que vous prévoyez, par exemple diffuser des offres d’emploi : la question reste ouverte.',
  ],
  'audience-reach.observed': [
    { audience: 'Presse', share: 0.31 },
    'By your own measurement, 31% of the audience “Presse” can be reached here.',
    'Selon votre propre mesure, 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.published': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: '' },
    'Figures published in France suggest that 31% of the audience “Presse” can be reached here.',
    'D’après les chiffres publiés en France, 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.own-measurement': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: '' },
    'By your own measurement, made in France, 31% of the audience “Presse” can be reached here.',
    'Selon votre propre mesure, faite en France, 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.described': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: '' },
    'According to the description of this platform, 31% of the audience “Presse” can be reached here.',
    'D’après la description de cette plateforme, 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.published-elsewhere': [
    { audience: 'Presse', share: 0.31, geography: 'EU', bound: '' },
    'In the absence of a figure for your country, those published in the European Union suggest that 31% of the audience “Presse” can be reached here.',
    'Faute de chiffre pour votre pays, ceux publiés dans l’Union européenne donnent à penser que 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.private-use': [
    { audience: 'Presse', share: 0.31, geography: 'US', bound: '' },
    'Figures published in the United States say that 31% of adults use this channel privately; nobody has measured how many of the audience “Presse” can be met there in their professional role.',
    'D’après les chiffres publiés aux États-Unis, 31 % des adultes utilisent ce canal à titre privé ; nul n’a mesuré quelle part du public « Presse » peut y être touchée dans un cadre professionnel.',
  ],
  'audience-reach.by-invitation': [
    { audience: 'Presse', share: 0.31, geography: 'world', bound: '' },
    'Nobody comes across a channel here by chance, and only those you bring will follow it. Figures published worldwide say that up to 31% of adults use the service; how many of the audience “Presse” do has not been measured.',
    'Personne ne tombe ici sur un canal par hasard, et seules les personnes que vous y amènerez le suivront. D’après les chiffres publiés dans le monde, jusqu’à 31 % des adultes utilisent le service ; nul n’a mesuré quelle part du public « Presse » en fait partie.',
  ],
  'audience-reach.potential': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: '' },
    'Going by figures on internet use and blog reading, 31% of the audience “Presse” could read you here, but a new blog starts with none of them.',
    'D’après les chiffres sur l’usage d’Internet et la lecture des blogs, 31 % du public « Presse » pourrait vous lire ici, mais un blog qui débute n’a encore aucun lecteur.',
  ],
  'audience-reach.minors': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: '', skewBy: 'age', skewGeography: 'US' },
    'Nobody has measured how many of the audience “Presse”, most or all of whom are under 18, can be reached here; published figures speak of adults only (31% of the youngest of them in France, going by an age profile measured in the United States).',
    'Nul n’a mesuré quelle part du public « Presse », composé surtout ou entièrement de moins de 18 ans, peut être touchée ici ; les chiffres publiés ne portent que sur les adultes (31 % des plus jeunes d’entre eux en France, d’après un profil d’âge mesuré aux États-Unis).',
  ],
  'audience-reach.professional-use': [
    { audience: 'Presse', share: 0.31, geography: 'FR', bound: 'upper' },
    'Figures published in France say that up to 31% of adults are on this network, which is used for work; of the audience “Presse” it may be more, but nobody has measured it.',
    'D’après les chiffres publiés en France, jusqu’à 31 % des adultes sont présents sur ce réseau, dont l’usage est professionnel ; la part est peut-être plus élevée dans le public « Presse », mais nul ne l’a mesurée.',
  ],
  'audience-reach.minors-measured': [
    { audience: 'Presse', share: 0.31, geography: 'US', bound: '', askedFrom: 13, askedTo: 17 },
    'Surveys of people aged 13 to 17 in the United States suggest that 31% of the audience “Presse” can be reached here.',
    'D’après les enquêtes menées aux États-Unis auprès des jeunes de 13 à 17 ans, 31 % du public « Presse » peut être touché ici.',
  ],
  'audience-reach.under-age': [
    { audience: 'Écoliers', minimumAge: 13, minimumAgeBy: 'terms' },
    'Everybody in the audience “Écoliers” is under 13, and the terms of this platform admit nobody so young.',
    'Toutes les personnes du public « Écoliers » ont moins de 13 ans, et les conditions de cette plateforme n’admettent personne d’aussi jeune.',
  ],
  'audience-reach.with-parents': [
    { audience: 'Écoliers', minimumAge: 13, minimumAgeBy: 'terms' },
    'Everybody in the audience “Écoliers” is under 13 and may not have an account of their own here: at most, they look on without one or come with the help of a parent, and nobody has measured how many do.',
    'Toutes les personnes du public « Écoliers » ont moins de 13 ans et ne peuvent avoir ici de compte à leur nom : tout au plus regardent-elles sans compte ou viennent-elles avec l’aide d’un parent, et nul n’a mesuré combien le font.',
  ],
  'scope.channels-only': [
    { platform: 'whatsapp' },
    'This is only about what you announce on WhatsApp to everybody who follows you there: messages with single customers, and groups, are another service, on which it says nothing.',
    'Il ne s’agit ici que de ce que vous annoncez sur WhatsApp à tous ceux qui vous y suivent : les échanges avec un client en particulier et les groupes sont un autre service, sur lequel cet avis ne dit rien.',
  ],
  'audience-reach.no-figure': [
    {},
    'We found no figure on your audiences here, so the question stays open; a measurement of your own would settle it.',
    'Nous n’avons trouvé aucun chiffre sur la présence de vos publics ici : la question reste ouverte, et une mesure de votre part permettrait d’y répondre.',
  ],
  'audience-reach.unknown': [
    {},
    'You have not described your audiences, so we cannot say whether they can be reached here.',
    'Vous n’avez pas décrit vos publics : nous ne pouvons donc pas dire s’ils peuvent être touchés ici.',
  ],
  'capacity.uncovered': [
    { hours: 4, needed: 3, taken: 0, weeks: 4 },
    'You have 4 hours a week for a channel that needs 3, but nobody fully stands in during leave: about 4 weeks a year are missing.',
    'Vous disposez de 4 heures par semaine pour un canal qui en demande 3, mais personne n’assure pleinement l’intérim pendant les congés : il manque environ 4 semaines par an.',
  ],
  'governance.takes': [
    { platform: 'facebook', points: 6.2, gain: 8, verdict: 'adopt', lacking: 'governance' },
    'The way your channels are governed takes 6.2 points from Facebook. With freedom to publish and to reply within an agreed charter, criticism left in place and somebody to stand in during leave, it would gain 8 points, and the verdict would become “Adopt”.',
    'La façon dont vos canaux sont pilotés coûte 6,2 points à Facebook. Avec la liberté de publier et de répondre dans le cadre d’une charte, des critiques laissées en place et quelqu’un pour assurer l’intérim pendant les congés, ce canal gagnerait 8 points, et le verdict deviendrait « Adopter ».',
  ],
  'governance.adds': [
    { platform: 'blog', points: 1 },
    'The blog gains 1 point from the way your channels are governed, and there is next to nothing left to gain there.',
    'Le blog gagne 1 point grâce à la façon dont vos canaux sont pilotés, et n’a presque plus rien à y gagner.',
  ],
  'governance.adds-some': [
    { platform: 'blog', points: 1.5, gain: 0.4, lacking: 'governance' },
    'The blog gains 1.5 points from the way your channels are governed. With freedom to publish and to reply within an agreed charter, criticism left in place and somebody to stand in during leave, it would gain another 0.4 points.',
    'Le blog gagne 1,5 point grâce à la façon dont vos canaux sont pilotés. Avec la liberté de publier et de répondre dans le cadre d’une charte, des critiques laissées en place et quelqu’un pour assurer l’intérim pendant les congés, ce canal gagnerait encore 0,4 point.',
  ],
  'governance.could-add': [
    { platform: 'twitter', gain: 2.5, lacking: 'freedom' },
    'What you have told us about how your channels are governed changes next to nothing for X. With freedom to publish within an agreed charter, it would gain 2.5 points.',
    'Ce que vous avez dit de la façon dont vos canaux sont pilotés ne change presque rien pour X. Avec la liberté de publier dans le cadre d’une charte, ce canal gagnerait 2,5 points.',
  ],
  'capacity.short': [
    { hours: 0, needed: 4, taken: 6 },
    'You have no hours available for a channel that needs 4 a week to be run well; your other active accounts need 6 hours.',
    'Vous ne disposez d’aucune heure pour un canal qui en demande 4 par semaine pour être bien tenu ; votre activité ailleurs en demande déjà 6.',
  ],
  'capacity.nobody': [
    { needed: 4 },
    'Nobody is in charge of your channels, and running this one well takes 4 hours a week.',
    'Personne n’est chargé de vos canaux, et bien tenir celui-ci demande 4 heures par semaine.',
  ],
  'capacity.hours-unknown': [
    { needed: 4 },
    'Running this channel well takes about 4 hours a week; we do not yet know how much time you have.',
    'Bien tenir ce canal demande environ 4 heures par semaine ; nous ne savons pas encore de combien de temps vous disposez.',
  ],
  'conversation-readiness.not-demanded': [
    {},
    'The public does not expect conversation here, so nothing more is asked of you.',
    'Le public n’attend pas de conversation ici : rien de plus ne vous est demandé.',
  ],
  'conversation-readiness.ready': [
    { withinHours: 24 },
    'The public expects an answer within 24 hours here, and you are organised to give it.',
    'Le public attend ici une réponse en moins de 24 heures, et vous êtes organisés pour la donner.',
  ],
  'conversation-readiness.unknown': [
    { withinHours: 24 },
    'The public expects an answer within 24 hours here; we do not yet know who could give it, when and with what freedom.',
    'Le public attend ici une réponse en moins de 24 heures ; nous ne savons pas encore qui pourrait la donner, quand et avec quelle liberté.',
  ],
  'durability.lasting': [
    { part: 'ownership' },
    'What you build here can last, above all because the address, the content and the contacts are yours.',
    'Ce que vous construisez ici peut durer, surtout parce que l’adresse, les contenus et les contacts vous appartiennent.',
  ],
  'durability.unrated': [
    {},
    'Nobody has yet rated how lasting this channel is.',
    'La durabilité de ce que l’on construit sur ce canal n’a pas encore été évaluée.',
  ],
  'format-match.native': [
    { format: 'photo', rating: 4, quality: 'basic' },
    'You can produce photos, a natural format for this channel, though only in a basic quality for now.',
    'Vous savez produire des photos, un format naturel sur ce canal, même si la qualité reste simple pour l’instant.',
  ],
  'format-match.tolerated': [
    { format: 'text', rating: 2, quality: 'good' },
    'Of the formats you can produce, the most suitable is text, which this channel accepts without favouring.',
    'Parmi les formats que vous savez produire, ce canal accepte surtout le texte, sans en faire un point fort.',
  ],
  'format-match.none': [
    {},
    'You have not named any format that you could produce, so there would be nothing to publish here.',
    'Vous n’avez indiqué aucun format que vous sauriez produire : il n’y aurait donc rien à publier ici.',
  ],
  'format-match.unknown': [{}, 'We do not yet know which formats you can produce.', 'Nous ne savons pas encore quels formats vous pouvez produire.'],
  'format-match.unrated': [
    {},
    'Nobody has yet rated which formats this channel takes.',
    'Les formats que ce canal accepte n’ont pas encore été évalués.',
  ],
  'track-record.active': [
    {},
    'You tell us that your account here is active, which speaks in its favour.',
    'Vous nous indiquez que votre compte y est actif, ce qui plaide en faveur de ce canal.',
  ],
  'track-record.dormant': [
    {},
    'You tell us that your account here is dormant, which calls for caution.',
    'Vous nous indiquez que votre compte y est en sommeil, ce qui invite à la prudence.',
  ],
  'track-record.none': [
    {},
    'You have no account here yet, so there is no past to learn from.',
    'Vous n’y avez pas encore de compte : il n’y a donc pas d’expérience dont tirer parti.',
  ],
  'track-record.unknown': [
    {},
    'You have an account here, but we do not yet know whether it is active.',
    'Vous y avez un compte, mais nous ne savons pas encore s’il est actif.',
  ],
  'track-record.pilot-reached': [
    { name: 'Vidéos courtes', endedOn: '2026-06-15', retestOn: '2026-12-15', reached: 1 },
    'Your pilot “Vidéos courtes”, which ended on 15 June 2026, brought, going by what was measured, all of the improvement that mattered; this holds until 15 December 2026.',
    'Votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026, a apporté, d’après les relevés, toute l’amélioration attendue\u202f; ce constat vaut jusqu’au 15 décembre 2026.',
  ],
  'track-record.pilot-partly': [
    { name: 'Vidéos courtes', endedOn: '2026-06-15', retestOn: '2026-12-15', reached: 0.4 },
    'Your pilot “Vidéos courtes”, which ended on 15 June 2026, brought an improvement, 40% of what mattered; this holds until 15 December 2026.',
    'Votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026, a apporté 40\u00a0% de l’amélioration attendue\u202f; ce constat vaut jusqu’au 15 décembre 2026.',
  ],
  'track-record.pilot-missed': [
    { name: 'Vidéos courtes', endedOn: '2026-06-15', retestOn: '2026-12-15', reached: 0.1 },
    'Your pilot “Vidéos courtes”, which ended on 15 June 2026, did not bring the improvement that mattered; this holds until 15 December 2026.',
    'Votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026, n’a pas apporté l’amélioration attendue\u202f; ce constat vaut jusqu’au 15 décembre 2026.',
  ],
  'track-record.pilot-inconclusive': [
    { name: 'Vidéos courtes', endedOn: '2026-06-15', retestOn: '2026-12-15', reached: 0.4 },
    'Your pilot “Vidéos courtes”, which ended on 15 June 2026, did not settle whether the channel brings the improvement that mattered; this holds until 15 December 2026.',
    'Votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026, n’a pas permis de savoir si ce canal apporte l’amélioration attendue\u202f; ce constat vaut jusqu’au 15 décembre 2026.',
  ],
  'track-record.pilot-stale': [
    { name: 'Vidéos courtes', endedOn: '2026-01-01', retestOn: '2026-07-01', reached: 0.4 },
    'Your pilot “Vidéos courtes”, which ended on 1 January 2026, was to be repeated from 1 July 2026 on: what it showed may no longer hold.',
    'Votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 1er janvier 2026, était à refaire à partir du 1er juillet 2026\u00a0: ce qu’il a montré n’est peut-être plus vrai.',
  ],
  'track-record.pilot-unmeasured': [
    { name: 'Vidéos courtes', endedOn: '2026-06-15', account: 'active' },
    'Nothing was measured in your pilot “Vidéos courtes”, which ended on 15 June 2026. You tell us that your account here is active, which speaks in its favour.',
    'Rien n’a été mesuré pendant votre pilote «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026. Vous nous indiquez que votre compte y est actif, ce qui plaide en faveur de ce canal.',
  ],
  'pilots-inconclusive': [
    { platforms: ['tiktok', 'facebook'] },
    'Two pilots or more in a row ended without a conclusion on TikTok and Facebook. That may happen once: rather than try again in the same way, close the channel, or design a pilot that can tell.',
    'Au moins deux pilotes de suite se sont terminés sans conclusion sur TikTok et Facebook. Une fois suffit\u00a0: plutôt que de recommencer à l’identique, fermez le canal ou concevez un pilote qui permette de trancher.',
  ],
  'request.pilot-missed': [
    { platform: 'tiktok', name: 'Vidéos courtes', endedOn: '2026-06-15' },
    'The request says that a pilot succeeded, yet the last one measured there, “Vidéos courtes”, which ended on 15 June 2026, did not bring the improvement that mattered.',
    'La demande invoque un pilote réussi, or le dernier qui y ait été mesuré, «\u00a0Vidéos courtes\u00a0», terminé le 15 juin 2026, n’a pas apporté l’amélioration attendue.',
  ],
  'excluded-by-constraint.named': [{}, 'Your own rules exclude this channel.', 'Vos propres règles excluent ce canal.'],
  'ownership-required.rented': [
    {},
    'You need to own the address and the content, and on this channel both remain in the hands of the platform.',
    'Vous devez rester propriétaire de l’adresse et des contenus, alors que, sur ce canal, les deux restent entre les mains de la plateforme.',
  ],
  'ownership-to-secure.own-server': [
    { hoursPerMonth: 4, eurosPerYear: 300 },
    'You need to own the address and the content, which on this channel takes a server of your own: by our estimate about 4 hours a month and 300 euros a year, besides the hours for the channel itself.',
    'Vous devez rester propriétaire de l’adresse et des contenus, ce qui demande ici votre propre serveur : selon notre estimation, environ 4 heures par mois et 300 euros par an, en plus des heures consacrées au canal lui-même.',
  ],
  'legal-exposure.reserved': [
    { rating: 1 },
    'Your data-protection requirements are strict, and this channel raises known legal concerns (1 out of 4 for legal safety).',
    'Vos exigences de protection des données sont strictes, et ce canal fait l’objet de réserves juridiques connues (1 sur 4 pour la sécurité juridique).',
  ],
  'under-age.barred': [
    { minimumAge: 13, minimumAgeBy: 'terms' },
    'Everybody you want to reach is under 13, and the terms of this platform admit nobody so young: make their parents, guardians or teachers an audience of your brief, or welcome the young in a place that you own.',
    'Toutes les personnes que vous voulez toucher ont moins de 13 ans, et les conditions de cette plateforme n’admettent personne d’aussi jeune : faites de leurs parents, de leurs responsables légaux ou de leurs enseignants un public de votre brief, ou accueillez ces jeunes dans un espace qui vous appartient.',
  ],
  'under-age-alone.with-parents': [
    { minimumAge: 13, minimumAgeBy: 'terms' },
    'Everybody you want to reach is under 13 and may not have an account of their own here: make the parents or guardians, who would have to open it for them, an audience of your brief first, or welcome the young in a place that you own.',
    'Toutes les personnes que vous voulez toucher ont moins de 13 ans et ne peuvent avoir ici de compte à leur nom : faites d’abord de leurs parents ou responsables légaux, qui devraient l’ouvrir pour elles, un public de votre brief, ou accueillez ces jeunes dans un espace qui vous appartient.',
  ],
  'audience-absent.all': [
    { share: 0.03, percentNeeded: 5 },
    'This channel reaches at most 3% of each of your audiences, and below 5% the effort is hard to justify.',
    'Ce canal touche au plus 3 % de chacun de vos publics, et au-dessous de 5 % l’effort se justifie difficilement.',
  ],
  'no-native-format.none': [
    { format: 'short-video' },
    'This channel lives on short videos, and none of the formats you can produce today is really at home there.',
    'Ce canal vit surtout de vidéos courtes, et aucun des formats que vous savez produire aujourd’hui n’y trouve vraiment sa place.',
  ],
  'hours-below-minimum.nobody': [
    { needed: 2 },
    'It takes at least 2 hours a week to keep this channel alive, and nobody is in charge of it.',
    'Il faut au moins 2 heures par semaine pour faire vivre ce canal, et personne n’en est chargé.',
  ],
  'no-use-stated.empty': [
    {},
    'You have not yet said what you would publish or do, and a channel without a use is not yet a plan.',
    'Vous n’avez pas encore dit ce que vous publieriez ou feriez, et un canal sans usage n’est pas encore un projet.',
  ],
  'verdict.score-high': [
    { score: 82.6, worst: 74.2 },
    'The channel scores 83 out of 100, and would still reach 74 if every open question were answered unfavourably.',
    'Ce canal obtient 83 sur 100, et atteindrait encore 74 si toutes les questions ouvertes recevaient une réponse défavorable.',
  ],
  'verdict.score-middle': [
    { score: 64 },
    'With 64 out of 100, the channel deserves a pilot, limited in time and measured, rather than a full commitment.',
    'Avec 64 sur 100, ce canal justifie un pilote, mesuré et limité dans le temps, plutôt qu’un engagement complet.',
  ],
  'verdict.score-low': [
    { score: 54.5 },
    'With 54 out of 100, the channel does not offer enough for now; it is worth another look when your situation changes.',
    'Avec 54 sur 100, ce canal n’apporte pas assez pour l’instant ; il sera utile d’y revenir quand votre situation changera.',
  ],
  'verdict.score-very-low': [
    { score: 32 },
    'With 32 out of 100, the channel does not suit your organisation as you describe it.',
    'Avec 32 sur 100, ce canal ne convient pas à votre organisation telle que vous la décrivez.',
  ],
  'verdict.ask-first': [
    { score: 88, worst: 38 },
    'The channel scores 88 out of 100 on what you have told us, but could fall to 38 depending on questions that are still open: answer them first, which costs less than a pilot.',
    'D’après ce que vous nous avez dit, le canal obtient 88 sur 100, mais il pourrait tomber à 38 selon des questions encore ouvertes : répondez-y d’abord, c’est moins coûteux qu’un pilote.',
  ],
  'verdict.unanswered': [
    { score: 78.3, worst: 47.8 },
    'The channel scores 78 out of 100, but could fall to 48 depending on questions that are still open, so it is wiser to start with a pilot, limited in time.',
    'Ce canal obtient 78 sur 100, mais pourrait descendre à 48 selon les réponses aux questions encore ouvertes : mieux vaut commencer par un pilote, limité dans le temps.',
  ],
  'verdict.uncertain': [
    { score: 72, p5: 58.2 },
    'The channel scores 72 out of 100, but could score as little as 58 if the weights or the evidence were somewhat different, so it is wiser to start with a pilot, limited in time.',
    'Ce canal obtient 72 sur 100, mais pourrait descendre à 58 si les poids ou les données étaient un peu différents ; mieux vaut commencer par un pilote, limité dans le temps.',
  ],
  'verdict.few-reached': [
    { score: 72, share: 0.14 },
    'The channel scores 72 out of 100, but only 14% of the people you have in mind can be reached here, so it is wiser to start with a pilot, limited in time.',
    'Ce canal obtient 72 sur 100, mais 14 % seulement des personnes que vous visez peuvent y être touchées ; mieux vaut commencer par un pilote, limité dans le temps.',
  ],
  'verdict.hours-short': [
    { score: 79.8, hours: 3, needed: 4 },
    'The channel scores 80 out of 100, but running it well takes 4 hours a week and you have 3, so start with a pilot, limited in time.',
    'Ce canal obtient 80 sur 100, mais bien le tenir demande 4 heures par semaine et vous en avez 3 ; commencez par un pilote, limité dans le temps.',
  ],
  'verdict.nothing-to-wait-for': [
    { score: 52, ceiling: 56 },
    'The channel scores 52 out of 100; even with all the hours and formats it could ask for, it would not go beyond 56, so there is nothing to wait for.',
    'Ce canal obtient 52 sur 100 ; même avec toutes les heures et tous les formats qu’il demande, il ne dépasserait pas 56 : il n’y a rien à attendre.',
  ],
  'verdict.thin-evidence': [
    { score: 79.8, confidence: 0.24 },
    'The channel scores 80 out of 100, but on thin evidence (confidence 24%), so it is wiser to start with a pilot, limited in time.',
    'Ce canal obtient 80 sur 100, mais sur des données peu solides (confiance : 24 %) ; mieux vaut commencer par un pilote, limité dans le temps.',
  ],
  'verdict.vetoed': [
    { vetoes: 2 },
    'Two obstacles stand in the way, and no score makes up for them.',
    'Deux obstacles s’y opposent, qu’aucun score ne compense.',
  ],
  'verdict.vetoed-for-good': [
    { score: 41, vetoes: 1 },
    'One obstacle stands in the way, and even without it the channel would only score 41 out of 100.',
    'Un obstacle s’y oppose et, même une fois cet obstacle levé, le canal n’obtiendrait que 41 sur 100.',
  ],
  'ranking.clear': [
    { ahead: 'blog', behind: 'newsletter', probability: 0.88 },
    'The blog ranks above the newsletter in 88% of the draws in which we varied the weights and the evidence.',
    'Le blog devance la lettre d’information dans 88 % des tirages où nous avons fait varier les poids et les données.',
  ],
  'ranking.too-close': [
    { ahead: 'blog', behind: 'pinterest', probability: 0.56 },
    'The blog and Pinterest are too close to call: the order shown holds in only 56% of the draws in which we varied the weights and the evidence.',
    'Impossible de départager le blog et Pinterest : l’ordre affiché ne tient que dans 56 % des tirages où nous avons fait varier les poids et les données.',
  ],
  'counterfactual.confirmed': [
    { change: { lever: 'measured-audience', audience: 'Presse', share: 0.13 }, verdict: 'adopt' },
    'If a measurement of your own confirmed that at least 13% of the audience “Presse” can be reached here, the evidence would suffice for the verdict “Adopt”.',
    'Si une mesure de votre part confirmait qu’au moins 13 % du public « Presse » peut être touché ici, les données suffiraient pour le verdict « Adopter ».',
  ],
  'question.about-sector': [{}, 'In which sector do you work?', 'Dans quel secteur travaillez-vous ?'],
  'question.about-country': [{}, 'In which country is your organisation based?', 'Dans quel pays votre organisation est-elle établie ?'],
  'question.about-audiences': [{}, 'Whom do you want to reach?', 'Qui souhaitez-vous toucher ?'],
  'question.about-audience-country': [
    {},
    'In which country do the people you want to reach live?',
    'Dans quel pays vivent les personnes que vous souhaitez toucher ?',
  ],
  'question.about-audience-age': [{}, 'How old are the people you want to reach?', 'Quel âge ont les personnes que vous souhaitez toucher ?'],
  'question.about-audience-women': [
    {},
    'What share of the people you want to reach are women?',
    'Quelle est la part des femmes parmi les personnes que vous souhaitez toucher ?',
  ],
  'question.about-audience-context': [
    {},
    'In what capacity do you address these people: as consumers, professionals, citizens, journalists or otherwise?',
    'À quel titre vous adressez-vous à ces personnes : en tant que consommateurs, professionnels, citoyens, journalistes ou à un autre titre ?',
  ],
  'question.about-uses': [
    {},
    'What would you really publish or do on these channels?',
    'Que publieriez-vous ou que feriez-vous réellement sur ces canaux ?',
  ],
  'question.about-staffing': [
    {},
    'Who looks after your channels: nobody in particular, somebody alongside other duties, or a person or team dedicated to them?',
    'Qui s’occupe de vos canaux : personne en particulier, quelqu’un qui a d’autres tâches, ou une personne ou une équipe qui s’y consacre ?',
  ],
  'question.about-formats': [
    {},
    'Which formats can you produce, and how well: text, photos, graphics, videos?',
    'Quels formats savez-vous produire, et avec quelle qualité : texte, photos, illustrations, vidéos ?',
  ],
  'question.about-response-time': [
    {},
    'Within how many hours does the public receive an answer from you?',
    'En combien d’heures le public reçoit-il une réponse de votre part ?',
  ],
  'question.about-coverage': [
    {},
    'When is somebody there to answer: in office hours, in the evening and at weekends as well, around the clock, or never?',
    'Quand quelqu’un peut-il répondre : aux heures de bureau, aussi en soirée et le week-end, à toute heure, ou jamais ?',
  ],
  'question.about-autonomy': [
    {},
    'How freely may whoever runs your channels publish: does every post need approval?',
    'De quelle liberté dispose la personne qui publie : chaque publication doit-elle être validée ?',
  ],
  'question.about-data-protection': [
    {},
    'Are your data-protection requirements the usual ones, or strict?',
    'Vos exigences de protection des données sont-elles courantes, ou strictes ?',
  ],
  'question.about-ownership': [
    {},
    'Must you own the address and the content, or is that only a preference?',
    'Devez-vous être propriétaire de l’adresse et des contenus, ou n’est-ce qu’une préférence ?',
  ],
  'use.carries-goal': [
    { use: 'product-visuals', goal: 'sales', rating: 4 },
    'Showing your products in pictures works very well here (4 out of 4) and helps you to sell more.',
    'Montrer vos produits en images fonctionne très bien ici (4 sur 4) et aide à vendre davantage.',
  ],
  'use.not-carried': [
    { use: 'long-form-articles', rating: 1 },
    'Publishing in-depth articles works poorly here (1 out of 4): it is better done elsewhere.',
    'Publier des articles de fond fonctionne mal ici (1 sur 4) : mieux vaut le faire ailleurs.',
  ],
  'use.no-format': [
    { use: 'tutorials', format: 'long-video' },
    'For now you cannot produce the formats that publishing tutorials calls for, long videos first of all.',
    'Vous ne pouvez pas produire pour l’instant les formats nécessaires pour publier des tutoriels, à commencer par les vidéos longues.',
  ],
  'use.serves-no-goal': [
    { use: 'live-coverage' },
    'Covering events live does not serve any of the goals you have named.',
    'Couvrir des événements en direct ne sert aucun des objectifs que vous avez indiqués.',
  ],
  'no-use-stated': [
    {},
    'No use has been named: before choosing a channel, decide what you would publish or do, and for whom.',
    'Aucun usage n’est indiqué : avant de choisir un canal, décidez de ce que vous y publieriez ou feriez, et pour qui.',
  ],
  'spread-too-thin': [
    { hours: 3, taken: 6.5, accounts: 4 },
    'Your four active accounts need at least 6.5 hours a week and you have 3: fewer channels, run well, would serve you better.',
    'Vos quatre comptes actifs demandent au moins 6,5 heures par semaine et vous en avez 3 : moins de canaux, bien tenus, vous serviraient mieux.',
  ],
  'audience-nowhere-reached': [
    { audience: 'Presse', share: 0.09 },
    'None of the channels that suit you reaches more than 9% of the audience “Presse”: find out where these people look for you before you open anything.',
    'Aucun des canaux qui vous conviennent ne touche plus de 9 % du public « Presse » : cherchez où ces personnes s’informent à votre sujet avant d’ouvrir quoi que ce soit.',
  ],
  'no-owned-base': [
    { platforms: ['facebook', 'instagram'] },
    'Everything you publish is on Facebook and Instagram, under other people’s rules: keep at least one place of your own, such as a news page or a newsletter, that everything else leads to.',
    'Tout ce que vous publiez se trouve sur Facebook et sur Instagram, sous des règles qui ne sont pas les vôtres : gardez au moins un lieu à vous, par exemple une page d’actualités ou une lettre d’information, vers lequel tout le reste renvoie.',
  ],
  'one-platform-dependence': [
    { platform: 'facebook' },
    'Your whole presence depends on Facebook, which may change its rules, its prices or what it shows overnight: keep a copy of your content and a second way to reach your audience.',
    'Toute votre présence repose sur Facebook, qui peut changer du jour au lendemain ses règles, ses tarifs ou ce qu’il montre : conservez une copie de vos contenus et un second moyen de joindre votre public.',
  ],
  'uses-without-channel': [
    { uses: ['live-coverage'] },
    'None of the channels that suit you is right for covering events live: either your goals or your means have to change, or this use needs a place other than a social channel.',
    'Parmi les canaux qui vous conviennent, aucun n’est indiqué pour couvrir des événements en direct : soit vos objectifs ou vos moyens évoluent, soit cet usage demande un autre lieu qu’un réseau social.',
  ],
  'channels-without-use': [
    { platforms: ['linkedin', 'twitter'] },
    'You keep a LinkedIn page and an X account, and nothing you plan to publish has a place there: give each of them a use, or plan how to leave.',
    'Vous avez une page LinkedIn et un compte X (anciennement Twitter), et rien de ce que vous prévoyez de publier n’y a sa place : donnez-leur un usage, ou préparez votre départ.',
  ],
  'too-little-to-publish': [
    {
      channels: [
        { platform: 'pinterest', planned: 4, needed: 22 },
        { platform: 'blog', planned: 1, needed: 4 },
      ],
    },
    'What you plan to publish would not keep these channels alive, even if all of it went there: Pinterest, with 4 posts a month where it takes at least 22; the blog, with 1 post a month where it takes at least 4.',
    'Même en y publiant tout, ce que vous prévoyez ne suffirait pas à faire vivre un compte Pinterest et un blog : 4 publications par mois sur Pinterest, alors qu’il en faut au moins 22 ; 1 publication par mois sur le blog, alors qu’il en faut au moins 4.',
  ],
  'too-close-to-call': [
    { platforms: ['pinterest', 'instagram'] },
    'Pinterest and Instagram are too close to call on their scores alone: let the hours each takes, and what you would rather do week after week, decide between them.',
    'Les scores ne suffisent pas à départager Pinterest et Instagram : c’est aux heures que chacun demande, et à ce que vous préférez faire semaine après semaine, d’en décider.',
  ],
  'portfolio.nobody': [
    {},
    'Nobody is in charge of your channels, so there is no plan to make yet: name somebody first, and set hours aside.',
    'Personne n’est chargé de vos canaux : avant tout plan, désignez quelqu’un et réservez-lui des heures.',
  ],
  'portfolio.no-candidate': [
    {},
    'From what you have told us so far, there is no channel we could plan for.',
    'D’après ce que vous nous avez dit jusqu’ici, il n’y a pas de canal pour lequel établir un plan.',
  ],
  'portfolio.nothing-worth-hours': [
    {},
    'No channel would bring enough to your goals to be worth the hours it takes.',
    'Aucun canal n’apporterait assez à vos objectifs pour justifier les heures qu’il demande.',
  ],
  'portfolio.obligations-exceed-hours': [
    { hours: 1, needed: 4, platforms: ['facebook', 'twitter'] },
    'An obligation commits you to Facebook and X, which together take at least 4 hours a week, and you have one: that has to be settled before anything else.',
    'Une obligation vous engage à tenir Facebook et X, ce qui demande au moins 4 heures par semaine, et vous en avez une : c’est à régler avant toute autre chose.',
  ],
  'portfolio.hours-unknown': [
    { platform: 'newsletter', needed: 1 },
    'You have not told us how many hours you have; the first channel to become worthwhile is the newsletter, from 1 hour a week on.',
    'Vous n’avez pas indiqué de combien d’heures vous disposez ; le premier canal à en valoir la peine serait la lettre d’information, à partir de 1 heure par semaine.',
  ],
  'portfolio.set-aside': [
    { hours: 2, platforms: ['facebook', 'newsletter'] },
    'We have left 2 hours a week for Facebook and the newsletter, either because an obligation keeps you there or because we hold no figures to judge those channels by.',
    'Nous avons réservé 2 heures par semaine à Facebook et à la lettre d’information, soit parce qu’une obligation vous y maintient, soit parce que nous n’avons pas de chiffres pour en juger.',
  ],
  'portfolio.set-aside-duty': [
    { hours: 2, platforms: ['twitter'] },
    'We have left 2 hours a week for X, because an obligation keeps you there.',
    'Nous avons réservé 2 heures par semaine à X, parce qu’une obligation vous y maintient.',
  ],
  'portfolio.set-aside-unjudged': [
    { hours: 4, platforms: ['threads', 'own-quartier'] },
    'We have left 4 hours a week for Threads and Quartier, because we hold no figures to judge those channels by.',
    'Nous avons réservé 4 heures par semaine à Threads et à Quartier, faute de chiffres pour en juger.',
  ],
  'portfolio.one-more-hour': [
    { platform: 'blog', points: 3.7 },
    'One more hour a week would bring your goals 3.7 points out of 100, and most of it would go to the blog.',
    'Une heure de plus par semaine apporterait 3,7 points sur 100 à vos objectifs, et irait surtout au blog.',
  ],
  'portfolio.next-channel': [
    { platform: 'pinterest', points: 6.8, hours: 2 },
    'The next channel would be Pinterest: it would take 2 more hours a week, and your goals would gain 6.8 points out of 100.',
    'Le canal suivant serait Pinterest : il faudrait 2 heures de plus par semaine, et vos objectifs y gagneraient 6,8 points sur 100.',
  ],
  'portfolio.spread': [
    { platforms: ['blog', 'pinterest'], hours: 3, points: 1.2 },
    'Spread evenly over the blog and Pinterest, the same time comes to 3 hours a week each, and your goals would lose 1.2 points out of 100.',
    'Réparti à parts égales entre le blog et Pinterest, le même temps donnerait 3 heures par semaine à chaque canal, et vos objectifs y perdraient 1,2 point sur 100.',
  ],
  'portfolio.at-healthy': [
    { platform: 'newsletter', hours: 2.5 },
    'The newsletter gets 2.5 hours a week, enough for a healthy rhythm.',
    'La lettre d’information reçoit 2,5 heures par semaine, de quoi tenir un bon rythme.',
  ],
  'portfolio.below-healthy': [
    { platform: 'blog', hours: 3.5, healthy: 4 },
    'The blog gets 3.5 hours a week; a fully healthy rhythm would take 4.',
    'Le blog reçoit 3,5 heures par semaine ; un rythme pleinement satisfaisant en demanderait 4.',
  ],
  'portfolio.at-minimum': [
    { platform: 'blog', hours: 2, healthy: 4 },
    'The blog gets 2 hours a week, just enough to stay alive; a healthy rhythm would take 4.',
    'Le blog reçoit 2 heures par semaine, le minimum pour rester actif ; un bon rythme en demanderait 4.',
  ],
  'portfolio.obliged': [
    { platform: 'facebook' },
    'An obligation requires you to keep Facebook going, whatever it brings.',
    'Une obligation vous impose de maintenir Facebook, quel que soit son apport.',
  ],
  'portfolio.on-hold': [
    { platforms: ['pinterest'] },
    'The request for Pinterest is still on hold: open nothing there until it is settled, and leave those hours free in the meantime.',
    'La demande concernant Pinterest reste en suspens : n’y ouvrez rien tant qu’elle n’est pas tranchée, et gardez ces heures libres d’ici là.',
  ],
  'portfolio.unmeasured': [
    { platforms: ['newsletter'] },
    'Nobody has measured how much of your public can be met through the newsletter: we have counted it cautiously, at half of what we would otherwise assume, so measure it before you rely on this plan.',
    'Personne n’a mesuré quelle part de votre public on peut toucher avec la lettre d’information : par prudence, nous n’en avons compté que la moitié de ce que nous supposerions sinon. Mesurez cette part avant de vous fier à ce plan.',
  ],
  'portfolio.networks-beside-a-job': [
    { networks: 2 },
    'As long as running these channels is not somebody’s main job, we plan for no more than two social networks besides what you own.',
    'Tant que la tenue de ces canaux n’est l’activité principale de personne, nous ne prévoyons pas plus de deux réseaux sociaux en plus de ce qui vous appartient.',
  ],
  'portfolio.networks-per-post': [
    { networks: 3 },
    'With the people in charge of these channels, we plan for no more than three social networks besides what you own.',
    'Avec les personnes chargées de ces canaux, nous ne prévoyons pas plus de trois réseaux sociaux en plus de ce qui vous appartient.',
  ],
  'portfolio.not-proven': [
    { points: 0.3 },
    'There are too many combinations to try them all: another plan could be better by 0.3 points out of 100, but by no more than that.',
    'Les combinaisons sont trop nombreuses pour être toutes essayées : un autre plan pourrait faire mieux de 0,3 point sur 100, mais pas davantage.',
  ],
  'portfolio.closing-takes-hours': [
    { platform: 'blog', hours: 1.5 },
    'Without the blog, the other channels could serve your goals as well, but it would take 1.5 hours a week more.',
    'Sans le blog, les autres canaux pourraient servir aussi bien vos objectifs, mais il y faudrait 1,5 heure de plus par semaine.',
  ],
  'portfolio.closing-costs-little': [
    { platform: 'blog' },
    'Giving up the blog would cost your goals next to nothing.',
    'Renoncer au blog ne coûterait presque rien à vos objectifs.',
  ],
  'portfolio.rest': [
    { platform: 'blog', hours: 2 },
    'This plan has no hours for the blog, which takes at least 2 hours a week to stay alive. What you have there is yours: leave it within reach, say where news now appears, and come back to it when you have the time.',
    'Ce plan ne prévoit pas d’heures pour le blog, qui en demande au moins 2 par semaine pour vivre. Ce que vous y avez publié vous appartient : conservez-le, dites où paraissent désormais vos nouvelles, et revenez-y quand vous en aurez le temps.',
  ],
  'portfolio.use-missing': [
    { platforms: ['facebook'] },
    'Nothing you have told us you would do on Facebook serves your goals: decide on that before you give it more time.',
    'Rien de ce que vous dites vouloir faire sur Facebook ne sert vos objectifs : tranchez ce point avant d’y consacrer plus de temps.',
  ],
  'portfolio.gives-way': [
    { platform: 'blog', hours: 2, points: 3.1 },
    'The blog would suit you, but your hours do more on the channels of this plan: carrying on would take at least 2 hours a week from them and cost your goals 3.1 points out of 100. Keep it only if you find those hours elsewhere.',
    'Le blog vous conviendrait, mais vos heures servent davantage sur les canaux de ce plan : continuer leur prendrait au moins 2 heures par semaine et coûterait 3,1 points sur 100 à vos objectifs. Ne continuez que si vous trouvez ces heures ailleurs.',
  ],
  'portfolio.refused': [
    { platform: 'tiktok' },
    'TikTok is left out: our answer to the request for it is no.',
    'Nous laissons TikTok de côté : à la demande qui nous est faite, nous répondons non.',
  ],
  'portfolio.without-use': [
    { platform: 'discord' },
    'Discord is left out: nothing you could do there with the formats you have would serve your goals.',
    'Nous laissons Discord de côté : rien de ce que vos formats vous permettraient d’y faire ne servirait vos objectifs.',
  ],
  'portfolio.stop-free': [
    { platform: 'twitter', hours: 2 },
    'This plan has no hours for X: carrying on would take nothing from the other channels, but at least 2 hours a week for too little in return.',
    'Ce plan ne prévoit pas d’heures pour X : continuer n’ôterait rien aux autres canaux, mais prendrait au moins 2 heures par semaine pour un apport trop faible.',
  ],
  'portfolio.stop-if-alive': [
    { platform: 'newsletter', hours: 1 },
    'This plan has no hours for the newsletter: if you still publish there, that takes at least 1 hour a week from the other channels.',
    'Ce plan ne prévoit pas d’heures pour la lettre d’information : si vous y publiez encore, cela retire au moins 1 heure par semaine aux autres canaux.',
  ],
  'portfolio.chosen': [{ platform: 'newsletter' }, 'The newsletter is part of the plan.', 'La lettre d’information fait partie du plan.'],
  'portfolio.outranked': [
    { platform: 'pinterest' },
    'Pinterest could serve you, but your hours do more elsewhere.',
    'Pinterest pourrait vous servir, mais vos heures sont mieux employées ailleurs.',
  ],
  'portfolio.not-added': [
    { platform: 'twitter' },
    'X could serve you, but we would not add it to this plan.',
    'X pourrait vous servir, mais nous ne prévoirions pas ce canal en plus de ceux du plan.',
  ],
  'portfolio.not-worth-hours': [
    { platform: 'reddit' },
    'Reddit would not bring enough to your goals to be worth the hours it takes.',
    'Reddit n’apporterait pas assez à vos objectifs pour justifier les heures nécessaires.',
  ],
  'portfolio.candidate': [
    { platform: 'blog' },
    'The blog remains a candidate: whether it belongs in the plan depends on the hours you have.',
    'Le blog reste en lice : sa place dans le plan dépend des heures dont vous disposez.',
  ],
  'portfolio.vetoed': [
    { platform: 'tiktok', veto: 'no-native-format' },
    'TikTok is left out: none of the formats you can produce is at home there.',
    'Nous laissons TikTok de côté : aucun des formats que vous savez produire n’y trouve vraiment sa place.',
  ],
  'portfolio.declined': [
    { platform: 'twitter' },
    'X is left out: in your case we advise against it.',
    'Nous laissons X de côté : notre avis est défavorable dans votre cas.',
  ],
  'portfolio.not-earned': [
    { platform: 'facebook' },
    'Facebook is left out for now: it would not bring enough to justify opening one more channel.',
    'Nous laissons Facebook de côté pour l’instant : son apport ne justifierait pas d’ouvrir un canal de plus.',
  ],
  'portfolio.from-hours': [
    { hours: 6, platforms: ['blog', 'newsletter'] },
    'From 6 hours a week on, the time is best spent on the blog and the newsletter.',
    'À partir de 6 heures par semaine, mieux vaut se consacrer au blog et à la lettre d’information.',
  ],
  'hype.motives-hype': [
    { motive: 'novelty', hype: 3 },
    'Of the reasons given, the one least tied to your own needs is that it is new.',
    'Parmi les raisons données, la moins liée à vos propres besoins est que c’est nouveau.',
  ],
  'hype.motives-sound': [
    {},
    'None of the reasons given points to fashion or imitation.',
    'Aucune des raisons données ne relève de la mode ou de l’imitation.',
  ],
  'hype.motives-unknown': [
    {},
    'No reason was given for this request, so we cannot tell what it rests on.',
    'Aucune raison n’a été donnée à cette demande : nous ne pouvons donc pas dire sur quoi elle repose.',
  ],
  'hype.justification-unknown': [
    {},
    'We know too little about audience, goal, use and hours to say how well founded this request is.',
    'Nous en savons trop peu sur le public, l’objectif, l’usage et les heures pour dire si cette demande est bien fondée.',
  ],
  'hype.platform-young': [
    { years: 1 },
    'The platform has been open for a year, so it is hard to tell lasting use from curiosity.',
    'La plateforme est ouverte depuis un an : il est difficile de distinguer l’usage durable de la curiosité.',
  ],
  'hype.platform-receded': [
    { years: 3, residual: 0.21 },
    'The platform has been open for 3 years and, when last recorded, had kept 21% of its peak use.',
    'La plateforme est ouverte depuis 3 ans et avait gardé, au dernier relevé connu, 21 % de son usage le plus fort.',
  ],
  'hype.platform-unknown': [
    {},
    'We hold no verified facts about this platform, so its age is not taken into account.',
    'Nous n’avons pas de données vérifiées sur cette plateforme : son ancienneté n’est donc pas prise en compte.',
  ],
  'pushback.asked-without-motive': [
    { platform: 'youtube' },
    'You are considering a YouTube channel, and we do not yet know what you expect from it.',
    'Vous envisagez une chaîne YouTube, et nous ne savons pas encore ce que vous en attendez.',
  ],
  'pushback.novelty': [
    { platform: 'tiktok' },
    'Curiosity about whatever is new or widely discussed tends to fade within months, whereas the work comes back every week.',
    'La curiosité pour ce qui est nouveau ou fait parler retombe souvent en quelques mois, alors que le travail, lui, revient chaque semaine.',
  ],
  'pushback.authority': [
    { platform: 'tiktok' },
    'A wish or a recommendation is enough to open a channel; what keeps it alive is a clear use and a public that finds it useful.',
    'Un souhait ou une recommandation suffit pour ouvrir un canal ; ce qui le fait vivre, c’est un usage clair et un public qui le trouve utile.',
  ],
  'pushback.free': [
    { platform: 'tiktok' },
    'Opening costs nothing, but running does: the real price is the hours spent every week.',
    'L’ouverture ne coûte rien, mais la suite, si : le vrai prix, ce sont les heures à y consacrer chaque semaine.',
  ],
  'pushback.goal-better-elsewhere': [
    { platform: 'tiktok', goal: 'sales', rating: 2, alternative: 'blog', alternativeRating: 4 },
    'Your main goal is to sell more: for that, we rate TikTok 2 out of 4 and the blog 4.',
    'Votre objectif principal est de vendre davantage : pour cela, nous donnons 2 sur 4 à TikTok et 4 au blog.',
  ],
  'pushback.goal-not-served': [
    { platform: 'tiktok', goal: 'public-information', rating: 0 },
    'Your main goal is to inform the public, for which TikTok is not suited (0 out of 4).',
    'Votre objectif principal est d’informer le public, ce à quoi TikTok ne se prête pas (0 sur 4).',
  ],
  'pushback.suits': [
    { platform: 'pinterest', score: 79.2 },
    'From what you tell us, Pinterest would suit your organisation (79 out of 100), but a request needs more than a suitable channel.',
    'D’après ce que vous nous indiquez, Pinterest conviendrait à votre organisation (79 sur 100), mais un canal adapté ne suffit pas à fonder une demande.',
  ],
  'pushback.fit-alone': [
    { platform: 'tiktok', score: 57.8 },
    'On the fit of TikTok alone (58 out of 100), we would only have advised you to wait; but a request is also judged on five foundations of its own.',
    'À ne considérer que l’adéquation de TikTok (58 sur 100), nous vous aurions seulement conseillé d’attendre ; mais une demande se juge aussi sur ses cinq fondements.',
  ],
  'pushback.later': [
    { platform: 'linkedin' },
    'We therefore advise you to wait before committing to LinkedIn.',
    'Nous vous conseillons donc d’attendre avant de vous engager sur LinkedIn.',
  ],
  'pushback.sound': [
    { platform: 'linkedin', score: 86 },
    'From what you tell us, LinkedIn suits your organisation (86 out of 100), and we see no reason to advise against it.',
    'D’après ce que vous nous indiquez, LinkedIn convient à votre organisation (86 sur 100), et nous ne voyons pas de raison de vous en dissuader.',
  ],
  'pushback.pilot-first': [
    { platform: 'facebook', score: 67.8 },
    'With 68 out of 100 in your case, Facebook deserves a pilot before any lasting commitment: a few weeks, one figure to follow, and a date agreed in advance on which to decide.',
    'Avec 68 sur 100 dans votre cas, Facebook justifie un pilote avant tout engagement durable : quelques semaines, un chiffre à suivre, et une date de décision fixée d’avance.',
  ],
  'pushback.not-now': [
    { platform: 'facebook', score: 54 },
    'All things considered (Facebook scores 54 out of 100 in your case), we would advise you not to commit to it for now.',
    'Tout bien considéré (Facebook obtient 54 sur 100 dans votre cas), nous vous conseillons de ne pas vous y engager pour l’instant.',
  ],
  'pushback.ask-first': [
    { platform: 'tiktok', score: 85, worst: 37 },
    'On what you have told us, TikTok scores 85 out of 100, but it could fall to 37 depending on questions still open: we would advise you to answer those before committing to it.',
    'D’après ce que vous nous avez dit, TikTok obtient 85 sur 100, mais pourrait descendre à 37 selon les réponses encore attendues : nous vous conseillons de les donner avant de vous y engager.',
  ],
  'pushback.no-profile': [
    { platform: 'threads' },
    'We hold no verified figures on Threads yet, and would rather give no score than a guess; we suggest not committing before the question that goes with this advice has an answer.',
    'Nous n’avons pas encore de chiffres vérifiés au sujet de Threads et préférons ne pas donner de score plutôt que d’en deviner un ; nous vous suggérons de ne pas vous engager avant d’avoir répondu à la question qui accompagne cet avis.',
  ],
  'question.audience': [
    { platform: 'newsletter' },
    'What share of your audience could you reach through the newsletter, and how do you know?',
    'Quelle part de votre public pourriez-vous toucher grâce à la lettre d’information, et d’où le savez-vous ?',
  ],
  'question.use': [
    { platform: 'tiktok' },
    'What would you do on TikTok that you could not do just as well elsewhere?',
    'Que feriez-vous sur TikTok que vous ne pourriez pas faire aussi bien ailleurs ?',
  ],
  'question.capacity': [
    { platform: 'linkedin', hours: 3 },
    'Who would spend 3 hours a week on LinkedIn, and what would they stop doing to make room for it?',
    'Qui consacrerait 3 heures par semaine à LinkedIn, et que cesserait cette personne de faire pour en trouver le temps ?',
  ],
  'question.objective': [
    { platform: 'linkedin' },
    'What result do you expect from LinkedIn, by when, and where does that figure stand today?',
    'Quel résultat attendez-vous de LinkedIn, à quelle échéance, et où en est ce chiffre aujourd’hui ?',
  ],
  'request.go': [
    { platform: 'linkedin' },
    'Audience, objective, use, hours and exit plan are all settled, so nothing in the request itself stands in the way.',
    'Public, objectif, usage, heures et conditions d’arrêt sont réunis : rien, dans la demande elle-même, ne s’y oppose.',
  ],
  'request.go-as-pilot': [
    { platform: 'linkedin', motive: 'management-wish' },
    'The request is well founded; since one of its reasons is that your senior management wants it, it should start as a pilot all the same.',
    'La demande est bien fondée ; comme l’une de ses raisons est que votre direction le souhaite, mieux vaut toutefois commencer par un pilote.',
  ],
  'request.sponsor-reason': [
    { platform: 'linkedin' },
    'The request is well founded, yet so much of it rests on fashion or on somebody’s wish that its sponsor should first put the expected result in writing.',
    'La demande est bien fondée, mais elle doit tant à la mode ou au souhait de quelqu’un que son commanditaire devrait d’abord indiquer par écrit le résultat qu’il en attend.',
  ],
  'request.pilot-missing': [
    { platform: 'linkedin', missing: ['audience'] },
    'Of the five foundations of a sound request only the audience is missing, and a pilot can measure it.',
    'Des cinq fondements d’une demande solide, seul le public n’est pas établi, et un pilote peut le mesurer.',
  ],
  'request.unanswered': [
    { platform: 'blog', missing: ['audience', 'use', 'capacity', 'exit'] },
    'Of the five foundations of a sound request, four are still open (the audience, the use, the hours and the exit plan), so it is too early to decide.',
    'Des cinq fondements d’une demande solide, quatre restent à établir (le public, l’usage, les heures et les conditions d’arrêt) : il est trop tôt pour décider.',
  ],
  'request.hype-outweighs': [
    { platform: 'tiktok', missing: ['audience', 'exit'] },
    'Much of the request rests on fashion or on somebody’s wish, which does not make up for the foundations it lacks: the audience and the exit plan.',
    'La demande doit beaucoup à la mode ou au souhait de quelqu’un, ce qui ne remplace pas les fondements qui lui manquent : le public et les conditions d’arrêt.',
  ],
  'request.too-little': [
    { platform: 'tiktok', missing: ['audience', 'objective', 'use', 'exit'] },
    'With four of the five foundations of a sound request missing (the audience, the objective, the use and the exit plan), there is too little to build an account on.',
    'Il manque quatre des cinq fondements d’une demande solide (le public, l’objectif, l’usage et les conditions d’arrêt) : ce qui reste ne suffit pas à faire vivre un compte.',
  ],
  'request.bling-bling': [
    { platform: 'tiktok' },
    'The request rests almost wholly on fashion, imitation or somebody’s wish, and hardly any of the foundations of a lasting account is in place.',
    'La demande repose presque entièrement sur la mode, l’imitation ou le souhait de quelqu’un, et presque tous les fondements d’un compte durable font défaut.',
  ],
  'request.ruled-out': [
    { platform: 'tiktok' },
    'A legal requirement or a rule of your own organisation stands against this channel, and that settles the matter.',
    'Une exigence juridique ou une règle de votre organisation s’oppose à ce canal, ce qui suffit à trancher.',
  ],
  'request.duty': [
    { platform: 'linkedin' },
    'The obligation calls for a minimum presence, planned and kept up, and for nothing beyond it.',
    'L’obligation appelle une présence minimale, prévue et tenue, et rien de plus.',
  ],
  'request.name-only': [
    { platform: 'linkedin' },
    'What is sought is to protect the name, and for that a reserved account is enough.',
    'Il s’agit de protéger le nom, et un compte réservé y suffit.',
  ],
  'request.capacity-below-cadence': [
    { platform: 'linkedin' },
    'Whatever else speaks for it, there are fewer hours than the channel needs to stay alive.',
    'Quels que soient ses autres mérites, les heures manquent pour faire vivre ce canal.',
  ],
  'request.neglected-first': [
    { platform: 'tiktok', neglected: ['facebook', 'twitter'] },
    'What becomes of your Facebook page and your X account, now silent, should be settled before any new commitment.',
    'Le sort de votre page Facebook et de votre compte X, en sommeil aujourd’hui, devrait être réglé avant tout nouvel engagement.',
  ],
  'against-advice-without-decider': [
    { platform: 'tiktok' },
    'The advice received was against it, and nobody has yet put their name to deciding otherwise.',
    'L’avis reçu est défavorable, et personne n’a encore pris à son nom la décision de passer outre.',
  ],
  'request.against-advice': [
    { platform: 'tiktok', decider: 'Paul Renaud' },
    'Paul Renaud answers for the decision to go ahead against the advice received.',
    'Paul Renaud assume la décision de passer outre à l’avis reçu.',
  ],
  'request.early-abandonment': [
    { platform: 'tiktok' },
    'A channel opened because others have one, with a reluctant sponsor behind it, is often given up early.',
    'Un canal ouvert parce que d’autres en ont un, avec un commanditaire réticent, est souvent abandonné tôt.',
  ],
  'counter.asked': [
    { platform: 'twitter', motives: ['competitor-present', 'novelty', 'management-wish'] },
    'You are asking for an X account, for three reasons: your competitors are there, it is new, and your senior management wants it.',
    'Vous demandez un compte X, pour trois raisons : vos concurrents y sont, c’est nouveau et votre direction le souhaite.',
  ],
  'counter.asked-existing': [
    { platform: 'newsletter', motives: ['competitor-present'] },
    'You already have a newsletter and would like to put more into it, for one reason: your competitors have one.',
    'Vous avez déjà une lettre d’information et souhaitez vous y investir davantage, pour une raison : vos concurrents en ont une.',
  ],
  'counter.asked-plain': [
    { platform: 'blog' },
    'You are asking for a blog; the request came without a reason.',
    'Vous demandez un blog ; la demande nous est parvenue sans motif.',
  ],
  'counter.asked-existing-plain': [
    { platform: 'facebook' },
    'You already have a Facebook page and would like to put more into it; the request came without a reason.',
    'Vous avez déjà une page Facebook et souhaitez vous y investir davantage ; la demande nous est parvenue sans motif.',
  ],
  'counter.reading-hype': [
    { given: 2 },
    'Neither of them yet says what you would do there, or for whom.',
    'Ni l’une ni l’autre ne dit encore ce que vous y feriez, ni pour qui.',
  ],
  'counter.reading-mixed': [
    { sound: 1, others: 3 },
    'One of them bears on your own situation; the others say little about it.',
    'L’une tient à votre situation ; les autres en disent peu.',
  ],
  'counter.reading-sound': [
    { given: 2 },
    'These are reasons of substance: they speak of your own situation, not of the platform’s reputation.',
    'Ce sont des raisons de fond : elles tiennent à votre situation, non à la réputation de la plateforme.',
  ],
  'counter.reading-unsupported': [
    { given: 1 },
    'That reason concerns your own situation, though no source or figure supports it yet.',
    'Cette raison tient à votre situation, mais aucune source ni aucun chiffre ne l’appuie encore.',
  ],
  'counter.advised-against': [
    { by: 'Léa Martin', on: '2026-11-03', reason: 'Trop tôt.' },
    'Léa Martin advised against it on 3 November 2026, in these words: “Trop tôt”.',
    'Léa Martin a rendu un avis défavorable le 3 novembre 2026, en ces termes : « Trop tôt ».',
  ],
  'counter.advised-for': [
    {},
    'The person in charge of your channels spoke in favour of it.',
    'La personne chargée de vos canaux a rendu un avis favorable.',
  ],
  'counter.not-consulted': [
    {},
    'The person in charge of your channels does not seem to have been consulted.',
    'La personne chargée de vos canaux ne semble pas avoir été consultée.',
  ],
  'counter.aims-ranked': [
    { goals: ['sales', 'search-visibility', 'loyalty'] },
    'What you want first, according to your brief, is to sell more; after that, to be found in search engines and to keep your audience loyal.',
    'D’après votre brief, vous souhaitez d’abord vendre davantage, puis apparaître dans les moteurs de recherche et fidéliser votre public.',
  ],
  'counter.aims-equal': [
    { goals: ['crisis-communication', 'public-information'] },
    'According to your brief, two aims matter equally: to keep people informed in a crisis and to inform the public.',
    'D’après votre brief, deux objectifs comptent à égalité : informer en cas de crise et informer le public.',
  ],
  'counter.goal-strong': [
    { platform: 'linkedin', goal: 'lead-generation', rating: 4 },
    'As a means to find prospective customers, LinkedIn does well: we rate it 4 out of 4.',
    'Pour trouver des clients potentiels, LinkedIn est un bon choix (4 sur 4).',
  ],
  'counter.goal-partial': [
    { platform: 'tiktok', goal: 'sales', rating: 2 },
    'As a means to sell more, TikTok helps only in part (2 out of 4).',
    'Pour vendre davantage, TikTok n’aide qu’en partie (2 sur 4).',
  ],
  'counter.goal-weak': [
    { platform: 'threads', goal: 'sales', rating: 0 },
    'As a means to sell more, Threads has nothing to offer (0 out of 4).',
    'Pour vendre davantage, Threads n’apporte rien (0 sur 4).',
  ],
  'counter.use-at-home': [
    { platform: 'pinterest', use: 'product-visuals' },
    'Among the uses you plan, showing your products in pictures is the one best served there.',
    'Parmi les usages que vous prévoyez, montrer vos produits en images est celui qui y trouve le mieux sa place.',
  ],
  'counter.use-unmakeable': [
    { platform: 'youtube', use: 'practical-information' },
    'Giving practical information would have its place there, but not in the formats you can produce today.',
    'Donner des informations pratiques y aurait sa place, mais pas dans les formats que vous savez produire aujourd’hui.',
  ],
  'counter.uses-elsewhere': [
    { platform: 'twitter', uses: ['product-visuals', 'inspiration', 'long-form-articles'] },
    'The uses you plan (showing your products in pictures, offering ideas and inspiration, and publishing in-depth articles) are better served elsewhere.',
    'Les usages que vous prévoyez (montrer vos produits en images, proposer des idées et de l’inspiration, publier des articles de fond) trouvent mieux leur place ailleurs.',
  ],
  'counter.uses-unknown': [
    { platform: 'blog' },
    'You have not yet said what you would publish there.',
    'Vous n’avez pas encore dit ce que vous y publieriez.',
  ],
  'counter.uses-unjudged': [
    { platform: 'instagram' },
    'We cannot yet judge how well Instagram would serve what you plan to publish.',
    'Nous ne pouvons pas encore dire ce qu’Instagram apporterait à vos projets de publication.',
  ],
  'counter.audience-observed': [
    { platform: 'linkedin', audience: 'Presse', share: 0.31 },
    'By your own measurement, LinkedIn reaches 31% of the audience “Presse”.',
    'Selon votre propre mesure, LinkedIn touche 31 % du public « Presse ».',
  ],
  'counter.audience-published': [
    { platform: 'facebook', audience: 'Presse', share: 0.31, geography: 'FR' },
    'Figures published in France suggest that Facebook reaches 31% of the audience “Presse”.',
    'D’après les chiffres publiés en France, Facebook toucherait 31 % du public « Presse ».',
  ],
  'counter.audience-elsewhere': [
    { platform: 'instagram', audience: 'Presse', share: 0.31, geography: 'EU' },
    'For want of national figures, those published in the European Union suggest Instagram reaches 31% of the audience “Presse”.',
    'À défaut de chiffres nationaux, ceux publiés dans l’Union européenne donnent à penser qu’Instagram touche 31 % du public « Presse ».',
  ],
  'counter.audience-at-most': [
    { platform: 'linkedin', audience: 'Presse', share: 0.31, geography: 'FR' },
    'Figures published in France suggest that LinkedIn could reach at most 31% of the audience “Presse”.',
    'D’après les chiffres publiés en France, LinkedIn toucherait au plus 31 % du public « Presse ».',
  ],
  'counter.audience-of-everybody': [
    { platform: 'discord', audience: 'Presse', share: 0.03, geography: 'world' },
    'Figures published worldwide say that up to 3% of adults use Discord; they do not say how many of the audience “Presse” could be met there.',
    'D’après les chiffres publiés dans le monde, jusqu’à 3 % des adultes utilisent Discord ; ils ne disent pas quelle part du public « Presse » peut y être touchée.',
  ],
  'counter.audience-of-minors': [
    { platform: 'tiktok', audience: 'Lycéens', share: 0.63, geography: 'US', askedFrom: 13, askedTo: 17 },
    'Surveys of people aged 13 to 17 in the United States suggest that TikTok reaches about 63% of the audience “Lycéens”.',
    'D’après les enquêtes menées aux États-Unis auprès des jeunes de 13 à 17 ans, TikTok toucherait environ 63 % du public « Lycéens ».',
  ],
  'counter.audience-too-young': [
    { platform: 'tiktok', audience: 'Écoliers', minimumAge: 13 },
    'Everybody in the audience “Écoliers” is under 13, too young for an account on TikTok: they cannot be counted on there.',
    'Toutes les personnes du public « Écoliers » ont moins de 13 ans et sont trop jeunes pour y avoir un compte : ne comptez pas les y toucher.',
  ],
  'counter.audience-open': [
    { platform: 'newsletter' },
    'How much of your audience can be reached through the newsletter is not known: neither the brief nor our sources say.',
    'Ni votre brief ni nos sources ne disent quelle part de votre public la lettre d’information permet de toucher.',
  ],
  'counter.audience-unmeasured': [
    {},
    'Nobody has checked this among your audience yet.',
    'Personne ne l’a encore vérifié auprès de votre propre public.',
  ],
  'counter.audience-figure-missing': [
    {},
    'You have measured it yourselves, but the figure is not in the brief; we would gladly work with it.',
    'Vous l’avez mesuré vous-mêmes, mais le chiffre ne figure pas dans votre brief ; nous en tiendrions volontiers compte.',
  ],
  'counter.hours-enough': [
    { platform: 'linkedin', hours: 8, needed: 3 },
    'Running LinkedIn well takes about 3 hours a week, and you have 8.',
    'Il faut compter environ 3 heures par semaine pour bien s’occuper de LinkedIn, et vous en avez 8.',
  ],
  'counter.hours-short': [
    { platform: 'facebook', hours: 0, needed: 5.5 },
    'Running Facebook well takes about 5.5 hours a week; you have none to spare.',
    'Il faut compter environ 5,5 heures par semaine pour bien s’occuper de Facebook ; vous n’en avez aucune de libre.',
  ],
  'counter.hours-unknown': [
    { platform: 'blog', needed: 4 },
    'Running the blog well takes about 4 hours a week; nobody has yet said who would provide them.',
    'Il faut compter environ 4 heures par semaine pour bien s’occuper du blog, et rien n’indique encore qui s’en chargerait.',
  ],
  'counter.record-imitation': [
    {},
    'The example of others is an uncertain guide: in July 2023 nine of the ten largest American retailers took up Threads within two weeks, while it was losing 70% of its daily users.',
    'L’exemple des autres est un guide incertain : en juillet 2023, neuf des dix plus grands distributeurs américains ont adopté Threads en deux semaines, alors que l’application perdait 70 % de ses utilisateurs quotidiens.',
  ],
  'counter.record-fads': [
    { threads: 0.21, clubhouse: 0.1, mastodon: 0.69, threadsMonths: 1, clubhouseMonths: 2 },
    'Sudden success often fades: one month after its peak Threads had kept 21% of its daily users, and Clubhouse, after two, 10% of its downloads; Mastodon, on the other hand, held on to 69% of its peak.',
    'Les succès soudains sont souvent brefs : un mois après son maximum, Threads avait gardé 21 % de ses utilisateurs quotidiens et, au bout de deux mois, Clubhouse 10 % de ses téléchargements ; Mastodon, en revanche, a conservé 69 % de son maximum.',
  ],
  'counter.record-own-fad': [
    { platform: 'threads', residual: 0.21, months: 1 },
    'One month after its peak, Threads had kept 21% of its use.',
    'Un mois après son maximum, Threads avait gardé 21 % de son usage.',
  ],
  'counter.record-own-recovery': [
    { platform: 'threads', residual: 0.21, months: 1, growth: 0.53, until: '2025-10' },
    'One month after its peak, Threads had kept 21% of its use, before it grew again, by 53% over the year to October 2025.',
    'Un mois après son maximum, Threads avait gardé 21 % de son usage, avant de croître à nouveau, de 53 % en un an jusqu’en octobre 2025.',
  ],
  'counter.record-unowned': [
    {},
    'Accounts that nobody answers for multiply unnoticed: the State of Michigan believed it had 149 and, on counting, found about 450, many without an owner.',
    'Les comptes dont personne ne répond se multiplient sans bruit : l’État du Michigan pensait en avoir 149 et en a recensé environ 450, dont beaucoup sans responsable.',
  ],
  'counter.record-image': [
    {},
    'An account that was opened for show outlives its purpose: two months before Google+ closed, 70% of 151 American non-profit organisations still listed theirs.',
    'Un compte ouvert pour l’image survit à sa raison d’être : deux mois avant la fermeture de Google+, 70 % de 151 organismes américains à but non lucratif affichaient encore le leur.',
  ],
  'counter.record-free': [
    {},
    'Opening costs nothing, but running does: in an American survey of 2012, 65% of those in charge of social media did it on top of other duties.',
    'L’ouverture est gratuite, la suite ne l’est pas : dans une enquête américaine de 2012, 65 % des personnes chargées des réseaux sociaux s’en occupaient en plus d’autres tâches.',
  ],
  'counter.record-followers': [
    {},
    'Numbers alone prove little: Google+ claimed nearly 100 million users and, when it closed, nine sessions in ten lasted less than five seconds.',
    'Le nombre seul prouve peu : Google+ revendiquait près de 100 millions d’utilisateurs et, à sa fermeture, neuf visites sur dix duraient moins de cinq secondes.',
  ],
  'counter.score': [
    { platform: 'tiktok', score: 58.6 },
    'All criteria taken together, TikTok scores 59 out of 100 in your case.',
    'Tous critères réunis, TikTok obtient 59 sur 100 dans votre cas.',
  ],
  'counter.score-open': [
    { platform: 'blog', score: 59.4, worst: 27, best: 82 },
    'All criteria taken together, the blog scores 59 out of 100 in your case, and could end anywhere from 27 to 82 once the open questions have an answer.',
    'Tous critères réunis, le blog obtient 59 sur 100 dans votre cas, et pourrait se situer entre 27 et 82 selon les réponses encore attendues.',
  ],
  'counter.fit-alone': [{ platform: 'tiktok' }, 'That score is about the channel alone.', 'Ce score ne juge que le canal.'],
  'counter.request-alone': [
    { platform: 'tiktok' },
    'What stands in the way is not the request but how well the channel fits.',
    'Ce qui fait obstacle n’est pas la demande, mais l’adéquation du canal.',
  ],
  'counter.without-hype-adopt': [
    { platform: 'tiktok' },
    'Judged without its weaker reasons, the same request would have earned a yes.',
    'Sans ses raisons les plus faibles, la même demande aurait obtenu un oui.',
  ],
  'counter.without-hype-pilot': [
    { platform: 'tiktok' },
    'Judged without its weaker reasons, the same request would have earned a pilot.',
    'Sans ses raisons les plus faibles, la même demande aurait débouché sur un pilote.',
  ],
  'counter.without-hype-wait': [
    { platform: 'tiktok' },
    'Judged without its weaker reasons, the same request would have been put on hold, not turned down.',
    'Sans ses raisons les plus faibles, la même demande aurait été mise en attente plutôt que déconseillée.',
  ],
  'counter.lead-audience': [
    {},
    'Everything turns on your own audience, so one question comes first.',
    'Tout dépend de votre propre public, d’où une première question.',
  ],
  'counter.lead-objective': [
    {},
    'A channel is judged by a result fixed beforehand, which raises a question.',
    'Un canal se juge à un résultat fixé d’avance, ce qui appelle une question.',
  ],
  'counter.lead-use': [
    {},
    'The use comes before the tool, hence a first question.',
    'L’usage vient avant l’outil, et c’est la première question à régler.',
  ],
  'counter.lead-capacity': [
    {},
    'The time has to come from somewhere, and that calls for a plain answer.',
    'Le temps devra être pris quelque part, et mieux vaut savoir où.',
  ],
  'counter.lead-exit': [
    {},
    'A project is easier to accept when its end is agreed, which leaves one question.',
    'On accepte plus volontiers un projet dont la fin est prévue : il reste donc une question.',
  ],
  'counter.lead-reconsider': [
    {},
    'Circumstances may change, and one question would reopen the matter.',
    'Les circonstances peuvent changer : une question permettrait de rouvrir le sujet.',
  ],
  'counter.alternative': [
    { alternative: 'newsletter', score: 76, hours: 2.5 },
    'Your effort would go further with a newsletter, which scores 76 out of 100 for you and asks for about 2.5 hours a week.',
    'Vos efforts porteraient davantage avec une lettre d’information, qui obtient 76 sur 100 pour vous et demande environ 2,5 heures par semaine.',
  ],
  'counter.alternative-existing': [
    { alternative: 'newsletter', score: 76 },
    'Your effort would go further with your newsletter, which scores 76 out of 100 for you.',
    'Vos efforts porteraient davantage avec votre lettre d’information, qui obtient 76 sur 100 pour vous.',
  ],
  'counter.alternative-level': [
    { alternative: 'blog', score: 83 },
    'A blog would serve you at least as well (83 out of 100).',
    'Un blog vous servirait au moins aussi bien (83 sur 100).',
  ],
  'counter.alternative-level-existing': [
    { alternative: 'blog', score: 83 },
    'Your blog, which is there already, serves you at least as well (83 out of 100).',
    'Votre blog, déjà en place, vous sert au moins aussi bien (83 sur 100).',
  ],
  'counter.alternative-advisable': [
    { alternative: 'facebook', score: 66 },
    'Your effort would be better placed in a Facebook page: it scores no higher (66 out of 100), but our verdict on it is more favourable.',
    'Vos efforts seraient mieux placés dans une page Facebook : le score n’est pas plus élevé (66 sur 100), mais notre verdict lui est plus favorable.',
  ],
  'counter.alternative-advisable-existing': [
    { alternative: 'facebook', score: 66 },
    'Your effort would be better placed in your Facebook page: it scores no higher (66 out of 100), but our verdict on it is more favourable.',
    'Vos efforts seraient mieux placés dans votre page Facebook : le score n’est pas plus élevé (66 sur 100), mais notre verdict lui est plus favorable.',
  ],
  'counter.alternative-open': [
    { alternative: 'blog', score: 78, worst: 47 },
    'The blog ranks higher (78 out of 100) but could fall to 47, depending on questions still open: answer those before turning to it.',
    'Le blog arrive devant (78 sur 100), mais pourrait descendre à 47 selon les réponses encore attendues : mieux vaut les donner avant de vous y engager.',
  ],
  'counter.alternative-goal': [
    { alternative: 'blog', goal: 'crisis-communication', rating: 3 },
    'It is also the better way to keep people informed in a crisis (3 out of 4).',
    'C’est aussi un meilleur moyen d’informer en cas de crise (3 sur 4).',
  ],
  'counter.alternative-use': [
    { alternative: 'blog', use: 'long-form-articles' },
    'We would begin by publishing in-depth articles there.',
    'Nous commencerions par y publier des articles de fond.',
  ],
  'counter.alternative-beside': [
    { platform: 'linkedin', alternative: 'newsletter', score: 91 },
    'In your case the newsletter still comes out ahead (91 out of 100) and has first claim on your hours.',
    'Dans votre cas, la lettre d’information reste devant (91 sur 100) et garde la priorité sur vos heures.',
  ],
  'counter.alternative-neglected': [
    { neglected: ['facebook', 'twitter'] },
    'Your Facebook page and your X account have fallen silent: reviving them, or closing them properly, comes before any new commitment.',
    'Votre page Facebook et votre compte X sont en sommeil : leur redonner vie, ou y mettre fin dans les règles, passe avant tout nouvel engagement.',
  ],
  'counter.alternative-none-yet': [
    { platform: 'facebook', leader: 'newsletter', score: 83 },
    'The newsletter scores higher (83 out of 100), but as things stand we would not advise it either, and would sooner keep these hours than spend them too early.',
    'La lettre d’information obtient davantage (83 sur 100), mais nous ne vous conseillerions pas non plus de vous y engager en l’état : mieux vaut garder ces heures pour l’instant.',
  ],
  'counter.alternative-none': [
    { platform: 'tiktok' },
    'With what is known today, we see no channel that would serve you better, and would sooner save these hours than spend them on a second best.',
    'En l’état, nous ne voyons pas de canal qui vous servirait mieux, et garderions ces heures plutôt que de les dépenser pour un second choix.',
  ],
  'counter.alternative-unneeded': [
    { platform: 'linkedin' },
    'At present, we see no channel that would serve you better.',
    'À ce jour, nous ne voyons pas de canal qui vous servirait mieux.',
  ],
  'counter.answer-adopt': [
    { platform: 'linkedin' },
    'Our answer is yes: LinkedIn suits you, on the terms set out below.',
    'Notre réponse est oui : LinkedIn vous convient, aux conditions indiquées plus bas.',
  ],
  'counter.answer-pilot': [
    { platform: 'linkedin' },
    'Our answer is a pilot, limited in time, before any lasting commitment.',
    'Nous vous proposons un pilote, limité dans le temps, avant tout engagement durable.',
  ],
  'counter.answer-wait': [
    { platform: 'tiktok' },
    'Our answer is “not yet”, for the reasons below.',
    'Notre réponse est « pas encore », pour les raisons qui suivent.',
  ],
  'counter.answer-decline': [
    { platform: 'tiktok' },
    'Our advice is to put no effort into TikTok for now, for the reasons below.',
    'Nous vous conseillons de ne pas vous investir sur TikTok pour l’instant, pour les raisons qui suivent.',
  ],
  'counter.answer-park': [
    { platform: 'twitter' },
    'Our advice is to reserve the name and to publish nothing under it for the time being.',
    'Nous vous conseillons de réserver le nom et de ne rien publier pour le moment.',
  ],
  'counter.answer-duty': [
    { platform: 'twitter' },
    'Our advice is to do what the obligation requires, and no more than that for now.',
    'Nous vous conseillons de faire ce que l’obligation exige, sans aller au-delà pour l’instant.',
  ],
  'counter.answer-unprofiled': [
    { platform: 'threads' },
    'Our answer is “not yet”: we hold no verified figures on Threads, and would rather give none than guess.',
    'Notre réponse est « pas encore » : nous n’avons pas de chiffres vérifiés au sujet de Threads, et préférons n’en donner aucun plutôt que d’en deviner.',
  ],
  'counter.conditions-adopt': [{ platform: 'linkedin' }, 'The yes holds on these terms.', 'Ce oui vaut aux conditions suivantes.'],
  'counter.conditions-pilot': [{ platform: 'linkedin' }, 'The pilot can start on these terms.', 'Le pilote peut commencer aux conditions suivantes.'],
  'counter.conditions-wait': [
    { platform: 'tiktok' },
    'For a yes, the following would have to be in place.',
    'Pour obtenir un avis favorable, il faudrait réunir les conditions suivantes.',
  ],
  'counter.conditions-decline': [
    { platform: 'tiktok' },
    'For a yes, the following would have to be true.',
    'Pour obtenir un avis favorable, il faudrait que la situation change sur les points suivants.',
  ],
  'counter.conditions-park': [{ platform: 'twitter' }, 'Reserving the name asks for little.', 'Réserver le nom demande peu.'],
  'counter.conditions-duty': [{ platform: 'twitter' }, 'Even a minimum presence needs a plan.', 'Même minimale, une présence se prévoit.'],
  'counter.conditions-unprofiled': [
    { platform: 'threads' },
    'A firm answer would need the following.',
    'Pour obtenir une réponse ferme, il faudrait réunir les conditions suivantes.',
  ],
  'counter.closing-adopt': [
    { platform: 'linkedin' },
    'We would be pleased to plan the first weeks with you.',
    'Nous préparerons volontiers les premières semaines avec vous.',
  ],
  'counter.closing-pilot': [
    { platform: 'linkedin' },
    'We would be pleased to set the pilot up with you, and to review its result together.',
    'Nous préparerons volontiers ce pilote avec vous, et en analyserons ensemble le résultat.',
  ],
  'counter.closing-wait': [
    { platform: 'tiktok' },
    'Send us the answers when you have them, and we will go through the request again by the same rules.',
    'Dès que vous aurez ces réponses, nous réexaminerons la demande selon les mêmes règles.',
  ],
  'counter.closing-decline': [
    { platform: 'tiktok' },
    'Should any of this change, we will gladly go through the request again by the same rules.',
    'Si la situation change, nous réexaminerons volontiers la demande selon les mêmes règles.',
  ],
  'counter.closing-park': [
    { platform: 'twitter' },
    'Whether to publish can be decided later, on its own merits.',
    'Il sera temps, plus tard, de décider s’il faut y publier.',
  ],
  'counter.closing-duty': [
    { platform: 'twitter' },
    'Should the presence prove useful beyond the obligation, we will gladly look at it again with you.',
    'S’il apparaît que cette présence sert au-delà de l’obligation, nous en reparlerons volontiers avec vous.',
  ],
  'counter.closing-unprofiled': [
    { platform: 'threads' },
    'As soon as there is something to go by, we will gladly assess the request in full.',
    'Dès que nous disposerons d’éléments, nous examinerons volontiers la demande en entier.',
  ],
  'counter.basis': [
    { asOf: '2026-11-21' },
    'This opinion rests on your brief as of 21 November 2026 and on the sources below.',
    'Cet avis s’appuie sur votre brief au 21 novembre 2026 et sur les sources ci-dessous.',
  ],
  'counter.sources-dated': [
    { cited: 9, dated: 4 },
    'Some of them are old for their subject and weigh less.',
    'Certaines sont anciennes pour leur sujet et pèsent moins.',
  ],
  'counter.basis-brief': [
    { asOf: '2026-03-01' },
    'This opinion rests on your brief as of 1 March 2026.',
    'Cet avis s’appuie sur votre brief au 1er mars 2026.',
  ],
  'condition.audience': [
    { platform: 'tiktok', percent: 5 },
    'A measurement of your own (a short survey, site statistics) shows that TikTok reaches at least 5% of your audience.',
    'Une mesure de votre côté (court sondage, statistiques du site) montre que TikTok touche au moins 5 % de votre public.',
  ],
  'condition.audience-in-trial': [
    { platform: 'newsletter', percent: 5 },
    'The pilot measures how much of your audience the newsletter reaches, and ends early if it is less than 5%.',
    'Le pilote mesure la part de votre public que la lettre d’information touche, et s’arrête avant son terme si elle est inférieure à 5 %.',
  ],
  'condition.objective': [
    { platform: 'tiktok' },
    'An objective that TikTok can serve is chosen and put in figures: where it stands today, where it should stand, and by when.',
    'Un objectif que TikTok peut servir est choisi et chiffré : niveau actuel, niveau visé, échéance.',
  ],
  'condition.use': [
    { platform: 'tiktok' },
    'A use is named that TikTok serves better than any channel you already have.',
    'Vous avez défini un usage que TikTok sert mieux que vos canaux actuels.',
  ],
  'condition.capacity': [
    { platform: 'facebook', hours: 2 },
    'Somebody is appointed who has at least 2 hours a week for it, with a colleague to stand in.',
    'Une personne désignée dispose d’au moins 2 heures par semaine pour s’en occuper, et une autre peut la remplacer.',
  ],
  'condition.capacity-unprofiled': [
    { platform: 'threads' },
    'Somebody is appointed who has hours for it every week, with a colleague to stand in.',
    'Une personne désignée a chaque semaine du temps pour s’en occuper, et une autre peut la remplacer.',
  ],
  'condition.exit': [
    { platform: 'tiktok' },
    'It is agreed in writing who may call a halt, when you take stock, and what result would end it.',
    'Il est convenu par écrit qui peut décider d’arrêter, à quelle date vous faites le point et quel résultat y mettrait fin.',
  ],
  'condition.format': [
    { format: 'short-video' },
    'You can produce short videos regularly, by yourselves or with help.',
    'Vous êtes en mesure de produire régulièrement des vidéos courtes, par vous-mêmes ou avec de l’aide.',
  ],
  'condition.own-rules': [
    { platform: 'tiktok' },
    'The rule that excludes TikTok today is lifted by those who made it.',
    'La règle qui exclut aujourd’hui TikTok est levée par ceux qui l’ont posée.',
  ],
  'condition.own-server': [
    { platform: 'mastodon', hoursPerMonth: 4, eurosPerYear: 300 },
    'You run a server and an address of your own there, and somebody looks after them (by our estimate about 4 hours a month and 300 euros a year).',
    'Vous y disposez d’un serveur et d’une adresse à vous, et quelqu’un les entretient (selon notre estimation, environ 4 heures par mois et 300 euros par an).',
  ],
  'condition.parents': [
    { platform: 'tiktok' },
    'The parents, guardians or teachers of these young people are an audience of your brief.',
    'Les parents, les responsables légaux ou les enseignants de ces jeunes sont un public de votre brief.',
  ],
  'condition.ownership': [
    { platform: 'tiktok' },
    'Owning the address and the content ceases to be a requirement.',
    'Rester propriétaire de l’adresse et des contenus cesse d’être une exigence.',
  ],
  'condition.legal': [
    { platform: 'tiktok' },
    'Whoever answers for data protection on your side accepts the known legal concerns about TikTok in writing.',
    'La personne qui répond chez vous de la protection des données accepte par écrit les réserves juridiques connues au sujet de TikTok.',
  ],
  'condition.neglected': [
    { neglected: ['facebook', 'twitter'] },
    'It is settled what becomes of your Facebook page and your X account: a new start, or a closure that is announced.',
    'Le sort de votre page Facebook et de votre compte X est décidé : nouveau départ, ou fermeture annoncée.',
  ],
  'condition.decider': [
    {},
    'Somebody with the authority to do so decides against the advice received, and signs for it.',
    'Une personne qui en a le pouvoir décide de passer outre à l’avis défavorable, et l’assume par écrit.',
  ],
  'condition.consult': [
    {},
    'The person in charge of your channels is consulted, and the opinion is put on record.',
    'La personne chargée de vos canaux est consultée, et son avis consigné.',
  ],
  'condition.sponsor-reason': [
    { platform: 'tiktok' },
    'The sponsor sets down in writing which result would justify the channel.',
    'Le commanditaire écrit quel résultat justifierait ce canal.',
  ],
  'condition.sponsor-commitment': [
    {},
    'The sponsor commits to the channel beyond its opening, or hands it to somebody who does.',
    'Le commanditaire s’engage au-delà de l’ouverture, ou confie le projet à quelqu’un qui s’y engage.',
  ],
  'condition.out-of-reach': [
    { platform: 'threads', criterion: 'use-affordance', others: 2 },
    'As things stand, no change within your power, nor any two together, would make Threads worth a pilot: what weighs most against it is how little it suits what you plan to publish; a yes would also need the following.',
    'En l’état, aucun changement à votre portée, ni même deux ensemble, ne suffirait pour que Threads justifie un pilote : ce qui pèse le plus est le peu de place que ce canal fait à vos usages ; un oui demanderait en outre ce qui suit.',
  ],
  'condition.open-questions': [
    { criteria: ['format-match', 'conversation-readiness'] },
    'Your brief answers what is still open: which formats you can produce and how the public would be answered.',
    'Votre brief précise ce qui manque encore : les formats que vous savez produire et la manière de répondre au public.',
  ],
  'condition.change': [
    { platform: 'tiktok', changes: [{ lever: 'new-format', format: 'short-video', quality: 'basic' }] },
    'You can also produce short videos, even in a basic quality: that is the least it would take for TikTok to deserve a pilot.',
    'Vous pouvez aussi produire des vidéos courtes, même de qualité simple : c’est le minimum pour que TikTok justifie un pilote.',
  ],
  'condition.more-than-trial': [
    { platform: 'newsletter', changes: [{ lever: 'hours', more: 1, total: 3 }] },
    'The pilot could give way to a lasting commitment if you had one more hour a week (3 in all); that is the least it would take.',
    'Le pilote pourrait faire place à un engagement durable si vous disposiez d’une heure de plus par semaine (3 en tout) ; c’est le minimum.',
  ],
  'condition.trial': [
    { platform: 'linkedin', from: 8, to: 12 },
    'The pilot runs for 8 to 12 weeks, follows one figure, noted before it starts, and ends with a decision.',
    'Le pilote dure de 8 à 12 semaines, suit un seul chiffre, relevé avant le départ, et s’achève par une décision.',
  ],
  'condition.rhythm': [
    { platform: 'linkedin', hours: 3, posts: 2 },
    'About 3 hours a week stay set aside for it, enough to publish twice a week.',
    'Environ 3 heures par semaine lui restent réservées, de quoi publier deux fois par semaine.',
  ],
  'condition.park': [
    { platform: 'twitter' },
    'The profile is complete and points to a channel you keep alive, and somebody signs in on fixed dates to watch over it.',
    'Le profil est complet, renvoie vers un canal que vous tenez à jour, et quelqu’un s’y connecte à dates fixes pour le surveiller.',
  ],
  'condition.duty': [
    { platform: 'twitter', hours: 2 },
    'Somebody is appointed who has at least 2 hours a week to keep the presence up.',
    'Une personne désignée dispose d’au moins 2 heures par semaine pour tenir cette présence.',
  ],
  'condition.duty-unprofiled': [
    { platform: 'threads' },
    'Somebody is appointed who has the time to keep the presence up.',
    'Une personne désignée a le temps de tenir cette présence.',
  ],
  'condition.figures': [
    { platform: 'threads' },
    'Verifiable figures on Threads are at hand: whom it reaches, what it asks of you, and what it brings.',
    'Des chiffres vérifiables sont réunis au sujet de Threads : qui s’y trouve, ce que cela vous demande, ce que cela vous apporte.',
  ],
  'internal-goal': [
    {},
    'Communicating within your organisation is seldom a matter for public channels: establish first who these people are, what they already use and who leads them. The qualification of the initiative asks exactly that.',
    'Communiquer au sein de votre organisation relève rarement de canaux publics : établissez d’abord qui sont ces personnes, ce qu’elles utilisent déjà et qui les anime. Ce sont les questions que pose la qualification de l’initiative.',
  ],
  'dormant-accounts': [
    { revive: ['facebook', 'pinterest'], rest: ['blog'], close: ['twitter'] },
    'Your Facebook page, your Pinterest account, your blog and your X account have fallen silent, which tells whoever comes across them that nobody is there. Before you open anything new, revive Facebook and Pinterest if they get hours of their own, and close them if not; leave the blog readable, saying where your news now appears; close X, with a last message that says where to find you.',
    'Votre page Facebook, votre compte Pinterest, votre blog et votre compte X ne publient plus rien, ce qui signale à quiconque y arrive qu’il n’y a plus personne. Avant d’ouvrir quoi que ce soit, relancez Facebook et Pinterest si des heures leur sont réservées, sinon fermez-les ; laissez le blog en consultation, en indiquant où paraissent désormais vos nouvelles ; fermez X après un dernier message qui dit où vous trouver.',
  ],
  'answers-exceed-hours': [
    { answers: 4000, minutes: 2, needed: 30.8, hours: 20 },
    'Giving 4000 answers a month takes at least 30.8 hours a week, at two minutes each, and you have 20 for everything: settle who answers before you plan to publish more.',
    'Répondre à 4000 messages par mois demande au moins 30,8 heures par semaine, à raison de deux minutes chacun, et vous en avez 20 en tout : décidez qui répondra avant de prévoir de publier davantage.',
  ],
  'portfolio.ask-first': [
    { platforms: ['youtube'] },
    'Before you commit hours to YouTube, answer the open questions: they could still turn our advice against it.',
    'Avant de consacrer des heures à YouTube, répondez aux questions en suspens : elles pourraient encore nous conduire à vous le déconseiller.',
  ],
  'portfolio.duty-against-rule': [
    { platforms: ['twitter'] },
    'An obligation calls for X, and your own rules exclude it: the plan leaves no hours there until you have settled which gives way.',
    'Une obligation impose X, que vos propres règles excluent : le plan n’y prévoit aucune heure tant que vous n’avez pas décidé ce qui l’emporte.',
  ],
  'portfolio.stop-once-proven': [
    { platform: 'facebook', hours: 2, unproven: ['newsletter'] },
    'This plan has no hours for Facebook, which takes at least 2 hours a week; but there are figures on how many of your public can be met there, and none on the newsletter. Before you give it up, find out, by a short survey for instance, whether the newsletter would reach more people.',
    'Ce plan ne prévoit pas d’heures pour Facebook, qui en demande au moins 2 par semaine ; mais des chiffres indiquent quelle part de votre public on peut y toucher, et il n’y en a aucun pour la lettre d’information. Avant d’y renoncer, vérifiez, par exemple au moyen d’un court sondage, si la lettre d’information toucherait plus de monde.',
  ],
  'portfolio.keep-until-proven': [
    { platform: 'twitter', hours: 2, unproven: ['newsletter'] },
    'The plan itself does without X; but there are figures on how many of your public can be met there, and none on the newsletter. Until you know that the newsletter reaches more people, keep X going: at least 2 hours a week of those that are left are for that.',
    'Le plan lui-même se passe de X ; mais des chiffres indiquent quelle part de votre public on peut y toucher, et il n’y en a aucun pour la lettre d’information. Tant qu’il n’est pas établi que la lettre d’information touche plus de monde, continuez sur X : comptez au moins 2 heures par semaine, à prendre sur celles qui restent.',
  ],
  'question.stand-in': [
    { platform: 'pinterest' },
    'Who will hold the login for Pinterest, and who takes over when that person is away?',
    'Qui gardera les identifiants de Pinterest, et qui prendra le relais en l’absence de cette personne ?',
  ],
  'counter.lead-stand-in': [
    {},
    'Nothing essential is missing, which leaves a practical question.',
    'Il ne manque rien d’essentiel ; reste une question pratique.',
  ],
  'question.custody': [
    { platform: 'threads' },
    'Who will hold the login for Threads, and which of your living channels will the profile point to?',
    'Qui gardera les identifiants de Threads, et vers lequel de vos canaux actifs le profil renverra-t-il ?',
  ],
  'question.reconcile': [
    { platform: 'twitter' },
    'Which text obliges you to be on X, which one stands against it, and who can settle which of the two gives way?',
    'Quel texte vous oblige à être présents sur X, lequel s’y oppose, et qui peut décider lequel l’emporte ?',
  ],
  'request.duty-against-rule': [
    { platform: 'twitter' },
    'An obligation calls for X, and a legal requirement or a rule of your own stands against it: neither we nor a score can choose between them, so have the two reconciled first, in writing.',
    'Une obligation impose X, alors qu’une exigence légale ou l’une de vos propres règles s’y oppose : aucun score ne peut trancher entre les deux. Faites d’abord lever la contradiction, par écrit.',
  ],
  'request.trial-done': [
    { platform: 'instagram', missing: ['exit'] },
    'The pilot has shown what the channel brings: carry on, and put in writing at what point you would stop.',
    'Le pilote a montré ce que le canal apporte : continuez, et fixez par écrit à partir de quand vous arrêteriez.',
  ],
  'request.asserted-only': [
    { platform: 'instagram', asserted: ['exit'] },
    'We take note of what you say about the exit plan: show us where it is written down or measured, and it will count.',
    'Nous prenons note de ce que vous indiquez sur les conditions d’arrêt : dites-nous où cela est écrit ou mesuré, et nous en tiendrons compte.',
  ],
  'counter.lead-custody': [
    {},
    'A reserved name has to be kept by somebody, hence a practical question.',
    'Un nom réservé doit être gardé par quelqu’un, d’où une question pratique.',
  ],
  'counter.lead-reconcile': [
    {},
    'Only you can settle this, and everything else waits for the answer.',
    'Vous seuls pouvez trancher, et tout le reste en dépend.',
  ],
  'counter.alternative-beside-the-point': [
    { platform: 'twitter' },
    'What is sought can be had there and nowhere else, so we suggest no other channel in its place.',
    'Ce que vous cherchez ne se trouve que là : nous ne vous proposons donc aucun autre canal à la place.',
  ],
  'condition.reconcile': [
    { platform: 'twitter' },
    'Whoever answers for the obligation and whoever answers for the rule have agreed in writing which of them gives way, and to what extent.',
    'La personne responsable de l’obligation et celle responsable de la règle ont convenu par écrit de ce qui l’emporte, et jusqu’où.',
  ],
  'counter.answer-conflict': [
    { platform: 'twitter' },
    'Our answer is that X cannot be decided yet: an obligation calls for it, and a rule that binds you stands against it.',
    'Notre réponse est que la question de X ne peut pas encore être tranchée : une obligation l’impose, une règle qui vous lie s’y oppose.',
  ],
  'counter.conditions-conflict': [
    { platform: 'twitter' },
    'We can give you an answer once the following is settled.',
    'Nous pourrons vous répondre une fois réglé le point suivant.',
  ],
  'counter.closing-conflict': [
    { platform: 'twitter' },
    'As soon as the two are reconciled, we will gladly help you to plan what follows.',
    'Dès que la contradiction sera levée, nous préparerons volontiers la suite avec vous.',
  ],
  'pushback.alternative-silent': [
    { platform: 'tiktok', alternative: 'facebook', alternativeScore: 74, alternativeWorst: 72, alternativeBest: 78 },
    'We suggest that you first decide what becomes of your Facebook page, now silent: at 74 out of 100, it may deserve these hours before anything new does.',
    'Nous vous suggérons de décider d’abord ce que deviendra votre page Facebook, où plus rien ne paraît : ce canal obtient 74 sur 100 et pourrait mériter ces heures avant toute nouveauté.',
  ],
}
