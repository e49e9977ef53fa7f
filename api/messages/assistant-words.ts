/** The tools of the Model Context Protocol. */
export const TOOL_NAMES = [
  'assess_brief',
  'what_if',
  'compare',
  'qualify_initiative',
  'diagnose_governance',
  'audit_accounts',
  'get_audit',
  'account_vitality',
  'list_accounts',
  'overview',
  'search_evidence',
  'get_evidence',
  'describe_platform',
] as const
export type ToolName = (typeof TOOL_NAMES)[number]

export const PROMPT_NAMES = ['review_channels', 'answer_request'] as const
export type PromptName = (typeof PROMPT_NAMES)[number]

/** What a resource is, by the first part of its address. */
export type ResourceKind = 'evidence' | 'assessments' | 'audits' | 'diagnoses' | 'platforms' | 'qualification-questions' | 'diagnosis-questions'

type Described = { readonly title: string; readonly description: string }

/** What assistants are told beside the answers themselves. */
export type AssistantWords = {
  /** How to work with the service: for the model, not for people. */
  readonly instructions: string
  /** What each tool is for, when to use it, and what it costs. */
  readonly tools: Readonly<Record<ToolName, Described>>
  readonly resources: Readonly<Record<ResourceKind, Described>>
  readonly prompts: Readonly<Record<PromptName, Described & { readonly arguments: Readonly<Record<string, string>> }>>
  /** @param given what was filled in; an empty text for what was not. */
  readonly prompt: Readonly<Record<PromptName, (given: Readonly<Record<string, string>>) => string>>
  /** A label, a colon, and what belongs to it, with a full stop. */
  readonly listed: (label: string, items: readonly string[]) => string
  /** A sentence of somebody or something: the name, a colon, the sentence. */
  readonly said: (who: string, sentence: string) => string
  readonly scored: (name: string, score: string) => string
  readonly sources: string
  readonly questions: string
  readonly findings: string
  readonly otherwise: string
  readonly firstOf: (shown: number, total: number) => string
  readonly nothingListed: string
  readonly nextPage: (cursor: string) => string
  readonly stored: (id: string) => string
  readonly notStored: string
  readonly changedNothing: string
  /** The brief assessed today gives something else than what was stored. */
  readonly movedSince: string
  /** An audit that is not over yet. */
  readonly underWay: (audit: { readonly id: string; readonly done: number; readonly total: number }) => string
  readonly audited: (id: string, total: number) => string
  readonly accounts: (total: number, notAudited: number) => string
  readonly standings: string
  readonly published: (source: { readonly title: string; readonly publisher: string; readonly published: string; readonly url: string }) => string
  readonly hoursOf: (name: string, hours: { readonly minimum: string; readonly healthy: string }) => string
  readonly goodFor: string
  readonly noSuchTool: (name: string) => string
  readonly messageTooDeep: (most: number) => string
  readonly parametersNotValid: (method: string, places: string) => string
  readonly noSuchPrompt: (name: string) => string
  readonly noSuchResource: (uri: string) => string
  readonly argumentMissing: (name: string) => string
  /** What a bridge says when the service behind it does not answer. */
  readonly serviceUnreachable: (url: string) => string
  readonly serviceRefused: (status: number) => string
}
