import type { DiagnosisWords } from '../diagnosis-words.ts'

const APPROVAL = {
  0: 'Free, within a published policy',
  1: 'Free, except on listed topics',
  2: 'After approval within the working day',
  3: 'After approval that takes longer',
  4: 'Only after approval of every message',
} as const

export const indicators: DiagnosisWords['indicators'] = {
  'decision-distance': {
    text: 'How many levels separate the community manager from somebody who can decide?',
    anchors: { 0: 'None: they report to a decision-maker', 2: 'Two levels', 4: 'Four levels or more, or nobody can say' },
  },
  'strategy-role': {
    text: 'What part does the community manager take in the strategy?',
    anchors: {
      0: 'They write it with the others',
      1: 'They are consulted before',
      2: 'They are informed before',
      3: 'They are informed afterwards',
      4: 'They only receive tasks',
    },
  },
  'objectives-origin': {
    text: 'Who sets the objectives of the channels?',
    anchors: {
      0: 'They are set with the community manager',
      2: 'Others set them, and they can be revised',
      4: 'Others set them for good, after those of another medium',
    },
  },
  'last-advice': {
    text: 'What became of the last advice the community manager gave?',
    anchors: { 0: 'It was followed, or answered with reasons', 2: 'It was heard', 4: 'Nobody ever asks for any' },
  },
  'entry-stage': {
    text: 'At what stage does the community manager come into the making of content?',
    anchors: { 0: 'At the idea', 1: 'At the brief', 2: 'During production', 3: 'At the final version', 4: 'When it has to be posted' },
  },
  'unadapted-content': {
    text: 'How much of the content is adapted to each channel?',
    anchors: { 0: 'All of it', 2: 'About half', 4: 'None: the same goes everywhere, unchanged' },
  },
  'content-veto': {
    text: 'May the community manager alter or refuse content?',
    anchors: { 0: 'Yes, both', 2: 'The wording only', 4: 'Neither' },
  },
  'comment-feedback': {
    text: 'Do comments from the public shape the next content?',
    anchors: { 0: 'In every cycle', 2: 'Sometimes', 4: 'Never' },
  },
  'course-change': {
    text: 'Who may change course when something does not work?',
    anchors: { 0: 'The community manager decides', 2: 'It is possible on request', 4: 'Nobody: the plan is fixed for the year' },
  },
  'recent-tests': {
    text: 'How many tests with a hypothesis were completed in the last two quarters?',
    anchors: { 0: 'Four or more', 1: 'Three', 2: 'Two', 3: 'One', 4: 'None' },
  },
  'main-baseline': {
    text: 'Is the starting value of the main indicator known?',
    anchors: { 0: 'Yes', 2: 'In part', 4: 'No' },
  },
  'stopped-by-data': {
    text: 'Has anything been stopped in the past year because of what the figures showed?',
    anchors: { 0: 'Yes', 4: 'Never' },
  },
  'review-age': {
    text: 'When were the channels last reviewed?',
    anchors: { 0: 'Less than three months ago', 2: 'Less than a year ago', 4: 'Longer ago, or never' },
  },
  'openings-without-use': {
    text: 'How many of the accounts opened in the last two years were opened without a written use?',
    anchors: { 0: 'None', 2: 'About a third', 4: 'Most of them' },
  },
  'last-opening-reason': {
    text: 'What was the last account opened for?',
    anchors: {
      0: 'For what was known of the audience and the use',
      2: 'For good reasons and for the fashion alike',
      4: 'Because it was the fashion',
    },
  },
  'consulted-before-opening': {
    text: 'Is the community manager asked before an account is opened?',
    anchors: { 0: 'Always', 2: 'Sometimes', 4: 'Never' },
  },
  'idle-accounts': {
    text: 'How many of the accounts are idle, or worse?',
    anchors: { 0: 'None', 2: 'A quarter', 4: 'Half or more' },
  },
  'presence-objectives': {
    text: 'How many of the objectives ask for nothing but presence or followers?',
    anchors: { 0: 'None', 2: 'About half', 4: 'All of them' },
  },
  'base-life': {
    text: 'Is there a place of your own, such as a blog, a news page or a help centre, and is it alive?',
    anchors: { 0: 'Yes, updated as planned', 2: 'Yes, but silent for less than six months', 4: 'There is none, or it has been silent for longer' },
  },
  'long-form-home': {
    text: 'Where does long content appear first?',
    anchors: { 0: 'On a site of your own', 2: 'On both', 4: 'On networks only' },
  },
  'links-to-base': {
    text: 'Do publications on the networks lead to that place?',
    anchors: { 0: 'Mostly', 2: 'About half of them', 4: 'Rarely' },
  },
  findability: {
    text: 'Is any work done so that search engines find you, on titles, queries and links?',
    anchors: { 0: 'As a routine', 2: 'Sometimes', 4: 'Never' },
  },
  'recoverable-content': {
    text: 'If a platform closed tomorrow, could you recover your content?',
    anchors: { 0: 'Yes', 4: 'No' },
  },
  'reply-autonomy': { text: 'How freely may the community manager reply?', anchors: APPROVAL },
  'publish-autonomy': { text: 'How freely may the community manager publish?', anchors: APPROVAL },
  'experiment-means': {
    text: 'What means are there to experiment?',
    anchors: { 0: 'Time and money', 2: 'Time', 4: 'None' },
  },
  'crisis-alert': {
    text: 'How can the community manager raise the alarm in a crisis?',
    anchors: { 0: 'Directly', 4: 'Through the hierarchy only' },
  },
  'intern-alone': {
    text: 'Is an intern or an apprentice alone in charge?',
    anchors: { 0: 'No, or never without supervision', 4: 'Yes, without supervision' },
  },
  supervision: {
    text: 'How often does an experienced colleague review the work with whoever runs the channels?',
    anchors: { 0: 'Every week', 2: 'Every month', 4: 'Never' },
  },
  experience: {
    text: 'What experience of the work can whoever runs the channels show, by results rather than by title?',
    anchors: { 0: 'Several years of practice', 2: 'A year or two', 4: 'Hardly any yet' },
  },
  'account-load': {
    text: 'Does each account get the time that its rhythm requires?',
    anchors: { 0: 'Every one does', 2: 'Some go short', 4: 'Most go short' },
  },
  'leave-cover': {
    text: 'Who answers while the community manager is on leave?',
    anchors: { 0: 'A colleague who knows the work', 2: 'Somebody, for what is urgent', 4: 'Nobody' },
  },
  'deleted-criticism': {
    text: 'Are critical comments deleted that no published rule forbids?',
    anchors: { 0: 'Never', 2: 'Sometimes', 4: 'As a routine' },
  },
  'relay-expectation': {
    text: 'Are members expected to pass the organisation’s messages on?',
    anchors: { 0: 'No', 2: 'It is hoped for', 4: 'Yes, the plan relies on it' },
  },
  'outsourced-voice': {
    text: 'Does an agency say “we” in your name without access to the facts?',
    anchors: { 0: 'No, we answer ourselves or it has access', 2: 'It has access to some of them', 4: 'Yes' },
  },
  'owned-audience': {
    text: 'Is the community counted as an audience that belongs to you?',
    anchors: { 0: 'No', 2: 'In some reports', 4: 'Yes, as a matter of course' },
  },
  'orphan-accounts': {
    text: 'How many of the accounts have nobody inside who answers for them and holds their access?',
    anchors: { 0: 'None', 2: 'Some', 4: 'Most of them' },
  },
  'unanswered-public': {
    text: 'When people write to an account, how often does nobody answer?',
    anchors: { 0: 'Hardly ever', 2: 'About half of the time', 4: 'Mostly' },
  },
  'provider-people': {
    text: 'Does the provider say who does the work, and with what experience?',
    anchors: { 0: 'Yes, by name', 2: 'Only who is in charge', 4: 'No' },
  },
  'provider-stopped': {
    text: 'Has the provider told you about a project it stopped, and what it learnt?',
    anchors: { 0: 'Yes', 4: 'No' },
  },
  'provider-measurement': {
    text: 'What does the provider offer to measure?',
    anchors: { 0: 'The objective, before and after', 2: 'Activity, such as publications and reactions', 4: 'Nothing' },
  },
  'provider-practice': {
    text: 'How does the provider show its competence?',
    anchors: { 0: 'By work of its own that can be looked at', 2: 'By references', 4: 'By titles, or by accounts with followers' },
  },
  'kpi-of-objective': {
    text: 'Is there an indicator that measures the objective itself?',
    anchors: { 0: 'Yes', 2: 'One that comes close', 4: 'No' },
  },
  'return-period': {
    text: 'Has a period been agreed after which the return will be judged?',
    anchors: { 0: 'Yes', 4: 'No' },
  },
  'budget-origin': {
    text: 'Where does the budget come from?',
    anchors: {
      0: 'It is a budget of its own',
      2: 'Another function gave it up, and agrees',
      4: 'It was taken from another function, which contests it',
    },
  },
  'misplaced-communities': {
    text: 'For how many of your initiatives was a community proposed although the cause lies in the organisation?',
    anchors: { 0: 'None', 2: 'A quarter', 4: 'Half or more' },
  },
}
