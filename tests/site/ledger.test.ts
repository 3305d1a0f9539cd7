import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { addressesOf, anchorsOf } from '#links/published.ts';
import { builtFiles, builtText } from '../built.ts';

test('every address is in the ledger, so that it can never disappear unseen', () => {
  const pages = builtFiles
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`,
      anchors: anchorsOf(fromHtml(builtText(file))),
    }));
  const recorded = new Set(
    readFileSync(join(import.meta.dirname, '../../src/data/published.txt'), 'utf8').split('\n'),
  );
  expect(
    addressesOf(pages, builtFiles).filter((address) => !recorded.has(address)),
    'run `npm run record` and commit src/data/published.txt',
  ).toEqual([]);
});
