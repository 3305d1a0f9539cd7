import { expect, test } from 'vitest';
import { samplePage, siteOf } from '#tests/data/pages.ts';
import { crumbsOf, entryOf, menuOf } from './menu.ts';

const pages = ['index', 'decide', 'guides', 'stacks', 'stacks/node-api', 'explain/hot-paths'].map(
  (id) => samplePage(id, '', id),
);
const site = siteOf(pages);
const page = (id: string) => pages.find((one) => one.id === id) ?? samplePage(id);

test('the bar has an entry for each section that stands below no other', () => {
  expect(menuOf(site).map(({ url, parts }) => [url, parts.map(({ id }) => id)])).toEqual([
    ['/decide/', []],
    ['/guides/', ['patterns', 'stacks', 'pitfalls', 'explain']],
  ]);
});

test('a page belongs to the entry of its section, the home page to none', () => {
  expect(entryOf(site, page('explain/hot-paths'))?.url).toBe('/guides/');
  expect(entryOf(site, page('index'))).toBeUndefined();
});

test('the steps to a page end before it, and each leads to a page or a place on one', () => {
  const urls = (id: string) => crumbsOf(site, page(id)).map(({ url }) => url);
  expect(urls('decide')).toEqual([]);
  expect(urls('stacks')).toEqual(['/guides/']);
  expect(urls('stacks/node-api')).toEqual(['/guides/', '/stacks/']);
  expect(urls('explain/hot-paths')).toEqual(['/guides/', '/guides/#explain']);
});
