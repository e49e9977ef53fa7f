import type { Brief } from '../../brief/brief.ts'
import { judgement } from '../../catalogue/judgement.ts'
import { DATA_PROTECTIONS, OWNERSHIPS, type PlatformId, VISUAL_SECTORS } from '../../catalogue/vocabulary.ts'
import { known } from '../../shared/answer.ts'
import { CRITERION_IDS } from '../criteria-weights.ts'
import { useWorths } from '../recommended-uses.ts'
import { openWhile, PLAUSIBLE_COUNTRIES, type Question, withOrganisation } from './question.ts'

/** Share of organisations whose subject is seen and bought with the eyes: the one thing about a sector that figures depend on. */
export const VISUAL_SECTOR_SHARE = judgement(0.25, 'share')
const VISUAL_SECTOR = VISUAL_SECTORS[0]
const OTHER_SECTOR = 'professional-services'

/** Uses tried beside none at all. */
export const PLAUSIBLE_USES = judgement(5, 'uses', 'those that serve the goals best')

export const sectorQuestion: Question = {
  criteria: CRITERION_IDS,
  open: (brief) =>
    brief.organisation.sector.known
      ? []
      : [
          {
            answers: [
              { brief: withOrganisation(brief, { sector: OTHER_SECTOR }), weight: 1 - VISUAL_SECTOR_SHARE.value },
              { brief: withOrganisation(brief, { sector: VISUAL_SECTOR }), weight: VISUAL_SECTOR_SHARE.value },
            ],
          },
        ],
}

export const countryQuestion: Question = {
  criteria: CRITERION_IDS,
  open: (brief) => openWhile(brief.organisation.country, () => PLAUSIBLE_COUNTRIES.map((country) => withOrganisation(brief, { country }))),
}

/** One use that serves the goals, or none at all. */
export const usesQuestion: Question = {
  criteria: ['use-affordance'],
  open: (brief) =>
    openWhile(brief.uses, () => {
      const serving = useWorths(brief)
        .filter(({ relevance }) => relevance > 0)
        .sort((a, b) => b.relevance - a.relevance || (a.use < b.use ? -1 : 1))
        .slice(0, PLAUSIBLE_USES.value)
      return [...serving.map(({ use }) => [{ use, perMonth: { known: false } as const }]), []].map((uses) => ({ ...brief, uses: known(uses) }))
    }),
}

export const dataProtectionQuestion: Question = {
  criteria: ['durability'],
  open: (brief) =>
    openWhile(brief.constraints.dataProtection, () =>
      DATA_PROTECTIONS.map((one) => ({ ...brief, constraints: { ...brief.constraints, dataProtection: known(one) } })),
    ),
}

export const ownershipQuestion: Question = {
  criteria: ['durability'],
  open: (brief) =>
    openWhile(brief.constraints.ownership, () =>
      OWNERSHIPS.map((one) => ({ ...brief, constraints: { ...brief.constraints, ownership: known(one) } })),
    ),
}

/** Is the account alive? Asked platform by platform, of those with an account of which nobody said so, and none that lives. */
export const accountStateQuestion: Question = {
  criteria: ['capacity', 'track-record'],
  open: (brief) => {
    const states = (platform: PlatformId) => brief.accounts.filter((account) => account.platform === platform).map(({ state }) => state)
    const doubtful = [...new Set(brief.accounts.map(({ platform }) => platform))]
      .filter((platform) => states(platform).includes('unknown') && !states(platform).includes('active'))
      .sort()
    const told = (platform: PlatformId, state: 'active' | 'dormant'): Brief => ({
      ...brief,
      accounts: brief.accounts.map((account) => (account.platform === platform && account.state === 'unknown' ? { ...account, state } : account)),
    })
    return doubtful.map((platform) => ({
      platform,
      answers: (['active', 'dormant'] as const).map((state) => ({ brief: told(platform, state), weight: 1 })),
    }))
  },
}
