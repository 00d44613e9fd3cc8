/** Rows as lines: the first column is a name, the others are figures. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length), column === 0 ? 28 : 9))
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}
