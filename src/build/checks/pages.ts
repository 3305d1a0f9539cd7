import { waitingPages } from '#data/sections.ts';
import type { Problem } from '#kit/data-error.ts';
import { pageIdOf, pageUrl } from '#kit/page-address.ts';
import { withLines } from '#prose/front-matter.ts';
import { reversedPair } from '#prose/page.ts';
import { otherPaths } from './addresses.ts';
import { anchorProblems, anchorsOf, citedBy } from './anchors.ts';
import { componentProblems } from './components.ts';
import { withDataLines, type DataTexts } from './data.ts';
import { frontMatterLinks, linkProblems } from './link-texts.ts';
import type { Addresses } from './links.ts';
import { formerPageProblems, listProblems } from './lists.ts';
import { elementProblems } from './markup.ts';
import { measuredProblems } from './measured.ts';
import { kindProblems } from './page-kinds.ts';
import { isParsed, type PageText, type ParsedPage } from './page-text.ts';
import { publishedProblems, readPublished } from './published-addresses.ts';
import { readPublishedScores } from './published-scores.ts';
import { recordProblems, uncitedSources } from './records.ts';

const urlsOf = ({ id, data }: PageText): string[] =>
  [...(data?.formerly.pages ?? []), reversedPair(id) ?? []].flat().map(pageUrl);

/** The addresses that links may lead to. The anchors of a page that cannot be read as a whole are unknown. */
const addressesOf = (
  ids: readonly string[],
  pages: readonly PageText[],
  others: readonly string[],
  published: readonly string[],
  wrong: ReadonlySet<string>,
): Addresses => ({
  pages: new Map([
    ...ids.map((id) => [pageUrl(id), undefined] as const),
    ...pages.map(
      (page) =>
        [
          pageUrl(page.id),
          isParsed(page) &&
          page.data &&
          !wrong.has(page.file) &&
          componentProblems(page).length === 0
            ? anchorsOf(page).map(({ id }) => id)
            : undefined,
        ] as const,
    ),
  ]),
  others: new Set([...others, ...pages.flatMap(urlsOf)]),
  published: new Set(published),
});

const textProblems = (page: ParsedPage, addresses: Addresses) =>
  [
    ...elementProblems(page),
    ...componentProblems(page),
    ...linkProblems(page, addresses),
    ...anchorProblems(page),
    ...kindProblems(page),
    ...measuredProblems(page),
  ].map((found): Problem => ({ file: page.file, ...found }));

const lineNaming =
  (texts: DataTexts) =>
  (id: string): number | undefined => {
    const text = texts.get('src/data/sections.ts') ?? '';
    const index = text.indexOf(`'${id}'`);
    return index < 0 ? undefined : text.slice(0, index).split('\n').length;
  };

/**
 * Checks the pages against each other and the data, which must be right by themselves.
 * @param root the project's folder
 * @param files every file in content/
 * @param pages those of them that have front matter
 * @param wrong those whose text is wrong by itself, so that their anchors are not known
 */
export const pageProblems = async (
  root: string,
  files: readonly string[],
  pages: readonly PageText[],
  texts: DataTexts,
  wrong: ReadonlySet<string>,
): Promise<Problem[]> => {
  const ids = files.filter((file) => file.endsWith('.mdx')).map(pageIdOf);
  const published = await readPublished(root);
  // Pages that wait are checked as the others are, but nothing else may lead to them.
  const waits = (id: string): boolean => waitingPages.includes(id);
  const built = pages.filter(({ id }) => !waits(id));
  const builtIds = ids.filter((id) => !waits(id));
  const others = await otherPaths(root, builtIds);
  const addresses = addressesOf(builtIds, built, others, published, wrong);
  const withWaiting = addressesOf(ids, pages, others, published, wrong);
  const seenFrom = ({ id }: PageText): Addresses => (waits(id) ? withWaiting : addresses);
  const scores = await readPublishedScores(root);
  const inText = pages.filter(isParsed).flatMap((page) => textProblems(page, seenFrom(page)));
  const inFrontMatter = [
    ...pages.flatMap((page) =>
      page.data
        ? frontMatterLinks(page, seenFrom(page)).map((found): Problem => ({
            file: page.file,
            ...found,
          }))
        : [],
    ),
    ...formerPageProblems(pages),
  ];
  const inPages = [...inText, ...inFrontMatter].map((problem) => {
    const page = pages.find(({ file }) => file === problem.file);
    const [located = problem] = page && problem.path ? withLines(page.yaml, [problem]) : [problem];
    return located;
  });
  const ownProblems = pages.flatMap((page) => page.problems);
  const inData = [
    ...recordProblems(builtIds, addresses, texts, scores),
    // While pages cannot be read, what they cite is unknown.
    ...(inPages.length + ownProblems.length === 0 && pages.length === files.length
      ? uncitedSources(new Set(built.filter(isParsed).flatMap(citedBy)))
      : []),
  ];
  return [
    ...inPages,
    ...withDataLines(inData, texts),
    ...publishedProblems(published, built, addresses),
    ...listProblems(files, lineNaming(texts)),
  ];
};
