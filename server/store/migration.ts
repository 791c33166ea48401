/** One step from the schema before it to the next. `version` is kept in SQLite's `user_version`; a step that was released is never edited. */
export interface Migration {
  version: number;
  name: string;
  sql: string;
}
