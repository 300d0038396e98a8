import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { projectFolder } from '../../e2e/fixtures/runtime'
import { TarmaqApp } from '../../e2e/fixtures/tarmaq-app'
import { walkScreens } from '../../e2e/pages/screens'
import { contactSheet, type Shot } from './contact-sheet'

interface Wanted {
  readonly languages: readonly string[]
  readonly sizes: readonly (readonly [number, number])[]
  readonly themes: readonly ('light' | 'dark')[]
}

const OUT = join(projectFolder, 'out', 'shots')
const { languages, sizes, themes } = JSON.parse(process.env.TARMAQ_SHOTS ?? '{}') as Wanted

async function shoot(language: string, [width, height]: readonly [number, number], theme: 'light' | 'dark') {
  const app = await TarmaqApp.launch({ args: [`--lang=${language}`] })
  await app.setTheme(theme)
  await app.setContentSize(width, height)
  await app.waitReady()
  const shots: Shot[] = []
  await walkScreens(app, async (screen) => {
    const name = `${language}-${width}x${height}-${theme}-${screen}`
    const path = join(OUT, `${name}.png`)
    await app.page.screenshot({ path })
    shots.push({ name, path, width, height })
  })
  return { app, shots }
}

test.beforeAll(() => {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
})

for (const language of languages) {
  test(`pictures of every screen in ${language}`, async () => {
    const all: Shot[] = []
    for (const size of sizes) {
      for (const theme of themes) {
        const { app, shots } = await shoot(language, size, theme)
        all.push(...shots)
        const isLast = size === sizes.at(-1) && theme === themes.at(-1)
        if (isLast) {
          writeFileSync(join(OUT, `contact-sheet-${language}.png`), await contactSheet(app.page, all))
        }
        await app.stop()
      }
    }
    console.log(`${all.length} pictures and contact-sheet-${language}.png in ${OUT}`)
  })
}
