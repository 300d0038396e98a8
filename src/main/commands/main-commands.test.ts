import { describe, expect, test, vi } from 'vitest'
import { MAIN_COMMANDS } from '../../shared/ipc/commands'
import { createMainCommands, type MainCommandDeps } from './main-commands'

function open({ chosen = '/folder', level = 0 }: { chosen?: string | undefined; level?: number } = {}) {
  const state = { level, full: false }
  const deps = {
    window: {
      webContents: {
        getZoomLevel: () => state.level,
        setZoomLevel: (next: number) => {
          state.level = next
        },
      },
      isFullScreen: () => state.full,
      setFullScreen: (full: boolean) => {
        state.full = full
      },
    } as unknown as MainCommandDeps['window'],
    dialog: {
      showOpenDialog: vi.fn(async () => ({ canceled: chosen === '', filePaths: chosen ? [chosen] : [] })),
    } as unknown as MainCommandDeps['dialog'],
    source: { open: vi.fn(), useBuiltIn: vi.fn(), reload: vi.fn() },
    showFolder: vi.fn(),
    clearRecent: vi.fn(),
    showLog: vi.fn(),
    relaunch: vi.fn(),
    quit: vi.fn(),
  }
  return { state, deps, commands: createMainCommands(deps) }
}

describe('createMainCommands', () => {
  test('carries out every command of main', () => {
    expect(Object.keys(open().commands).toSorted()).toEqual([...MAIN_COMMANDS].toSorted())
  })

  test('opens the folder that was chosen, and none where nothing was', async () => {
    const [chosen, cancelled] = [open(), open({ chosen: '' })]
    for (const { commands } of [chosen, cancelled]) commands['open-folder']()
    await vi.waitFor(() => expect(chosen.deps.source.open).toHaveBeenCalledWith('/folder'))
    expect(cancelled.deps.source.open).not.toHaveBeenCalled()
  })

  test.each([
    ['zoom-in', 0, 0.5],
    ['zoom-in', 6, 6],
    ['zoom-out', 0, -0.5],
    ['zoom-out', -3, -3],
    ['actual-size', 2, 0],
  ] as const)('%s goes from level %d to %d', (command, from, to) => {
    const { state, commands } = open({ level: from })
    commands[command]()
    expect(state.level).toBe(to)
  })

  test('full screen is left as it was entered', () => {
    const { state, commands } = open()
    const seen = [0, 1].map(() => {
      commands['full-screen']()
      return state.full
    })
    expect(seen).toEqual([true, false])
  })

  test('asks the network, the system and the app', () => {
    const { deps, commands } = open()
    for (const [command, asked] of [
      ['use-built-in', deps.source.useBuiltIn],
      ['reload-folder', deps.source.reload],
      ['show-folder', deps.showFolder],
      ['clear-recent', deps.clearRecent],
      ['show-log', deps.showLog],
      ['relaunch', deps.relaunch],
      ['quit', deps.quit],
    ] as const) {
      commands[command]()
      expect(asked, command).toHaveBeenCalledOnce()
    }
  })
})
