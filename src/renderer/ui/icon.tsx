/** 16 × 16 line drawings, in the colour of the text around them. Never the only sign of a meaning. */
const DRAWINGS = {
  brand: 'M2 4h4l4 4h4M6 4l4-2h4M6.5 12.5 10 8',
  list: 'M2 4h12M2 8h12M2 12h12',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2L14 14',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6.2 6.3c0-1 .8-1.7 1.8-1.7s1.8.7 1.8 1.6c0 1.4-1.8 1.5-1.8 2.8M8 11.2v.2',
  settings: 'M2 4.5h7M12.5 4.5H14M10.7 2.7v3.6M2 11.5h1.5M7 11.5h7M5.3 9.7v3.6',
  'theme-system': 'M2 3h12v8H2zM6 14h4M8 11v3',
  'theme-light':
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM8 1v2M8 13v2M1 8h2M13 8h2M3 3l1.4 1.4M11.6 11.6 13 13M13 3l-1.4 1.4M4.4 11.6 3 13',
  'theme-dark': 'M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z',
  back: 'M9.5 3 4.5 8l5 5',
  forward: 'M6.5 3l5 5-5 5',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  target: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1v3M8 12v3M1 8h3M12 8h3',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  dispute: 'M8 2 14.5 13.5h-13ZM8 6.5v3.2M8 11.4v.2',
  picture: 'M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12M10.5 6v.01',
  export: 'M8 10V2M5 5l3-3 3 3M3 8.5v5h10v-5',
  plus: 'M8 3v10M3 8h10',
  more: 'M2.5 8h1M7.5 8h1M12.5 8h1M3 7.5v1M8 7.5v1M13 7.5v1',
  check: 'M3 8.5 6.5 12 13 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  play: 'M5 3v10l8-5Z',
  pause: 'M5 3v10M11 3v10',
  step: 'M3.5 3v10L10 8ZM12.5 3v10',
  'status-operating': 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM5.3 8.3l1.9 1.9 3.6-4',
  'status-trial': 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM8 2v12M8 5h3.8M8 8h6M8 11h3.8',
  'status-under-construction': 'M4 14V2.5h9.5M4 5.5 7 2.5M11.5 2.5v4M2 14h4.5M9.5 9h4v3.5h-4Z',
  'status-agreed': 'M4 2h5.5L13 5.5V14H4ZM9.5 2v3.5H13M6.2 8.6h4.4M6.2 11.2h4.4',
  'status-planned': 'M3 13l.8-3.2 7-7 2.4 2.4-7 7ZM9.4 4.2l2.4 2.4',
  'status-proposed': 'M2.5 3h11v7.5H7.5L4.5 13.2v-2.7h-2Z',
  'status-closed': 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM5.5 5.5l5 5M10.5 5.5l-5 5',
  'status-promised': 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM8 4.6V8l2.4 1.6',
  swap: 'M5 13V3M5 3 2.5 5.5M5 3l2.5 2.5M11 3v10M11 13l-2.5-2.5M11 13l2.5-2.5',
} as const

export type IconName = keyof typeof DRAWINGS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
