import type { GuidelineCase } from './guideline-case.ts'

/** Guidelines for towns, authorities and health services. */
export const PUBLIC_GUIDELINE_CASES: readonly GuidelineCase[] = [
  {
    id: 'small-town',
    title: 'a small town that can keep one network alive',
    source: {
      title: 'Quels réseaux sociaux choisir pour les petites et moyennes structures publiques ?',
      publisher: 'Collectiv image',
      url: 'https://www.collectivimage.fr/blog/reseaux-sociaux-collectivites',
      published: 'undated',
    },
    advice:
      'Below 10,000 inhabitants, with one to three people for all communication: few networks, done well. One or two, fed constantly; Facebook first, because adults from 30 to 65 and beyond are there.',
    brief: {
      organisation: {
        name: 'Val-d’Orne',
        kind: 'public',
        sector: 'local-government',
        country: 'FR',
        reach: 'local',
        languages: ['fr'],
        employees: 60,
      },
      audiences: [{ name: 'Residents', country: 'FR', ageMin: 30, ageMax: 80, context: 'citizens' }],
      goals: [
        { goal: 'public-information', rank: 1 },
        { goal: 'community', rank: 2 },
      ],
      uses: [
        { use: 'practical-information', perMonth: 12 },
        { use: 'news', perMonth: 8 },
        { use: 'conversation', perMonth: 8 },
      ],
      capacity: {
        hoursPerWeek: 6,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good', graphics: 'basic' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'junior', publishingAutonomy: 'same-day-approval' },
      requests: [{ platform: 'facebook', motives: ['audience-asks', 'use-identified'] }],
    },
    expect: [
      { platform: 'facebook', verdicts: ['adopt'], why: 'the guide names it first for a town of this size and its adult residents' },
      {
        platform: 'tiktok',
        verdicts: ['decline', 'wait'],
        why: 'one or two networks are all that such a town can feed, and adults of 30 and more come first',
      },
      {
        platform: 'twitter',
        verdicts: ['decline', 'wait'],
        why: 'being spread thinly means being effective nowhere',
        disagrees: { verdict: 'pilot', reason: 'each network is weighed by itself, and nothing says that Facebook already takes 5.5 of the 6 hours' },
      },
    ],
  },
  {
    id: 'lone-officer',
    title: 'a lone officer whose mayor wants Twitter because it is the trend and the next town has it',
    source: {
      title: 'I’m a poor lonesome chargé de com’…',
      publisher: 'myobservatoire.com (Reynald Tuillet)',
      url: 'https://myobservatoire.com/blog/2018/06/29/%e2%ad%90%ef%b8%8f-im-a-poor-lonesome-charge-de-com',
      published: '2018-06',
    },
    advice:
      'A network must answer the objectives, the local context and the people to be reached; to go there only because the elected wish it, since it is trendy and the neighbour has an account, is no good idea: explain and argue instead.',
    brief: {
      organisation: {
        name: 'Pays de Lorme',
        kind: 'public',
        sector: 'local-government',
        country: 'FR',
        reach: 'local',
        languages: ['fr'],
        employees: 25,
      },
      audiences: [{ name: 'Residents', country: 'FR', ageMin: 25, ageMax: 80, context: 'citizens' }],
      goals: [{ goal: 'public-information', rank: 1 }],
      uses: [
        { use: 'practical-information', perMonth: 8 },
        { use: 'news', perMonth: 6 },
      ],
      capacity: {
        hoursPerWeek: 3,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good', graphics: 'basic' },
        responseTimeHours: 48,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'junior', cmConsultedBefore: false, publishingAutonomy: 'slow-approval' },
      requests: [{ platform: 'twitter', motives: ['management-wish', 'buzz', 'competitor-present'] }],
    },
    expect: [
      { platform: 'twitter', verdicts: ['decline', 'wait'], why: 'no objective and no public speaks for it, only a wish, a fashion and a neighbour' },
    ],
  },
  {
    id: 'health-department-in-emergencies',
    title: 'a county health department that must be heard in a flood',
    source: {
      title: 'Social media in emergencies',
      publisher: 'Northwest Center for Public Health Practice',
      url: 'https://www.nwcphp.org/docs/perrcolate/erc/section4/social.html',
      published: 'undated',
    },
    advice:
      'People turn to social media for what is new in a crisis: post there often, at least three times a day, on Facebook, Twitter and blogs, with a link to more; watch the feeds, correct rumours and answer questions and criticism.',
    brief: {
      organisation: {
        name: 'Fallwater County Health',
        kind: 'public',
        sector: 'public-health',
        country: 'US',
        reach: 'local',
        languages: ['en'],
        employees: 140,
      },
      audiences: [{ name: 'Residents', country: 'US', ageMin: 18, ageMax: 80, context: 'citizens' }],
      goals: [
        { goal: 'crisis-communication', rank: 1 },
        { goal: 'public-information', rank: 2 },
      ],
      uses: [
        { use: 'live-coverage', perMonth: 12 },
        { use: 'news', perMonth: 20 },
        { use: 'practical-information', perMonth: 20 },
        { use: 'customer-answers', perMonth: 40 },
        { use: 'link-sharing', perMonth: 20 },
      ],
      capacity: {
        hoursPerWeek: 18,
        people: 3,
        staffing: 'team',
        formats: { text: 'good', photo: 'good', graphics: 'good', 'short-video': 'basic', live: 'basic' },
        responseTimeHours: 2,
        coverage: 'around-the-clock',
      },
      governance: { cmSeniority: 'experienced', cmConsultedBefore: true, publishingAutonomy: 'free-within-charter' },
    },
    expect: [
      { platform: 'facebook', verdicts: ['adopt'], why: 'the guide posts there first, and the residents are there' },
      {
        platform: 'twitter',
        verdicts: ['adopt', 'pilot'],
        why: 'the guide relies on it for short, frequent, shareable updates; that fewer residents are there today allows a pilot first',
      },
    ],
  },
  {
    id: 'bavarian-authority',
    title: 'an authority in Bavaria whose management wants a Facebook page',
    source: {
      title: 'Fanpages (FAQ)',
      publisher: 'Der Bayerische Landesbeauftragte für den Datenschutz',
      url: 'https://www.datenschutz-bayern.de/faq/FAQ-fanpages.html',
      published: '2013-03',
    },
    advice:
      'Public bodies should open no page on Facebook, nor on a comparable network that keeps below European data-protection standards; whoever has one should do no more there than link to the information on the authority’s own site.',
    brief: {
      organisation: {
        name: 'Landesamt Isartal',
        kind: 'public',
        sector: 'public-administration',
        country: 'DE',
        reach: 'regional',
        languages: ['de'],
        employees: 400,
      },
      audiences: [{ name: 'Residents', country: 'DE', ageMin: 18, ageMax: 80, context: 'citizens' }],
      goals: [{ goal: 'public-information', rank: 1 }],
      uses: [
        { use: 'practical-information', perMonth: 8 },
        { use: 'news', perMonth: 8 },
        { use: 'reference-documents', perMonth: 4 },
        { use: 'long-form-articles', perMonth: 2 },
      ],
      capacity: {
        hoursPerWeek: 10,
        people: 2,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'basic', graphics: 'basic' },
        responseTimeHours: 48,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'experienced', publishingAutonomy: 'same-day-approval' },
      requests: [{ platform: 'facebook', motives: ['management-wish', 'everyone-does'] }],
      constraints: { dataProtection: 'strict', ownership: 'preferred' },
    },
    expect: [
      { platform: 'facebook', verdicts: ['decline'], why: 'the supervisory authority advises public bodies against any page there' },
      { platform: 'instagram', verdicts: ['decline', 'wait'], why: 'the same advice covers comparable networks' },
      { platform: 'blog', verdicts: ['adopt'], why: 'the information belongs on the authority’s own site, to which everything else may only link' },
    ],
  },
  {
    id: 'services-for-older-people',
    title: 'an office for older people that is tempted by TikTok',
    source: {
      title: 'Getting started: should I create a social media account?',
      publisher: 'U.S. Department of Health and Human Services (archived)',
      url: 'https://public3.pagefreezer.com/content/HHS.gov/27-12-2022T06:17/https:/www.hhs.gov/web/social-media/getting-started/index.html',
      published: '2022-12',
    },
    advice:
      'Ask who the audience is and whether it is likely to be reached there; create no account on a platform that the audience does not use. Few channels with much engagement beat many with little.',
    brief: {
      organisation: {
        name: 'Office of Senior Benefits',
        kind: 'public',
        sector: 'ageing-services',
        country: 'US',
        reach: 'national',
        languages: ['en'],
        employees: 90,
      },
      audiences: [{ name: 'Beneficiaries', country: 'US', ageMin: 65, ageMax: 90, context: 'citizens' }],
      goals: [
        { goal: 'public-information', rank: 1 },
        { goal: 'awareness', rank: 2 },
      ],
      uses: [
        { use: 'practical-information', perMonth: 12 },
        { use: 'news', perMonth: 8 },
        { use: 'short-video', perMonth: 4 },
      ],
      capacity: {
        hoursPerWeek: 10,
        people: 2,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good', graphics: 'good', 'short-video': 'good' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'experienced', publishingAutonomy: 'same-day-approval' },
      requests: [{ platform: 'tiktok', motives: ['novelty', 'missing-out'] }],
    },
    expect: [
      {
        platform: 'tiktok',
        verdicts: ['decline'],
        why: 'do not create an account where the audience is not',
      },
      { platform: 'facebook', verdicts: ['adopt', 'pilot'], why: 'it is the network this audience does use' },
    ],
  },
  {
    id: 'blog-for-the-wrong-reasons',
    title: 'a service desk that wants a blog because another team has one',
    source: {
      title: 'Blogging guidance',
      publisher: 'Department of Health (United Kingdom), Digital Health blog',
      url: 'https://digitalhealth.blog.gov.uk/2013/07/01/blogging-guidance/',
      published: '2013-07',
    },
    advice:
      'A blog is often asked for because another team has one, because it is trendy or looks high-tech; that is no obstacle only where there is a real purpose and the resource. It is an attributed voice with an opinion, and a readership takes time.',
    brief: {
      organisation: {
        name: 'Appointments Helpline',
        kind: 'public',
        sector: 'public-health',
        country: 'GB',
        reach: 'national',
        languages: ['en'],
        employees: 30,
      },
      audiences: [{ name: 'Patients with an appointment', country: 'GB', ageMin: 18, ageMax: 85, context: 'citizens' }],
      goals: [{ goal: 'customer-service', rank: 1 }],
      uses: [
        { use: 'customer-answers', perMonth: 80 },
        { use: 'live-coverage', perMonth: 6 },
      ],
      capacity: {
        hoursPerWeek: 1,
        people: 1,
        staffing: 'assigned-bystander',
        formats: { text: 'basic' },
        responseTimeHours: 8,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'none', publishingAutonomy: 'every-post-approved' },
      requests: [{ platform: 'blog', motives: ['competitor-present', 'buzz', 'prestige'] }],
    },
    expect: [
      { platform: 'blog', verdicts: ['decline'], why: 'neither the purpose nor the resource is there, only the reasons the guidance calls wrong' },
    ],
  },
]
