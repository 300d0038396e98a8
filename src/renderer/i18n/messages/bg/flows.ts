import type { Part } from '../part'

export const flows: Part<'flows'> = {
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
}
