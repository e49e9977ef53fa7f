import { judgement } from '../catalogue/judgement.ts'
import type { Degree } from '../qualification/questions.ts'
import type { Answer } from '../shared/answer.ts'

/** Five areas of the work (Shah, "Social Networking for Business", 2010), each 0 none to 4 owned and resourced. */
export const ROLE_AREAS = ['relations', 'topics', 'administration', 'communication', 'business'] as const
export type RoleArea = (typeof ROLE_AREAS)[number]
export type RoleDegrees = Readonly<Record<RoleArea, Answer<Degree>>>

export const ROLE_RULES = {
  /** Communication from here on ... */
  loudFrom: judgement(3, 'degree 0-4'),
  /** ... with all the rest up to here is a role reduced to making noise. */
  silentUpTo: judgement(1, 'degree 0-4'),
  /** A difference between what is expected and what is given is named from here on. */
  gapFrom: judgement(2, 'degrees'),
} as const

export type RoleCoverage = {
  readonly areas: readonly {
    readonly area: RoleArea
    readonly given: Degree | undefined
    readonly expected: Degree | undefined
    /** Expected less given; positive where more is expected than given. */
    readonly gap: number | undefined
  }[]
  /** High in communication and in nothing else; said only when all areas are known. */
  readonly isNoiseMaker: boolean
}

/** What does the role cover, and what is expected of it? There is no right rank: only the difference is told. */
export const roleCoverage = ({ given, expected }: { readonly given: RoleDegrees; readonly expected: RoleDegrees }): RoleCoverage => {
  const areas = ROLE_AREAS.map((area) => {
    const [has, wanted] = [given[area], expected[area]]
    return {
      area,
      given: has.known ? has.value : undefined,
      expected: wanted.known ? wanted.value : undefined,
      gap: has.known && wanted.known ? wanted.value - has.value : undefined,
    }
  })
  const isNoiseMaker = areas.every(
    ({ area, given: has }) => has !== undefined && (area === 'communication' ? has >= ROLE_RULES.loudFrom.value : has <= ROLE_RULES.silentUpTo.value),
  )
  return { areas, isNoiseMaker }
}
