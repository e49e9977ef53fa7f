import type { SampleSpec } from './sample.ts'

/** One account that fades, one that has just been revived, and one that was abandoned and has been archived since. */
export const industrialMaker: SampleSpec = {
  id: 'industrial-maker',
  content: ({ maker: { name, audiences, owner, purposes, archived }, tags }, ago, posted) => ({
    name,
    brief: {
      organisation: {
        name,
        kind: 'b2b',
        sector: 'machine-tools',
        country: 'FR',
        reach: 'international',
        languages: ['fr', 'en', 'de'],
        employees: 140,
      },
      audiences: [
        {
          name: audiences.engineers,
          weight: 2,
          country: 'FR',
          ageMin: 30,
          ageMax: 60,
          womenShare: 0.2,
          context: 'professional',
          observedReach: { linkedin: 0.42 },
        },
        { name: audiences.technicians, weight: 1, country: 'FR', ageMin: 20, ageMax: 30, context: 'candidates' },
      ],
      goals: [
        { goal: 'lead-generation', rank: 1 },
        { goal: 'recruitment', rank: 2 },
        { goal: 'thought-leadership', rank: 3 },
      ],
      uses: [
        { use: 'long-form-articles', perMonth: 2 },
        { use: 'reference-documents', perMonth: 1 },
        { use: 'job-offers', perMonth: 2 },
        { use: 'tutorials', perMonth: 1 },
      ],
      capacity: {
        hoursPerWeek: 8,
        people: 2,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'basic', graphics: 'good', 'long-video': 'basic' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'senior', cmConsultedBefore: true, publishingAutonomy: 'free-within-charter' },
      requests: [
        { platform: 'linkedin', motives: ['audience-measured', 'use-identified'] },
        { platform: 'facebook', motives: ['management-wish', 'prestige'] },
      ],
      accounts: [
        { platform: 'linkedin', reference: LINKEDIN, state: 'active' },
        { platform: 'blog', reference: BLOG, state: 'active' },
        { platform: 'twitter', reference: TWITTER, state: 'dormant' },
      ],
      constraints: { dataProtection: 'strict', ownership: 'preferred' },
    },
    accounts: [
      {
        platform: 'linkedin',
        reference: LINKEDIN,
        dossier: {
          owner,
          administrators: 2,
          access: 'held',
          kind: 'continuous',
          purpose: { text: purposes.linkedin, writtenOn: ago(1500) },
          promisedCadenceDays: 30,
          audience: 'present',
          tags: [tags.flagship, tags.toReview],
        },
        history: posted('ch-68970821c3', { silentDays: 48 }),
      },
      {
        platform: 'blog',
        reference: BLOG,
        dossier: {
          owner,
          administrators: 2,
          access: 'held',
          kind: 'continuous',
          purpose: { text: purposes.blog, writtenOn: ago(1500) },
          revivals: 1,
          audience: 'present',
        },
        history: posted('ch-807dca782e', { silentDays: 6 }),
      },
      {
        platform: 'twitter',
        reference: TWITTER,
        dossier: {
          owner,
          administrators: 1,
          access: 'held',
          purpose: { text: purposes.twitter },
          declared: { state: 'archived', since: ago(300), ...archived },
        },
        history: posted('ch-62255800ff', { silentDays: 1092 }),
      },
    ],
  }),
}

/** A domain that is nobody's (RFC 2606), and names that say whose they are where a platform allots them. */
const BLOG = 'https://www.ateliers-ferrand.example/blog'
const LINKEDIN = 'company/channelfit-sample-ferrand'
const TWITTER = '@cfsampleferrand'
