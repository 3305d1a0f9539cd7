import pg from 'pg';
import { Problem } from './problems.ts';

export interface LinkRow {
  code: string;
  url: string;
  created_at: Date;
}

export interface LinkQuery {
  /** `pg` prepares a statement that has a name, once for each connection. */
  name: string;
  text: string;
  values: unknown[];
}

export interface Database {
  queryLinks(query: LinkQuery): Promise<LinkRow[]>;
  ping(): Promise<unknown>;
}

/** The pool has one time for both: to wait in its queue, and to connect. */
class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(
      typeof config === 'object'
        ? { ...config, connectionTimeoutMillis: 2_000 }
        : config,
    );
  }
}

export function openPool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({
    connectionString,
    max,
    Client,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 2_000,
    // For a server that says nothing any more.
    query_timeout: 3_000,
  });
}

/** Whatever keeps it from answering is a 503: the queries are known to be right. */
export function databaseOf(pool: pg.Pool): Database {
  const unavailable = (cause: unknown) => {
    throw new Problem(503, 'The database does not answer.', { cause });
  };
  return {
    async queryLinks(query) {
      const { rows } = await pool.query<LinkRow>(query).catch(unavailable);
      return rows;
    },
    ping: () => pool.query('select 1').catch(unavailable),
  };
}
