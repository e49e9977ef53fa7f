/**
 * Is this the page of a domain that nobody uses?
 *
 * Parking services sell or rent out such domains and put a page of theirs in the place of the site. Told by their own marks, on a page that declares no
 * feed. A guess that a person should look at, so it never makes a blog absent.
 */
const SERVICES =
  /(?:^|\.)(?:hugedomains\.com|sedo\.com|sedoparking\.com|dan\.com|afternic\.com|parkingcrew\.net|bodis\.com|domainmarket\.com|undeveloped\.com)$/i
const MARKS: readonly RegExp[] = [
  /sedoparking\.com|parkingcrew\.net|\bbodis\.com|hugedomains\.com\/domain_profile|data-adblockkey="|parklogic\.com|above\.com\/marketplace/i,
  /window\.location\.href\s{0,3}=\s{0,3}["']\/lander["']/,
  /\b(?:this |the )?domain(?: name)? (?:\S{3,80} )?(?:is|may be) (?:for sale|parked)|buy this domain|domain (?:is )?for sale|domain parking page/i,
  /(?:ce (?:nom de )?domaine est (?:à vendre|en vente|parqué))|(?:diese domain (?:ist zu verkaufen|steht zum verkauf))/i,
]
/** Parking pages are short, and a blog may well write about domains for sale. */
const LONGEST = 60_000

export const isParked = (html: string, url: string): boolean => {
  if (SERVICES.test(new URL(url).hostname)) return true
  return html.length <= LONGEST && !/<article\b/i.test(html) && MARKS.some((mark) => mark.test(html))
}
