import type { JudgementWords } from '../judgement-words.ts'
import { lower } from '../words.ts'
import { and, chance } from './figures.ts'
import { motiveClause } from './forms.ts'
import { signals } from './signals.ts'

const STAGES: JudgementWords['stages'] = {
  'opened-for-show': 'Opened for show',
  doubted: 'Asked what it is for',
  idling: 'Idling',
  disappointing: 'Disappointing',
  discredited: 'Discredited',
}
const WAYS_OUT: JudgementWords['stages'] = {
  'opened-for-show': 'Say what it is for, and what would show that it works, before more is put into it',
  doubted: 'Settle the purpose and a review date now, while doubt costs nothing',
  idling: 'Choose between fewer, certain posts and an honest end',
  disappointing: 'Ask those it is for before blaming the medium: what was published may not be what they use it for',
  discredited: 'End it properly or start again with an owner and hours; what failed here is the way it was run, which says nothing about the medium',
}
/** Where it has to be kept, so that an end is no way out. */
const WAYS_ON: JudgementWords['stages'] = {
  ...WAYS_OUT,
  idling: 'Settle on fewer, certain posts: it has to be kept, and an end is no way out',
  discredited:
    'It has to be kept: start again at minimum service, with an owner and hours, or hand it to whoever has them; what failed here is the way it was run, which says nothing about the medium',
}

