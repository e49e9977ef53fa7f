const PRESENCE =
  /^(be|being|get|go|exist|open|have|create)?[-_ ]*(on|in|there)?[-_ ]*(an?[-_ ])?(online[-_ ]|social[-_ ]media[-_ ]|social[-_ ])?(presence|visibility|page|account|profile|followers?|fans?|likes?|subscribers?|exist|etre[-_ ]present|présence|visibilité|compte|abonnés?)$/i
const BE_ON = /^(be|being|get|go|etre|être)[-_ ]+(on|in|sur|present|présent)\b/i

/**
 * Is that goal only to be there?
 *
 * A network is not an end in itself: a goal that is presence, followers or an account is no goal, and the answer is a question.
 */
export const isPresenceOnly = (goal: string): boolean => PRESENCE.test(goal.trim()) || BE_ON.test(goal.trim())
