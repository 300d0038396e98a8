import type { Selection } from '../../../shared/ipc/session'
import type { FigureRef } from '../../app/app-store'
import { figureKey, readFigureKey } from '../../app/figure-key'

/** What a context menu is about: things of the network, and a figure of theirs. */
export interface MenuTarget {
  /** The first is what the menu acts on; the others stand at the same spot. */
  readonly subjects: readonly Selection[]
  readonly figure?: FigureRef | undefined
  /** Whether the figure was pointed at by itself, and not with all of its thing. */
  readonly figureFirst?: boolean
}

const KINDS: readonly Selection['kind'][] = ['terminal', 'crossing', 'route', 'institution', 'place']

/** Reads `terminal:xian`; `undefined` for what is no selection, such as a leg. */
export function readSubject(subject: string): Selection | undefined {
  const [kind, id] = subject.split(':')
  const known = KINDS.find((each) => each === kind)
  return known && id ? { kind: known, id } : undefined
}

/** Attributes that give an element a context menu. Without anything to be about it has none. */
export interface MenuData {
  readonly 'data-subject'?: string
  readonly 'data-figure'?: string
}

/** Attributes for an element that shows these things, or this figure. */
export function menuData({ subjects = [], figure }: Partial<MenuTarget>): MenuData {
  return {
    ...(subjects.length > 0
      ? { 'data-subject': subjects.map(({ kind, id }) => `${kind}:${id}`).join(' ') }
      : {}),
    ...(figure ? { 'data-figure': figureKey(figure) } : {}),
  }
}

/** Gives an element what its context menu is about, in place of what it was about before. */
export function markMenu(element: HTMLElement, target: Partial<MenuTarget>): void {
  delete element.dataset.subject
  delete element.dataset.figure
  const { 'data-subject': subject, 'data-figure': figure } = menuData(target)
  if (subject) element.dataset.subject = subject
  if (figure) element.dataset.figure = figure
}

/** What the context menu of an element is about; `undefined` where it has none. */
export function menuTargetOf(element: Element): MenuTarget | undefined {
  const thing = element.closest<HTMLElement>('[data-subject]')
  const number = element.closest<HTMLElement>('[data-figure]')
  const { figure } = number?.dataset ?? {}
  const target = {
    subjects: (thing?.dataset.subject ?? '').split(' ').flatMap((each) => readSubject(each) ?? []),
    figure: figure === undefined ? undefined : readFigureKey(figure),
    figureFirst: number !== thing,
  }
  return target.subjects.length > 0 || target.figure ? target : undefined
}
