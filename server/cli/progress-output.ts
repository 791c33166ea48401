import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { FileProgress } from '../import/import-file';

const LINE_EVERY_MS = 2000;

/** Shows how far an import is: a bar on a terminal, a plain line every two seconds elsewhere; both on stderr. */
export function progressOutput(file: string): { update: (progress: FileProgress) => void; end: () => void } {
  return process.stderr.isTTY ? bar(basename(file)) : lines(basename(file));
}

function bar(name: string): ReturnType<typeof progressOutput> {
  const shown = new SingleBar({ format: `${name} {bar} {percentage} % · {read} records · {eta_formatted}`, clearOnComplete: true, hideCursor: true, stream: process.stderr }, Presets.shades_classic);
  let started = false;
  return {
    update: ({ bytesRead, bytesTotal, report }) => {
      if (!started) shown.start(bytesTotal, bytesRead, { read: report.read });
      started = true;
      shown.update(bytesRead, { read: report.read });
    },
    end: () => shown.stop(),
  };
}

function lines(name: string): ReturnType<typeof progressOutput> {
  let last = Date.now();
  return {
    update: ({ bytesRead, bytesTotal, report }) => {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      console.error(`${name}: ${Math.floor((100 * bytesRead) / Math.max(1, bytesTotal))} %, ${report.read} records`);
    },
    end: () => {},
  };
}
