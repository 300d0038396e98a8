import { readdirSync, readFileSync } from 'node:fs'

/** Memory of one process, in kilobytes. */
export interface ProcessMetric {
  pid: number
  type: 'Browser' | 'Tab' | 'Utility' | 'Zygote' | 'GPU' | 'Unknown'
  creationTime: number
  cpu: { percentCPUUsage: number; idleWakeupsPerSecond: number }
  memory: { workingSetSize: number; peakWorkingSetSize: number }
}

const TYPES: Record<string, ProcessMetric['type']> = {
  renderer: 'Tab',
  'gpu-process': 'GPU',
  utility: 'Utility',
  zygote: 'Zygote',
}

/** The process with this number and all its descendants, from /proc. */
export function processMetrics(rootPid: number): ProcessMetric[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined
    if (parent !== undefined) parents.set(Number(name), parent)
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === rootPid || isOurs(parents.get(pid)))
  return [...parents.keys()].filter(isOurs).flatMap((pid) => metricOf(pid, rootPid))
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`)
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return parent === undefined ? undefined : Number(parent)
}

function metricOf(pid: number, rootPid: number): ProcessMetric[] {
  const status = read(`/proc/${pid}/status`)
  if (status === '') return []
  const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  const typeName = /--type=([a-z-]+)/.exec(read(`/proc/${pid}/cmdline`))?.[1] ?? ''
  const type = pid === rootPid ? 'Browser' : (TYPES[typeName] ?? 'Unknown')
  return [
    {
      pid,
      type,
      creationTime: 0,
      cpu: { percentCPUUsage: 0, idleWakeupsPerSecond: 0 },
      memory: { workingSetSize: kilobytes('VmRSS'), peakWorkingSetSize: kilobytes('VmHWM') },
    },
  ]
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
