import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isLanguageId } from '#data/schemas/language.ts';
import { classesOf, elementsOf, textProperty } from '#kit/elements.ts';
import { chosenPair, subsetAddress } from '#tables/export-name.ts';
import { builtBytes, builtFiles, builtPages, builtText } from '../built.ts';

const within = (parent: Element, fits: (element: Element) => boolean): Element[] =>
  elementsOf(parent).filter(fits);

/** Every table in which readers can choose columns: what table-controls.browser.ts reads of it. */
const choosable = builtPages.flatMap((file) => {
  const page = elementsOf(fromHtml(builtText(file)));
  const offered = page.flatMap((element) => textProperty(element, 'dataPair') ?? []);
  return page
    .filter((element) => classesOf(element).includes('choosable'))
    .map((wrapper) => {
      const [controls] = within(wrapper, (each) => 'dataTableControls' in each.properties);
      if (!controls) throw new Error(`${file}: a table without its controls`);
      const boxes = within(controls, ({ properties }) => properties['type'] === 'checkbox').flatMap(
        (box) => textProperty(box, 'value') ?? [],
      );
      const body = within(wrapper, ({ tagName }) => tagName === 'tr');
      return {
        file,
        id: textProperty(controls, 'dataTableControls') ?? '',
        known: boxes.filter(isLanguageId),
        downloads: within(wrapper, ({ properties }) => 'download' in properties).flatMap(
          (link) => textProperty(link, 'href') ?? [],
        ),
        // Where languages are values in rows, choosing them leaves the files as they are.
        comparesColumns: !body.some(({ properties }) => 'dataLanguages' in properties),
        offered,
      };
    });
});

test('every file that the script offers for two languages is there, whichever was chosen first', () => {
  const made = choosable
    .filter(({ comparesColumns }) => comparesColumns)
    .flatMap(({ id, known, downloads }) =>
      known.flatMap((one) =>
        known
          .filter((other) => other !== one)
          .flatMap((other) =>
            downloads.map((address) => subsetAddress(address, id, chosenPair(known, [one, other]))),
          ),
      ),
    );
  // Three tables in three formats, and the scorecard in five, for each of six pairs in both orders.
  expect(made).toHaveLength(12 * (3 + 3 + 5));
  expect(made).toContain('/data/scorecard.go-rust.svg');
  expect(made.filter((address) => !builtFiles.includes(address.slice(1)))).toEqual([]);
});

test('for every two languages there is a page to offer', () => {
  for (const { file, known, offered } of choosable)
    for (const one of known)
      for (const other of known)
        if (one !== other)
          expect(offered, file).toContain(chosenPair(known, [one, other]).join('-'));
});

test('the scores are a picture that other programs can show, whole and for a pair', async () => {
  for (const id of ['scorecard', 'scorecard.node-rust']) {
    const { format, width, height } = await sharp(builtBytes(`data/${id}.png`)).metadata();
    const svg = await sharp(builtBytes(`data/${id}.svg`)).metadata();
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: 2 * svg.width,
      height: 2 * svg.height,
    });
  }
});
