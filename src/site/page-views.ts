import type { MarkdownHeading } from 'astro';
import { nextPagesHeading, verdictLists } from '#decide/decisions.ts';
import { sectionOfPage, sections } from '#data/sections.ts';
import { DataError } from '#kit/data-error.ts';
import { pageUrl } from '#kit/page-address.ts';
import { attributesOf, mdxElements, parseMdx } from '#prose/mdx.ts';
import { neighbours } from '#prose/neighbours.ts';
import {
  isToolOrTable,
  pageLabel,
  subjectOf,
  type Page,
  type PageView,
  type SiteView,
  type WrittenPage,
} from '#prose/page.ts';
import { readingMinutes } from '#prose/reading-time.ts';
import { tocOf } from '#prose/toc.ts';
import { dueDay, earliest, tableDue } from '#tables/review.ts';
import { headSources } from './head-sources.ts';
import type { Brought } from './mdx-component.ts';
import { mdxComponent } from './mdx-components.ts';

/**
 * What the components of a page bring to it, in reading order.
 * @throws {DataError} when it uses a component that does not exist, or one that names something that does not exist
 */
const broughtTo = ({ file, body }: WrittenPage): Brought[] =>
  mdxElements(parseMdx(body)).flatMap((element) => {
    // HTML elements bring nothing.
    if (element.name === null || !/^[A-Z]/u.test(element.name)) return [];
    try {
      return [mdxComponent(element.name).brings(attributesOf(element))];
    } catch (error) {
      if (error instanceof DataError)
        throw new DataError(error.message.replace(/^/gmu, `${file}: <${element.name}> `));
      throw error;
    }
  });

/**
 * Completes a page by what follows from its text and the data.
 * @throws {DataError} when it uses a component that does not exist, or one that names something that does not exist
 */
export const pageOf = (written: WrittenPage): Page => {
  const { id, data } = written;
  const section = sectionOfPage(id);
  const subject = subjectOf(id, section);
  const brought = broughtTo(written);
  const citations = [
    ...new Set([...headSources(subject), ...brought.flatMap(({ cites }) => cites)]),
  ];
  const textDue = dueDay(data.verified, citations.length > 0 ? 'documented' : 'judgement');
  const tablesDue = brought.flatMap(({ tables }) =>
    tables.flatMap((table) => tableDue(table) ?? []),
  );
  return {
    ...written,
    url: pageUrl(id),
    label: pageLabel(written),
    subject,
    section,
    citations,
    due: earliest([textDue, ...tablesDue]) ?? textDue,
  };
};

/** Orders pages as the sections list them, the home page first. */
export const siteOf = (pages: readonly Page[]): SiteView => {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const found = (ids: readonly string[]): Page[] => ids.flatMap((id) => byId.get(id) ?? []);
  const views = sections.map(({ id, label, within, pages: listed, steps = [] }) => ({
    id,
    label,
    within,
    pages: found(listed),
    steps: found(steps),
  }));
  return {
    pages: [...found(['index']), ...views.flatMap((view) => [...view.pages, ...view.steps])],
    sections: views,
  };
};

/** The headings that a page has besides those of its text. */
const addedHeadings = ({ data, subject, citations }: Page) => ({
  before: [
    ...(subject.kind === 'verdict' ? verdictLists : []),
    ...(isToolOrTable(subject) ? [] : data.choose),
  ],
  after: [
    ...(subject.kind === 'verdict' ? [nextPagesHeading] : []),
    ...(isToolOrTable(subject) ? data.choose : []),
    ...(citations.length > 0 ? [{ id: 'sources', label: 'Sources' }] : []),
  ],
});

/**
 * Describes a page for everything that shows it.
 * @param headings those of its text
 */
export const pageViewOf = (
  page: Page,
  { sections: all }: SiteView,
  headings: readonly MarkdownHeading[],
): PageView => {
  const { before, after } = addedHeadings(page);
  const second = ({ id, label }: { id: string; label: string }): MarkdownHeading => ({
    depth: 2,
    slug: id,
    text: label,
  });
  return {
    ...page,
    toc: tocOf([...before.map(second), ...headings, ...after.map(second)]),
    minutes: readingMinutes(page.body),
    ...neighbours(
      all.flatMap((section) => section.pages),
      page.id,
    ),
  };
};
