import { DateTimeFormat } from '@formatjs/intl-datetimeformat'
import { DisplayNames } from '@formatjs/intl-displaynames'
import { NumberFormat } from '@formatjs/intl-numberformat'
import { routed } from './routed'

function replace<K extends 'DateTimeFormat' | 'DisplayNames' | 'NumberFormat'>(
  name: K,
  kazakh: Parameters<typeof routed>[1],
): void {
  const value = routed(Intl[name], kazakh)
  Object.defineProperty(Intl, name, { value, configurable: true, writable: true })
}

replace('NumberFormat', NumberFormat)
replace('DateTimeFormat', DateTimeFormat)
replace('DisplayNames', DisplayNames)
