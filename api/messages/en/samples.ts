import type { SampleWords } from '../sample-words.ts'

export const samples: SampleWords = {
  shop: {
    name: 'Maison Lumen (sample)',
    audiences: { decorators: 'Home decorators', designers: 'Interior designers' },
    owner: 'Online shop manager',
    deputy: 'Customer service',
    purposes: {
      blog: 'Guides that help people choose lamps, and bring them from search engines to the shop.',
      instagram: 'New lamps in real rooms, for people who look for ideas.',
      facebook: 'News of the shop for regular customers.',
      pinterest: 'Boards by room, each pin leading to a product.',
    },
    schedule: 'Every Monday morning',
    pilot: {
      name: 'Rooms before and after, on Instagram',
      question: 'Do rooms shown before and after bring more visits to the shop than pictures of products?',
      cadence: 'two posts a week',
      reason: 'Customers keep asking what a lamp would change in their own room.',
      kpi: 'Visits to the shop from Instagram',
      unit: 'visits',
      source: 'Web analytics, referrals from Instagram',
      hours: 'Hours a week',
      exitPlan: 'Go back to pictures of products; what was posted stays.',
      learning:
        'Showing the same room before and after brings about 40% more visits, for less than three hours a week. Rooms of customers do better than those of the studio.',
    },
  },
  townHall: {
    name: 'Saint-Aubin town hall (sample)',
    audiences: { residents: 'Residents', press: 'Local press' },
    owner: 'Communications officer',
    deputy: 'Front desk',
    purposes: {
      news: 'Practical information, council decisions and roadworks, kept on the town’s own site.',
      facebook: 'Reach residents on the day itself, and answer what they ask.',
      mastodon: 'The same information on a public network, without advertising.',
      twitter: 'Alerts during the floods.',
    },
    diagnosis: {
      audience: 'Residents of the town',
      supportProcess: 'Questions are passed on the same day and answered within two',
      sponsor: 'Deputy mayor for communication',
      facebook: 'Facebook page',
      twitter: 'Twitter account',
      evening: {
        hypothesis: 'Answering in the evening halves the number of repeated questions',
        learning: 'Repeated questions came in the morning',
      },
      digest: {
        hypothesis: 'A weekly digest brings residents to the news page',
        learning: 'Visits to the news page went from 400 to 900 a week',
      },
    },
  },
  maker: {
    name: 'Ateliers Ferrand (sample)',
    audiences: { engineers: 'Plant engineers', technicians: 'Young technicians' },
    owner: 'Head of marketing',
    purposes: {
      blog: 'How machine problems were solved, told by those who solved them.',
      linkedin: 'Show engineers what we can do, and find technicians.',
      twitter: 'News from trade fairs.',
    },
    archived: { reason: 'The trade fairs it was opened for are covered on LinkedIn now.', author: 'Head of marketing' },
  },
  tags: { flagship: 'flagship', toReview: 'to review' },
}
