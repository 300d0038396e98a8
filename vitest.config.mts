import { defineConfig } from 'vitest/config'

/** vitest 5 reports failures with `Map.groupBy`, which Node 20 lacks. */
Map.groupBy ??= <K, V>(items: Iterable<V>, keyOf: (item: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    index += 1
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tools/basemap/**/*.test.ts',
      'tools/bench/**/*.test.mjs',
      'tools/checks/**/*.test.ts',
      'tools/engine/**/*.test.ts',
      'tools/icons/**/*.test.mjs',
      'tools/network-folder/**/*.test.ts',
      'tools/package/**/*.test.{ts,mjs}',
      'tools/samples/**/*.test.ts',
      'tools/validation/**/*.test.ts',
    ],
    environment: 'node',
    testTimeout: 30_000,
  },
})
