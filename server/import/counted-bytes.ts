/** Passes bytes on and tells after each part how many there were so far. */
export async function* countedBytes(bytes: AsyncIterable<Uint8Array>, tell: (read: number) => void): AsyncIterable<Uint8Array> {
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    yield chunk;
    tell(read);
  }
}
