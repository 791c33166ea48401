export interface Zip {
  file: string;
  bytes: number;
}

export const LARGEST_ZIP: number;
export function tooLarge(zips: readonly Zip[]): Zip[];
export function inKilobytes(bytes: number): string;
