import { readdirSync, readFileSync } from 'node:fs'

/** Every process with its parent, from the kernel's own table. */
function processTable() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return [{ pid: Number(pid), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }]
      } catch {
        return []
      }
    })
}

function kindOf(pid) {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  if (/engine\.js/.test(command)) return 'engine'
  return /--type=([a-z-]+)/.exec(command)?.[1] ?? 'browser'
}

/** What a process takes for itself, with its share of what it has in common with others, in MB. */
function sizeOf(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
}

/**
 * Memory of a program's processes by kind (main, browser, renderer, gpu-process, …), in MB. Linux only.
 *
 * @param pid the program's main process
 */
export function memoryByProcess(pid) {
  const table = processTable()
  const mine = [pid]
  for (const parent of mine)
    mine.push(...table.filter((entry) => entry.parent === parent).map((entry) => entry.pid))
  const byKind = {}
  for (const one of mine) {
    try {
      const kind = one === pid ? 'main' : kindOf(one)
      byKind[kind] = (byKind[kind] ?? 0) + sizeOf(one)
    } catch {
      // it ended while it was read
    }
  }
  return byKind
}
