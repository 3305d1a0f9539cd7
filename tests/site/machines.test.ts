import { z } from 'astro/zod';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { attributesOf, mdxElements, parseMdx } from '#prose/mdx.ts';
import { beliefs } from '#data/beliefs.ts';
import { mdxComponent } from '#site/mdx-components.ts';
import type { WrittenPage } from '#prose/page.ts';
import { idList } from '#kit/id-list.ts';
import { publishedAmong } from '#measured/metrics.ts';
import { panelOf } from '#measured/panel.ts';
import { readWrittenPages } from '#prose/written-pages.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { builtBytes, builtFiles, builtPages, builtText } from '../built.ts';
import { projectFolder } from '../project.ts';

const origin = 'https://when-to-use.example';
const ids = ['index', ...sections.flatMap(pagesIn)];

const folderOf = (id: string): string => (id === 'index' ? '' : `${id}/`);

/** The pages as their authors wrote them. */
const pages = new Map((await readWrittenPages(projectFolder)).map((page) => [page.id, page]));
const written = (id: string): WrittenPage => {
  const page = pages.get(id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
};

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

const linksOf = (tree: Nodes): string[] => {
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
};

const elementsOf = (html: string, tagName: string): Element[] => {
  const found: Element[] = [];
  visit(fromHtml(html), 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
};

/** Ids by page, read once. */
const anchors = new Map<string, Set<string>>();
const anchorsOf = (file: string): Set<string> => {
  const known = anchors.get(file) ?? new Set<string>();
  if (!anchors.has(file))
    visit(fromHtml(builtText(file)), 'element', ({ properties }) => {
      known.add(String(properties['id']));
    });
  anchors.set(file, known);
  return known;
};

/** What is wrong with an address of this site, if anything. */
const broken = (url: string): string | undefined => {
  const { pathname, hash } = new URL(url);
  const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
  if (!builtFiles.includes(file)) return `${url}: no such file`;
  if (hash && !anchorsOf(file).has(decodeURIComponent(hash.slice(1)))) return `${url}: no anchor`;
  return undefined;
};

const own = (links: readonly string[]): string[] => links.filter((url) => url.startsWith(origin));

describe.each(ids)('%s as Markdown', (id) => {
  const file = `${folderOf(id)}index.md`;
  const markdown = builtText(file);
  const tree = parse(markdown);
  const { data, body } = written(id);

  test('has the title, its origin, the day, the answer and the lists', () => {
    const [title, origin, ...rest] = tree.children.map((node) => toString(node));
    expect(title).toBe(data.title);
    expect(origin).toBe('From When to Use, CC BY 4.0.');
    // At the head of most pages, at the foot of a step of the chooser.
    expect(rest.join('\n')).toMatch(/^Verified \d+ \w+ \d{4}/mu);
    expect(rest).toContain(toString(parse(data.answer)));
    const text = toString(tree);
    for (const { label, items } of data.choose)
      for (const words of [label, ...items.map((item) => toString(parse(item)))])
        expect(text).toContain(words);
  });

  test('has nothing left of MDX outside code', () => {
    const left: string[] = [];
    visit(tree, ['text', 'html'], (node) => {
      if (node.type === 'html') left.push(node.value);
      if (
        node.type === 'text' &&
        /[{}]|<\/?[A-Za-z]|\/>|^(import|export) .* from /u.test(node.value)
      )
        left.push(node.value);
    });
    expect(left).toEqual([]);
  });

  test('has every word of the text, with its headings', () => {
    const headings: string[] = [];
    visit(tree, 'heading', (node) => {
      headings.push(toString(node));
    });
    for (const [, words = ''] of body.matchAll(/^#{2,4} (.+)$/gmu))
      expect(headings).toContain(toString(parse(words)));
    const boxes = [...body.matchAll(/<OftenSaid id="([^"]+)"/gu)].map(([, id]) => id);
    const text = toString(tree);
    for (const { claim } of beliefs.filter(({ id }) => boxes.includes(id)))
      expect(text).toContain(`Often said: “${claim}”`);
  });

  test('has every table of the page, row by row', () => {
    const shown = tree.children.flatMap((node) =>
      node.type === 'table' ? [node.children.map((row) => toString(row.children[0]))] : [],
    );
    const written = mdxElements(parseMdx(body))
      .filter(({ name }) => name === 'DataTable')
      .flatMap((element) => mdxComponent('DataTable').brings(attributesOf(element)).tables)
      .map((table) => [table.rowHeader, ...table.rows.map(({ label }) => label)]);
    // The matrix of pairs, the signs of a question and the list of changes are tables made from no table of the data.
    // A label also says so where all of its row is our judgement.
    const labels = shown.map((rows) =>
      rows.map((label) => label.replace(/ \(our judgement\)$/u, '')),
    );
    for (const rows of written) expect(labels).toContainEqual(rows);
    const others = [
      ...body.matchAll(
        /<(?:PairMatrix|HowToTell|LanguageFacts|Changes|TableIndex|Places|PairScores|Cores|ContractTable)\b/gu,
      ),
    ];
    // Values that are all the same are a line and no table.
    const measured = [...body.matchAll(/<Measured\b[^>]*?metrics="([^"]+)"/gu)]
      .flatMap(([, metrics = '']) => publishedAmong(idList(metrics)))
      .filter((metric) => panelOf(metric, [])?.flat === undefined);
    expect(shown).toHaveLength(written.length + others.length + measured.length);
  });

  test('numbers its sources as the page does', () => {
    const cited = elementsOf(builtText(`${folderOf(id)}index.html`), 'a')
      .map(({ properties }) => String(properties['id']))
      .filter((value) => value.startsWith('source-'));
    const heading = tree.children.findLastIndex((node) => toString(node) === 'Sources');
    const list = tree.children.slice(heading).find(({ type }) => type === 'list');
    const listed =
      heading !== -1 && list?.type === 'list' && list.ordered ? list.children.length : 0;
    expect(listed).toBe(cited.length);
    const withoutCode = markdown.replace(/^ *```[\s\S]*?^ *```$|`[^`\n]+`/gmu, '');
    const numbers = [...withoutCode.matchAll(/\[(\d+)\](?!\()/gu)].map(([, number]) =>
      Number(number),
    );
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(cited.map((_, index) => index + 1));
  });

  test('has links to what exists, all of them absolute', () => {
    const links = linksOf(tree);
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(own(links).flatMap((url) => broken(url) ?? [])).toEqual([]);
  });

  test('is named in the head of the page', () => {
    const html = builtText(`${folderOf(id)}index.html`);
    expect(html).toContain('<link rel="alternate" type="text/markdown" href="index.md">');
  });
});

describe('llms.txt', () => {
  const tree = parse(builtText('llms.txt'));

  test('has the form of llmstxt.org: a name, a summary, sections of links', () => {
    const [name, summary] = tree.children;
    expect([name?.type, summary?.type]).toEqual(['heading', 'blockquote']);
    visit(tree, 'listItem', (item) => {
      expect(toString(item)).toMatch(/^.+: .+$/u);
    });
  });

  test('lists every page, and nothing that does not exist', () => {
    const links = own(linksOf(tree));
    expect(links.filter((url) => url.endsWith('/index.md'))).toEqual(
      ids.map((id) => `${origin}/${folderOf(id)}index.md`),
    );
    expect(links.flatMap((url) => broken(url) ?? [])).toEqual([]);
  });

  test('llms-full.txt has them one after the other', () => {
    expect(builtText('llms-full.txt')).toBe(
      ids.map((id) => builtText(`${folderOf(id)}index.md`)).join('\n---\n\n'),
    );
  });
});

const describedSchema = z.object({
  description: z.string().min(60),
  url: z.string(),
  dateModified: z.string(),
  inLanguage: z.literal('en'),
  license: z.url(),
  publisher: z.object({ '@type': z.literal('Organization'), name: z.string() }),
});
const stepSchema = z.object({
  '@type': z.literal('ListItem'),
  name: z.string(),
  item: z.url().optional(),
  position: z.int(),
});
const thingSchema = z.discriminatedUnion('@type', [
  describedSchema.extend({ '@type': z.literal('WebSite'), name: z.string() }),
  describedSchema.extend({ '@type': z.literal('TechArticle'), headline: z.string() }),
  describedSchema.extend({
    '@type': z.literal('Dataset'),
    name: z.string(),
    creator: z.object({ name: z.string() }),
    distribution: z.array(z.object({ encodingFormat: z.string(), contentUrl: z.url() })).length(3),
  }),
  describedSchema.extend({
    '@type': z.literal('DefinedTermSet'),
    name: z.string(),
    hasDefinedTerm: z
      .array(z.object({ name: z.string(), description: z.string(), url: z.url() }))
      .min(10),
  }),
  z.object({
    '@type': z.literal('BreadcrumbList'),
    itemListElement: z.array(stepSchema).min(2),
  }),
]);
const graphSchema = z.object({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(thingSchema),
});

const typeOf = (id: string): string => {
  if (id === 'index') return 'WebSite';
  if (id === 'glossary') return 'DefinedTermSet';
  return id.startsWith('tables/') ? 'Dataset' : 'TechArticle';
};

describe.each(ids)('%s as JSON-LD', (id) => {
  const html = builtText(`${folderOf(id)}index.html`);
  const scripts = [
    ...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu),
  ].map(([, json]) => json ?? '');

  test('says what the page is, and when it was verified', () => {
    expect(scripts.length).toBe(1);
    const graph = graphSchema.parse(JSON.parse(scripts[0] ?? ''))['@graph'];
    const { data } = written(id);
    expect(graph.map((thing) => thing['@type'])).toEqual(
      id === 'index' ? ['WebSite'] : ['BreadcrumbList', typeOf(id)],
    );
    expect(graph.at(-1)).toMatchObject({
      description: data.description,
      dateModified: data.verified,
      url: `${origin}/${folderOf(id)}`,
    });
  });

  test('leads to what exists', () => {
    const urls = [...(scripts[0] ?? '').matchAll(/"(https:\/\/when-to-use[^"]+)"/gu)].map(
      ([, url]) => url ?? '',
    );
    expect(urls.flatMap((url) => broken(url) ?? [])).toEqual([]);
  });
});

test('every page, and no embed, names the feed', () => {
  const feed =
    '<link rel="alternate" type="application/rss+xml" title="When to Use: changes" href="/feed.xml">';
  expect(builtPages.filter((file) => !builtText(file).includes(feed))).toEqual([]);
});

test('programs that ask for an icon without reading a page get one', async () => {
  const icon = builtBytes('favicon.ico');
  // An icon, and how many pictures.
  expect([icon.readUInt16LE(0), icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([0, 1, 3]);
  for (const index of [0, 1, 2]) {
    const entry = 6 + 16 * index;
    const begin = icon.readUInt32LE(entry + 12);
    const picture = icon.subarray(begin, begin + icon.readUInt32LE(entry + 8));
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: icon.readUInt8(entry),
      height: icon.readUInt8(entry + 1),
    });
  }
  const touch = sharp(builtBytes('apple-touch-icon.png'));
  expect(await touch.metadata()).toMatchObject({ width: 180, height: 180, hasAlpha: false });
  // Something is drawn.
  expect((await touch.stats()).channels[0]?.stdev).toBeGreaterThan(20);
  for (const link of ['href="/favicon.ico" sizes="32x32"', 'rel="apple-touch-icon"'])
    expect(builtPages.filter((file) => !builtText(file).includes(link))).toEqual([]);
});

test('the site map says when each page was verified', () => {
  const entries = [
    ...builtText('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/gu),
  ].map(([, url, day]) => [url, day]);
  expect(Object.fromEntries(entries)).toEqual(
    Object.fromEntries(
      ids.map((id) => [`${origin}/${folderOf(id)}`, `${written(id).data.verified}T00:00:00.000Z`]),
    ),
  );
});
