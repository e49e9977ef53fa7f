import type { GuidelineCase } from './guideline-case.ts'

/** Guidelines for research, shops, firms and charities. */
export const OTHER_GUIDELINE_CASES: readonly GuidelineCase[] = [
  {
    id: 'science-press-office',
    title: 'a research institute that works with science journalists',
    source: {
      title: 'Science communication requires time, trust, and Twitter',
      publisher: 'AAAS, Science 342(6165)',
      url: 'http://science.sciencemag.org/content/342/6165/1464.full',
      published: '2013-12',
    },
    advice:
      'To press officers: many science writers are on Twitter, so it is the place to build relations with them and to see what moves the field. Facebook brings page views, but readers who are generally not loyal.',
    brief: {
      organisation: {
        name: 'Institute of Marine Physics',
        kind: 'nonprofit',
        sector: 'research',
        country: 'US',
        reach: 'international',
        languages: ['en'],
        employees: 350,
      },
      audiences: [
        {
          name: 'Science journalists on the press list',
          weight: 3,
          country: 'US',
          ageMin: 25,
          ageMax: 65,
          context: 'journalists',
          observedReach: { x: 0.6 },
        },
        { name: 'Researchers of the field', weight: 1, country: 'US', ageMin: 25, ageMax: 65, context: 'researchers' },
      ],
      goals: [
        { goal: 'press-relations', rank: 1 },
        { goal: 'event-coverage', rank: 2 },
      ],
      uses: [
        { use: 'news', perMonth: 16 },
        { use: 'conversation', perMonth: 20 },
        { use: 'live-coverage', perMonth: 4 },
        { use: 'link-sharing', perMonth: 16 },
      ],
      capacity: {
        hoursPerWeek: 12,
        people: 2,
        staffing: 'dedicated',
        formats: { text: 'good', photo: 'good', graphics: 'good', 'short-video': 'basic', live: 'basic' },
        responseTimeHours: 3,
        coverage: 'extended',
      },
      governance: { cmSeniority: 'experienced', cmConsultedBefore: true, publishingAutonomy: 'free-within-charter' },
      requests: [{ platform: 'twitter', motives: ['audience-measured', 'use-identified'] }],
    },
    expect: [
      { platform: 'twitter', verdicts: ['adopt'], why: 'the journalists it works with are there, and relations with them are the goal' },
      { platform: 'facebook', verdicts: ['pilot', 'wait', 'decline'], why: 'it brings page views, not the relations that are the goal' },
    ],
  },
  {
    id: 'research-group-blog',
    title: 'a research group that wants its work read and debated',
    source: {
      title: 'Shorter, better, faster, free: blogging changes the nature of academic research, not just how it is communicated',
      publisher: 'LSE Impact of Social Sciences (Patrick Dunleavy)',
      url: 'https://blogs.lse.ac.uk/impactofsocialsciences/2014/12/28/shorter-better-faster-free/',
      published: '2014-12',
    },
    advice:
      'A blog with several authors is one of the most important things academics can do: it makes work known beyond the university at little cost, brings readers and citations to articles and reports, and fosters debate; networks link to it.',
    brief: {
      organisation: {
        name: 'Centre for Housing Policy',
        kind: 'public',
        sector: 'research',
        country: 'GB',
        reach: 'national',
        languages: ['en'],
        employees: 25,
      },
      audiences: [
        { name: 'Researchers', weight: 1, country: 'GB', ageMin: 22, ageMax: 67, context: 'researchers' },
        { name: 'Civil servants and housing associations', weight: 1, country: 'GB', ageMin: 25, ageMax: 65, context: 'professional' },
      ],
      goals: [
        { goal: 'thought-leadership', rank: 1 },
        { goal: 'search-visibility', rank: 2 },
      ],
      uses: [
        { use: 'long-form-articles', perMonth: 4 },
        { use: 'reference-documents', perMonth: 2 },
        { use: 'link-sharing', perMonth: 8 },
      ],
      capacity: {
        hoursPerWeek: 6,
        people: 8,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'basic', graphics: 'good' },
        responseTimeHours: 48,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'junior', publishingAutonomy: 'free-within-charter' },
    },
    expect: [
      {
        platform: 'blog',
        verdicts: ['adopt'],
        why: 'it is what the guideline is about: a group of authors whose articles are to be found, read and cited',
      },
    ],
  },
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
      publisher: 'Social Media Maven (socmmaven.com)',
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
    expect: [{ platform: 'pinterest', verdicts: ['decline'], why: 'nothing to see, and nobody looks for tax advice on a board' }],
  },
  {
    id: 'small-charity',
    title: 'a small charity that lives on gifts',
    source: {
      title: 'Own your list',
      publisher: 'The Better Fundraising Co.',
      url: 'https://betterfundraising.com/own-your-list',
      published: 'undated',
    },
    advice:
      'With limited resources build the mail and e-mail lists first: they are yours, they raise more, and no algorithm can take them away. Social media are the more speculative work that comes afterwards.',
    brief: {
      organisation: {
        name: 'Harbour Hospice Friends',
        kind: 'nonprofit',
        sector: 'health-charity',
        country: 'US',
        reach: 'local',
        languages: ['en'],
        employees: 4,
      },
      audiences: [{ name: 'Donors', country: 'US', ageMin: 45, ageMax: 80, context: 'donors' }],
      goals: [
        { goal: 'fundraising', rank: 1 },
        { goal: 'loyalty', rank: 2 },
      ],
      uses: [
        { use: 'news', perMonth: 2 },
        { use: 'testimonials', perMonth: 2 },
        { use: 'behind-the-scenes', perMonth: 2 },
      ],
      capacity: {
        hoursPerWeek: 4,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { publishingAutonomy: 'same-day-approval' },
      requests: [
        { platform: 'instagram', motives: ['everyone-does'] },
        { platform: 'tiktok', motives: ['novelty', 'management-wish'] },
      ],
      constraints: { ownership: 'preferred' },
    },
    expect: [
      { platform: 'newsletter', verdicts: ['adopt'], why: 'the list comes first: it is owned and raises more' },
      { platform: 'instagram', verdicts: ['pilot', 'wait', 'decline'], why: 'speculative work comes after the list, if at all' },
      { platform: 'tiktok', verdicts: ['wait', 'decline'], why: 'speculative work comes after the list, and nobody here makes videos' },
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
      { platform: 'facebook', verdicts: ['pilot', 'wait', 'decline'], why: 'a place of leisure comes after it at best' },
      { platform: 'twitter', verdicts: ['pilot', 'wait', 'decline'], why: 'a word in the corridor comes after it at best' },
    ],
  },
]
