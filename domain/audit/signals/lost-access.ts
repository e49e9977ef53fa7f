import { judgement } from '../../catalogue/judgement.ts'
import { fail, isGoneOnPurpose, notApplicable, pass, signal, unknown } from './signal.ts'

type Nothing = Readonly<Record<string, never>>

/** Can the organisation still get in? Whoever cannot can neither answer, correct nor close it. */
export const lostAccess = signal<Nothing, Nothing>({
  gravity: 'public',
  sources: ['all-aband-risk', 'all-aband-mi450'],
  remedy: { owner: 'management', effortHours: judgement(6, 'hours', 'proof of who one is, and the patience of the platform') },
  evaluate: (facts) => {
    if (isGoneOnPurpose(facts)) return notApplicable('at-rest')
    const { access, administrators } = facts.dossier
    if (access === 'lost' || administrators === 0) return fail(1, {})
    return access === 'held' || administrators !== undefined ? pass({}) : unknown('nobody-said')
  },
})
