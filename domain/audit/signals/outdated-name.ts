import { judgement } from '../../catalogue/judgement.ts'
import { fail, pass, signal, unknown, whyNotTold } from './signal.ts'

/** Letters and figures alone, without accents and capitals. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Does it still go by the name that the organisation goes by now? */
export const outdatedName = signal<{ name: string }, { name: string; present: string }>({
  gravity: 'trust',
  sources: ['all-aband-risk'],
  remedy: { owner: 'administrator', effortHours: judgement(1, 'hours', 'some platforms look at a change of name first') },
  evaluate: (facts) => {
    const present = facts.dossier.presentName
    if (present === undefined) return unknown('nobody-said')
    if (!facts.read) return unknown('unread')
    const name = facts.read.snapshot.profile?.name ?? facts.read.snapshot.title
    if (name === undefined) return whyNotTold(facts, 'profile')
    const [shown, known] = [bare(name), bare(present)]
    return shown.includes(known) || known.includes(shown) ? pass({ name }) : fail(1, { name, present })
  },
})
