/** Raised whenever the same answers may give another verdict. */
export const QUALIFICATION_MODEL_VERSION = '0.2.0'
