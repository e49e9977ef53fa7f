import type { Brief } from '../brief/brief.ts'
import type { Rating } from '../catalogue/parameter.ts'
import type { PlatformProfile } from '../catalogue/platform-profile.ts'
import { OWNABLE_PLATFORMS } from '../catalogue/vocabulary.ts'

/** Does the organisation run, or has it decided to run, a server and an address of its own there? */
export const hasOwnServer = ({ constraints: { ownServers } }: Pick<Brief, 'constraints'>, { id }: Pick<PlatformProfile, 'id'>): boolean =>
  OWNABLE_PLATFORMS.some((one) => one === id && ownServers.includes(one))

/** The same organisation once it has one there. */
export const withOwnServer = (brief: Brief, { id }: Pick<PlatformProfile, 'id'>): Brief => {
  const { ownServers } = brief.constraints
  const there = OWNABLE_PLATFORMS.filter((one) => one === id && !ownServers.includes(one))
  return { ...brief, constraints: { ...brief.constraints, ownServers: [...ownServers, ...there] } }
}

/** Who owns content, address and audience data, given the server the organisation has or has not. */
export const ownershipOf = (profile: PlatformProfile, brief: Pick<Brief, 'constraints'>): Rating =>
  profile.ownable && hasOwnServer(brief, profile) ? profile.ownable.ownership : profile.durability.ownership
