import { DataError } from '#kit/data-error.ts';
import { pagesIn, sections } from '#data/sections.ts';
import { pageLabel, type WrittenPage } from './pages.ts';

/** The two sides that a page compares, in the order of its URL: `go-vs-rust` → `['go', 'rust']`. */
export const pairOf = (pageId: string): readonly [string, string] | undefined => {
  const [, first, second] = /^compare\/([a-z]+)-vs-([a-z]+)$/u.exec(pageId) ?? [];
  return first && second ? [first, second] : undefined;
};

/** The reversed page id, which readers may guess: `compare/go-vs-rust` → `compare/rust-vs-go`. */
export const reversedPair = (pageId: string): string | undefined => {
  const pair = pairOf(pageId);
  return pair && `compare/${pair[1]}-vs-${pair[0]}`;
};

/** The pages that compare two things, in the order of the sections. */
export const pairPages = <Page extends { readonly id: string }>(
  pages: readonly Page[],
): { page: Page; pair: readonly [string, string] }[] =>
  sections.flatMap(pagesIn).flatMap((id) => {
    const page = pages.find((candidate) => candidate.id === id);
    const pair = pairOf(id);
    return page && pair ? [{ page, pair }] : [];
  });

/**
 * The two sides that a page compares, with their display names from its label.
 * @throws {DataError} when the label has not the form "A or B"
 */
export const sidesOf = (
  page: WrittenPage,
  [first, second]: readonly [string, string],
): { readonly id: string; readonly name: string }[] => {
  const label = pageLabel(page);
  const [one, other, ...more] = label.split(' or ');
  if (!one || !other || more.length > 0)
    throw new DataError(
      `${page.file}: the label is "${label}"; the page of a pair is named "A or B", from which both names are taken`,
    );
  return [
    { id: first, name: one },
    { id: second, name: other },
  ];
};
