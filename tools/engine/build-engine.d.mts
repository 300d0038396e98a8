export function buildEngine(folder: string): Promise<string>
