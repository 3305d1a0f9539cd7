import Slugger, { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { isQuestion, nodeOfPage, pathTo } from '#data/decision-tree.ts';
import { nextPagesHeading, verdictLists } from '#decide/decisions.ts';
import type { SourceId } from '#data/sources.ts';
import type { Path } from '#kit/data-error.ts';
import { oncePer } from '#kit/once.ts';
import { subjectOf } from '#prose/page.ts';
import { headSources } from '#site/head-sources.ts';
import { componentsOf } from './components.ts';
import { lineOf, nodesOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';

/** An id on a page, for links. */
export interface Anchor {
  readonly id: string;
  /** What has it: `the heading "Method"`. */
  readonly owner: string;
  /** Line of the file. */
  readonly line: number | undefined;
  /** Where it is in the front matter, from which the line follows. */
  readonly path?: Path;
  /** Whether a rename may keep its old name in the front matter. */
  readonly isHeading?: true;
}

/** Ids that every page has, besides those of its text. */
export const layoutIds: readonly string[] = [
  'content',
  'first-screen',
  'search-dialog',
  'dialog-query',
  'dialog-status',
];

const headingAnchors = (page: ParsedPage): Anchor[] => {
  const slugger = new Slugger();
  return nodesOf(page, 'heading').map((heading) => {
    const text = toString(heading, { includeImageAlt: false });
    return {
      id: slugger.slug(text),
      owner: `the heading "${text.trim()}"`,
      line: lineOf(page, heading),
      isHeading: true,
    };
  });
};

/** What a step of the chooser has besides its text: the answers that led to it, and the lists of a verdict. */
const stepAnchors = ({ id }: ParsedPage): Anchor[] => {
  const node = nodeOfPage(id);
  if (!node) return [];
  const lists = isQuestion(node) ? [] : [...verdictLists, nextPagesHeading];
  return [
    ...(pathTo(node.id).length > 0
      ? [{ id: 'answered', owner: 'the list of answers given', line: undefined }]
      : []),
    ...lists.map((list): Anchor => ({
      id: list.id,
      owner: `the list "${list.label}"`,
      line: undefined,
      isHeading: true,
    })),
  ];
};

/** The sources that a page cites, each once. */
export const citedBy = (page: ParsedPage): SourceId[] => [
  ...new Set([
    ...headSources(subjectOf(page.id, undefined)),
    ...componentsOf(page).flatMap(({ brought }) => brought.cites),
  ]),
];

/** The anchors of the lists in the front matter, and the former ones of any heading. */
const frontMatterAnchors = ({ data }: ParsedPage): Anchor[] => [
  ...(data?.choose ?? []).map(({ id }, index): Anchor => {
    const path = ['choose', index, 'id'];
    return { id, owner: `the list "${id}" of choose`, line: undefined, path, isHeading: true };
  }),
  ...Object.entries(data?.formerly.anchors ?? {}).flatMap(([current, former]) =>
    former.map((id): Anchor => ({
      id,
      owner: `the former anchor "${id}"`,
      line: undefined,
      path: ['formerly', 'anchors', current],
    })),
  ),
];

/** The ids of a page that follow from its text, its front matter, its components and the notes it has. */
export const anchorsOf = oncePer((page: ParsedPage): Anchor[] => {
  const components = componentsOf(page);
  const cited = citedBy(page);
  return [
    ...layoutIds.map((id) => ({ id, owner: 'the layout of every page', line: undefined })),
    ...stepAnchors(page),
    ...frontMatterAnchors(page),
    ...headingAnchors(page),
    ...components.flatMap(({ name, line, brought }) =>
      brought.anchors.map((id) => ({ id, owner: `<${name}>`, line })),
    ),
    ...(cited.length > 0 ? ['sources', ...cited.map((id) => `source-${id}`)] : []).map((id) => ({
      id,
      owner: 'the list of sources',
      line: undefined,
    })),
  ];
});

const where = ({ owner, line }: Anchor): string =>
  line === undefined ? owner : `${owner} (line ${String(line)})`;

/** A problem with an anchor: in the text of a page, or in its front matter. */
export type AnchorProblem = Omit<Found, 'line'> & Pick<Anchor, 'line' | 'path'>;

/** Ids that two parts of a page have; reported where the author can rename one. */
const repeatedAnchors = (anchors: readonly Anchor[]): AnchorProblem[] => {
  const owners = new Map<string, Anchor>();
  const reported = new Set<string>();
  return anchors.flatMap((anchor) => {
    const before = owners.get(anchor.id);
    owners.set(anchor.id, before ?? anchor);
    if (!before) return [];
    // Two tables with the same rows are one mistake.
    const pair = `${where(before)} ${where(anchor)}`;
    if (reported.has(pair)) return [];
    reported.add(pair);
    const [mine, other] =
      anchor.isHeading || !before.isHeading ? [anchor, before] : [before, anchor];
    return {
      line: mine.line,
      ...(mine.path && { path: mine.path }),
      message: `duplicate id \`${anchor.id}\`: ${mine.owner} and ${where(other)} both have it; rename or remove one of them`,
    };
  });
};

/** Headings whose anchor got a number because an earlier one has the same. */
const repeatedHeadings = (page: ParsedPage): Found[] => {
  const lines = new Map<string, number>();
  return nodesOf(page, 'heading').flatMap((heading) => {
    const text = toString(heading, { includeImageAlt: false });
    const line = lineOf(page, heading);
    const before = lines.get(slug(text));
    lines.set(slug(text), before ?? line);
    return before === undefined || text.trim() === ''
      ? []
      : {
          line,
          message: `duplicate heading "${text}": line ${String(before)} has the same anchor; reword one of them`,
        };
  });
};

/** Former anchors of what is not a heading of the page. */
const lostFormerAnchors = ({ data }: ParsedPage, anchors: readonly Anchor[]): AnchorProblem[] =>
  Object.keys(data?.formerly.anchors ?? {}).flatMap((id) => {
    const path = ['formerly', 'anchors', id];
    const owner = anchors.find((anchor) => anchor.id === id);
    if (owner?.isHeading || owner?.owner.startsWith('the list of sources')) return [];
    return {
      line: undefined,
      path,
      message: owner
        ? `formerly, anchors: "${id}" is not a heading; for a row or a term, write \`formerly\` in the data`
        : `formerly, anchors: the page has no heading with the anchor "${id}"; write the one that the heading has now`,
    };
  });

/** Ids that are on a page twice, and former anchors that lead nowhere. */
export const anchorProblems = (page: ParsedPage): AnchorProblem[] => {
  const anchors = anchorsOf(page);
  return [
    ...repeatedAnchors(anchors),
    ...repeatedHeadings(page),
    ...lostFormerAnchors(page, anchors),
  ];
};
