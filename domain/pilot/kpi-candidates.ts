import type { Goal } from '../catalogue/vocabulary.ts'
import type { Kpi } from './kpi.ts'

/** Figures that tell whether a goal was served (domain theory F.3), and how each is measured. */
export const KPI_CANDIDATES = {
  visits: { type: 'count', improves: 'up' },
  'qualified-reach': { type: 'rate', improves: 'up' },
  comprehension: { type: 'rate', improves: 'up' },
  'newsletter-sign-ups': { type: 'count', improves: 'up' },
  enquiries: { type: 'count', improves: 'up' },
  'enquiry-rate': { type: 'rate', improves: 'up' },
  orders: { type: 'count', improves: 'up' },
  'order-rate': { type: 'rate', improves: 'up' },
  'order-value': { type: 'mean', improves: 'up' },
  'answered-in-time': { type: 'time-to-answer', improves: 'up' },
  'calls-avoided': { type: 'count', improves: 'down' },
  'peer-answers': { type: 'rate', improves: 'up' },
  'returning-contributors': { type: 'rate', improves: 'up' },
  'customers-who-return': { type: 'rate', improves: 'up' },
  applications: { type: 'count', improves: 'up' },
  'suitable-applications': { type: 'rate', improves: 'up' },
  'invitations-to-speak': { type: 'count', improves: 'up' },
  'press-enquiries': { type: 'count', improves: 'up' },
  'seats-taken': { type: 'rate', improves: 'up' },
  donations: { type: 'count', improves: 'up' },
  'donation-value': { type: 'mean', improves: 'up' },
  signatures: { type: 'count', improves: 'up' },
  'decisions-traceable': { type: 'rate', improves: 'up' },
} as const satisfies Record<string, Pick<Kpi, 'type' | 'improves'>>
export type KpiCandidate = keyof typeof KPI_CANDIDATES

/** The one that suits best comes first. */
export const KPIS_OF: Readonly<Record<Goal, readonly KpiCandidate[]>> = {
  awareness: ['qualified-reach', 'visits'],
  'search-visibility': ['visits', 'qualified-reach'],
  'website-traffic': ['visits'],
  'lead-generation': ['enquiries', 'enquiry-rate', 'newsletter-sign-ups'],
  sales: ['orders', 'order-rate', 'order-value'],
  'customer-service': ['answered-in-time', 'calls-avoided', 'peer-answers'],
  community: ['returning-contributors', 'peer-answers'],
  loyalty: ['customers-who-return', 'newsletter-sign-ups'],
  recruitment: ['applications', 'suitable-applications', 'visits'],
  'thought-leadership': ['invitations-to-speak', 'newsletter-sign-ups'],
  'press-relations': ['press-enquiries'],
  'event-coverage': ['seats-taken', 'visits'],
  'crisis-communication': ['answered-in-time', 'comprehension'],
  fundraising: ['donations', 'donation-value'],
  advocacy: ['signatures', 'newsletter-sign-ups'],
  'public-information': ['comprehension', 'visits', 'calls-avoided'],
  'internal-communication': ['comprehension', 'decisions-traceable'],
}

/** Figures that look well and say nothing about a goal: they may stand beside, never decide. */
export const POOR_KPIS = ['followers', 'likes', 'impressions', 'posts', 'mentions'] as const
export type PoorKpi = (typeof POOR_KPIS)[number]
