import { nodeOfPage, isQuestion } from '#data/decision-tree.ts';
import type { Question, Verdict } from '#data/schemas/decision.ts';
import { languageIds, type LanguageId } from '#data/schemas/language.ts';
import type { Task } from '#data/schemas/task.ts';
import type { PageData } from '#data/schemas/page.ts';
import type { Table } from '#data/schemas/table.ts';
import type { Section } from '#data/schemas/section.ts';
import type { SourceId } from '#data/sources.ts';
import { tables } from '#data/tables.ts';
import { tasks } from '#data/tasks.ts';
import { DataError } from '#kit/data-error.ts';
import type { SitePath } from '#kit/url.ts';
import type { TocEntry } from './toc.ts';

/** What a page is about. Nobody else looks at its id or URL to find that out. */
export type Subject =
  | { readonly kind: 'home' }
  | { readonly kind: 'language'; readonly language: LanguageId }
  | { readonly kind: 'pair'; readonly sides: readonly [string, string] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'task'; readonly task: Task }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'pattern' | 'stack' | 'tool' | 'guide' | 'glossary' | 'reference' };

/** Whether a page is a table, or a tool or list: then that comes before what says when to use it. */
export const isToolOrTable = ({ kind }: Subject): boolean => kind === 'table' || kind === 'tool';

/** A page as its author wrote it. */
export interface WrittenPage {
  /** Its path in `content/` without the extension. */
  readonly id: string;
  /** Path of its file in the project: `content/go.mdx`. */
  readonly file: string;
  /** Its front matter. */
  readonly data: PageData;
  /** Its MDX without front matter. */
  readonly body: string;
}

/** A page, and what follows from its text and the data. */
export interface Page extends WrittenPage {
  readonly url: SitePath;
  /** Its name in navigation. */
  readonly label: string;
  readonly subject: Subject;
  /** The section that lists it; undefined for the home page. */
  readonly section: Section | undefined;
  /** The sources it cites, each once, in reading order: the position is the number of the note. */
  readonly citations: readonly SourceId[];
  /** The day it is due for review, `YYYY-MM-DD`. */
  readonly due: string;
}

/** A page as it is shown: the one description that its layout, components, metadata and exports read. */
export interface PageView extends Page {
  readonly toc: readonly TocEntry[];
  /** Reading time in minutes, at least one. */
  readonly minutes: number;
  readonly previous: Page | undefined;
  readonly next: Page | undefined;
}

/** A section with its pages. */
export interface SectionView {
  readonly id: string;
  readonly label: string;
  /** The section below whose entry it stands in the bar. */
  readonly within: string | undefined;
  /** In reading order. */
  readonly pages: readonly Page[];
  /** Pages that navigation leaves out, because they are steps reached from others. */
  readonly steps: readonly Page[];
}

/** All pages: what navigation, lists and exports are made from. */
export interface SiteView {
  /** In reading order, the home page first. */
  readonly pages: readonly Page[];
  /** In reading order. */
  readonly sections: readonly SectionView[];
}

/** The two sides of a pair, from its id: `compare/go-vs-rust` → go, rust. */
const sidesOfId = (id: string): readonly [string, string] | undefined => {
  const [, first, second] = /^compare\/([a-z]+)-vs-([a-z]+)$/u.exec(id) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : undefined;
};

/**
 * What a page is about.
 * @param id the page's id
 * @param section the section that lists it, whose pages are of its kind unless the data say more
 */
export const subjectOf = (id: string, section: Section | undefined): Subject => {
  if (id === 'index') return { kind: 'home' };
  const language = languageIds.find((known) => known === id);
  if (language) return { kind: 'language', language };
  const table = tables.find((known) => id === `tables/${known.id}`);
  if (table) return { kind: 'table', table };
  const task = tasks.find((known) => id === `code/${known.id}`);
  if (task) return { kind: 'task', task };
  const node = nodeOfPage(id);
  if (node)
    return isQuestion(node)
      ? { kind: 'question', question: node }
      : { kind: 'verdict', verdict: node };
  const sides = sidesOfId(id);
  if (sides) return { kind: 'pair', sides };
  return { kind: id === 'glossary' ? 'glossary' : (section?.subject ?? 'guide') };
};

/** The name of a page in navigation. */
export const pageLabel = ({ id, data }: WrittenPage): string =>
  tasks.find((task) => id === `code/${task.id}`)?.label ??
  nodeOfPage(id)?.label ??
  data.label ??
  data.title;

/** The reversed id of a pair, which readers may guess: `compare/go-vs-rust` → `compare/rust-vs-go`. */
export const reversedPair = (id: string): string | undefined => {
  const sides = sidesOfId(id);
  return sides && `compare/${sides[1]}-vs-${sides[0]}`;
};

/**
 * Finds a page by id, for data that names pages.
 * @param by the place that names it, for the message
 * @throws {DataError} when there is none
 */
export const pageNamed = <Named extends WrittenPage>(
  pages: readonly Named[],
  id: string,
  by: string,
): Named => {
  const page = pages.find((candidate) => candidate.id === id);
  if (page) return page;
  throw new DataError(`${by}: there is no page "${id}"; write content/${id}.mdx or correct the id`);
};
