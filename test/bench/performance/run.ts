import { cpus } from 'node:os';
import { benchIndex, type IndexFigures } from './index-bench';
import { benchPeers, type PeerChoice, type PeerFigures } from './peers-bench';
import { memoryBandwidth } from './timing';

/** All figures of one run. */
export interface Performance {
  machine: { cores: number; model: string; node: string; bandwidth: number };
  index: IndexFigures[];
  peers: PeerFigures[];
}

/** Runs everything at each size, our index and its peers in the same process one after the other. */
export async function runPerformance(sizes: readonly number[], choice: PeerChoice, tell: (line: string) => void): Promise<Performance> {
  const index: IndexFigures[] = [];
  const peers: PeerFigures[] = [];
  for (const entries of sizes) {
    tell(`${entries.toLocaleString('en-GB')} entries: our index…`);
    index.push(await benchIndex(entries));
    if (choice === 'none') continue;
    tell(`${entries.toLocaleString('en-GB')} entries: the peers…`);
    peers.push(...(await benchPeers(entries, choice)));
  }
  // Last, so that its buffers are not counted as given back by the index.
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? 'unknown', node: process.version, bandwidth: memoryBandwidth() };
  return { machine, index, peers };
}
