import { catalogue } from '../catalogue'

/** Flows between places: on the map and as a table. */
export const flowsMessages = catalogue({
  en: {
    'flows.title': 'Top routes by {measure}',
    'flows.none': 'No row of these filters names both an origin and a destination.',
    'flows.rank': '#',
    'flows.pair': 'From → to',
    'flows.origin': 'Origin',
    'flows.destination': 'Destination',
    'flows.share': 'Share',
    'flows.rows': 'Rows',
    'flows.rest': '{count, plural, one {One more pair} other {# more pairs}}',
    'flows.smaller': 'the {count} largest are on the map',
    'flows.undrawn':
      '{count, plural, one {One pair is} other {# pairs are}} not on the map ({value}): no known point, or both ends at one',
    'flows.export-csv': 'CSV…',
    'flows.export-parquet': 'Parquet…',
    'flows.legend': 'Flows of your files; width in proportion to {measure}',
    'flows.legend-direction': 'direction; there and back lie apart',
    'flows.said':
      '{count, plural, one {One flow} other {# flows}} of your files on the map, the largest {pair} with {value}; all of them are in Top routes.',
  },
  bg: {
    'flows.title': 'Главни направления по {measure}',
    'flows.none': 'Никой ред с тези филтри не казва и начална, и крайна точка.',
    'flows.rank': '№',
    'flows.pair': 'От → до',
    'flows.origin': 'Начална точка',
    'flows.destination': 'Крайна точка',
    'flows.share': 'Дял',
    'flows.rows': 'Редове',
    'flows.rest': '{count, plural, one {Още една двойка} other {Още # двойки}}',
    'flows.smaller': 'на картата са {count}-те най-големи',
    'flows.undrawn':
      '{count, plural, one {Една двойка не е} other {# двойки не са}} на картата ({value}): без известна точка или с краища на едно място',
    'flows.export-csv': 'CSV…',
    'flows.export-parquet': 'Parquet…',
    'flows.legend': 'Потоци от вашите файлове; ширината е пропорционална на {measure}',
    'flows.legend-direction': 'посока; отиване и връщане са отделно',
    'flows.said':
      '{count, plural, one {Един поток} other {# потока}} от вашите файлове на картата, най-големият {pair} с {value}; всички са в „Главни направления“.',
  },
})
