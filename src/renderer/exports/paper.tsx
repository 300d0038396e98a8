import '@fontsource/inter/400.css'
import '@fontsource/inter/600.css'
import { type CSSProperties, useLayoutEffect, useRef } from 'react'
import { drawChart } from '../charts/chart-host'
import { lightPalette, readLightTokens } from '../charts/paint'
import { LegendBody } from '../features/network/map-legend'
import { MapScale } from '../features/network/map-scale'
import { useText } from '../i18n/text'
import { Icon } from '../ui/icon'
import type { ChartPanel, Panel } from './export-part'
import './paper.css'
import type { Inks } from './paper-room'
import type { PaperSheet, SheetMap, SheetPart } from './paper-sheet'
import { PaperTable } from './paper-table'
import { SwatchSign } from './swatch'

function ChartOnPaper({
  panel: { size, build },
  ratio,
  inks,
  label,
}: {
  readonly panel: ChartPanel
  readonly ratio: number
  readonly inks: Inks
  readonly label: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const draw = () => {
      const node = canvas.current
      if (!node) return
      const token = readLightTokens()
      const chart = drawChart(size, build, { token, ratio })
      node.width = chart.width
      node.height = chart.height
      const context = node.getContext('2d', { alpha: false })
      if (!context) return
      context.fillStyle = token('--panel')
      context.fillRect(0, 0, chart.width, chart.height)
      context.drawImage(chart, 0, 0)
    }
    draw()
    inks.add(draw)
    return () => void inks.delete(draw)
  }, [size, build, ratio, inks])
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      style={{ inlineSize: size.width, blockSize: size.height }}
    />
  )
}

function PanelOnPaper({
  panel,
  title,
  ratio,
  inks,
}: {
  readonly panel: Panel
  readonly title: string
  readonly ratio: number
  readonly inks: Inks
}) {
  const { t } = useText()
  const heading = panel.heading ?? title
  return (
    <div className="paper-panel">
      {panel.heading !== undefined && <h3>{panel.heading}</h3>}
      {'drawing' in panel ? (
        <div role="img" aria-label={t('exports.drawing-of', { title: heading })}>
          {panel.drawing}
        </div>
      ) : (
        <ChartOnPaper
          panel={panel}
          ratio={ratio}
          inks={inks}
          label={t('exports.drawing-of', { title: heading })}
        />
      )}
    </div>
  )
}

function MapOnPaper({ map: { picture, size, shows } }: { readonly map: SheetMap }) {
  const { t } = useText()
  const canvas = useRef<HTMLCanvasElement>(null)
  useLayoutEffect(() => {
    const node = canvas.current
    if (!node) return
    node.width = picture.canvas.width
    node.height = picture.canvas.height
    node.getContext('2d', { alpha: false })?.drawImage(picture.canvas, 0, 0)
  }, [picture])
  return (
    <div className="paper-map">
      <div className="paper-map-picture" style={{ inlineSize: size.width, blockSize: size.height }}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('exports.drawing-of', { title: t('map.pane') })}
          style={{ inlineSize: size.width, blockSize: size.height }}
        />
        <div className="paper-map-scale">
          <MapScale camera={picture.camera} />
        </div>
      </div>
      <p className="paper-credits">{t('map.credits')}</p>
      <div className="map-legend paper-legend">
        <LegendBody zoom={picture.camera.zoom} ways={shows === 'ways'} flows={shows === 'flows'} />
      </div>
    </div>
  )
}

function PartOnPaper({
  sheet,
  item: { part, headed, tabled },
  inks,
}: {
  readonly sheet: PaperSheet
  readonly item: SheetPart
  readonly inks: Inks
}) {
  const { title, subtitle, legend, notes, panels, table } = part
  const [first, ...more] = panels?.(sheet.width) ?? []
  const panel = (one: Panel) => (
    <PanelOnPaper key={one.heading ?? title} panel={one} title={title} ratio={sheet.ratio} inks={inks} />
  )
  const said = notes.map((note) => (
    <p key={note} className="paper-note">
      {note}
    </p>
  ))
  return (
    <section className="paper-part">
      <div className="paper-drawing">
        {headed && (
          <header>
            <h2>{title}</h2>
            {subtitle !== '' && <p>{subtitle}</p>}
          </header>
        )}
        {legend.length > 0 && first && (
          <ul className="paper-signs">
            {legend.map((entry) => (
              <li key={entry.text}>
                <SwatchSign entry={entry} />
                <span>{entry.text}</span>
              </li>
            ))}
          </ul>
        )}
        {first && panel(first)}
      </div>
      {more.map(panel)}
      {first && said}
      {tabled && <PaperTable model={table} sources={sheet.sources} />}
      {!first && said}
    </section>
  )
}

function Sources({ sheet: { sources } }: { readonly sheet: PaperSheet }) {
  const { t } = useText()
  const { notes, own } = sources
  if (notes.length + own.length === 0) return null
  return (
    <section className="paper-sources">
      <h2>{t('exports.sources')}</h2>
      {own.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <ol data-many={notes.length > 3}>
        {notes.map(({ number, text, url }) => (
          <li key={number}>
            <span className="paper-number">{number}</span>
            {url === undefined ? <span>{text}</span> : <a href={url}>{text}</a>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Fonts of one weight each: a variable one would be printed as drawings of its letters. */
const FONT = '"Inter", "Noto Sans SC", sans-serif'

/** A sheet: title, map, parts, and under them the sources of every figure. Light whatever the window's theme is. */
export function Paper({ sheet, inks }: { readonly sheet: PaperSheet; readonly inks: Inks }) {
  const { t } = useText()
  const { kind, width, title, lines, map, parts, imprint } = sheet
  const palette = { ...Object.fromEntries(lightPalette()), '--font': FONT } as CSSProperties
  return (
    <article className="paper" data-kind={kind} style={{ ...palette, inlineSize: width }}>
      <header className="paper-head">
        <div>
          <h1>{title}</h1>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="paper-brand">
          <Icon name="brand" />
          <span>{t('app.title')}</span>
        </div>
      </header>
      {map && <MapOnPaper map={map} />}
      {parts.map((item) => (
        <PartOnPaper key={item.part.id} sheet={sheet} item={item} inks={inks} />
      ))}
      <footer className="paper-foot">
        <Sources sheet={sheet} />
        <p className="paper-imprint">
          <span>{t('exports.no-average')}</span> <span>{imprint}</span>
        </p>
      </footer>
    </article>
  )
}
