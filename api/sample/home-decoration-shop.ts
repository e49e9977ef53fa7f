import { maisonLumenPilot } from './maison-lumen-pilot.ts'
import type { SampleSpec } from './sample.ts'

/** One account that thrives, one that is steady and late against its promise, one that nobody has looked after for half a year, and one that has hardly begun; a pilot that was adopted. */
export const homeDecorationShop: SampleSpec = {
  id: 'home-decoration-shop',
  content: ({ shop, shop: { name, audiences, owner, deputy, purposes, schedule }, tags }, ago, posted) => ({
    name,
    brief: {
      organisation: { name, kind: 'b2c', sector: 'home-decoration', country: 'FR', reach: 'national', languages: ['fr'], employees: 8 },
      audiences: [
        {
          name: audiences.decorators,
          weight: 3,
          country: 'FR',
          ageMin: 25,
          ageMax: 54,
          womenShare: 0.8,
          context: 'consumer',
          observedReach: { pinterest: 0.31 },
        },
        { name: audiences.designers, weight: 1, country: 'FR', ageMin: 28, ageMax: 60, womenShare: 0.6, context: 'professional' },
      ],
      goals: [
        { goal: 'sales', rank: 1 },
        { goal: 'search-visibility', rank: 2 },
        { goal: 'loyalty', rank: 3 },
      ],
      uses: [
        { use: 'product-visuals', perMonth: 12 },
        { use: 'inspiration', perMonth: 8 },
        { use: 'long-form-articles', perMonth: 2 },
      ],
      capacity: {
        hoursPerWeek: 6,
        people: 1,
        staffing: 'part-of-job',
        formats: { text: 'good', photo: 'good', 'product-visuals': 'good' },
        responseTimeHours: 24,
        coverage: 'office-hours',
      },
      governance: { cmSeniority: 'experienced', cmConsultedBefore: false, publishingAutonomy: 'same-day-approval' },
      requests: [{ platform: 'tiktok', motives: ['competitor-present', 'novelty'] }],
      accounts: [
        { platform: 'blog', reference: BLOG, state: 'active' },
        { platform: 'instagram', reference: SOCIAL, state: 'active' },
        { platform: 'pinterest', reference: PINTEREST, state: 'active' },
        { platform: 'facebook', reference: SOCIAL, state: 'dormant' },
      ],
      constraints: { excludedPlatforms: [], dataProtection: 'standard', ownership: 'preferred' },
    },
    accounts: [
      {
        platform: 'blog',
        reference: BLOG,
        dossier: {
          owner,
          deputy,
          administrators: 2,
          access: 'held',
          kind: 'continuous',
          purpose: { text: purposes.blog, writtenOn: ago(900) },
          promisedCadenceDays: 14,
          tags: [tags.flagship],
        },
        history: posted('ch-95c844521a', { silentDays: 17 }),
      },
      {
        platform: 'instagram',
        reference: SOCIAL,
        dossier: {
          owner,
          deputy,
          administrators: 2,
          access: 'held',
          kind: 'continuous',
          purpose: { text: purposes.instagram, writtenOn: ago(900) },
          promisedCadenceDays: 14,
          hoursPerWeek: 3,
          tags: [tags.flagship],
        },
        history: posted('ch-78813db86a', { silentDays: 1 }),
      },
      {
        platform: 'facebook',
        reference: SOCIAL,
        dossier: {
          owner: null,
          administrators: 1,
          access: 'held',
          kind: 'continuous',
          purpose: { text: purposes.facebook },
          motivesAtOpening: ['everyone-does', 'competitor-present'],
          promisedCadenceDays: 7,
          audience: 'present',
          tags: [tags.toReview],
        },
        history: posted('ch-8793735441', { silentDays: 183 }),
      },
      {
        platform: 'pinterest',
        reference: PINTEREST,
        dossier: { owner, administrators: 1, access: 'held', kind: 'continuous', purpose: { text: purposes.pinterest, writtenOn: ago(60) } },
        history: posted('ch-da67ac47da', { silentDays: 6, newest: 3 }),
      },
    ],
    schedule,
    pilot: maisonLumenPilot(shop, ago),
  }),
}

/** A domain that is nobody's (RFC 2606), and names that say whose they are where a platform allots them. */
const BLOG = 'https://www.maison-lumen.example/journal'
const SOCIAL = 'channelfit.sample.lumen'
const PINTEREST = 'channelfit_sample_lumen'
