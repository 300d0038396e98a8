/** Importing this gives the window Kazakh numbers, dates, names of countries and control texts. The data files need the formatters before them. */
import './kazakh-formatters'
import '@formatjs/intl-numberformat/locale-data/kk.js'
import '@formatjs/intl-datetimeformat/locale-data/kk.js'
import '@formatjs/intl-displaynames/locale-data/kk.js'
import './kazakh-controls'
