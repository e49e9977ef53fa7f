import type { Symptom } from '../symptom.ts'

/**
 * Do they believe that the conversation can be kept under control?
 *
 * Measured by criticism deleted beyond the published rules, members expected to pass messages on, an agency that says “we” without knowing, and people
 * counted as if they were owned (Choblab 2010). Answering in house is preferable even where outsourcing is allowed (guide of the Luxembourg state).
 */
export const controlIllusion = {
  indicators: ['deleted-criticism', 'relay-expectation', 'outsourced-voice', 'owned-audience'],
  decisive: ['deleted-criticism'],
  competencies: ['culture', 'policies-and-governance'],
  blocks: ['trust'],
  leadsTo: [],
  owner: 'sponsor',
  source: 'choblab',
  remedies: [
    {
      code: 'publish-moderation-rules',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'choblab',
      done: { good: 'deleted-criticism' },
    },
    {
      code: 'answer-criticism',
      owner: 'communication-and-marketing',
      withManager: true,
      source: 'choblab',
      when: { wanting: 'deleted-criticism' },
    },
    { code: 'encourage-not-command', owner: 'sponsor', source: 'choblab', done: { good: 'relay-expectation' } },
    { code: 'count-nobody-as-owned', owner: 'communication-and-marketing', source: 'choblab', when: { wanting: 'owned-audience' } },
    { code: 'dialogue-before-sales', owner: 'communication-and-marketing', source: 'choblab', when: { scope: 'outside' } },
    {
      code: 'answer-in-house',
      owner: 'communication-and-marketing',
      source: 'luxembourg',
      when: { any: [{ wanting: 'outsourced-voice' }, { sourcing: 'agency' }, { sourcing: 'freelance' }] },
      done: { any: [{ good: 'outsourced-voice' }, { sourcing: 'in-house' }] },
    },
  ],
} as const satisfies Symptom
