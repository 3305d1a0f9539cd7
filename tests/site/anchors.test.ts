import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { anchorsOf, layoutIds } from '#build/checks/anchors.ts';
import { isParsed, pageText } from '#build/checks/page-text.ts';
import { waitingPages } from '#data/sections.ts';
import { elementsOf, textProperty } from '#kit/elements.ts';
import { pageUrl } from '#kit/page-address.ts';
import { contentFiles } from '#prose/written-pages.ts';
import { builtText } from '../built.ts';

const pages = (await contentFiles(process.cwd()))
  .flatMap((file) => pageText(file) ?? [])
  .filter(isParsed)
  .filter(({ id }) => !waitingPages.includes(id));

/** The ids in the main part of a built page that are not the layout's, sorted. */
const idsIn = (html: string): string[] => {
  const main = elementsOf(fromHtml(html)).find(({ tagName }) => tagName === 'main');
  const ids = main ? elementsOf(main).flatMap((element) => textProperty(element, 'id') ?? []) : [];
  return ids.filter((id) => !layoutIds.includes(id)).sort();
};

test.each(pages)('$id: the anchors that the check knows are those of the built page', (page) => {
  const known = anchorsOf(page)
    .map(({ id }) => id)
    .filter((id) => !layoutIds.includes(id))
    .sort();
  expect(known).toEqual(idsIn(builtText(`${pageUrl(page.id).slice(1)}index.html`)));
});
