import type { Page } from '@playwright/test'
import { en } from '../../src/renderer/i18n/messages/en'

const KEYS: ReadonlySet<string> = new Set(Object.values(en).flatMap((part) => Object.keys(part)))

/** Keys of the message catalogue that stand where their words should, anywhere in the window or in an accessible name. */
export async function keysShown(page: Page): Promise<string[]> {
  const candidates = await page.evaluate(() => {
    const KEY = /[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z0-9]+)*/gu
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('code, kbd, [translate=no]')) continue
      texts.push(node.textContent ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [aria-valuetext]',
    )) {
      if (element.closest('[translate=no]')) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext'])
        texts.push(element.getAttribute(name) ?? '')
    }
    return [...new Set(texts.flatMap((text) => text.match(KEY) ?? []))]
  })
  return candidates.filter((candidate) => KEYS.has(candidate)).map((key) => `key: ${key}`)
}

/** Texts of which a part can neither be seen nor scrolled to, and that have no sign of it (an ellipsis). */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5
    const hidesText = (style: CSSStyleDeclaration) =>
      style.overflowX !== 'visible' || style.overflowY !== 'visible'
    const scrolls = (style: CSSStyleDeclaration) =>
      /auto|scroll/.test(style.overflowX) || /auto|scroll/.test(style.overflowY)
    const saysSo = (style: CSSStyleDeclaration) =>
      style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
    const cut: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent?.checkVisibility()) continue
      if (parent.closest('.visually-hidden, [data-react-aria-hidden], option, svg')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width <= 1) continue
      for (let above: Element | null = parent; above; above = above.parentElement) {
        const style = getComputedStyle(above)
        if (saysSo(style) || scrolls(style)) break
        if (hidesText(style) || above === document.body) {
          const frame = above.getBoundingClientRect()
          if (frame.width <= 1 || frame.height <= 1) break
          const over =
            box.left < frame.left - SLACK ||
            box.right > frame.right + SLACK ||
            box.top < frame.top - SLACK - 2 ||
            box.bottom > frame.bottom + SLACK + 2
          if (over) {
            cut.push(`cut: “${text.slice(0, 60)}” by .${above.className || above.tagName}`)
            break
          }
        }
        if (style.position === 'fixed') break
      }
    }
    return [...new Set(cut)]
  })
}

/**
 * Texts and accessible names without the mark of the build with marked words. Exempt is what stands as somebody else wrote
 * it (`translate=no`, or a language of its own), code and keys, whole numbers of up to four digits, which every language
 * writes alike, what has neither letter nor digit, and the words of the controls' library, which has its own.
 */
export function unmarkedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const EXEMPT = '[data-live-announcer], code, kbd, [translate=no], [lang]:not(html), script, style'
    const isOurs = (text: string) =>
      text.includes('‹') ||
      text.includes('›') ||
      !/[\p{L}\p{N}]/u.test(text) ||
      /^[(+−]?\d{1,4}\)?$|^[A-Z]{2}$/.test(text)
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (isOurs(text) || !parent?.checkVisibility() || parent.closest(EXEMPT)) continue
      found.push(`“${text.slice(0, 80)}” in .${parent.className || parent.tagName}`)
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [aria-valuetext]',
    )) {
      if (!element.checkVisibility() || element.closest(`${EXEMPT}, [data-react-aria-hidden]`)) continue
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext']) {
        const text = element.getAttribute(name) ?? ''
        if (!isOurs(text) && text !== 'Dismiss')
          found.push(`${name} “${text.slice(0, 80)}” of .${element.className || element.tagName}`)
      }
    }
    return [...new Set(found)]
  })
}
