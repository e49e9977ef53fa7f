import type { GuidelineCase } from './guideline-case.ts'

/** Guidelines for those who live by knowledge and by gifts. */
export const CAUSE_GUIDELINE_CASES: readonly GuidelineCase[] = [
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
      {
        platform: 'facebook',
        verdicts: ['pilot', 'wait', 'decline'],
        why: 'it brings page views, not the relations that are the goal',
      },
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
    id: 'small-charity',
    title: 'a small charity that lives on gifts',
    source: {
      title: 'Own your list',
      publisher: 'betterfundraising.com',
      url: 'https://betterfundraising.com/own-your-list',
      published: 'undated',
    },
    advice:
      'With limited resources build the mail and e-mail lists first: they are yours, they raise more, and no algorithm can take them away. Social media are the more speculative work that comes afterwards.',
    brief: {
      organisation: {
        name: 'Harborside Hospice Friends',
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
      {
        platform: 'instagram',
        verdicts: ['pilot', 'wait', 'decline'],
        why: 'speculative work comes after the list, if at all',
      },
      { platform: 'tiktok', verdicts: ['wait', 'decline'], why: 'speculative work comes after the list, and nobody here makes videos' },
    ],
  },
]
