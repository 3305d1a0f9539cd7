import { randomBytes } from 'node:crypto';
import type { Database, LinkRow } from './database.ts';
import { Problem } from './problems.ts';
import { CodeParams, Link, NewLink, Page, PageQuery } from './schemas.ts';
import type { App } from './server.ts';

// #region create
export function createLinks(app: App, database: Database): void {
  const schema = { body: NewLink, response: { 201: Link } };
  app.post('/links', { schema }, async ({ body: { url, code } }, reply) => {
    let link = await insert(database, code ?? drawCode(), url);
    while (code === undefined && link === undefined) {
      link = await insert(database, drawCode(), url);
    }
    if (link === undefined) {
      throw new Problem(409, 'The code is taken.', { field: 'code' });
    }
    return reply.code(201).header('location', `/links/${link.code}`).send(link);
  });
}

/** Of two that want one code, the primary key lets one have it. */
async function insert(database: Database, code: string, url: string) {
  const [row] = await database.queryLinks({
    name: 'create',
    text: `insert into links (code, url) values ($1, $2)
           on conflict (code) do nothing
           returning code, url, created_at`,
    values: [code, url],
  });
  return row && toLink(row);
}

const drawCode = (): string => randomBytes(6).toString('base64url').slice(0, 7);
// #endregion

export function readLinks(app: App, database: Database): void {
  app.get(
    '/links/:code',
    { schema: { params: CodeParams, response: { 200: Link } } },
    ({ params }) => findLink(database, params.code),
  );

  app.get(
    '/links',
    { schema: { querystring: PageQuery, response: { 200: Page } } },
    async ({ query: { after = '', limit = '50' } }) => {
      // One more tells whether there is a next page.
      const rows = await database.queryLinks({
        name: 'list',
        text: `select code, url, created_at from links
               where code > $1 order by code limit $2`,
        values: [after, Number(limit) + 1],
      });
      const links = rows.slice(0, Number(limit)).map(toLink);
      const next = rows.length > links.length ? links.at(-1)?.code : undefined;
      return { links, next: next ?? null };
    },
  );
}

export async function findLink(database: Database, code: string): Promise<Link> {
  const [row] = await database.queryLinks({
    name: 'find',
    text: 'select code, url, created_at from links where code = $1',
    values: [code],
  });
  if (row === undefined) throw new Problem(404, 'There is no such link.');
  return toLink(row);
}

const toLink = ({ code, url, created_at }: LinkRow): Link => ({
  code,
  url,
  created_at: created_at.toISOString(),
});
