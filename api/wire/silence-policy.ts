import type { components } from '../../openapi/generated/types.ts'

export type PolicyFault = { readonly pointer: string; readonly code: 'policy-not-ascending' }

/** What is wrong with thresholds of silence: one that is reached before the milder one. */
export const policyFaults = (policy: components['schemas']['SilencePolicyRequest'] | undefined): readonly PolicyFault[] => {
  if (policy === undefined) return []
  const { quietDays, dormantDays, abandonedDays } = policy
  const fault = (field: string): PolicyFault => ({ pointer: `/policy/${field}`, code: 'policy-not-ascending' })
  return [...(dormantDays < quietDays ? [fault('dormantDays')] : []), ...(abandonedDays < dormantDays ? [fault('abandonedDays')] : [])]
}
