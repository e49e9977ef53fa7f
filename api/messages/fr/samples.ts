import type { SampleWords } from '../sample-words.ts'

export const samples: SampleWords = {
  shop: {
    name: 'Maison Lumen (exemple)',
    audiences: { decorators: 'Amateurs de décoration', designers: 'Architectes d’intérieur' },
    owner: 'Responsable de la boutique en ligne',
    deputy: 'Service clients',
    purposes: {
      blog: 'Des guides pour bien choisir ses luminaires, qui amènent à la boutique depuis les moteurs de recherche.',
      instagram: 'Les nouveautés en situation, pour celles et ceux qui cherchent des idées.',
      facebook: 'Les nouvelles de la boutique pour les clients fidèles.',
      pinterest: 'Un tableau par pièce de la maison, chaque épingle menant à un produit.',
    },
    schedule: 'Chaque lundi matin',
    pilot: {
      name: 'Pièces avant et après, sur Instagram',
      question: 'Des pièces montrées avant et après amènent-elles plus de visites à la boutique que des photos de produits\u202f?',
      cadence: 'deux publications par semaine',
      reason: 'Les clientes demandent sans cesse ce que change un luminaire dans leur pièce.',
      kpi: 'Visites de la boutique venues d’Instagram',
      unit: 'visites',
      source: 'Mesure d’audience du site, provenance Instagram',
      hours: 'Heures par semaine',
      exitPlan: 'Revenir aux photos de produits\u202f; les publications déjà faites restent en ligne.',
      learning:
        'Montrer la même pièce avant et après amène environ 40\u00a0% de visites en plus, pour moins de trois heures par semaine. Les pièces de clientes plaisent plus que celles du studio.',
    },
  },
  townHall: {
    name: 'Mairie de Saint-Aubin (exemple)',
    audiences: { residents: 'Habitants', press: 'Presse locale' },
    owner: 'Chargée de communication',
    deputy: 'Accueil de la mairie',
    purposes: {
      news: 'Les informations pratiques, les décisions du conseil et les travaux, conservés sur le site de la commune.',
      facebook: 'Toucher les habitants le jour même et répondre à leurs questions.',
      mastodon: 'Les mêmes informations sur un réseau public et sans publicité.',
      twitter: 'Les alertes pendant les crues.',
    },
    diagnosis: {
      audience: 'Habitants de la commune',
      supportProcess: 'Les questions sont transmises le jour même, et la réponse donnée sous deux jours',
      sponsor: 'Adjointe au maire chargée de la communication',
      facebook: 'Page Facebook',
      twitter: 'Compte Twitter',
      evening: {
        hypothesis: 'Répondre le soir divise par deux le nombre de questions répétées',
        learning: 'Les questions répétées arrivaient le matin',
      },
      digest: {
        hypothesis: 'Un récapitulatif hebdomadaire amène les habitants sur la page des actualités',
        learning: 'Les visites de la page des actualités sont passées de 400 à 900 par semaine',
      },
    },
  },
  maker: {
    name: 'Ateliers Ferrand (exemple)',
    audiences: { engineers: 'Ingénieurs de production', technicians: 'Jeunes techniciens' },
    owner: 'Responsable marketing',
    purposes: {
      blog: 'Des problèmes de machines et leur solution, racontés par celles et ceux qui l’ont trouvée.',
      linkedin: 'Montrer notre savoir-faire aux ingénieurs et recruter des techniciens.',
      twitter: 'L’actualité des salons professionnels.',
    },
    archived: { reason: 'Les salons pour lesquels il avait été ouvert sont désormais suivis sur LinkedIn.', author: 'Responsable marketing' },
  },
  tags: { flagship: 'vitrine', toReview: 'à revoir' },
}
