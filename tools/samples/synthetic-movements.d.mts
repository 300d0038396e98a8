export const SAMPLE_PATH: string
/** The sample as a whole: comma-separated, UTF-8, every row marked as synthetic. */
export function syntheticMovements(): string
