/** `shell`: says what it would open and opens nothing; tests replace its methods. */
export class Shell {
  async openExternal(url: string, _options?: { activate?: boolean }): Promise<void> {
    console.error(`shell.openExternal: ${url}`)
  }

  async openPath(path: string): Promise<string> {
    console.error(`shell.openPath: ${path}`)
    return ''
  }

  showItemInFolder(path: string): void {
    console.error(`shell.showItemInFolder: ${path}`)
  }
}
