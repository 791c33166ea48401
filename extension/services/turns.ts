/** Runs tasks one after the other: across windows where the browser has locks, else within this one. */
export function turns(key: string): <R>(task: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return function inTurn<R>(task: () => Promise<R>): Promise<R> {
    const locked = async (): Promise<R> => (globalThis.navigator?.locks ? navigator.locks.request(`jumelles:${key}`, task) : task());
    const result = last.then(locked);
    last = result.catch(() => undefined); // the caller hears of the failure; the next in line only waits for the end
    return result;
  };
}
