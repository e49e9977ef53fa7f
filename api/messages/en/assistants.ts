import type { AssistantWords } from '../assistant-words.ts'

const given = (label: string, text: string | undefined): string => (text === undefined || text === '' ? '' : ` ${label}: ${text}.`)

export const assistants: AssistantWords = {
  instructions:
    'Channelfit advises which communication channels an organisation should keep, open or leave, and audits whether existing accounts are alive. ' +
    'Scores, verdicts and forecasts are computed: quote them, do not make up others. What is not known stays unknown: leave a field out rather than guess it, and ask the person for what the answer calls an open question. ' +
    'Each result names its sources by id; get_evidence tells what a source says. Tools answer with an excerpt; the resource they link to is the whole.',
  tools: {
    assess_brief: {
      title: 'Which channels fit an organisation',
      description:
        'Assesses a brief: a verdict (adopt, pilot, wait, decline), a score and its reason for each channel, how to divide the hours, and what to answer to whoever asks for a channel. Needs the name and kind of the organisation and one goal; everything else is optional, and left out means unknown. Stores nothing unless store is true. One platform is explained in full, the first in rank unless explain names others.',
    },
    what_if: {
      title: 'What a change would change',
      description:
        'Takes a stored assessment and a JSON Merge Patch of its brief, and tells which scores, ranks and verdicts would move. Stores nothing. Needs the id that assess_brief gives with store.',
    },
    compare: {
      title: 'Two stored assessments side by side',
      description: 'Tells how each channel moved between two stored assessments, and whether both are about the same organisation.',
    },
    qualify_initiative: {
      title: 'Is it a matter of community management?',
      description:
        'Judges an initiative (an internal network, an ambassador programme, a merger) group by group: social collaboration, community, or neither, with reasons and what to ask a vendor. The questions behind the degrees are the resource channelfit://qualification-questions. Stores nothing.',
    },
    diagnose_governance: {
      title: 'Has community management become a gadget?',
      description:
        'Diagnoses how community management is governed, from observations with degrees from 0 (healthy) to 4 (worst). The question behind each name is in the resource channelfit://diagnosis-questions; read it before asking people. Stores nothing unless store is true.',
    },
    audit_accounts: {
      title: 'Are these accounts alive?',
      description:
        'Reads accounts on their platforms, or posts that are handed in, and tells state, signs of neglect and what to do with each. Stored, and done only once it has been asked for: do not call it twice for the same accounts. Waits for the end, 20 seconds unless waitSeconds says otherwise; what takes longer goes on and is told by get_audit.',
    },
    get_audit: {
      title: 'An audit and its results',
      description: 'Tells how far an audit is and what it found so far, by the id that audit_accounts gave.',
    },
    account_vitality: {
      title: 'How alive a series of dates is',
      description:
        'Computes the state of an account from the moments of its posts alone: rhythm, present silence, and the chance of another post. Reads no platform and stores nothing.',
    },
    list_accounts: {
      title: 'The accounts of the workspace',
      description:
        'Lists known accounts with how they stand, by platform and state, page by page. Reads no platform: it tells what the last audits found.',
    },
    overview: {
      title: 'What needs attention',
      description: 'Counts the accounts of the workspace by state, and tells which changed, which are silent, which audits run and what is due next.',
    },
    search_evidence: {
      title: 'Published figures on platforms',
      description:
        'Lists records of evidence by platform, topic, place and confidence, each with its source. Filters only: there is no search in the text.',
    },
    get_evidence: {
      title: 'One record of evidence',
      description: 'Tells what one source says, of whom, measured where and when, and what stands against it.',
    },
    describe_platform: {
      title: 'What a platform is good for',
      description:
        'Tells the hours a platform needs, how long a post is useful there, which goals and uses it carries, and the evidence for each figure.',
    },
  },
  resources: {
    evidence: { title: 'Record of evidence', description: 'One record: what a source says, of whom, and when.' },
    assessments: {
      title: 'Stored assessment',
      description: 'A whole assessment as it was stored, with every contribution and counterfactual. Around 80 kB.',
    },
    audits: { title: 'Audit', description: 'A whole audit, with every signal of every account.' },
    diagnoses: { title: 'Stored diagnosis', description: 'A whole diagnosis of governance as it was stored.' },
    platforms: { title: 'Platform', description: 'Everything the catalogue says of a platform. Around 30 kB.' },
    'qualification-questions': { title: 'Questions of a qualification', description: 'What is asked of an initiative, and what each degree means.' },
    'diagnosis-questions': { title: 'Questions of a diagnosis', description: 'What is asked about governance, and what each degree means.' },
  },
  prompts: {
    review_channels: {
      title: 'Review a client’s channels',
      description: 'From what is known of a client to a list of channels to keep, open and leave, with reasons to quote.',
      arguments: { organisation: 'Name of the client', notes: 'What is known: goals, audiences, hours a week, accounts' },
    },
    answer_request: {
      title: 'Answer somebody who wants a channel',
      description: 'Is the wish for a channel sound, and what should be answered?',
      arguments: { organisation: 'Name of the client', platform: 'The channel that is asked for', reasons: 'The reasons that were given' },
    },
  },
  prompt: {
    review_channels: ({ organisation = '', notes }) =>
      `Review the channels of ${organisation}.${given('What is known', notes)} ` +
      'First ask me for what is missing among kind of organisation, goals in order, audiences, hours a week, and existing accounts, at most five questions at once; take what I do not know as unknown. ' +
      'Then call assess_brief, and audit_accounts for the accounts that exist. ' +
      'Answer with three lists, keep, open and leave, one line for each channel, with its score, the reason as the tool words it, and the ids of its sources. End with the open questions whose answer could change a verdict.',
    answer_request: ({ organisation = '', platform = '', reasons }) =>
      `Somebody at ${organisation} asks for an account on ${platform}.${given('The reasons given', reasons)} ` +
      'Ask me for the goals, the audiences and the hours a week if you do not know them. Then call assess_brief with the request in requests, each reason under motives, and explain set to that platform. ' +
      'Draft an answer of at most 150 words: the decision and its reason as the tool words them, the question it says to ask back, the alternative it names, and the sources. Friendly, and without jargon.',
  },
  listed: (label, items) => `${label}: ${items.join(', ')}.`,
  said: (who, sentence) => `${who}: ${sentence}`,
  scored: (name, score) => `${name} (${score})`,
  sources: 'Sources (get_evidence)',
  questions: 'Open questions',
  findings: 'Findings',
  otherwise: 'What would change it',
  firstOf: (shown, total) => `The first ${shown} of ${total} are shown.`,
  nothingListed: 'Nothing to list.',
  nextPage: (cursor) => `There are more: ask again with cursor ${cursor}.`,
  stored: (id) => `Stored as ${id}.`,
  notStored: 'Nothing was stored.',
  changedNothing: 'No score, rank or verdict would move.',
  movedSince: 'Assessed anew, the brief no longer gives what was stored; the differences start from the new result.',
  underWay: ({ id, done, total }) => `Audit ${id} is under way, ${done} of ${total} read; ask get_audit in a while.`,
  audited: (id, total) => `Audit ${id} is over, ${total === 1 ? '1 account' : `${total} accounts`}.`,
  accounts: (total, notAudited) => `${total === 1 ? '1 account' : `${total} accounts`}, ${notAudited} not audited yet.`,
  standings: 'How they stand',
  published: ({ title, publisher, published, url }) => `${[title, publisher, published, url].filter((part) => part !== '').join(', ')}.`,
  hoursOf: (name, { minimum, healthy }) => `${name} needs ${healthy} a week for a healthy rhythm, and ${minimum} at the least.`,
  goodFor: 'Carries best',
  noSuchTool: (name) => `There is no tool “${name}”.`,
  messageTooDeep: (most) => `The message is nested more than ${most} levels deep.`,
  parametersNotValid: (method, places) => `The parameters of ${method} are not valid (${places}).`,
  noSuchPrompt: (name) => `There is no prompt “${name}”.`,
  noSuchResource: (uri) => `There is nothing at “${uri}” in this workspace.`,
  argumentMissing: (name) => `The argument “${name}” is missing.`,
  serviceUnreachable: (url) => `The service at ${url} does not answer. Is it running, and is the address right?`,
  serviceRefused: (status) => `The service refused with status ${status}.`,
}
