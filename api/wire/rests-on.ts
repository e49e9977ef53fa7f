import type { BriefInput } from '../../domain/brief/read-brief.ts'

/** Which stored diagnosis the assessment of a brief rests on; absent when the brief names none. */
export const restsOn = ({ governance }: Pick<BriefInput, 'governance'>): { readonly diagnosisId?: string } =>
  governance?.diagnosisId === undefined ? {} : { diagnosisId: governance.diagnosisId }
