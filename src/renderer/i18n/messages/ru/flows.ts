import type { Part } from '../part'

export const flows: Part<'flows'> = {
  'flows.title': 'Главные маршруты: {measure}',
  'flows.none': 'При этих фильтрах ни в одной строке нет и отправления, и назначения.',
  'flows.rank': '№',
  'flows.pair': 'Откуда → куда',
  'flows.origin': 'Отправление',
  'flows.destination': 'Назначение',
  'flows.share': 'Доля',
  'flows.rows': 'Строки',
  'flows.rest': '{count, plural, one {Ещё # пара} few {Ещё # пары} many {Ещё # пар} other {Ещё # пары}}',
  'flows.smaller': 'на карте {count} самых крупных',
  'flows.undrawn':
    '{count, plural, one {# пары нет} few {# пар нет} many {# пар нет} other {# пары нет}} на карте ({value}): точка неизвестна или оба конца в одном месте',
  'flows.export-csv': 'CSV…',
  'flows.export-parquet': 'Parquet…',
  'flows.legend': 'Потоки из ваших файлов; ширина — по величине: {measure}',
  'flows.legend-direction': 'направление; туда и обратно — рядом',
  'flows.said':
    '{count, plural, one {# поток} few {# потока} many {# потоков} other {# потока}} из ваших файлов на карте, самый крупный — {pair}: {value}; все они — в разделе «Главные маршруты».',
}
