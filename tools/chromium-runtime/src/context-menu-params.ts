import type { ContextMenuToMain } from './ipc-wire'

/** What is known of the place in the page that a menu was asked for; undo and redo are offered in every text field. */
export interface ContextMenuParams {
  x: number
  y: number
  isEditable: boolean
  selectionText: string
  editFlags: {
    canUndo: boolean
    canRedo: boolean
    canCut: boolean
    canCopy: boolean
    canPaste: boolean
    canDelete: boolean
    canSelectAll: boolean
  }
}

/** What the app is told of a place. */
export function contextMenuParams(place: ContextMenuToMain['params']): ContextMenuParams {
  const { isEditable } = place
  const selected = place.selectionText !== ''
  const editFlags = {
    canUndo: isEditable,
    canRedo: isEditable,
    canCut: isEditable && selected,
    canCopy: selected,
    canPaste: isEditable,
    canDelete: isEditable && selected,
    canSelectAll: true,
  }
  return { ...place, editFlags }
}
