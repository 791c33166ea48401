import { basename } from 'node:path';
import type { ImportReport } from '../../shared/contract/directory';

const PROBLEMS_SHOWN = 20;

/** An import's report as lines for a terminal: the counts, then what was passed over, noticed and refused. */
export function reportLines(file: string, report: ImportReport): string[] {
  const skipped = report.skipped.reduce((sum, { count }) => sum + count, 0);
  const shown = report.problems.slice(0, PROBLEMS_SHOWN);
  return [
    `${basename(file)}: ${report.read} read, ${report.added} added, ${report.changed} changed, ${report.unchanged} unchanged, ${skipped} passed over, ${report.failed} refused`,
    ...report.skipped.map(({ reason, count }) => `  ${count} passed over: ${reason}`),
    ...report.notices.map(({ reason, count }) => `  ${count} taken, but: ${reason}`),
    ...shown.map(({ line, field, reason }) => `  line ${line}${field === '' ? '' : `, ${field}`}: ${reason}`),
    ...(report.failed > shown.length ? [`  … and ${report.failed - shown.length} more refused`] : []),
  ];
}
