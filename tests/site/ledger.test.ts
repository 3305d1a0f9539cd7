import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { publishedUrls, anchorsOf } from '#links/published.ts';
import { builtFiles, builtText } from '../built.ts';

test('every address is in the ledger, so that it can never disappear unseen', () => {
  const pages = builtFiles
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
      anchors: anchorsOf(fromHtml(builtText(file))),
    }));
  const recorded = new Set(
    readFileSync(join(import.meta.dirname, '../../src/links/published.txt'), 'utf8').split('\n'),
  );
  expect(
    publishedUrls(pages, builtFiles).filter((address) => !recorded.has(address)),
    'run `npm run record` and commit src/links/published.txt',
  ).toEqual([]);
});
