const IN_THE_EXTENSION = [16, 24, 32, 48, 64, 96, 128];
/** What Edge's store shows beside the listing. */
const IN_EDGES_STORE = 300;

/** Each icon made from extension/icon.svg: its path from the root and its side in pixels. */
export function iconFiles() {
  return [...IN_THE_EXTENSION.map((size) => ({ file: `extension/public/icon/${size}.png`, size })), { file: `docs/store/icon-${IN_EDGES_STORE}.png`, size: IN_EDGES_STORE }];
}
