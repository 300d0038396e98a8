const { contextBridge, ipcRenderer, webUtils } = require('electron')

globalThis.preloadSecret = 'only the preload sees this'

contextBridge.exposeInMainWorld('desktop', {
  platform: process.platform,
  echo: (...args) => ipcRenderer.invoke('echo', ...args),
  echoPath: (file) => ipcRenderer.invoke('echo', webUtils.getPathForFile(file)),
  fail: () => ipcRenderer.invoke('fail'),
  now: () => new Date(0),
  double: (numbers) => new Map(numbers.map((number) => [number, number * 2])),
  throws: () => {
    throw new Error('thrown in the preload')
  },
  apply: (callback, value) => callback(value),
  onTock: (listener) => {
    const onTock = (_event, tock) => listener(tock)
    ipcRenderer.on('tock', onTock)
    return () => ipcRenderer.off('tock', onTock)
  },
  tick: (count) => ipcRenderer.send('tick', count),
})
