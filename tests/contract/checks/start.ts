import type { Holding, HoldingCheck } from '../check.ts';
import { holds, same, shown } from '../harness/expect.ts';
import { newCode } from '../harness/codes.ts';

/** @throws {Error} unless it ends with 1 and names all in one line */
const expectRefusal = async (
  holding: Holding,
  env: NodeJS.ProcessEnv,
  names: readonly string[],
): Promise<void> => {
  const { code, signal, stderr } = await holding.bare(env);
  const words = stderr().trim();
  same(code ?? signal, 1, `exit code with ${JSON.stringify(env)}`);
  same(words.split('\n').length, 1, `lines on standard error: ${shown(words)}`);
  for (const name of names)
    holds(
      words.includes(name),
      `${name} is not named with ${JSON.stringify(env)}: ${shown(words)}`,
    );
};

const columns = `select string_agg(column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(collation_name, '-'), ', ' order by ordinal_position)
  from information_schema.columns where table_name = 'links'`;

/** Configuration, and migrations. */
export const startChecks: readonly HoldingCheck[] = [
  {
    id: 'config-missing',
    says: 'Without any configuration the process ends with 1 and names `DATABASE_URL`, `UPSTREAM_URL` and `PORT` in one line on standard error.',
    run: (holding) => expectRefusal(holding, {}, ['DATABASE_URL', 'UPSTREAM_URL', 'PORT']),
  },
  {
    id: 'config-wrong',
    says: 'Wrong values and missing names are said together, all in one line.',
    run: async (holding) => {
      const wrong = {
        DATABASE_URL: 'mysql://localhost/links',
        PORT: '65536',
        DATABASE_POOL_SIZE: 'many',
        DRAIN_MS: '-1',
      };
      await expectRefusal(holding, wrong, [...Object.keys(wrong), 'UPSTREAM_URL']);
    },
  },
  {
    id: 'config-port',
    says: 'A `PORT` of 0, `8o80` or nothing at all is refused before anything is opened.',
    run: async (holding) => {
      const { database, upstreams } = holding;
      const others = { DATABASE_URL: database.url, UPSTREAM_URL: upstreams.url };
      for (const PORT of ['0', '8o80', ''])
        await expectRefusal(holding, { ...others, PORT }, ['PORT']);
    },
  },
  {
    id: 'migrate-twice',
    says: 'Migrations need `DATABASE_URL` alone; run twice they change nothing, and the table has the columns and the key of CONTRACT.md.',
    run: async (holding) => {
      const database = await holding.cluster.database(newCode('twice'));
      const first = await holding.migrate(database.url);
      same(first.code, 0, `exit code (${shown(first.output)})`);
      await database.query(`insert into links (code, url) values ('kept', 'https://example.com/')`);
      const second = await holding.migrate(database.url);
      same(second.code, 0, `exit code of the second time (${shown(second.output)})`);
      same(await database.query('select code from links'), 'kept', 'rows');
      same(
        await database.query(columns),
        'code text NO C, url text NO -, created_at timestamp with time zone NO -',
        'columns',
      );
      const key = `select count(*) from information_schema.table_constraints where table_name = 'links' and constraint_type = 'PRIMARY KEY'`;
      same(await database.query(key), '1', 'primary keys');
    },
  },
  {
    id: 'migrate-at-once',
    says: 'Two migrations at once on an empty database: one waits for the other, and both end with 0.',
    run: async (holding) => {
      const database = await holding.cluster.database(newCode('once'));
      const both = await Promise.all([
        holding.migrate(database.url),
        holding.migrate(database.url),
      ]);
      for (const { code, output } of both) same(code, 0, `exit code (${shown(output)})`);
      same(await database.query('select count(*) from links'), '0', 'rows');
    },
  },
];
