/** Rows of text as columns: padded to their widest cell, two spaces apart, a line under the heading. Widths count code points. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[], rightAligned: readonly number[] = []): string => {
  const all = [heading, ...rows]
  const widths = heading.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    widths
      .map((size, column) => {
        const cell = row[column] ?? ''
        const gap = ' '.repeat(size - width(cell))
        return rightAligned.includes(column) ? gap + cell : cell + gap
      })
      .join('  ')
      .trimEnd()
  return [line(heading), widths.map((size) => '-'.repeat(size)).join('  '), ...rows.map(line)].join('\n')
}

const width = (text: string): number => [...text].length

/** Text broken into lines of at most `columns` characters at spaces, each with the given indent. */
export const wrapped = (text: string, columns: number, indent = ''): string => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns - indent.length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => indent + one).join('\n')
}

/** What a stranger wrote, made harmless for a terminal: control characters are shown as a dot. */
export const printable = (text: string): string => text.replace(/\p{Cc}|\p{Cf}/gu, '·')
