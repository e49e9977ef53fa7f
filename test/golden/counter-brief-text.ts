import type { Language } from '../../api/messages/index.ts'
import { writeCounterBrief } from '../../api/usecases/write-counter-brief.ts'
import { counterBriefToWire } from '../../api/wire/counter-brief.ts'
import { readBrief } from '../../domain/brief/read-brief.ts'
import { assessBrief } from '../../domain/fit/assess-brief.ts'
import type { CounterBriefCase } from './counter-brief-cases.ts'

/** The page of a case, as the contract has it. */
export const counterBriefOfCase = ({ brief, platform, name }: CounterBriefCase, language: Language) => {
  const read = readBrief(brief, '')
  if (!read.ok) throw new Error(`${name} is no brief: ${JSON.stringify(read.faults)}`)
  const page = writeCounterBrief({ brief, result: assessBrief(read.brief) }, platform)
  if (!page) throw new Error(`${name} does not ask for ${platform}`)
  return counterBriefToWire(page, language)
}

/** What stands in its golden file. */
export const goldenText = (one: CounterBriefCase, language: Language): string => `${counterBriefOfCase(one, language).text}\n`
