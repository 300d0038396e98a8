import { expect, test } from 'vitest'
import { packageFolderOf } from './bundled-packages'

test.each([
  ['/home/tarmaq/src/main/index.ts', undefined],
  ['/home/tarmaq/node_modules/react/index.js', '/home/tarmaq/node_modules/react'],
  ['/home/tarmaq/node_modules/@kurkle/color/dist/color.esm.js', '/home/tarmaq/node_modules/@kurkle/color'],
  ['/t/node_modules/a/node_modules/@b/c/d.js?used', '/t/node_modules/a/node_modules/@b/c'],
  ['\0/t/node_modules/react/index.js?commonjs-module', '/t/node_modules/react'],
  ['C:\\t\\node_modules\\react\\index.js', 'C:/t/node_modules/react'],
  ['\0vite/preload-helper.js', undefined],
])('%j comes from %j', (module, folder) => {
  expect(packageFolderOf(module)).toBe(folder)
})
