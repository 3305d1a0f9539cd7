import type { Problem } from '#kit/data-error.ts';
import { codeProblems } from './code.ts';
import { imageProblems } from './images.ts';
import { isParsed, type PageText } from './page-text.ts';
import { headingProblems, leftoverProblems } from './prose.ts';

/**
 * What is wrong with the text of pages by itself, whatever the data say.
 * @param pictures the paths of the files in public/, from the root of the site
 */
export const textProblems = (pages: readonly PageText[], pictures: readonly string[]): Problem[] =>
  pages
    .filter(isParsed)
    .flatMap((page) =>
      [
        ...codeProblems(page),
        ...headingProblems(page),
        ...imageProblems(page, pictures),
        ...leftoverProblems(page),
      ].map((found) => ({ file: page.file, ...found })),
    );
