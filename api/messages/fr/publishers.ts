/** How one publisher passes on what another one wrote: the words of the catalogue between their names, which stay as they are. */
const LINKS: readonly (readonly [RegExp, string])[] = [
  [/^academic study, relayed$/, 'étude universitaire, relayée'],
  [/, quoting the agreement$/, ', citant l’accord'],
  [/, reading the agreement$/, ', d’après l’accord'],
  [/, quoting the (.+) terms of service$/, ', citant les conditions d’utilisation de $1'],
  [/, relayed in a public gist$/, ', relayé dans un gist public'],
  [/, relayed by /, ', relayé par '],
  [/, relaying /, ', relayant '],
  [/, relayed$/, ', relayé'],
  [/, citing the /, ', citant le '],
  [/, (?:citing|quoting) /, ', citant '],
  [/, translating /, ', traduisant '],
  [/, reviewed by /, ', recensé par '],
  [/, text kept by /, ', texte conservé par '],
]

export const publisherText = (publisher: string): string => LINKS.reduce((text, [link, french]) => text.replace(link, french), publisher)
