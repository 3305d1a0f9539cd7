import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { nextPagesHeading } from '#decide/decisions.ts';
import { builtPages, builtText } from '../built.ts';

/** Tools, and a list to look things up in: no articles, and no reader view is offered for them. */
const noArticle = /^(404\.html|index\.html|search\/|sources\/|decide\/(?:weights|record)\/)/u;
const articles = builtPages.filter((file) => !noArticle.test(file));

/** Steps of the chooser and indexes are short: not every browser offers a reader view for them. */
const short =
  /^(changes\/|decide\/|languages\/|guides\/|(?:stacks|patterns|tables|code)\/index\.html)/u;

const textsOf = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replace(/\s+/gu, ' ').trim(),
  );

/** A table as its rows, each with the texts of its cells. */
const rowsOf = (root: ParentNode, selector: string): string[][] =>
  [...root.querySelectorAll(selector)].map((row) => textsOf(row, 'th, td'));

const parse = (html: string): Document => parseHTML(html).document;

describe.each(articles)('the reader view of %s', (file) => {
  const page = parse(builtText(file));
  const main = page.querySelector('main');
  for (const drawn of page.querySelectorAll('[aria-hidden="true"]')) drawn.remove();
  const before = {
    headings: main ? textsOf(main, 'h2, h3, h4') : [],
    lists: main ? textsOf(main, '.choices li') : [],
    rows: main ? rowsOf(main, 'table tr') : [],
    sources: main ? textsOf(main, '.cited li') : [],
  };
  const offered = isProbablyReaderable(page);
  const article = new Readability(page).parse();
  const shown = parse(`<html><body>${article?.content ?? ''}</body></html>`);
  const { body } = shown;

  test('is offered', () => {
    expect(main).not.toBeNull();
    if (!short.test(file)) expect(offered).toBe(true);
    expect(article).not.toBeNull();
  });

  test('has every heading, without the sign of its link', () => {
    const headings = textsOf(body, 'h1, h2, h3, h4');
    // What follows a verdict is a list of links alone, which a reader view leaves out.
    const lost = before.headings.filter(
      (heading) => !headings.includes(heading) && heading !== nextPagesHeading.label,
    );
    // It leaves out a first heading that says what the title says.
    expect(lost.length <= 1 ? [] : lost).toEqual([]);
    for (const heading of lost) expect(before.headings.indexOf(heading)).toBeLessThan(4);
    expect(headings.filter((heading) => heading.includes('#'))).toEqual([]);
  });

  test('has the lists of when to use it and when not, and the sources that notes lead to', () => {
    expect(textsOf(body, 'li')).toEqual(expect.arrayContaining(before.lists));
    expect(textsOf(body, 'li')).toEqual(expect.arrayContaining(before.sources));
  });

  test('has every row of its tables, one cell for a cell', () => {
    expect(rowsOf(body, 'table tr')).toEqual(before.rows);
  });

  test('says nothing that is not so, and nothing twice', () => {
    expect(body.textContent).not.toContain('past its review date');
    const texts = textsOf(body, 'p, li, th, td, dt, dd, figcaption');
    expect(texts.filter((text) => /\b(\p{L}{2,}) \1\b/u.test(text))).toEqual([]);
  });
});
