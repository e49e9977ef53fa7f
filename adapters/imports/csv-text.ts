const LONGEST_HEADER = 100_000

/** What separates the columns of a CSV text: comma, semicolon or tab, whichever its header uses most. */
export const separatorOf = (text: string): string => {
  const header =
    text
      .slice(0, LONGEST_HEADER)
      .trimStart()
      .split(/\r?\n|\r/, 1)[0] ?? ''
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (separator: string): number => unquoted.split(separator).length
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}
