import { DataError } from '#kit/data-error.ts';
import { pageLabel, type WrittenPage } from './page.ts';
import type { Page } from './page.ts';

/** The page of a pair, and the ids of its two sides in the order of its URL. */
export interface PairPage<Shown extends Page = Page> {
  readonly page: Shown;
  readonly sides: readonly [string, string];
}

/** The pages that compare two things, in their order. */
export const pairPages = (pages: readonly Page[]): PairPage[] =>
  pages.flatMap((page) =>
    page.subject.kind === 'pair' ? [{ page, sides: page.subject.sides }] : [],
  );

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
      `the label is "${label}"; expected "A or B", because both names are taken from it`,
    );
  return [
    { id: first, name: one },
    { id: second, name: other },
  ];
};
