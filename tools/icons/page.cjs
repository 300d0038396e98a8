// An empty page of the chromium runtime to draw on.
const { app, BrowserWindow } = require('electron')

app
  .whenReady()
  .then(() => new BrowserWindow({ width: 64, height: 64, show: false }).loadURL('about:blank#draw'))
