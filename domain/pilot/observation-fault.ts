/** What may be wrong with observations of a pilot beyond their shape. */
export type ObservationFaultCode =
  | 'observation-before-start'
  | 'observation-after-end'
  | 'observation-to-come'
  | 'observation-misaligned'
  | 'observation-repeated'
  | 'observations-overlap'
  | 'guardrail-unknown'
  | 'compared-missing'
  | 'compared-needless'
