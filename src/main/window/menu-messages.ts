import type { Language } from '../../shared/network/language'

const EN = {
  file: '&File',
  openFolder: 'Open Data Folder…',
  builtIn: 'Use the Built-in Network',
  reloadFolder: 'Reload',
  quit: 'Quit',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select All',
  find: 'Find…',
  view: '&View',
  network: 'Network',
  compare: 'Compare',
  routes: 'Routes',
  fitAll: 'Fit All',
  institutions: 'Show or Hide Institutions',
  resetZoom: 'Actual Size',
  zoomIn: 'Zoom In',
  zoomOut: 'Zoom Out',
  fullScreen: 'Full Screen',
  developerTools: 'Developer Tools',
  help: '&Help',
  sources: 'Sources and Conflicts',
  method: 'How Routes Are Worked Out',
  shortcuts: 'Keyboard Shortcuts',
  about: 'About Tarmaq',
  showLog: 'Show Log',
  crashed: 'The window stopped working several times in a row.',
  crashedDetail:
    'Nothing of yours is lost. The default view forgets the last selection, map position and pane sizes.',
  defaultView: 'Start with the Default View',
  unresponsive: 'The window does not answer.',
  unresponsiveDetail: 'Wait, or reload it; the view stays as it was last saved.',
  wait: 'Wait',
  reload: 'Reload',
} as const

/** Words of the native menu and of the dialogs that main shows when the page cannot. `&` marks the access key. */
export type MenuMessages = Readonly<Record<keyof typeof EN, string>>

const BG: MenuMessages = {
  file: '&Файл',
  openFolder: 'Отваряне на папка с данни…',
  builtIn: 'Използване на вградената мрежа',
  reloadFolder: 'Презареждане',
  quit: 'Изход',
  edit: '&Редактиране',
  undo: 'Отмяна',
  redo: 'Повтаряне',
  cut: 'Изрязване',
  copy: 'Копиране',
  paste: 'Поставяне',
  selectAll: 'Избиране на всичко',
  find: 'Търсене…',
  view: '&Изглед',
  network: 'Мрежа',
  compare: 'Сравнение',
  routes: 'Маршрути',
  fitAll: 'Покажи всичко',
  institutions: 'Показване или скриване на представителствата',
  resetZoom: 'Действителен размер',
  zoomIn: 'Увеличаване',
  zoomOut: 'Намаляване',
  fullScreen: 'Цял екран',
  developerTools: 'Инструменти за разработчици',
  help: '&Помощ',
  sources: 'Източници и противоречия',
  method: 'Как се изчисляват маршрутите',
  shortcuts: 'Клавишни комбинации',
  about: 'За Tarmaq',
  showLog: 'Показване на дневника',
  crashed: 'Прозорецът спря да работи няколко пъти поред.',
  crashedDetail:
    'Нищо ваше не е загубено. Изгледът по подразбиране забравя последния избор, мястото на картата и размерите на панелите.',
  defaultView: 'Започване с изгледа по подразбиране',
  unresponsive: 'Прозорецът не отговаря.',
  unresponsiveDetail: 'Изчакайте или го презаредете; изгледът остава, както е запазен последно.',
  wait: 'Изчакване',
  reload: 'Презареждане',
}

const CATALOGUE: Readonly<Partial<Record<Language, MenuMessages>>> = { en: EN, bg: BG }

/** The words in `language`, or in English where the menu does not speak it yet. */
export function menuMessages(language: Language): MenuMessages {
  return CATALOGUE[language] ?? EN
}
