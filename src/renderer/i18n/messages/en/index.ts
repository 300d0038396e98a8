import { charts } from './charts'
import { commands } from './commands'
import { compare } from './compare'
import { details } from './details'
import { exports } from './exports'
import { failures } from './failures'
import { flows } from './flows'
import { imports } from './imports'
import { list } from './list'
import { map } from './map'
import { measures } from './measures'
import { method } from './method'
import { problems } from './problems'
import { routes } from './routes'
import { series } from './series'
import { settings } from './settings'
import { shell } from './shell'
import { sources } from './sources'
import { steps } from './steps'
import { time } from './time'
import { ways } from './ways'

/** Every message of the window in English, part by part. What is written here is what every language must have. */
export const en = {
  charts,
  commands,
  compare,
  details,
  exports,
  failures,
  flows,
  imports,
  list,
  map,
  measures,
  method,
  problems,
  routes,
  series,
  settings,
  shell,
  sources,
  steps,
  time,
  ways,
}
