import { ROLES, type Role } from '../../../../shared/imports/choices'
import type { Mapping } from '../../../../shared/imports/mapping'

/** What a mapping lacks before rows mean anything; the same words as the engine's refusal. */
export type Missing = 'place' | 'period' | 'figure'

const FIGURES = ['teu', 'tonnes', 'trains', 'containers'] as const

/** The role that a column has; `null` where it is not used. */
export function roleOf(mapping: Mapping, column: number): Role | null {
  return ROLES.find((role) => mapping.columns[role] === column) ?? null
}

/** Gives a column a role. The column that had it is no longer used, and what the column said before falls. */
export function withRole(mapping: Mapping, column: number, role: Role | null): Mapping {
  const others = Object.entries(mapping.columns).filter(([own, at]) => own !== role && at !== column)
  return { ...mapping, columns: Object.fromEntries(role === null ? others : [...others, [role, column]]) }
}

/** What is still to be chosen, in the order of the form. */
export function missingIn({ columns }: Mapping): readonly Missing[] {
  const has = (role: Role) => columns[role] !== undefined
  return [
    ...(has('place') || (has('origin') && has('destination')) ? [] : (['place'] as const)),
    ...(has('period') ? [] : (['period'] as const)),
    ...(FIGURES.some(has) ? [] : (['figure'] as const)),
  ]
}

/** What must be asked of the whole file, because no column says it, and what must be said of TEU. */
export interface Asked {
  readonly direction: boolean
  readonly load: boolean
  /** Tonnes could become TEU by a factor. */
  readonly factor: boolean
  /** TEU are worked out from boxes by their length. */
  readonly bySize: boolean
  /** Boxes without a length and no other way to TEU. */
  readonly noTeu: boolean
  /** Neither direction nor load is said: no utilisation. */
  readonly noScope: boolean
}

/** Reads from a mapping what the form asks and says. */
export function askedBy({ columns, direction, load }: Mapping): Asked {
  const has = (role: Role) => columns[role] !== undefined
  const boxes = has('containers') && has('size')
  return {
    direction: !has('direction'),
    load: !has('load'),
    factor: has('tonnes') && !has('teu') && !boxes,
    bySize: boxes && !has('teu'),
    noTeu: has('containers') && !has('size') && !has('teu'),
    noScope: !has('direction') && !has('load') && direction === null && load === null,
  }
}

/** Drops what a column says now, and a factor that nothing is worked out by. */
export function settled(mapping: Mapping): Mapping {
  const asked = askedBy(mapping)
  return {
    ...mapping,
    direction: asked.direction ? mapping.direction : null,
    load: asked.load ? mapping.load : null,
    tonnesPerTeu: asked.factor ? mapping.tonnesPerTeu : null,
  }
}

/** A factor as it was typed; `undefined` where it is none. Both decimal marks are taken. */
export function readFactor(text: string): number | null | undefined {
  const bare = text.trim().replace(',', '.')
  if (bare === '') return null
  const value = /^\d+(\.\d+)?$/.test(bare) ? Number(bare) : Number.NaN
  return value > 0 && value <= 1000 ? value : undefined
}

/** A name for an import from that of its file. */
export function nameOfFile(fileName: string): string {
  const bare = fileName.replace(/\.[A-Za-z0-9]{1,8}$/, '').trim()
  return (bare === '' ? fileName : bare).slice(0, 200)
}
