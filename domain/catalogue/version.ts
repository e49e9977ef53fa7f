/** Names the state of the profiles and records a result was computed from; raised with every figure that changes. */
export const CATALOGUE_VERSION = '2026.12'
