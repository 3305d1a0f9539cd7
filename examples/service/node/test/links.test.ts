import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, describe, test, type TestContext } from 'node:test';
import { databaseOf, openPool } from '../src/database.ts';
import { startApp } from './support.ts';

const address = process.env['DATABASE_URL'];
const skip = address ? false : 'DATABASE_URL is not set';
describe('links in Postgres', { skip }, () => {
  const pool = openPool(address ?? '', 4);
  const prefix = randomBytes(6).toString('hex');

  after(async () => {
    if (address)
      await pool.query('delete from links where code like $1', [`${prefix}%`]);
    await pool.end();
  });

  const start = (t: TestContext) => startApp(t, { database: databaseOf(pool) }).app;

  const create = (payload: object) => ({
    method: 'POST' as const,
    url: '/links',
    payload,
  });

  test('a link is found under the code it was given', async (t) => {
    const app = start(t);
    const code = `${prefix}-One`;
    const created = await app.inject(
      create({ code, url: 'https://example.com/ä?b#c' }),
    );
    assert.equal(created.statusCode, 201);
    assert.equal(created.headers.location, `/links/${code}`);
    assert.match(created.json().created_at, /^\d{4}-.*Z$/);
    const found = await app.inject(`/links/${code}`);
    assert.deepEqual(found.json(), created.json());
  });

  test('a code is drawn if none is given', async (t) => {
    const app = start(t);
    const created = await app.inject(create({ url: 'https://example.com/' }));
    const { code } = created.json();
    assert.match(code, /^[A-Za-z0-9_-]{7}$/);
    await pool.query('delete from links where code = $1', [code]);
  });

  test('of many that want a code one gets it', async (t) => {
    const app = start(t);
    const code = `${prefix}_race`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        app.inject(create({ code, url: `https://example.com/${i}` })),
      ),
    );
    const won = answers.filter(({ statusCode }) => statusCode === 201);
    const lost = answers.filter(({ statusCode }) => statusCode === 409);
    assert.deepEqual([won.length, lost.length], [1, 19]);
    const found = await app.inject(`/links/${code}`);
    assert.deepEqual(found.json(), won[0]?.json());
  });

  test('pages follow the bytes of the codes', async (t) => {
    const app = start(t);
    const codes = ['-b', 'A', 'B', '_a', 'a', 'b'].map((end) => `${prefix}p${end}`);
    for (const code of codes.toReversed()) {
      await app.inject(create({ code, url: 'https://example.com/' }));
    }
    const readPage = async (after: string) => {
      const response = await app.inject(`/links?limit=2&after=${after}`);
      return response.json<{ links: { code: string }[]; next: string | null }>();
    };
    const seen: string[] = [];
    let next: string | null = `${prefix}p`;
    while (next?.startsWith(prefix)) {
      const page = await readPage(next);
      seen.push(...page.links.map(({ code }) => code));
      next = page.next;
    }
    assert.deepEqual(seen.slice(0, codes.length), codes);
  });

  test('a statement may run for two seconds', async () => {
    await assert.rejects(pool.query('select pg_sleep(3)'), { code: '57014' });
  });
});
