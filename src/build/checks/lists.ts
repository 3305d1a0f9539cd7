import { pagesIn, sections, waitingPages } from '#data/sections.ts';
import type { Problem } from '#kit/data-error.ts';
import { didYouMean } from '#kit/suggestion.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { reversedPair } from '#prose/page.ts';
import type { PageText } from './page-text.ts';

const sectionsFile = 'src/data/sections.ts';

/**
 * Pages that `src/data/sections.ts` lists but that do not exist, and pages that it does not list.
 * @param files the files in content/
 * @param lineOfId the line of `src/data/sections.ts` that names an id
 */
export const listProblems = (
  files: readonly string[],
  lineOfId: (id: string) => number | undefined,
): Problem[] => {
  const ids = files.map(pageIdOf);
  const listed = ['index', ...sections.flatMap(pagesIn)];
  const repeated = listed.filter((id, index) => listed.indexOf(id) < index);
  return [
    ...listed
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file: sectionsFile,
        line: lineOfId(id),
        message: `the page "${id}" is listed, but content/${id}.mdx does not exist${
          didYouMean(
            id,
            ids.filter((known) => !listed.includes(known)),
          ) || '; write it, or remove it from the list'
        }`,
      })),
    ...repeated.map((id) => ({
      file: sectionsFile,
      line: lineOfId(id),
      message: `the page "${id}" is listed twice; remove it from one of the lists`,
    })),
    ...files
      .filter((file) => ![...listed, ...waitingPages].includes(pageIdOf(file)))
      .map((file) => ({
        file,
        message: `no section in ${sectionsFile} lists "${pageIdOf(file)}", so no reader would find it; add it there`,
      })),
  ];
};

/** Former page ids that are pages today, or that two pages claim. */
export const formerPageProblems = (pages: readonly PageText[]): Problem[] => {
  const owners = new Map(pages.map(({ id, file }) => [id, file]));
  owners.set('404', 'the site itself');
  for (const { id, file } of pages) {
    const reversed = reversedPair(id);
    if (reversed !== undefined) owners.set(reversed, file);
  }
  return pages.flatMap(({ file, data }) =>
    (data?.formerly.pages ?? []).flatMap((former, index) => {
      const owner = owners.get(former);
      owners.set(former, owner ?? file);
      return owner === undefined
        ? []
        : {
            file,
            path: ['formerly', 'pages', index],
            message: `formerly, pages: the address of "${former}" belongs to ${owner}; remove it`,
          };
    }),
  );
};
