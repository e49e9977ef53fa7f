/** What the diagnosis rests on, so that whoever is advised can look it up and contest it. Where the exact title is not known, what the text is. */
export const SOURCES = {
  lagues: {
    author: 'B. Lagues',
    title: 'La gadgétisation du community management',
    year: 2012,
    url: 'https://webmarketing-com.com/2012/12/20/18135-la-gadgetisation-du-community-management',
  },
  choblab: {
    author: 'Choblab',
    title: 'Community management, la grande illusion ?',
    year: 2010,
    url: 'https://choblab.com/web-20/community-management-la-grande-illusion-2451.html',
  },
  'duperrin-serious': { author: 'B. Duperrin', title: 'Post presenting the first State of Community Management', year: 2010 },
  'duperrin-erp': {
    author: 'B. Duperrin',
    title: 'Do we still have many things to learn on community management?',
    year: 2012,
    url: 'https://www.duperrin.com/english/2012/08/27/do-we-still-have-many-things-to-learn-on-community-management/',
  },
  'maturity-model': {
    author: 'The Community Roundtable',
    title: 'The Community Maturity Model',
    year: 2009,
    url: 'https://community-roundtable.com/2009/06/the-community-maturity-model',
  },
  'state-2014': { author: 'The Community Roundtable', title: 'The State of Community Management', year: 2014 },
  parteja: {
    author: 'Parteja',
    title: 'Blog ou Facebook, et si vous deviez choisir ?',
    url: 'https://parteja.net/blog-ou-facebook-et-si-vous-deviez-choisir-4575.html',
  },
  posse: { author: 'IndieWeb', title: 'Publish on your own site, syndicate elsewhere' },
  dietrich: { author: 'G. Dietrich', title: 'Spin Sucks', year: 2014 },
  luxembourg: { author: 'Government of Luxembourg', title: 'Guide of the state on social media', url: 'https://renow.public.lu' },
  shah: { author: 'R. Shah', title: 'Social Networking for Business', year: 2010 },
  buffalo: {
    author: 'University at Buffalo',
    title: 'Closing accounts',
    url: 'https://www.buffalo.edu/ubsocial/best-practices/closing-accounts.html',
  },
  'li-bernoff': { author: 'C. Li, J. Bernoff', title: 'Groundswell', year: 2008 },
  own: { author: 'Channelfit', title: 'Judgement of the model', year: 2026 },
} as const satisfies Record<string, Source>

export type Source = { readonly author: string; readonly title: string; readonly year?: number; readonly url?: string }
export type SourceId = keyof typeof SOURCES
