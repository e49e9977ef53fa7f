import type { SoldModel } from './proposal.ts'

/** Names under which the two kinds of management are sold, in small letters without accents or marks. */
const NAMES: Readonly<Record<string, SoldModel>> = {
  'community management': 'community-management',
  'community animation': 'community-management',
  'animation de communaute': 'community-management',
  'gestion de communaute': 'community-management',
  'socio collaborative management': 'socio-collaborative-management',
  'management socio collaboratif': 'socio-collaborative-management',
  'social management': 'socio-collaborative-management',
  'management social': 'socio-collaborative-management',
  'management 2 0': 'socio-collaborative-management',
}

const MARKS = /[^\p{L}\p{N}]+/gu
const ACCENTS = /\p{M}/gu

/** Which kind of management is meant, whatever it is called? Undefined for a name that nobody here knows: it is not guessed at. */
export const modelNamed = (name: string): SoldModel | undefined =>
  NAMES[name.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(MARKS, ' ').trim()]
