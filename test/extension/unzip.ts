import { crc32 } from 'node:zlib';
import { SaxesParser } from 'saxes';

/** The files of an archive by path, read from its directory at the end as a reader does; throws where a length, a name or a checksum is wrong. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no directory at the end');
  const files = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error(`no entry of the directory at ${at}`);
    const [length, nameLength, local] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = textAt(bytes, at + 46, nameLength);
    if (view.getUint32(local, true) !== 0x04034b50 || textAt(bytes, local + 30, view.getUint16(local + 26, true)) !== name) throw new Error(`${name} is not where the directory says`);
    const content = bytes.subarray(local + 30 + nameLength, local + 30 + nameLength + length);
    if (crc32(content) !== view.getUint32(at + 16, true) || crc32(content) !== view.getUint32(local + 14, true)) throw new Error(`${name} has another checksum`);
    files.set(name, new TextDecoder().decode(content));
    at += 46 + nameLength;
  }
  if (at !== end) throw new Error('the directory has another length than it says');
  return files;
}

/** The texts between the tags of an XML document; throws where it is not well formed. */
export function textsOfXml(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => void (text.trim() && texts.push(text)));
  parser.write(xml).close();
  return texts;
}

const textAt = (bytes: Uint8Array, at: number, length: number) => new TextDecoder().decode(bytes.subarray(at, at + length));
