import type { AuditTarget } from '../../domain/audit/audit.ts'
import type { PlatformName } from '../../domain/brief/read-brief.ts'
import { FAULT_WORDS } from '../http/handlers/fault-words.ts'
import { type Language, messagesFor } from '../messages/index.ts'
import { targetTyped } from './audit.ts'
import { jsonOf, textOf } from './command.ts'
import { Refused } from './refused.ts'
import { printable } from './table.ts'

type Typing = { readonly platform?: PlatformName; readonly lang: Language }

/** The accounts of references as people type them. */
export const typedTargets = (references: readonly string[], { platform, lang }: Typing): readonly AuditTarget[] =>
  references.map((reference) => {
    const target = targetTyped(reference, platform)
    if (!('code' in target)) return target
    const { code } = target
    if (code === 'platform-not-recognised') throw new Refused((words) => words.platformNeeded(printable(reference)))
    throw new Refused(() => messagesFor(lang).assistants.said(printable(reference), FAULT_WORDS[code][lang]))
  })

type Imports = ReturnType<Awaited<typeof import('../main.ts')>['openLooking']>['imports']

/** The histories in a file of posts, CSV or JSON. */
export const importedTargets = (file: string, imports: Imports): readonly AuditTarget[] => {
  const text = textOf(file)
  const read = /^\s*[[{]/.test(text) ? imports.json(jsonOf(text)) : imports.csv(text)
  if (read.ok) return read.targets
  throw new Refused(() => read.faults.map(({ line, code, detail }) => `${file}:${line}: ${code}${detail === '' ? '' : ` (${detail})`}`).join('\n'))
}
