import type { Finding, JudgedGroup } from './finding.ts'
import { isProgramme } from './plan.ts'
import type { Mode, QualificationVerdict, SubVerdict } from './verdict.ts'

type Groups = { readonly groups: readonly string[] }
/** What one verdict on the whole would hide. */
export type UnionFindingReasons = {
  'beside-a-programme.cause-elsewhere': Groups
  'beside-a-programme.no-community': Groups
  'beside-a-programme.left-alone': Groups
  'beside-a-programme.unqualified': Groups
}

/** A verdict, with the names of the groups it holds for. */
export type VerdictLine = {
  readonly verdict: QualificationVerdict
  readonly subVerdict?: SubVerdict
  readonly mode?: Mode
  readonly groups: readonly string[]
}

/** Management of one kind in one group and of the other in another makes both; else what any group is, the most demanding first. */
export const unionOf = (verdicts: readonly QualificationVerdict[]): QualificationVerdict => {
  const has = (verdict: QualificationVerdict): boolean => verdicts.includes(verdict)
  if (has('both') || (has('community-management') && has('socio-collaborative-management'))) return 'both'
  const order = ['community-management', 'socio-collaborative-management', 'neither', 'leave-alone'] as const
  return order.find(has) ?? 'unqualified'
}

/** Causes come before programmes, and so do groups that are not to be disturbed. */
const LINES: readonly Omit<VerdictLine, 'groups'>[] = [
  { verdict: 'neither', subVerdict: 'organisational-problem' },
  { verdict: 'leave-alone' },
  { verdict: 'both' },
  { verdict: 'socio-collaborative-management' },
  { verdict: 'community-management', mode: 'community' },
  { verdict: 'community-management', mode: 'audience' },
  { verdict: 'neither', subVerdict: 'not-a-community' },
  { verdict: 'unqualified' },
]

/** Every verdict that a group got, in the order in which to deal with them. */
export const verdictLinesOf = (groups: readonly JudgedGroup[]): readonly VerdictLine[] =>
  LINES.map((line) => ({ ...line, groups: groupsOf(groups, line) })).filter((line) => line.groups.length > 0)

const groupsOf = (groups: readonly JudgedGroup[], { verdict, subVerdict, mode }: Omit<VerdictLine, 'groups'>): readonly string[] =>
  groups
    .filter(({ decided }) => decided.verdict === verdict && decided.subVerdict === subVerdict && decided.mode === mode)
    .map(({ group }) => group.name)

/** What stands beside a programme and is not served by it. */
export const unionFindings = (groups: readonly JudgedGroup[]): readonly Finding<UnionFindingReasons>[] => {
  if (!groups.some(({ decided }) => isProgramme(decided))) return []
  return verdictLinesOf(groups).flatMap((line): readonly Finding<UnionFindingReasons>[] => {
    const params = { groups: line.groups }
    if (line.subVerdict === 'organisational-problem') return [{ reason: { code: 'beside-a-programme.cause-elsewhere', params }, owner: 'sponsor' }]
    if (line.subVerdict === 'not-a-community') return [{ reason: { code: 'beside-a-programme.no-community', params }, owner: 'requester' }]
    if (line.verdict === 'leave-alone') return [{ reason: { code: 'beside-a-programme.left-alone', params }, owner: 'requester' }]
    return line.verdict === 'unqualified' ? [{ reason: { code: 'beside-a-programme.unqualified', params }, owner: 'requester' }] : []
  })
}
