import { _electron } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
const ROOT=process.cwd()
process.env.ELECTRON_OVERRIDE_DIST_PATH = ROOT+'/tools/chromium-runtime'
const app = await _electron.launch({ args:[ROOT, `--user-data-dir=${mkdtempSync('/tmp/dbg-')}`, '--lang=kk'], cwd: ROOT })
const page = await app.firstWindow()
await page.locator('html[data-ready]').waitFor({timeout:60000})
await page.screenshot({path:'/tmp/a.png'})

await page.screenshot({path:'/tmp/b.png'})
await app.close()
