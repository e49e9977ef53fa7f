/** Raised whenever the same answers may give another diagnosis. */
export const DIAGNOSIS_MODEL_VERSION = '0.1.0'
