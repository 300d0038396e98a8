/** Builds the runtime once before its tests. */
export async function setup(): Promise<void> {
  await import(new URL('../build.mjs', import.meta.url).href)
}
