import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ok } from '../../../shared/ipc/result'
import { FIRST_SESSION, type Selection } from '../../../shared/ipc/session'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { createAppStore } from '../../app/app-store'
import { loadText, type Text } from '../../i18n/text'
import { menuParts } from './menu-actions'
import { type MenuTarget, menuData, readSubject } from './menu-target'

const INDEX = shippedIndex()
let text: Text
beforeAll(async () => {
  text = await loadText('en')
})

function open(target: MenuTarget) {
  const store = createAppStore({ ...FIRST_SESSION, view: 'compare' })
  const api = {
    copyText: vi.fn(async (_text: string) => ok(null)),
    openExternal: vi.fn(async (_url: string) => ok(null)),
  }
  const parts = menuParts({ index: INDEX, text, store, api }, target)
  const actions = new Map(parts.flatMap((part) => part.actions.map((action) => [action.id, action])))
  return { store, api, parts, ids: [...actions.keys()], run: (id: string) => actions.get(id)?.run() }
}

const XIAN = { kind: 'terminal', id: 'xian' } as const
const CAPACITY = INDEX.headline('terminal:xian', 'capacity', 'TEU/yr')[0]?.id ?? ''

describe('the context menu', () => {
  test.each([
    [
      XIAN,
      [
        'open',
        'centre',
        'compare',
        'route-from-xian-port',
        'route-to-xian-port',
        'copy-name',
        'copy-coordinates',
      ],
    ],
    [
      { kind: 'place', id: 'duisburg' },
      ['open', 'centre', 'route-from-duisburg', 'route-to-duisburg', 'copy-name', 'copy-coordinates'],
    ],
    [{ kind: 'route', id: 'xian-khorgos' }, ['open', 'centre', 'copy-name']],
    [
      { kind: 'crossing', id: 'altynkol-khorgos' },
      [
        'open',
        'centre',
        'route-from-altynkol',
        'route-from-khorgos-cn',
        'route-to-altynkol',
        'route-to-khorgos-cn',
        'copy-name',
      ],
    ],
  ] as const)('of %j offers what can be done with it', (subject, ids) => {
    expect(open({ subjects: [subject] }).ids.toSorted()).toEqual(ids.toSorted())
  })

  test('of what has no point on the map does not offer to show it there', () => {
    const unplaced = INDEX.network.institutions.find(
      ({ place }) => INDEX.places.get(place)?.position === undefined,
    )
    const { ids } = open({ subjects: [{ kind: 'institution', id: unplaced?.id ?? '' }] })
    expect(ids).toEqual(['open', 'copy-name'])
  })

  test('opens details and centres the map where there is one', () => {
    for (const id of ['open', 'centre']) {
      const { store, run } = open({ subjects: [{ kind: 'terminal', id: 'lianyungang' }] })
      run(id)
      const { view, selection, focus } = store.getState()
      expect(view).toBe('network')
      expect(id === 'open' ? selection?.id : focus.target).toEqual(
        id === 'open' ? 'lianyungang' : { kind: 'terminal', id: 'lianyungang' },
      )
    }
  })

  test('begins a route here, and lets the other end go where it is the same', () => {
    const { store, run } = open({ subjects: [XIAN] })
    run('route-to-xian-port')
    const { view, routes } = store.getState()
    expect([view, routes.question.from, routes.question.to]).toEqual(['routes', null, 'xian-port'])
    run('route-from-xian-port')
    expect(store.getState().routes.question).toMatchObject({ from: 'xian-port', to: null })
  })

  test('takes a terminal out of the comparison, or into it while there is room', () => {
    const { store, run, parts } = open({ subjects: [XIAN] })
    expect(parts[0]?.actions.find(({ id }) => id === 'compare')?.label).toBe('Remove from the comparison')
    run('compare')
    expect(store.getState().compare).not.toContain('xian')
  })

  test('copies a name, and coordinates as latitude and longitude', () => {
    const { api, run } = open({ subjects: [{ kind: 'place', id: 'duisburg' }] })
    run('copy-name')
    run('copy-coordinates')
    const position = INDEX.places.get('duisburg')?.position
    expect(api.copyText.mock.calls).toEqual([['Duisburg'], [`${position?.lat}, ${position?.lon}`]])
  })

  test('of a figure shows its evidence, copies it with its citation and opens its sources', () => {
    const { store, api, run, ids } = open({ subjects: [], figure: { kind: 'observation', id: CAPACITY } })
    run('evidence')
    run('copy-figure')
    const source = ids.find((id) => id.startsWith('source-')) ?? ''
    run(source)
    expect(store.getState().evidence).toEqual([{ kind: 'observation', id: CAPACITY }])
    expect(api.copyText.mock.calls[0]?.[0]).toContain('66,500')
    expect(api.openExternal.mock.calls[0]?.[0]).toBe(INDEX.sources.get(source.slice('source-'.length))?.url)
  })

  test('of a figure that is worked out shows only its evidence', () => {
    const { ids } = open({ subjects: [], figure: { kind: 'intensity', terminal: 'xian' } })
    expect(ids).toEqual(['evidence'])
  })

  test('puts the figure first where it was pointed at by itself, and names what else is there', () => {
    const target: MenuTarget = {
      subjects: [XIAN, { kind: 'place', id: 'duisburg' }],
      figure: { kind: 'observation', id: CAPACITY },
    }
    expect(open(target).parts.map(({ id }) => id)).toEqual(['subject', 'figure', 'others'])
    expect(open({ ...target, figureFirst: true }).parts.map(({ id }) => id)).toEqual([
      'figure',
      'subject',
      'others',
    ])
    const { store, run } = open(target)
    run('open-place-duisburg')
    expect(store.getState().selection).toEqual({ kind: 'place', id: 'duisburg' })
  })
})

describe('what an element says of its menu', () => {
  test('is written in its attributes', () => {
    const subjects: Selection[] = [XIAN, { kind: 'place', id: 'duisburg' }]
    expect(menuData({ subjects, figure: { kind: 'intensity', terminal: 'xian' } })).toEqual({
      'data-subject': 'terminal:xian place:duisburg',
      'data-figure': 'intensity:xian',
    })
    expect(menuData({})).toEqual({})
  })

  test.each([
    ['terminal:xian', XIAN],
    ['leg:a-b', undefined],
    ['theme:x', undefined],
    ['terminal:', undefined],
    ['', undefined],
  ] as const)('%j is read as %j', (word, subject) => {
    expect(readSubject(word)).toEqual(subject)
  })
})
