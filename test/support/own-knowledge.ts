import type { OwnFigure } from '../../domain/catalogue/overrides.ts'
import type { OwnPlatform } from '../../domain/catalogue/own-platform.ts'
import { TODAY } from './briefs.ts'

/** A platform as a workspace might describe it; a test states only what matters to its case. */
export const anOwnPlatform = (changes: Partial<OwnPlatform> = {}): OwnPlatform => ({
  id: 'own-quartier',
  name: 'Quartier',
  author: 'Ada Weber',
  describedOn: TODAY,
  owned: false,
  goals: { sales: 3 },
  uses: { 'product-visuals': 3 },
  reach: [],
  hoursPerWeek: { minimum: 1, healthy: 2 },
  postsPerWeek: { minimum: 1, healthy: 3 },
  durability: {},
  ...changes,
})

/** A figure measured by the workspace, in force today. */
export const anOwnFigure = (changes: Partial<OwnFigure> = {}): OwnFigure => ({
  id: 'ovr_1',
  platform: 'pinterest',
  figure: 'goals.sales',
  value: 1,
  author: 'Ada Weber',
  reason: 'Sales followed over a year with tagged links',
  measuredOn: '2026-09-01',
  expiresOn: '2027-08-31',
  confidence: 'high',
  ...changes,
})
