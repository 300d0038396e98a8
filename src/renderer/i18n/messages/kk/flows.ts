import type { Part } from '../part'

export const flows: Part<'flows'> = {
  'flows.title': 'Басты маршруттар: {measure}',
  'flows.none': 'Бұл сүзгілермен бірде-бір жолда жөнелту де, бару орны да қатар аталмаған.',
  'flows.rank': '№',
  'flows.pair': 'Қайдан → қайда',
  'flows.origin': 'Жөнелту орны',
  'flows.destination': 'Бару орны',
  'flows.share': 'Үлесі',
  'flows.rows': 'Жолдар',
  'flows.rest': '{count, plural, one {Тағы # жұп} other {Тағы # жұп}}',
  'flows.smaller': 'картада ең ірі {count}',
  'flows.undrawn':
    '{count, plural, one {# жұп картада жоқ} other {# жұп картада жоқ}} ({value}): нүктесі белгісіз немесе екі шеті бір орында',
  'flows.export-csv': 'CSV…',
  'flows.export-parquet': 'Parquet…',
  'flows.legend': 'Файлдарыңыздағы ағындар; ені шамасына қарай: {measure}',
  'flows.legend-direction': 'бағыты; бару мен қайту қатар',
  'flows.said':
    '{count, plural, one {Картада файлдарыңыздағы # ағын} other {Картада файлдарыңыздағы # ағын}}, ең ірісі — {pair}: {value}; бәрі «Басты маршруттар» бөлімінде.',
}