export const judgement: JudgementWords = {
  signals,
  unknown: {
    unread: 'The account could not be read, so nothing can be said about this.',
    'not-told': 'The platform, or the access provided, does not tell this.',
    'nobody-said': 'Nobody has said so far: it is for the organisation to say.',
    'too-few': 'There is too little to judge by.',
    'not-looked-up': 'This could not be looked up, or was not.',
  },
  inapplicable: {
    'at-rest': 'The account rests on purpose.',
    'silence-is-normal': 'Silence is its normal state.',
    'no-such-thing': 'This question does not arise here.',
    silent: 'The account is silent, which says more than its rhythm.',
    terms: 'The terms of the platform do not allow this comparison.',
    ended: 'What it was for has ended.',
  },
  owners: {
    'community-manager': 'Community manager',
    'account-owner': 'Account owner',
    administrator: 'Administrator',
    webmaster: 'Webmaster',
    management: 'Management',
  },
  actions: {
    keep: 'Keep',
    revive: 'Revive',
    repurpose: 'Give another purpose',
    'hand-over': 'Hand over',
    merge: 'Merge',
    archive: 'Archive with notice',
    close: 'Close',
    investigate: 'Investigate',
  },
  reasons: {
    'access-lost': 'Nobody can log in: access comes before everything else.',
    'account-gone': 'It is not to be found where it should be, and nobody has said why.',
    'not-readable': 'It could not be read, which says nothing about its life.',
    'at-rest': 'It rests on purpose, which is no neglect.',
    'not-as-declared': 'It was declared to rest or to be gone, and it does not look like it.',
    'purpose-ended': 'What it was for has ended.',
    'harms-meanwhile': 'Left as it is, it harms people: they ask and get no answer, or take another account for it.',
    alive: 'It is alive by its own rhythm.',
    'alive-unanswered': 'It publishes and does not answer: that is its neglect.',
    'alive-unnoticed': 'It is busy, and nobody takes notice.',
    'too-early': 'There is too little to judge by yet.',
    'cannot-tell': 'What could be read does not tell whether it is alive.',
    slowing: 'It posts less often than it used to, and is not silent.',
    'silence-is-normal': 'It is there for alerts: its silence means that nothing happened.',
    'questions-open': 'People asked questions that are still open.',
    'perhaps-planned': 'The silence may be planned: it falls into a season.',
    'silence-accepted': 'Its silence was accepted for a time, with a reason.',
    'never-used': 'It was opened and never used.',
    'name-reserved': 'It holds the name, which is use enough.',
    neglected: 'It is neglected: it has been silent for longer than is usual.',
    'audience-there': 'Its audience is still there.',
    'audience-gone': 'Its audience is gone.',
    'fit-suits': 'The channel suits the organisation.',
    'fit-declines': 'The channel does not suit the organisation.',
    'duty-to-keep': 'It has to be kept, whatever its results: at minimum service.',
    'hours-there': 'Somebody has the hours for it.',
    'hours-missing': 'The hours that such a channel takes at least are not there.',
    'nobody-answers-for-it': 'Nobody answers for it.',
    'revived-in-vain': 'It was revived before and fell silent again.',
    'twin-serves-public': 'Another account of the organisation serves the same public.',
    'takers-willing': 'Somebody is able and willing to take it over.',
    'worth-keeping': 'Its name, its links or its history are worth keeping.',
    'nothing-to-keep': 'Neither its name nor its history is worth keeping.',
  },
  open: {
    audience: 'Is its audience still there?',
    hours: 'How many hours a week has somebody for it?',
    'name-at-risk': 'Might somebody take its name if it were given up?',
    records: 'Does what it published have to be kept as a record?',
    'event-over': 'Is what it was opened for over?',
    season: 'Is this silence planned?',
    credential: 'Who can give access so that it can be read?',
  },
  steps: {
    'find-access': 'Recover access through the platform: proof of identity, former administrators, recovery address.',
    'find-out-what-happened': 'Find out what happened: deleted, renamed, suspended, or taken over.',
    'give-credential': 'Give access for reading, or an export of its posts.',
    'renew-credential': 'Renew the credential with which it is read (PUT /v1/connections/{platform}).',
    'wait-for-limit': 'Wait until the platform answers again, then have it audited again; nothing is known to be wrong with the account.',
    'check-address':
      'Open its address by hand: if it answers, have it audited again; if not, correct the address or find out what happened to the site.',
    'name-owner': 'Name an owner and a deputy, with the hours they have for it.',
    'answer-open-questions': 'Answer every open question and conversation first.',
    'export-history': 'Export everything, and check that the file opens.',
    'verify-records': 'Have whoever keeps the records confirm that the export is complete; change nothing before.',
    'write-notice': 'Write the notice: what, when, why, and where to go now.',
    'announce-ahead': 'Announce it a month, two weeks and 48 hours before.',
    'pin-notice': 'Pin the notice and put it into the profile.',
    'tell-stakeholders': 'Tell those who work with the account or rely on it, the most active first.',
    'redirect-followers': 'Send followers to the account or page that goes on.',
    'turn-own-links': 'Update every link: site, signatures, printed material, QR codes.',
    'close-replies': 'Close replies and messages, or set an automatic answer with a contact.',
    'remove-apps': 'Remove scheduled posts, connected applications and advertisements.',
    'two-administrators': 'Make sure that two people can log in and that recovery data are current.',
    'keep-name': 'Keep the name: lock the account instead of deleting it.',
    'log-in-reminder': 'Set a reminder to log in as often as the platform asks.',
    'delete-account': 'Delete the account once the notice has stood for a month.',
    'merge-pages': 'Merge the accounts with the platform’s own function where it has one.',
    'transfer-access': 'Hand over access and change every password.',
    'hand-over-history': 'Hand over rules, promises and history: what was promised to whom, and what worked.',
    'agree-pilot': 'Agree on a pilot of eight to twelve weeks: what it is for, for whom, and when it counts as failed.',
    'lower-cadence': 'Choose a rhythm that the hours bear for months, and promise no more.',
    'first-posts': 'Have three posts ready before the first is published.',
    'set-reply-times': 'Fix when somebody looks for questions, and say so in the profile.',
    'minimum-service': 'Set down the minimum service that the duty asks, and keep it.',
    'choose-other-use': 'Choose another use together with those it is for.',
    'mend-signals': 'Mend what is amiss, gravest first.',
    'ask-whether-planned': 'Ask its owner whether the silence is planned; if so, declare the season.',
    'record-lesson': 'Write down what was learnt, and for how long it holds.',
  },
  regret: ({ actingTooSoon, waitingInVain, questionsUnanswered }) => {
    if (actingTooSoon === undefined || waitingInVain === undefined) return undefined
    const left = Math.round(questionsUnanswered ?? 0)
    const unanswered = left >= 1 ? `, with about ${left} more ${left === 1 ? 'question' : 'questions'} unanswered` : ''
    return `If nothing is done, the chance of another three silent months is ${chance(waitingInVain)}${unanswered}; the chance that it posts by itself is ${chance(actingTooSoon)}.`
  },
  notice: {
    archive:
      'From [date] this account will no longer be updated. [Reason in one sentence.] You will find us at [address]; questions are answered at [contact]. Earlier posts stay readable here. Thank you for following us.',
    close:
      'From [date] this account will no longer be updated, and it will be deleted on [later date]. [Reason in one sentence.] You will find us at [address]; questions are answered at [contact]. Thank you for following us.',
    merge:
      'From [date] we will post at [address] only. [Reason in one sentence.] Follow us there; questions are answered at [contact]. Thank you for following us.',
  },
  stages: STAGES,
  spiral: ({ stage, motives, signals: failing, isLinked, hasToStay, platform }) => {
    const titles = and(failing.map((id) => lower(signals[id].title)))
    const opened = motives.length > 0 ? `It was opened because ${and(motives.map((motive) => motiveClause(motive, platform)))}. ` : ''
    const shown = failing.length > 0 ? `What speaks for it: ${titles}. ` : ''
    const link = isLinked ? 'What it was opened for was never a use, and the results are those of that start. ' : ''
    return `${STAGES[stage]}. ${opened}${shown}${link}${(hasToStay ? WAYS_ON : WAYS_OUT)[stage]}.`
  },
}
