import type { Dossier } from '../../domain/audit/dossier.ts'
import { recogniseAccount } from '../../domain/audit/references/recognise.ts'
import type { CheckedLink, Probes } from '../../domain/audit/signals/signal.ts'
import type { AccountReference, Post, Snapshot } from '../../domain/audit/snapshot.ts'
import type { LinkProbe } from '../../domain/ports.ts'

/** Links of the newest posts that are looked at; a blog's own pages are all on one host, which is asked a few things only. */
const MOST_LINKS = 8
const MOST_PAGES_OF_BLOG = 2

type Tools = { readonly probe: LinkProbe; readonly signal: AbortSignal }

/** Looks up what signals need beside the account: the site its profile names, where its newest posts lead, and whether the organisation's own site leads here. */
export const probesOf = async (
  account: AccountReference,
  { snapshot, dossier }: { readonly snapshot?: Snapshot; readonly dossier: Dossier },
  { probe, signal }: Tools,
): Promise<Probes> => {
  const checked = async (url: string, at?: string): Promise<CheckedLink> => ({
    url,
    state: await probe.look(url, signal),
    ...(at === undefined ? {} : { at }),
  })
  const website = snapshot?.profile?.website
  const [looked, links, site] = await Promise.all([
    website === undefined ? undefined : checked(website),
    snapshot === undefined ? undefined : Promise.all(linkedFrom(snapshot).map(({ url, at }) => checked(url, at))),
    dossier.site === undefined ? undefined : leadsHere(dossier.site, account, { probe, signal }),
  ])
  return { ...(looked ? { website: looked } : {}), ...(links ? { links } : {}), ...(site ? { site } : {}) }
}

/** A blog's posts are pages of their own; those of others lead elsewhere, or nowhere. */
const linkedFrom = ({ account, posts }: Snapshot): readonly { readonly url: string; readonly at: string }[] => {
  const linkOf = ({ link, url }: Post): string | undefined => (account.platform === 'blog' ? url : link)
  const linked = posts.flatMap((post) => {
    const url = linkOf(post)
    return url === undefined || !/^https?:/i.test(url) ? [] : [{ url, at: post.publishedAt }]
  })
  return [...new Map(linked.map((each) => [each.url, each])).values()].slice(account.platform === 'blog' ? -MOST_PAGES_OF_BLOG : -MOST_LINKS)
}

const leadsHere = async (site: string, account: AccountReference, { probe, signal }: Tools): Promise<Probes['site']> => {
  const own = keyOf(account.reference, account.platform)
  if (own === undefined) return undefined
  const links = await probe.linksOn(site, signal)
  if (links === undefined) return undefined
  return { url: site, leadsHere: links.some((link) => keyOf(link, account.platform) === own) }
}

const keyOf = (reference: string, platform: AccountReference['platform']): string | undefined => {
  const found = recogniseAccount(reference, platform)
  return found.ok ? found.account.key : undefined
}
