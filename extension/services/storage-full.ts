/** Whether a failure of the browser's storage says that its room is used up. Chromium and Firefox each have their own words for it. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
