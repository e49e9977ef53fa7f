import type { SignalAlertWords } from '../alert-words.ts'

export const alertSignals: SignalAlertWords = {
  'unanswered-questions': { amiss: 'people asked questions here, and nobody answers', over: 'the questions asked here have been answered' },
  reachability: { amiss: 'whoever looks for it does not find it', over: 'it can be found again' },
  'lost-access': { amiss: 'nobody can log in any more', over: 'somebody can log in again' },
  'own-site-link': {
    amiss: 'the organisation’s own site sends people there, and nobody is',
    over: 'the organisation’s own site no longer sends people where nobody is',
  },
  duplicates: { amiss: 'people can take another account for this one', over: 'no other account can be taken for this one any more' },
  'dead-website': { amiss: 'the site that its profile names no longer exists', over: 'its profile names a site that answers again' },
  'feed-faults': { amiss: 'its feed cannot be read properly', over: 'its feed can be read again' },
  silence: { amiss: 'it has been silent for unusually long', over: 'it is posting on schedule again' },
  'cadence-collapse': { amiss: 'it posts far less often than it used to', over: 'it posts about as often as it used to again' },
  'promised-cadence': { amiss: 'it does not keep the rhythm that was promised', over: 'it keeps the rhythm that was promised again' },
  'response-time': { amiss: 'people wait too long for an answer', over: 'people get their answers in time again' },
  monologue: { amiss: 'it never answers anybody', over: 'it answers people again' },
  'automatic-posts': { amiss: 'its posts come from a machine', over: 'its posts are written by people again' },
  'no-reaction': { amiss: 'nobody reacts to its posts', over: 'people react to its posts again' },
  'reaction-decline': { amiss: 'its posts find far less response than they used to', over: 'its posts find as much response as they used to' },
  'broken-links': { amiss: 'links in its recent posts lead nowhere', over: 'the links in its recent posts work again' },
  'outdated-name': { amiss: 'its name is out of date', over: 'its name is up to date again' },
  ownership: { amiss: 'it has no owner, or nobody to stand in for the owner', over: 'somebody is responsible for it again' },
  'reaction-benchmark': {
    amiss: 'it finds far less response than is usual on its platform',
    over: 'it finds as much response as is usual on its platform',
  },
  'follower-erosion': { amiss: 'it is losing its followers', over: 'it has stopped losing followers' },
  'profile-gaps': { amiss: 'its profile does not say who is behind it', over: 'its profile says who is behind it again' },
  credential: { amiss: 'the access with which it is read is running out', over: 'the access with which it is read is in order again' },
  administrators: { amiss: 'too few people can administer it', over: 'enough people can administer it again' },
  'purpose-afterwards': { amiss: 'it was opened before anybody wrote down what for', over: 'what it is for has been written down' },
}
