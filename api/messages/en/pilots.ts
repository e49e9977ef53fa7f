import type { PilotWords } from '../pilot-words.ts'
import { howOften } from './figures.ts'
import { formsOf, GOALS, USES } from './forms.ts'
import { pilotDesign } from './pilot-design.ts'
import { figures } from './pilot-figures.ts'
import { pilotReading } from './pilot-reading.ts'
import { pilotRules } from './pilot-rules.ts'

export const pilots: PilotWords = {
  figures,
  rules: pilotRules,
  ...pilotDesign,
  reading: pilotReading,
  endedUnanswered: 'It was ended before the figures had shown anything, for better or for worse.',
  points: {
    hypothesis: 'A hypothesis',
    baseline: 'A measured baseline',
    'single-kpi': 'A single KPI',
    'target-before-start': 'A target fixed before the start',
    'stop-rule': 'A rule for stopping',
    'owner-may-stop': 'An owner who may stop it',
    capacity: 'Hours set aside',
    comparison: 'Something to compare with',
    'exit-plan': 'An exit plan',
    'learning-date': 'A date for testing the lesson again',
  },
  missing: {
    hypothesis: 'The hypothesis: for whom, what, how often and why',
    start: 'The first day',
    owner: 'The owner, who answers for it',
    'owner-may-stop': 'The right of the owner to stop it',
    capacity: 'The hours a week that it takes',
    'exit-plan': 'How it is closed if it does not work',
  },
  kpis: {
    visits: 'Visits to the website',
    'qualified-reach': 'Share of the intended audience that was reached',
    comprehension: 'Share of people who understood the message',
    'newsletter-sign-ups': 'Newsletter sign-ups',
    enquiries: 'Enquiries received',
    'enquiry-rate': 'Share of visitors who enquire',
    orders: 'Orders',
    'order-rate': 'Share of visitors who order',
    'order-value': 'Average value of an order',
    'answered-in-time': 'Share of questions answered in time',
    'calls-avoided': 'Calls that an answer online could have saved',
    'peer-answers': 'Share of questions answered by other members',
    'returning-contributors': 'Share of contributors who come back',
    'customers-who-return': 'Share of customers who come back',
    applications: 'Applications received',
    'suitable-applications': 'Share of applications that fit the role',
    'invitations-to-speak': 'Invitations to speak',
    'press-enquiries': 'Enquiries from the press',
    'seats-taken': 'Share of seats taken',
    donations: 'Donations',
    'donation-value': 'Average donation',
    signatures: 'Signatures',
    'decisions-traceable': 'Share of decisions that can be traced',
  },
  poorKpis: { followers: 'Followers', likes: 'Likes', impressions: 'Impressions', posts: 'Posts published', mentions: 'Mentions' },
  outline: {
    name: (platform, use) => (use === undefined ? `Trying out ${formsOf(platform).the}` : `${USES[use].name} ${formsOf(platform).on}`),
    question: (platform, audience, use) => {
      const { on, account } = formsOf(platform)
      const doing = use === undefined ? `running ${account}` : `${USES[use].doing} ${on}`
      return `Is ${doing} worth the effort${audience === undefined ? '' : ` for “${audience}”`}?`
    },
    cadence: howOften,
    text: (platform, verdict) => {
      const { on, the } = formsOf(platform)
      switch (verdict) {
        case 'pilot':
          return `The assessment advises starting with a pilot ${on}: the channel is promising, but not certain enough for a lasting commitment.`
        case 'adopt':
          return `The assessment advises adopting ${the} outright: a pilot is not needed, but would measure what it brings.`
        case 'wait':
          return `The assessment advises waiting before using ${the}: a pilot makes sense once what is lacking is there.`
        case 'decline':
          return `The assessment advises against ${the}: a pilot would tie up hours with little prospect of success.`
      }
    },
    toFill: {
      kpi: 'The KPI by which it is judged',
      baseline: 'The baseline: how things stood before',
      'least-effect': 'The least change that is worth the effort',
      hypothesis: 'The hypothesis: for whom, what, how often and why',
      reason: 'Why it should work',
      start: 'The first day',
      owner: 'The owner, who answers for it and may stop it',
      'exit-plan': 'How it is closed if it does not work',
      capacity: 'The hours a week that it takes',
    },
    goal: (goal) => `To ${GOALS[goal].aim}`,
  },
}
