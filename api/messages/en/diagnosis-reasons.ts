import type { CmSeniority } from '../../../domain/catalogue/vocabulary.ts'
import type { Circumstance } from '../../../domain/governance/circumstances.ts'
import type { IndexLevel } from '../../../domain/governance/gadgetisation-index.ts'
import type { IndicatorId } from '../../../domain/governance/indicators.ts'
import type { OwnedSymptoms } from '../../../domain/governance/reading-reasons.ts'
import type { RoleArea } from '../../../domain/governance/role.ts'
import type { Exemption, Owner } from '../../../domain/governance/symptom.ts'
import type { SymptomId } from '../../../domain/governance/symptoms/index.ts'
import { type DiagnosisReasons, wordsOf } from '../diagnosis-words.ts'
import type { SentencesFor } from '../messages.ts'
import { capital, lower } from '../words.ts'
import { diagnosis } from './diagnosis.ts'
import { and, count, numbers } from './figures.ts'

const reached = (degree: number): string => `${numbers.decimal(degree)} out of 4`
/** Some of their names hold an “and” of their own. */
const fields = (areas: readonly RoleArea[]): string => areas.map((area) => lower(diagnosis.roleArea[area])).join(', ')
const symptoms = (ids: readonly SymptomId[]): string => and(ids.map((id) => lower(diagnosis.symptom[id])))

/** Who can act, as in “a decision for …”. */
const OWNER: Readonly<Record<Owner, string>> = {
  sponsor: 'the sponsor',
  'communication-and-marketing': 'the heads of communication and marketing',
  'line-manager': 'the community manager’s own manager',
  buyer: 'the person who buys the service',
  finance: 'the head of finance',
}
const owners = (roles: readonly Owner[]): string => and(roles.map((role) => OWNER[role]))
const grouped = (groups: readonly OwnedSymptoms[]): string =>
  and(groups.map(({ owner, symptoms: ids }) => `${OWNER[owner]} (${ids.map((id) => lower(diagnosis.symptom[id])).join(', ')})`))

/** As somebody was described to us. */
const DESCRIBED: Readonly<Record<CmSeniority, string>> = {
  none: 'nobody',
  intern: 'an intern or apprentice',
  junior: 'a beginner',
  experienced: 'experienced',
  senior: 'senior',
}

/** What was told although it judges nothing, in brackets. */
const little = (circumstances: readonly Circumstance[], answers: number): string => {
  const told = [
    ...circumstances.map((one) => lower(diagnosis.circumstance[one])),
    ...(answers === 0 ? [] : [answers === 1 ? 'one answer' : `${count(answers)} answers`]),
  ]
  return told.length === 0 ? '' : ` (${told.join(', ')})`
}
const shownAlready = (findings: number): string => (findings === 0 ? '' : ' What it does show is listed further down.')

const EXEMPTION: Readonly<Record<Exemption, string>> = {
  'internal-group': 'Inside an organisation no blog or site of one’s own is to be expected.',
  'alert-account': 'An account for alerts needs no blog behind it.',
  'live-event': 'Live coverage of an event needs no blog behind it.',
  'personal-account': 'A person’s account without long content needs no blog behind it.',
  'regulated-site': 'A regulated site already plays the part of the blog.',
  'unreachable-by-site': 'This audience cannot reach a site.',
  'in-house': 'Everything is done in house: there is no provider to judge.',
  'no-return-demanded': 'Nobody demands a return.',
}
const LEVEL: Readonly<Record<Exclude<IndexLevel, 'unknown'>, string>> = {
  healthy: 'the situation is healthy',
  vigilance: 'some vigilance is called for',
  'under-way': 'community management is turning into a gadget, shown rather than used',
  gadget: 'community management has become a gadget, shown rather than used',
}

/** Of what is still open, after a full stop or a comma. */
const stillOpen = (open: number): string => (open === 0 ? '' : open === 1 ? '; one is still open' : `; ${count(open)} are still open`)

const judgedNone = (judged: number, open: number): string =>
  `${judged === 1 ? 'The one symptom that could be judged is absent' : `Of the ${count(judged)} symptoms that could be judged, none is present`}${stillOpen(open)}.`

