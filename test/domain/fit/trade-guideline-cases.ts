import type { GuidelineCase } from './guideline-case.ts'

/** Guidelines for shops, practices and makers. */
export const TRADE_GUIDELINE_CASES: readonly GuidelineCase[] = [
  {
    id: 'paint-and-decoration-shop',
    title: 'a paint and decoration shop whose customers arrive with pinned pictures',
    source: {
      title: 'There’s gold in them thar pins',
      publisher: 'Paint and Decorating Retailer (on the site of its author, Julianne Will)',
      url: 'http://juliannewill.com/writing/business/theres-gold-in-them-thar-pins/',
      published: 'undated',
    },
    advice:
      'To retailers of paint and decoration: Pinterest is visual and worth the investment; begin with what customers already show from it, such as colours, and add rugs, papers and fabrics while tending the other accounts. It brings in buyers.',
    brief: {
      organisation: {
        name: 'Gregson Paint and Floors',
        kind: 'b2c',
        sector: 'home-decoration',
        country: 'US',
        reach: 'local',
        languages: ['en'],
        employees: 12,
      },
      audiences: [{ name: 'People who redecorate', country: 'US', ageMin: 25, ageMax: 64, womenShare: 0.8, context: 'consumer' }],
      goals: [
        { goal: 'sales', rank: 1 },
        { goal: 'website-traffic', rank: 2 },
      ],
      uses: [
        { use: 'product-visuals', perMonth: 30 },
        { use: 'inspiration', perMonth: 20 },
        { use: 'tutorials', perMonth: 2 },
      ],
      capacity: {
        hoursPerWeek: 5,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'basic', photo: 'good', 'product-visuals': 'good' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { publishingAutonomy: 'free-within-charter' },
      requests: [{ platform: 'pinterest', motives: ['audience-asks', 'use-identified'] }],
    },
    expect: [
      {
        platform: 'pinterest',
        verdicts: ['adopt'],
        why: 'the subject is visual, it is for sale, and customers already come with pictures from there',
      },
    ],
  },
  {
    id: 'tax-adviser',
    title: 'a tax adviser who hears that everybody is on Pinterest',
    source: {
      title: 'Fact: Pinterest is not for everyone',
      publisher: 'socmmaven.com',
      url: 'http://www.socmmaven.com/2012/03/fact-pinterest-is-not-for-everyone.html',
      published: '2012-03',
    },
    advice:
      'Pinterest suits gardening, art, photography, decoration and the like; an accountant or tax adviser has little to show there and would gain less: its users do not look for such boards. A tool is chosen for the job.',
    brief: {
      organisation: {
        name: 'Brandt Tax and Accounts',
        kind: 'b2b',
        sector: 'accounting',
        country: 'US',
        reach: 'local',
        languages: ['en'],
        employees: 6,
      },
      audiences: [{ name: 'Owners of small firms', country: 'US', ageMin: 30, ageMax: 65, context: 'professional' }],
      goals: [
        { goal: 'lead-generation', rank: 1 },
        { goal: 'thought-leadership', rank: 2 },
      ],
      uses: [
        { use: 'practical-information', perMonth: 4 },
        { use: 'long-form-articles', perMonth: 2 },
        { use: 'news', perMonth: 2 },
      ],
      capacity: {
        hoursPerWeek: 4,
        people: 1,
        staffing: 'owner',
        formats: { text: 'good', photo: 'basic', graphics: 'basic' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { publishingAutonomy: 'free-within-charter' },
      requests: [{ platform: 'pinterest', motives: ['buzz', 'everyone-does'] }],
    },
    expect: [
      {
        platform: 'pinterest',
        verdicts: ['decline'],
        why: 'nothing to see, and nobody looks for tax advice on a board',
      },
    ],
  },
  {
    id: 'machine-maker',
    title: 'a machine maker that sells to engineers and buyers',
    source: {
      title: 'The social media landscape',
      publisher: 'Corning Works',
      url: 'https://corningworks.com/marketing/the-social-media-landscape/?full-site=false',
      published: '2014',
    },
    advice:
      'For those who sell to firms: LinkedIn above all (a later note on the page repeats it), with professional matter; Facebook is the cocktail party and Twitter the word in the corridor. Begin with where the customers look for information.',
    brief: {
      organisation: {
        name: 'Dunmore Presses',
        kind: 'b2b',
        sector: 'machine-tools',
        country: 'US',
        reach: 'national',
        languages: ['en'],
        employees: 120,
      },
      audiences: [{ name: 'Design engineers and plant buyers', country: 'US', ageMin: 28, ageMax: 62, context: 'professional' }],
      goals: [
        { goal: 'lead-generation', rank: 1 },
        { goal: 'thought-leadership', rank: 2 },
      ],
      uses: [
        { use: 'news', perMonth: 4 },
        { use: 'testimonials', perMonth: 2 },
        { use: 'long-form-articles', perMonth: 2 },
        { use: 'link-sharing', perMonth: 4 },
      ],
      capacity: {
        hoursPerWeek: 6,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good', graphics: 'good', 'short-video': 'basic' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'junior', publishingAutonomy: 'same-day-approval' },
    },
    expect: [
      { platform: 'linkedin', verdicts: ['adopt'], why: 'it is the network named above all for selling to firms' },
      {
        platform: 'facebook',
        verdicts: ['pilot', 'wait', 'decline'],
        why: 'a place of leisure comes after it at best',
      },
      { platform: 'twitter', verdicts: ['pilot', 'wait', 'decline'], why: 'a word in the corridor comes after it at best' },
    ],
  },
]
