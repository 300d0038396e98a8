import { expect, type Locator, type Page } from '@playwright/test'

/** The bar that says when the network is shown. */
export class YearBar {
  constructor(private readonly page: Page) {}

  get bar(): Locator {
    return this.page.getByRole('region', { name: 'Year shown' })
  }

  get slider(): Locator {
    return this.bar.getByRole('slider', { name: 'Year, as of 31 December' })
  }

  get now(): Locator {
    return this.bar.getByRole('button', { name: 'Now', exact: true })
  }

  get play(): Locator {
    return this.bar.getByRole('button', { name: /the years$|^One year on$/ })
  }

  /** "as of 2024 ✕", wherever it stands. */
  chips(year: number): Locator {
    return this.page.getByRole('button', { name: `Shown as of 31 December ${year}. Back to now` })
  }

  /** Waits until a year, or now, is shown. */
  async shows(year: number | 'now'): Promise<void> {
    await expect(this.bar).toHaveAttribute('data-year', String(year))
  }

  /** What of the bar leaves it or meets its neighbour, at this instant. */
  faults(): Promise<readonly string[]> {
    return this.bar.evaluate((bar) => {
      const frame = bar.getBoundingClientRect()
      const shown = [...bar.children].filter((child) => child.getBoundingClientRect().width > 0)
      return shown.flatMap((child, i) => {
        const box = child.getBoundingClientRect()
        const next = shown[i + 1]?.getBoundingClientRect()
        const outside = box.right > frame.right || box.bottom > frame.bottom || box.top < frame.top
        return [
          ...(outside ? [`${child.className} is not inside`] : []),
          ...(next && box.right > next.left ? [`${child.className} meets the next`] : []),
        ]
      })
    })
  }

  /** Goes to a year by the keys of the slider. */
  async go(year: number): Promise<void> {
    await this.slider.focus()
    await this.page.keyboard.press(year < 2010 ? 'Home' : 'End')
    let at = year < 2010 ? 1990 : 2030
    while (at !== year) {
      const [key, step] = keyFor(year - at)
      await this.page.keyboard.press(key)
      at += step
    }
    await this.shows(year)
  }
}

function keyFor(distance: number): readonly [string, number] {
  if (distance >= 5) return ['PageUp', 5]
  if (distance <= -5) return ['PageDown', -5]
  return distance > 0 ? ['ArrowRight', 1] : ['ArrowLeft', -1]
}
