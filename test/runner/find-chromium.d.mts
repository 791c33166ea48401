/** Path of a Chromium: CHROMIUM_PATH, else one on the path, else Debian's package when root. Throws an Error with one sentence when there is none. */
export function findChromium(environment?: Readonly<Record<string, string | undefined>>): string;
