const round = (value) => (Number.isFinite(value) ? Number(value.toFixed(value < 10 ? 2 : 0)) : undefined)

function cells({ name, unit, n, median, p95, max, beside, aim }) {
  const ratio = beside ? median / beside.median : undefined
  return [
    name,
    unit,
    n === undefined ? '' : String(n),
    String(round(median) ?? ''),
    p95 === undefined ? '' : String(round(p95)),
    max === undefined ? '' : String(round(max)),
    beside ? `${beside.name} ${round(beside.median)}` : '',
    ratio === undefined ? '' : `${ratio.toFixed(2)} ×`,
    aim ?? '',
  ]
}

const HEADINGS = ['figure', 'unit', 'n', 'median', 'p95', 'max', 'beside, same run', 'ratio', 'aim']

/** The figures as a table of plain text, columns in line. */
export function tableOf(rows) {
  const table = [HEADINGS, ...rows.map(cells)]
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column].length)))
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
