import { describe, expect, it } from 'vitest'
import { shippedIndex } from '../../../shared/network/routing/shipped-fixture'
import { createEndSearch } from './route-ends'

const search = createEndSearch(shippedIndex())
const ids = (query: string) => search(query).map(({ id }) => id)

describe('createEndSearch', () => {
  it.each([
    ['Duisburg', 'duisburg'],
    ['Алматы', 'almaty'],
    ['塔城', 'tacheng'],
    ['Chuguchak', 'tacheng'],
    ['Ташкент', 'tashkent'],
    ['Достық', 'dostyk'],
    ['霍尔果斯', 'khorgos-cn'],
    ['Лянюнган', 'lianyungang'],
  ])('finds %s', (query, id) => {
    expect(ids(query)).toContain(id)
  })

  it('takes a terminal for its place', () => {
    expect(ids('Xi’an')).toContain('xian-port')
  })

  it('gives both stations of a crossing, and no border point', () => {
    expect(ids('Alataw Pass')).toEqual(expect.arrayContaining(['dostyk', 'alashankou']))
  })

  it('puts what is called so before what a crossing is called', () => {
    expect(ids('Tacheng')[0]).toBe('tacheng')
    expect(ids('Bakhty')[0]).toBe('bakhty')
  })

  it('says which place no line reaches, and puts it last', () => {
    const found = search('Guangzhou')
    expect(found.map(({ id, onLine }) => [id, onLine])).toContainEqual(['guangzhou', false])
  })
})
