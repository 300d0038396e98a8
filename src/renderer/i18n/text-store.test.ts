import { expect, test } from 'vitest'
import type { Language } from '../../shared/network/language'
import { loadText } from './text'
import { createTextStore } from './text-store'

test('speaks another language once its words are read', async () => {
  const store = createTextStore(await loadText('en'))
  const switched = store.getState().speak('ru')
  expect(store.getState().text.language).toBe('en')
  await switched
  expect(store.getState().text.t('view.compare')).toBe('Сравнение')
})

test('of two that are asked for, the last stays, whichever is read first', async () => {
  const texts = { en: await loadText('en'), kk: await loadText('kk'), zh: await loadText('zh') }
  const given = new Map<Language, () => void>()
  const store = createTextStore(texts.en, (language) => {
    return new Promise((resolve) => given.set(language, () => resolve(texts[language as keyof typeof texts])))
  })
  const switches = [store.getState().speak('kk'), store.getState().speak('zh')]
  for (const language of ['zh', 'kk'] as const) given.get(language)?.()
  await Promise.all(switches)
  expect(store.getState().text.language).toBe('zh')
})
