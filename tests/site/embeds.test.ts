import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { brotliCompressSync } from 'node:zlib';
import { formatDay } from '#kit/day.ts';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { embeds } from '#exports/embed-paths.ts';
import { builtBytes, builtEmbeds, builtFiles, builtText } from '../built.ts';
import { fetchedBy, mistakesIn } from './markup.ts';

const origin = 'https://when-to-use.example';

/** Elements of a page, each with what a test asks about it. */
const elementsOf = (html: string) => {
  const found: { tag: string; properties: Record<string, unknown>; text: string }[] = [];
  visit(fromHtml(html), 'element', (element) => {
    const { tagName: tag, properties } = element;
    found.push({ tag, properties, text: toString(element) });
  });
  return found;
};

/** Whether a full address of the site leads to a built page, and to its anchor if it names one. */
const leadsSomewhere = (url: string): boolean => {
  const { pathname, hash } = new URL(url);
  const file = `${pathname.slice(1)}index.html`;
  return (
    builtFiles.includes(file) && (hash === '' || builtText(file).includes(`id="${hash.slice(1)}"`))
  );
};

test('each table, and each pair of its languages, has an embed', () => {
  expect(builtEmbeds).toEqual(embeds.map(({ id }) => `embed/${id}/index.html`).sort());
  expect(builtEmbeds).toHaveLength(23);
  expect(builtEmbeds).toContain('embed/scorecard.go-rust/index.html');
});

describe.each(embeds)('embed $id', ({ id, title, table, columns }) => {
  const file = `embed/${id}/index.html`;
  const html = builtText(file);
  const elements = elementsOf(html);
  const tagged = (tag: string) => elements.filter((element) => element.tag === tag);

  test('is valid HTML of at most 20 kB', async () => {
    expect(await mistakesIn(html, file)).toEqual([]);
    expect(brotliCompressSync(builtBytes(file)).length).toBeLessThanOrEqual(20_000);
  });

  test('has no script, and asks for nothing but its icon', () => {
    expect(html).not.toMatch(/<script/iu);
    expect(fetchedBy(html)).toEqual(['/favicon.svg']);
  });

  test('has every row, under its id, and the columns asked for', () => {
    const rows = tagged('tr').flatMap(({ properties }) => properties['id'] ?? []);
    expect(rows).toEqual(table.rows.map((row) => row.id));
    const shown = table.columns.filter(
      (column) => !columns || columns.split(' ').includes(column.id),
    );
    // Two languages of the scorecard have a reason beside their scores.
    const reasons = table.id === 'scorecard' && shown.length === 2 ? 1 : 0;
    const columnHeads = tagged('th').filter(({ properties }) => properties['scope'] === 'col');
    expect(columnHeads).toHaveLength(1 + shown.length + reasons);
    expect(tagged('td')).toHaveLength(table.rows.length * (shown.length + reasons));
  });

  test('says where it is from, and is not listed itself', () => {
    const [footer] = tagged('footer');
    expect(footer?.text).toContain(
      `Source: ${title}, When to Use, verified ${formatDay(table.verified)}, table ${id}, version ${table.verified}.`,
    );
    expect(footer?.text).toContain('CC BY 4.0');
    expect(html).toContain(`<link rel="canonical" href="${origin}/tables/${table.id}/">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(toString(fromHtml(html))).toContain(title);
    expect(html).not.toContain('data-pagefind-body');
    expect(builtText('sitemap-0.xml')).not.toContain('/embed/');
  });

  test('links lead out of the frame, by full addresses that exist', () => {
    const links = tagged('a');
    expect(links.length).toBeGreaterThan(table.rows.length);
    for (const { properties } of links) {
      expect(properties).toMatchObject({ target: '_top', rel: ['noopener'] });
      const url = String(properties['href']);
      expect(url).toMatch(/^https:\/\//u);
      if (url.startsWith(`${origin}/`)) expect(leadsSomewhere(url), url).toBe(true);
    }
  });

  test('numbers its notes as the table’s page does', () => {
    const notes = (page: string) =>
      elementsOf(builtText(page)).flatMap(({ tag, properties, text }) => {
        const [source] = /#source-.+$/u.exec(String(properties['href'])) ?? [];
        return tag === 'a' && source !== undefined && /^\d+$/u.test(text)
          ? `${text} ${source}`
          : [];
      });
    const known = new Set(notes(`tables/${table.id}/index.html`));
    const own = notes(file);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((note) => !known.has(note))).toEqual([]);
  });

  test('is described by oEmbed', () => {
    const response: unknown = JSON.parse(builtText(`oembed/${id}.json`));
    // A pair is shown whole, a whole table scrolls; tests/browser/embeds.test.ts measures that.
    const height = columns ? 270 + table.rows.length * (table.id === 'scorecard' ? 108 : 68) : 900;
    expect(response).toEqual({
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'When to Use',
      provider_url: `${origin}/`,
      cache_age: 86_400,
      html: `<iframe src="${origin}/embed/${id}/" title="${title}, When to Use" width="100%" height="${String(height)}" loading="lazy"></iframe>`,
      width: 800,
      height,
    });
  });
});

describe('what a page offers', () => {
  const offers = [
    ...['languages', 'scorecard', 'operations', 'picks', 'migrations'].map(
      (id) => [`tables/${id}`, id] as const,
    ),
    ...['go-python', 'go-node', 'go-rust', 'python-node', 'python-rust', 'node-rust'].map(
      (pair) => [`compare/${pair.replace('-', '-vs-')}`, `scorecard.${pair}`] as const,
    ),
  ];

  test.each(offers)('%s: discovery of %s', (page, id) => {
    expect(builtText(`${page}/index.html`)).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/json\\+oembed" href="${RegExp.escape(`${origin}/oembed/${id}.json`)}" title="[^"]+">`,
        'u',
      ),
    );
  });

  test('no other page has a discovery link', () => {
    const discovered = builtFiles.filter(
      (file) => file.endsWith('.html') && builtText(file).includes('application/json+oembed'),
    );
    expect(discovered).toEqual(offers.map(([page]) => `${page}/index.html`).sort());
  });

  test.each(offers.filter(([page]) => page.startsWith('tables/')))(
    '%s: the frame’s code, the same as by oEmbed',
    (page, id) => {
      const codes = elementsOf(builtText(`${page}/index.html`)).filter(({ tag }) => tag === 'code');
      expect(JSON.parse(builtText(`oembed/${id}.json`))).toMatchObject({
        html: codes.find(({ text }) => text.startsWith('<iframe'))?.text,
      });
    },
  );
});
