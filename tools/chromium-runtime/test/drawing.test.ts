import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApp, startTestApp } from './runtime-app'

let running: RunningApp
beforeAll(async () => {
  running = await startTestApp(['--force-device-scale-factor=2'])
})
afterAll(() => running.stop())

describe('drawing', () => {
  test('WebGL 2 is there, in software', async () => {
    const renderer = await running.page.evaluate(() => {
      const context = document.createElement('canvas').getContext('webgl2')
      const names = context?.getExtension('WEBGL_debug_renderer_info')
      return names && context ? String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)) : 'none'
    })
    expect(renderer).toContain('SwiftShader')
  })

  test('an installed font can’t stand in for one that the app lacks', async () => {
    const widths = await running.page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d')
      return ['DejaVu Serif', 'Noto Sans CJK SC', 'No Such Font'].map((family) => {
        if (context) context.font = `40px "${family}", "Open Sans"`
        return context?.measureText('Quiet 霍尔果斯').width
      })
    })
    expect(new Set(widths).size).toBe(1)
  })

  test('the device scale factor is the switch’s, and the content size stays in CSS pixels', async () => {
    const seen = await running.page.evaluate(() => [devicePixelRatio, innerWidth, innerHeight])
    expect(seen).toEqual([2, 1000, 700])
    const scale = await running.app.evaluate(({ screen }) => screen.getPrimaryDisplay().scaleFactor)
    expect(scale).toBe(2)
  })

  test('a picture has all its device pixels', async () => {
    const size = await running.app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.capturePage()
      return picture?.toPNG().readUInt32BE(16)
    })
    expect(size).toBe(2000)
  })

  test('a page is printed on the sheet that its style names, as a PDF with its own fonts', async () => {
    await running.page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('@page { size: 100mm 50mm; margin: 0 }')
      document.adoptedStyleSheets = [sheet]
    })
    const pdf = await running.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true })
      return bytes?.toString('latin1') ?? ''
    })
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect([width, height].map((side) => Math.round((Number(side) * 25.4) / 72))).toEqual([100, 50])
    expect(pdf).toContain('/FontFile2')
    expect(pdf).toContain('/StructTreeRoot')
  })
})

describe('with hardware acceleration disabled', () => {
  test('a page has no WebGL', async () => {
    const plain = await startTestApp(['--plain'])
    const seen = await plain.page.evaluate(() =>
      ['webgl', 'webgl2'].filter((kind) => document.createElement('canvas').getContext(kind) !== null),
    )
    const enabled = await plain.app.evaluate(({ app }) => app.isHardwareAccelerationEnabled())
    await plain.stop()
    expect([seen, enabled]).toEqual([[], false])
  })
})
