import { untilPainted } from './until-painted.mjs'

const CLICK = 'pointerdown'

async function repeat(times, actions) {
  const done = []
  for (let i = 0; i < times; i++) {
    for (const action of actions) done.push(await action())
  }
  return { took: done.map(({ took }) => took), blocks: done.map(({ block }) => block) }
}

/** A word in the bare page: what any click costs until it is painted. */
export function bareClick(page, times) {
  const word = page.locator('#word')
  let said = 0
  return repeat(times, [
    () => {
      said += 1
      const isThere = { selector: '#said', text: String(said) }
      return untilPainted(page, { eventType: CLICK, isThere, act: () => word.click() })
    },
  ])
}

/** A terminal chosen in the list until its details are painted. */
export function selection(page, times) {
  const rows = page.locator('.list-row')
  const choose = (index) => async () => {
    const row = rows.nth(index)
    const name = (await row.locator('.row-name').textContent()) ?? ''
    const isThere = { selector: '.list-row[data-selected] .row-name', text: name }
    return untilPainted(page, { eventType: CLICK, isThere, act: () => row.click() })
  }
  return repeat(times, [choose(1), choose(0)])
}

/** To Compare and back. */
export async function viewSwitch(page, times) {
  const tabs = page.locator('.view-tabs button')
  const go = (index, selector) => () =>
    untilPainted(page, { eventType: CLICK, isThere: { selector }, act: () => tabs.nth(index).click() })
  const toCompare = { took: [], blocks: [] }
  const toNetwork = { took: [], blocks: [] }
  for (let i = 0; i < times; i++) {
    for (const [into, step] of [
      [toCompare, go(1, '.compare-view canvas')],
      [toNetwork, go(0, '.map-pane canvas')],
    ]) {
      const { took, block } = await step()
      into.took.push(took)
      into.blocks.push(block)
    }
  }
  return { toCompare, toNetwork }
}

/** The system's theme changes. */
export function themeSwitch({ electron, page }, times) {
  const to = (theme) => () =>
    untilPainted(page, {
      eventType: 'theme',
      isThere: { selector: 'html' },
      act: () =>
        electron.evaluate(({ nativeTheme }, source) => {
          nativeTheme.themeSource = source
        }, theme),
    })
  return repeat(times, [to('dark'), to('light')])
}

/** The Routes view: another way chosen in the table, until it is marked there and told in the details. */
export async function wayChoice(page, times) {
  await page.locator('.view-tabs button').nth(2).click()
  const ways = page.locator('.ways .way-choose')
  await ways.first().waitFor()
  const choose = (index) => () =>
    untilPainted(page, {
      eventType: CLICK,
      isThere: { selector: `.ways tbody tr:nth-child(${index + 1})[data-chosen="true"]` },
      act: () => ways.nth(index).click(),
    })
  return repeat(times, [choose(1), choose(0)])
}

/** The question turned round, until the new answer stands in the table. */
export async function questionTurn(page, times) {
  const turn = (letter) => () =>
    untilPainted(page, {
      eventType: CLICK,
      isThere: { selector: `.routes-pane[data-search="answered"] .routes-bar h2[data-from="${letter}"]` },
      act: () => page.locator('.route-swap').click(),
    })
  return repeat(times, [turn('duisburg'), turn('xian-port')])
}

/** Another language, from the moment that it is chosen until the window's words are painted in it. */
export function languageSwitch(page, times) {
  const to = (language) => () =>
    untilPainted(page, {
      eventType: 'language-chosen',
      isThere: { selector: `html[lang="${language}"] .view-tabs` },
      act: () =>
        page.evaluate((chosen) => {
          dispatchEvent(new Event('language-chosen'))
          return window.tarmaq.changeSettings({ language: chosen })
        }, language),
    })
  return repeat(times, [to('ru'), to('kk'), to('zh'), to('en')])
}
