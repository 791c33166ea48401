import type { Database } from 'better-sqlite3';
import type { ModelFacts } from '../embedder/port';

interface ModelRow {
  dimensions: number;
  scale: number;
  floor: number;
  ceiling: number;
  multilingual: number;
}

/** What was measured of each model. */
export class ModelTable {
  constructor(private readonly database: Database) {}

  get(model: string): ModelFacts | null {
    const row = this.database.prepare<[string], ModelRow>('SELECT dimensions, scale, floor, ceiling, multilingual FROM models WHERE model = ?').get(model);
    return row ? { ...row, multilingual: row.multilingual === 1 } : null;
  }

  save(model: string, { dimensions, scale, floor, ceiling, multilingual }: ModelFacts): void {
    this.database.prepare('INSERT OR REPLACE INTO models (model, dimensions, scale, floor, ceiling, multilingual) VALUES (?, ?, ?, ?, ?, ?)').run(model, dimensions, scale, floor, ceiling, multilingual ? 1 : 0);
  }
}
