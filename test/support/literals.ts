/** Before these a slash begins a regular expression, and is no division. */
const BEFORE_REGEX = /[=(,:[!&|?{};~+\-*%<>^\n]$/

/**
 * The pieces of text that stand in a source file, as they are written: strings, and what stands between the holes of a template.
 *
 * Comments and regular expressions are left out.
 */
export const literalsIn = (source: string): readonly string[] => {
  const found: string[] = []
  read(source, 0, found)
  return found.filter((text) => text !== '')
}

/** Reads code up to its end or the brace that closes it; answers where it stopped. */
const read = (source: string, start: number, found: string[]): number => {
  let at = start
  let depth = 0
  while (at < source.length) {
    const rest = source.slice(at, at + 2)
    const char = source[at]
    if (rest === '//') at = endOf(source, '\n', at)
    else if (rest === '/*') at = endOf(source, '*/', at)
    else if (char === "'" || char === '"') at = quoted(source, at, found)
    else if (char === '`') at = template(source, at + 1, found)
    else if (char === '/' && BEFORE_REGEX.test(source.slice(0, at).trimEnd())) at = regex(source, at + 1)
    else {
      if (char === '{') depth += 1
      if (char === '}' && depth === 0) return at
      if (char === '}') depth -= 1
      at += 1
    }
  }
  return at
}

const endOf = (source: string, mark: string, from: number): number => {
  const end = source.indexOf(mark, from)
  return end < 0 ? source.length : end + mark.length
}

const quoted = (source: string, start: number, found: string[]): number => {
  let at = start + 1
  while (source[at] !== source[start]) at += source[at] === '\\' ? 2 : 1
  found.push(unescaped(source.slice(start + 1, at)))
  return at + 1
}

const template = (source: string, start: number, found: string[]): number => {
  let at = start
  let piece = start
  while (source[at] !== '`') {
    if (source.slice(at, at + 2) === '${') {
      found.push(unescaped(source.slice(piece, at)))
      at = read(source, at + 2, found) + 1
      piece = at
    } else at += source[at] === '\\' ? 2 : 1
  }
  found.push(unescaped(source.slice(piece, at)))
  return at + 1
}

const regex = (source: string, start: number): number => {
  let at = start
  let isClass = false
  while (source[at] !== '/' || isClass) {
    if (source[at] === '[') isClass = true
    if (source[at] === ']') isClass = false
    at += source[at] === '\\' ? 2 : 1
  }
  return at + 1
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/gi, (_, braced: string | undefined, code = braced ?? '') =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\(['"`])/g, '$1')
