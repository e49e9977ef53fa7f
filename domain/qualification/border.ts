import type { Context } from './context.ts'
import type { Group } from './group.ts'
import { handOverOf, winsManagersOver } from './plan.ts'
import type { Move, MustNot } from './plan-templates.ts'
import type { Decided } from './verdict.ts'

/** How teams and people to be won stand beside one another in one initiative. */
export const BORDER_PATTERNS = ['core-and-public', 'two-layer', 'cm-then-sc'] as const
export type BorderPattern = (typeof BORDER_PATTERNS)[number]

/** What lies between the groups, which the plan of neither of them says. */
export type Border = {
  readonly pattern: BorderPattern
  /** Names of the groups that are a matter for their own managers ... */
  readonly teams: readonly string[]
  /** ... and of those whose people have to be won over. */
  readonly communities: readonly string[]
  readonly moves: readonly Move[]
  readonly mustNots: readonly MustNot[]
  /** Days until the managers take over, where they are won over first. */
  readonly handOverAfterDays?: number
}

const TEMPLATES: Readonly<Record<BorderPattern, Pick<Border, 'moves' | 'mustNots'>>> = {
  'core-and-public': {
    moves: ['name-hand-over-points', 'say-who-answers-what', 'one-shared-measure', 'link-people-directly'],
    mustNots: ['one-role-for-both'],
  },
  'two-layer': {
    moves: ['animate-the-managers', 'managers-lead-their-teams', 'link-people-directly'],
    mustNots: ['animator-speaks-to-the-team', 'one-role-for-both'],
  },
  'cm-then-sc': {
    moves: ['win-the-managers-first', 'hand-over-to-managers'],
    mustNots: ['animator-speaks-to-the-team', 'outstay-the-hand-over'],
  },
}

type JudgedGroup = { readonly group: Group; readonly decided: Decided }

/**
 * What must be settled between the groups of an initiative that is a matter of both?
 *
 * In two layers where the community is that of the teams' managers; in sequence where these managers are first to be won over. Undefined where there
 * is no border to speak of, and in a hostile context, which opens nothing.
 */
export const borderOf = (groups: readonly JudgedGroup[], context: Context): Border | undefined => {
  const teams = groups.filter(({ decided }) => decided.verdict === 'socio-collaborative-management')
  const communities = groups.filter(({ decided }) => decided.verdict === 'community-management')
  if (context.level === 'hostile' || teams.length === 0 || communities.length === 0) return undefined
  const handOvers = communities.flatMap((one) => handOverOf(one) ?? [])
  const pattern = patternOf(communities)
  return {
    pattern,
    teams: namesOf(teams),
    communities: namesOf(communities),
    ...TEMPLATES[pattern],
    // The teams wait for the last of the managers.
    ...(pattern === 'cm-then-sc' ? { handOverAfterDays: Math.max(...handOvers) } : {}),
  }
}

const namesOf = (groups: readonly JudgedGroup[]): readonly string[] => groups.map(({ group }) => group.name)

const patternOf = (communities: readonly JudgedGroup[]): BorderPattern => {
  const ofManagers = communities.filter(({ group }) => group.membersAreManagers.known && group.membersAreManagers.value)
  if (ofManagers.some(({ group, decided }) => winsManagersOver(group, decided))) return 'cm-then-sc'
  return ofManagers.length > 0 ? 'two-layer' : 'core-and-public'
}
