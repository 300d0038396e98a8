import type { Selection } from '../../../shared/ipc/session'
import { legPoints } from '../../../shared/network/leg-distance'
import type { NetworkIndex } from '../../../shared/network/network-index'
import { legState, standingOf } from '../../../shared/network/subject-state'
import type { Text } from '../../i18n/text'
import type { MapWay } from '../../map/map-ways'
import type { MapHit } from '../../map/network-map'
import { figureText, otherValues } from '../figure-text'
import { wayNames } from '../routes/way-name'
import { routeKindText, selectionName } from '../subject'
import { crossingText, momentOf, noFigure, sinceText, stageText } from '../time/state-words'

/** A thing on the map in words: its name and the one or two facts that tell most. */
export interface MapWords {
  readonly title: string
  readonly facts: readonly string[]
}

/** What the pointer or the keyboard's cursor is on, in words, and every subject that it stands for. */
export interface HitWords extends MapWords {
  readonly subjects: readonly Selection[]
}

function capacityFact(index: NetworkIndex, text: Text, id: string): string {
  const [lead] = index.headline(`terminal:${id}`, 'capacity', 'TEU/yr')
  if (!lead) {
    const [promised] = index
      .groupsOf(`terminal:${id}`, 'capacity')
      .filter((group) => group.unit === 'TEU/yr' && group.observations[0].notFor === undefined)
    if (!promised) return index.asOf === null ? text.t('map.no-capacity') : noFigure(text, index)
    const [first] = promised.observations
    return `${figureText(text, first)} (${text.t(`basis.${first.basis}`)})`
  }
  const group = index.groupOf(lead.id)
  const others = group ? otherValues(text, group) : []
  const also = others.length > 0 ? ` · ${text.t('figure.also', { values: text.format.list(others) })}` : ''
  return `${figureText(text, lead)}${also}`
}

function factsOf(index: NetworkIndex, text: Text, { kind, id }: Selection): string[] {
  const { t } = text
  const statusOf = (subject: Parameters<typeof standingOf>[0] | undefined) => {
    if (!subject) return ''
    const state = standingOf(subject, momentOf(index), index)
    return [stageText(text, state.stage), index.asOf === null ? '' : sinceText(text, state)]
      .filter((words) => words !== '')
      .join(' · ')
  }
  switch (kind) {
    case 'terminal':
      return [capacityFact(index, text, id), statusOf(index.terminals.get(id))]
    case 'crossing': {
      const crossing = index.crossings.get(id)
      return crossing ? [crossingText(text, index, crossing)] : []
    }
    case 'route': {
      const route = index.routes.get(id)
      return route
        ? [t(routeKindText(index, route.kind)), ...(route.caption ? [text.say(route.caption)] : [])]
        : []
    }
    case 'institution': {
      const institution = index.institutions.get(id)
      return institution ? [t(`institution.${institution.kind}`), statusOf(institution)] : []
    }
    case 'place': {
      const place = index.places.get(id)
      return place ? [t(`place.${place.kind}`)] : []
    }
  }
}

/** A selection in words. */
export function selectionWords(index: NetworkIndex, text: Text, selection: Selection): MapWords {
  const facts = factsOf(index, text, selection).filter((fact) => fact !== '')
  return { title: selectionName(index, text, selection), facts }
}

function sameSubject(a: Selection, b: Selection): boolean {
  return a.kind === b.kind && a.id === b.id
}

/** Links and corridors that run over a leg, links first. */
export function routesOver(index: NetworkIndex, legs: readonly string[]): Selection[] {
  return index.network.routes
    .filter((route) => route.kind !== 'stretch' && route.legs.some((leg) => legs.includes(leg)))
    .sort((a, b) => Number(b.kind === 'link') - Number(a.kind === 'link'))
    .map(({ id }) => ({ kind: 'route', id }) as const)
}

function legWords(index: NetworkIndex, text: Text, legId: string): MapWords {
  const { t, name, format } = text
  const leg = index.legs.get(legId)
  if (!leg) return { title: legId, facts: [] }
  const ends = [leg.from, leg.to].map((id) => {
    const place = index.places.get(id)
    return place ? name(place.names) : id
  })
  const gauge = leg.gauge === undefined ? '' : ` ${t('leg.gauge', { gauge: leg.gauge })}`
  const length = legPoints(leg, index.places).length > 1 ? index.legDistances.get(legId) : undefined
  const km = length ? [t('leg.about-km', { km: format.number(length.km, 0) })] : []
  const state = index.asOf === null ? undefined : legState(leg, momentOf(index), index)
  const status = state ? stageText(text, state.stage) : t(`status.${leg.status}`)
  const facts = [[`${t(`mode.${leg.mode}`)}${gauge}`, status, ...km].join(' · ')]
  return { title: ends.join(' – '), facts: state ? [...facts, sinceText(text, state)] : facts }
}

/** The ways over a leg: each with its landmarks and length. */
export function wayWords(index: NetworkIndex, text: Text, ways: readonly MapWay[]): Pick<MapWords, 'facts'> {
  const names = wayNames(
    index,
    text,
    ways.map(({ course }) => course),
  )
  const { t, format } = text
  return {
    facts: ways.map(
      ({ course }, i) => `${names[i]} · ${t('leg.about-km', { km: format.number(course.km, 0) })}`,
    ),
  }
}

/** Puts what was hit into words. */
export function hitWords(
  index: NetworkIndex,
  text: Text,
  hit: Exclude<MapHit, { readonly kind: 'flow' }>,
): HitWords {
  const { t } = text
  if (hit.kind === 'legs') {
    const subjects = routesOver(index, hit.ids)
    const words = legWords(index, text, hit.ids[0] ?? '')
    return {
      ...words,
      facts:
        subjects.length > 0
          ? [...words.facts, t('map.routes-here', { count: subjects.length })]
          : words.facts,
      subjects,
    }
  }
  if (hit.kind !== 'marker') {
    const subject: Selection =
      hit.kind === 'tag' ? { kind: 'route', id: hit.route } : { kind: 'place', id: hit.id }
    return { ...selectionWords(index, text, subject), subjects: [subject] }
  }
  const subjects = hit.marker.members
    .map(({ selection }) => selection)
    .filter((subject, i, all) => all.findIndex((other) => sameSubject(other, subject)) === i)
  const [first] = subjects
  if (subjects.length === 1 && first) return { ...selectionWords(index, text, first), subjects }
  return {
    title: t('map.several', { count: subjects.length }),
    facts: subjects.map((subject) => selectionName(index, text, subject)),
    subjects,
  }
}
