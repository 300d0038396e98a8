const { app } = require('electron')

app.whenReady().then(() => {
  const { isPackaged } = app
  const { resourcesPath, argv, defaultApp } = process
  const about = { appPath: app.getAppPath(), name: app.getName(), version: app.getVersion() }
  const file = argv.includes('file.csv')
  console.log(JSON.stringify({ isPackaged, resourcesPath, ...about, defaultApp: defaultApp === true, file }))
  app.exit(0)
})
