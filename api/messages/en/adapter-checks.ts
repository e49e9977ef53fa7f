import type { Lacked } from '../../../domain/audit/canary.ts'
import type { AdapterCheckWords } from '../adapter-check-words.ts'
import { joined } from '../words.ts'

const LACKED: Readonly<Record<Lacked, string>> = {
  posts: 'any posts',
  dates: 'the dates of most posts',
  profile: 'the name of the account',
  'created-at': 'when the account was opened',
  followers: 'the number of followers',
  reactions: 'reactions to posts',
  views: 'views of posts',
  incoming: 'what others ask or say',
  'posting-app': 'the programs that posts are made with',
}

export const adapterChecks: AdapterCheckWords = {
  columns: ['Platform', 'State', 'Account', 'Finding'],
  states: { sound: 'sound', drifted: 'drifted', failed: 'failed', 'not-checked': 'not checked' },
  sound: (posts) => `Everything that can be told arrived, with ${posts} ${posts === 1 ? 'post' : 'posts'}.`,
  drifted: ({ lacks, where }) =>
    lacks.length > 0
      ? `The platform no longer tells ${joined(
          lacks.map((each) => LACKED[each]),
          'or',
        )} where it used to.`
      : `The platform answers in a form that is not the one we know${where === undefined ? '' : `, first at ${where}`}.`,
  accountNeeded: (platform) => `No account of this platform has been read here yet: name one with --account ${platform}=…`,
}