type BadAnswers = { readonly bad: readonly IndicatorId[]; readonly moreBad: number; readonly inside: boolean }
/** A sentence of its own, after another one. */
const badAllTheSame = ({ bad, moreBad, inside }: BadAnswers): string => {
  if (bad.length === 0) return ''
  const total = bad.length + moreBad
  const questions = and(bad.map((indicator) => `“${wordsOf(diagnosis, inside).indicators[indicator].text}”`))
  const points = total === 1 ? 'point gives' : 'points give'
  return ` ${capital(count(total))} ${points} cause for concern all the same${moreBad > 0 ? ', among them' : ':'} ${questions}.`
}

const freedom = (share: number): string => (share > 0 ? `${numbers.share(share)} of full freedom` : 'no freedom at all')

/** How a symptom stands, what the answers show together, and what two readers should take from them. */
export const diagnosisReasons: SentencesFor<DiagnosisReasons> = {
  'symptom.decisive': ({ indicator }) =>
    `To the question “${diagnosis.indicators[indicator].text}”, the answer is “${lower(diagnosis.indicators[indicator].anchors[4])}”: the worst there is, on a point that decides alone.`,
  'symptom.severe': ({ score }) => `What was answered reaches ${reached(score)} on a scale where 4 is the worst.`,
  'symptom.present': ({ score }) => `What was answered reaches ${reached(score)}, enough for the symptom to be there.`,
  'symptom.absent': ({ score }) => `What was answered reaches ${reached(score)}, too little for the symptom to be there.`,
  'symptom.too-little-told': ({ answered, asked }) =>
    answered === 0
      ? 'Nothing was answered about this, so nothing is presumed.'
      : `Only ${count(answered)} of the ${asked} points ${answered === 1 ? 'was' : 'were'} answered: that is too little to say.`,
  'symptom.exempt': ({ exemption }) => EXEMPTION[exemption],

  'hype-without-results.linked': ({ channel }) =>
    `The channel “${channel}” was opened on hype and missed its results: the two belong together, since what was opened for no use of its own had little to succeed at.`,
  'results-too-young.warm-up': ({ channel, days, warmUpDays }) =>
    `The channel “${channel}” was opened ${days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}: a new channel is still finding its feet, and its results, good or bad, are not to be judged before ${warmUpDays} days have gone by.`,
  'purpose-after-opening.warning': ({ channel, days }) =>
    `The purpose of “${channel}” was written ${days === 1 ? 'a day' : `${days} days`} after the account had been opened: a purpose should come first, and this one is worth a second look.`,
  'opened-against-advice.decider-unnamed': ({ channel }) =>
    `The channel “${channel}” was opened against the advice of the community manager, and nobody is named as having decided it: somebody should answer for the decision.`,
  'opened-against-advice.recorded': ({ channel, decidedBy }) =>
    `The channel “${channel}” was opened against the advice of the community manager; ${decidedBy} took the decision, and its results are not the community manager’s to answer for.`,
  'rhythm-halved.slowing': ({ channel }) =>
    `On “${channel}”, at most half of what was planned has been published for two periods: it is slowing down, and there is still time to decide what becomes of it.`,
  'early-abandonment.foretold': ({ channel }) =>
    `The channel “${channel}” imitates competitors, and its sponsor is reluctant: accounts of that kind tend to be given up early, so settle now on what would make you keep it.`,
  'learning-stale.retest': ({ hypothesis, days }) =>
    `What the trial “${hypothesis}” taught should have been tested again ${days === 1 ? 'a day' : `${days} days`} ago: habits change, and until then it is a memory rather than a fact.`,
  'autonomy-limited.tool': () => 'What limits autonomy is distrust of the tool: facts from a small trial answer it better than rules do.',
  'autonomy-limited.person': () =>
    'What limits autonomy is doubt about the person: training and a referent answer it, and approvals alone would keep the doubt alive.',
  'autonomy-limited.topic': () =>
    'What limits autonomy is the sensitivity of some topics: a list of those topics answers it, and sets the others free.',
  'autonomy-limited.law': () =>
    'What limits autonomy is the law: counsel can say what it really requires, which is often less than what is practised.',
  'autonomy-limited.unasked': () =>
    'Nobody has said what lies behind the limits on autonomy, whether the tool, the person, the topics or the law, and the remedy depends on it.',
  'competence-gate.unproven': () =>
    'By what was told, whoever runs the channels has little experience to show yet, and little autonomy: the two should grow together, and neither is recommended without the other.',
  'competence-gate.unasked': () =>
    'Before more autonomy is given, somebody should look at what the person can show by their practice, which nobody has told us.',
  'experience-disputed.less-shown': ({ seniority }) =>
    `Whoever runs the channels was described as ${DESCRIBED[seniority]}, and yet as having hardly any results to show: the diagnosis goes by the practice that was told, so correct that answer if it does them wrong.`,
  'experience-disputed.more-shown': ({ seniority }) =>
    `Whoever runs the channels was described as ${DESCRIBED[seniority]}, and yet as having years of practice to show: the place they are given may lag behind what they can do.`,
  'control-package.bought': () =>
    'Several channels were bought in one bundle, with a voice from outside and the deletion of unwelcome remarks: what was bought is control over a conversation that nobody controls.',
  'control-expected.uncontrollable': () =>
    'What is said elsewhere, who passes a message on, the tone of the answers and the moment when a topic fades cannot be controlled: your own conduct, your answers and your rules can.',
  'role-noise.communication-only': () =>
    'The role covers communication and hardly anything else: it has been reduced to making noise, and looks after neither relations nor topics.',
  'role-gap.more-expected': ({ areas }) =>
    `More is expected of the role than it is given the means for in ${areas.length === 1 ? 'this field' : 'these fields'}: ${fields(areas)}.`,
  'role-gap.more-given': ({ areas }) =>
    `The role already carries more than is expected of it in ${areas.length === 1 ? 'this field' : 'these fields'}, where its work may go unseen: ${fields(areas)}.`,
  'functions-unconnected.none': () =>
    'The role works with no other function: an activity without direct revenue is the first to be shelved, unless it is part of a team that can decide.',
  'functions-unconnected.no-process': ({ functions }) =>
    `Work with other functions goes through no agreed process (${and(functions.map((id) => lower(diagnosis.function[id])))}): it depends on goodwill alone.`,
  'budget-rival.friction': () =>
    'The budget was taken from another function, which contests it: expect friction, and settle whose budget it is before results are compared.',
  'reputation-at-risk.unanswered': ({ inside }) =>
    inside
      ? 'Most of those who write get no answer, before the eyes of their colleagues: this costs the group its credit, and is not only work left undone.'
      : 'Most of those who write get no answer, in public: this is a risk to the organisation’s name, and not only work left undone.',
  'presence-as-aim.no-use': () =>
    'Most objectives ask for presence or followers, which are no use by themselves: say what people should be able to do there.',
  'internship.supervision-unasked': () =>
    'The channels are run by somebody who is still learning the trade, and nobody has said who supervises them: that is what matters, and not the contract.',

  'practitioner.nothing-known': () => 'Nothing has been answered yet, and we presume nothing: begin with the questions below.',
  'practitioner.too-little': ({ circumstances, answers, findings }) =>
    `What you have told us${little(circumstances, answers)} is not yet enough to judge any symptom: begin with the questions below.${shownAlready(findings)}`,
  'practitioner.nothing-found': ({ judged, open, ...answers }) =>
    `${answers.bad.length === 0 ? 'Going by what we were told, nothing stands in your way. ' : ''}${judgedNone(judged, open)}${badAllTheSame(answers)}`,
  'practitioner.not-your-doing': ({ groups }) =>
    `What the answers show is a matter of how the organisation decides, and no judgement on your work. It can be changed by ${grouped(groups)}.`,
  'practitioner.your-part': ({ shared, remedies }) =>
    shared === 0
      ? 'None of the remedies waits for you; you can bring the facts that make them necessary.'
      : `You have a part in ${shared === remedies ? 'all' : count(shared)} of the ${count(remedies)} remedies, never alone: bring facts and examples, and let the person in charge decide.`,
  'practitioner.competence': () =>
    'We suggest that you be given more room to act: be ready to show by your practice what you already do well, and what training you would like.',
  'practitioner.open': ({ open }) =>
    `${open === 1 ? 'One symptom' : `${capital(count(open))} symptoms`} cannot be judged yet: your answers to the questions below would help most.`,
  'practitioner.nobody': () => 'Nobody runs the channels yet: what follows is for whoever will, and what they find is not their doing.',
  'decider.nobody': () => 'Nobody runs the channels: the first decision is to put somebody in charge, since most of this plan waits for them.',
  'decider.nothing-known': () => 'Nothing has been answered yet, and we presume nothing: frequent as these symptoms are, they are not universal.',
  'decider.too-little': ({ circumstances, answers, findings }) =>
    `What was told${little(circumstances, answers)} is not yet enough to judge any symptom, and we presume nothing about the rest.${shownAlready(findings)}`,
  'decider.nothing-found': ({ judged, open, ...answers }) => `${judgedNone(judged, open)}${badAllTheSame(answers)}`,
  'decider.no-index': ({ known, needed }) =>
    `No gadgetisation index is given: ${known === 0 ? 'none' : `only ${count(known)}`} of the six main symptoms ${known < 2 ? 'is' : 'are'} known, and it takes ${count(needed)}.`,
  'decider.index': ({ value, low, high, level, firm }) =>
    `The gadgetisation index, from 0 (healthy) to 4 (worst), is ${numbers.decimal(value)}${high - low < 0.05 ? '' : `, and could be anything from ${numbers.decimal(low)} to ${numbers.decimal(high)} once all is answered`}: ${firm ? '' : 'going by the answers so far, '}${LEVEL[level]}.`,
  'decider.severe': ({ symptoms: ids }) => `What is severe: ${symptoms(ids)}.`,
  'decider.present': ({ symptoms: ids }) => `What the answers show, without being severe: ${symptoms(ids)}.`,
  'decider.blocked': ({ outcomes, more, inside }) =>
    `What this holds back${more > 0 ? ', among other things' : ''}: ${and(outcomes.map((outcome) => lower(wordsOf(diagnosis, inside).outcome[outcome])))}.`,
  'decider.entry': ({ symptom, owner, ownerName }) =>
    `The place to begin is “${lower(diagnosis.symptom[symptom])}”, and the decision is one for ${ownerName === undefined ? OWNER[owner] : `${ownerName} (${lower(diagnosis.owner[owner])})`}.`,
  'decider.ownerless': ({ owners: roles }) =>
    `Nobody holds the ${roles.length === 1 ? 'role' : 'roles'} that could act (${owners(roles)}): the first decision is to name somebody.`,
  'decider.competence': ({ asked }) =>
    asked
      ? 'Give more autonomy and the means to become competent together: either without the other would fail, and the failure would be laid at the wrong door.'
      : 'Look first at what the person can already show by their practice, which nobody has told us; then let autonomy and the means to become competent grow together.',

  'implied.freedom-told': ({ share }) =>
    `Of publishing and replying, the more closely controlled leaves you ${freedom(share)}, and that is the one that counts in readiness to answer.`,
  'implied.freedom-partly': ({ share }) =>
    `You have told us about publishing or replying, not about both: readiness to answer counts ${freedom(share)}${share > 0 ? ', or less' : ''}.`,
  'implied.freedom-open': () => 'Nothing was said about the freedom to reply or to publish: readiness to answer stays open on this point.',
  'implied.openness-kept': () => 'Nothing in what was told about control takes anything from readiness to answer.',
  'implied.openness-lost': ({ share }) => `The wish for control takes ${numbers.share(share)} of readiness to answer.`,
  'implied.openness-open': () => 'Too little was said about control for it to count: readiness to answer is taken as it is.',
  'implied.hours-kept': () => 'Somebody stands in during leave: the weekly hours are there all year round.',
  'implied.hours-lost': ({ share }) => `Nobody fully stands in during leave: ${numbers.share(share)} of the year’s hours are missing.`,
  'implied.hours-open': () => 'Nothing was said about who stands in during leave: the weekly hours are taken as they are.',
  'implied.hours-nobody': () => 'Nobody runs the channels: whatever hours are planned, there are none.',
}
