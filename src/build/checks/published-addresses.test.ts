import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { waitingPages } from '#data/sections.ts';
import { pageUrl } from '#kit/page-address.ts';
import { contentFiles } from '#prose/written-pages.ts';
import { anchorsOf } from './anchors.ts';
import { pageText, type PageText } from './page-text.ts';
import { publishedProblems } from './published-addresses.ts';

const pageOf = (file: string): PageText | undefined =>
  pageText({ file, bytes: Buffer.from('---\ntitle: x\n---\n\nText.\n') });
const pages = ['content/go.mdx', 'content/rust.mdx'].flatMap((file) => pageOf(file) ?? []);
const addresses = {
  pages: new Map([
    ['/go/', ['gc']],
    ['/rust/', undefined],
  ]),
  others: new Set(['/golang/']),
  published: new Set<string>(),
};
const lost = (...published: string[]): string[] =>
  publishedProblems(published, pages, addresses).map(({ file, message }) => `${file}: ${message}`);

test('what is there is kept, and what cannot be known is not reported', () => {
  expect(
    lost('/go/', '/go/#gc', '/golang/', '/golang/#gc', '/rust/#any', '/data/x.csv', '/x/index.md'),
  ).toEqual([]);
});

test('what is gone is reported at its page; a page that is gone, once', () => {
  expect(lost('/go/#pauses', '/go/#pauses.go', '/words/', '/words/#gc')).toEqual([
    "content/go.mdx: /go/#pauses was published and no longer exists; if it was renamed, keep the old name: `formerly: { anchors: { new-name: [pauses] } }` in the page's front matter for a heading, `formerly: ['pauses']` in the data for a row or term",
    'src/links/published.txt: /words/ was published and no longer exists; if it was renamed, keep the old name in its front matter: `formerly: { pages: [words] }`',
  ]);
});

test('the anchors of every page are known without building it', async () => {
  const published = readFileSync('src/links/published.txt', 'utf8').split('\n');
  for (const content of await contentFiles(process.cwd())) {
    const page = pageText(content);
    if (!page?.tree) throw new Error(`${content.file} cannot be read`);
    // Nobody was promised the addresses of a page that is not part of the site yet.
    if (waitingPages.includes(page.id)) continue;
    const { tree } = page;
    const known = anchorsOf({ ...page, tree })
      .filter(({ owner }) => !/layout|list of sources/u.test(owner))
      .map(({ id }) => `${pageUrl(page.id)}#${id}`);
    expect(published).toEqual(expect.arrayContaining(known));
  }
});
