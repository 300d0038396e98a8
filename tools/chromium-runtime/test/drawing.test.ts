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
