import type { Part } from '../part'

export const sources: Part<'sources'> = {
  'sources.title': 'Дереккөздер мен қайшылықтар',
  'sources.disputes': 'Қайшылықтар ({count})',
  'sources.sources': 'Дереккөздер ({count})',
  'sources.disputes-label': 'Сәйкес келуі тиіс, бірақ келмейтін көрсеткіштер',
  'sources.sources-label': 'Барлық дереккөз',
  'sources.disputes-hint':
    'Бір нәрсенің бір уақыттағы әртүрлі көрсеткіштері. Бәрі қалады; орташасы есептелмейді.',
  'sources.sources-hint': 'Сақталған көшірмелер оқылды; ешбір бет тікелей ашылған жоқ.',
  'sources.subject': 'Не туралы',
  'sources.measure': 'Шама',
  'sources.when': 'Қашан',
  'sources.spread': 'Ең көбі ÷ ең азы',
  'sources.figures': 'Көрсеткіштер',
  'sources.publisher': 'Жариялаған',
  'sources.title-column': 'Тақырыбы',
  'sources.said-by': 'Кім айтты',
  'sources.kind': 'Түрі',
  'sources.date': 'Күні',
  'sources.rests': 'Ондағы көрсеткіштер',
}
