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
  incoming: 'comments and questions from others',
  'posting-app': 'the apps used for posting',
}

export const adapterChecks: AdapterCheckWords = {
  columns: ['Platform', 'State', 'Account', 'Finding'],
  states: { sound: 'sound', drifted: 'drifted', failed: 'failed', 'not-checked': 'not checked' },
  sound: (posts) => `All the expected information arrived, including ${posts} ${posts === 1 ? 'post' : 'posts'}.`,
  drifted: ({ lacks, where }) =>
    lacks.length > 0
      ? `The platform no longer provides ${joined(
          lacks.map((each) => LACKED[each]),
          'or',
        )}.`
      : `The platform’s answer no longer has the form we know${where === undefined ? '' : ` (first difference: ${where})`}.`,
  tooLittleShown: (platform) => `This account shows too few posts of its own to check with: name another one with --account ${platform}=…`,
  accountNeeded: (platform) => `No account of this platform has been read here yet: name one with --account ${platform}=…`,
}
