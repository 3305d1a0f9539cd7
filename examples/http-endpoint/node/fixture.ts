import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import {
  createApp,
  limits,
  type LogStream,
} from './articles.ts';

// The article 3 takes five seconds to read.
const tables = (schema: string) => `
  CREATE SCHEMA ${schema};
  CREATE TABLE ${schema}.stored (
    id integer PRIMARY KEY, title text NOT NULL);
  INSERT INTO ${schema}.stored VALUES
    (1, 'Locks & timeouts'), (2, 'Über Größe'),
    (3, 'Slow');
  CREATE VIEW ${schema}.articles AS
    SELECT id, title FROM ${schema}.stored, LATERAL (
      SELECT pg_sleep(
        CASE WHEN id = 3 THEN 5 ELSE 0 END)
    ) AS slow;`;

/** A running server with tables of its own. */
export interface Service extends AsyncDisposable {
  url: string;
  /**
   * Counts the queries that still run in Postgres.
   * Waits up to a second for them to end.
   */
  running(): Promise<number>;
}

export async function start(
  log: LogStream,
): Promise<Service> {
  await using stack = new AsyncDisposableStack();
  const connectionString =
    process.env['DATABASE_URL'];
  const admin = new pg.Client({ connectionString });
  await admin.connect();
  stack.defer(() => admin.end());
  const schema = `articles_${randomBytes(8).toString('hex')}`;
  stack.defer(async () => {
    await admin.query(
      `DROP SCHEMA IF EXISTS ${schema} CASCADE`,
    );
  });
  await admin.query(tables(schema));

  const pool = new pg.Pool({
    ...limits,
    connectionString,
    max: 4,
    application_name: schema,
    options: `-c search_path=${schema}`,
  });
  stack.defer(() => pool.end());
  const app = createApp(pool, log);
  // Otherwise an idle connection that breaks ends the process.
  pool.on('error', (error) => app.log.error(error));
  stack.defer(() => app.close());
  const url = await app.listen({
    host: '127.0.0.1',
    port: 0,
  });

  const running = async () => {
    let count = 0;
    for (let left = 20; left > 0; left--) {
      const { rowCount } = await admin.query(
        `SELECT FROM pg_stat_activity
         WHERE application_name = $1
         AND state = 'active'`,
        [schema],
      );
      count = rowCount ?? 0;
      if (count === 0) break;
      await sleep(50);
    }
    return count;
  };
  const started = stack.move();
  return {
    url,
    running,
    [Symbol.asyncDispose]: () =>
      started.disposeAsync(),
  };
}
