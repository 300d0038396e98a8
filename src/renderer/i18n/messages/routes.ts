import { catalogue } from '../catalogue'

/** The Routes view. */
export const routesMessages = catalogue({
  en: {
    'routes.question': 'Find a route',
    'routes.pane': 'Ways found',
    'routes.alternatives': 'Alternatives',
    'routes.strip': 'Strip diagram',
    'routes.comparison': 'Comparison',
    'routes.details': 'The chosen way',
    'shortcut.routes': 'Routes',
  },
  bg: {
    'routes.question': 'Търсене на маршрут',
    'routes.pane': 'Намерени пътища',
    'routes.alternatives': 'Варианти',
    'routes.strip': 'Лентова схема',
    'routes.comparison': 'Съпоставка',
    'routes.details': 'Избраният път',
    'shortcut.routes': 'Маршрути',
  },
})
