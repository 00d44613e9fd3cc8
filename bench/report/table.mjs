/** Rows as lines: the first column is a name, a last one without a title is a note, the others are figures. */
export function table(rows) {
  const [head] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length), column === 0 ? 28 : 9))
  const isText = (column) => column === 0 || (column === head.length - 1 && head[column] === '')
  const cell = (text, column) => (isText(column) ? text.padEnd(widths[column]) : text.padStart(widths[column]))
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}
