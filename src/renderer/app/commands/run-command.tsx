import { createContext, type ReactNode, useContext } from 'react'
import type { RunCommand } from './command-runner'

const Context = createContext<RunCommand | undefined>(undefined)

/** Lets what stands in it carry out commands. */
export function RunCommandProvider({
  run,
  children,
}: {
  readonly run: RunCommand
  readonly children: ReactNode
}) {
  return <Context value={run}>{children}</Context>
}

/** The way to carry out a command. Throws outside `RunCommandProvider`: that is a bug. */
export function useRunCommand(): RunCommand {
  const run = useContext(Context)
  if (!run) throw new Error('useRunCommand outside RunCommandProvider')
  return run
}
