/** How many bytes the zip for a store may have: what a slow line fetches in a few seconds. */
export const LARGEST_ZIP = 500_000;

/** The zips (name and bytes) that are past the limit. */
export function tooLarge(zips) {
  return zips.filter(({ bytes }) => bytes > LARGEST_ZIP);
}

/** Bytes as stores count them, `312 KB`; rounded up, so that what is past a limit never reads as the limit. */
export function inKilobytes(bytes) {
  return `${Math.ceil(bytes / 1000)} KB`;
}
