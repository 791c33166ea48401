export function iconFiles(): { file: string; size: number }[];
