import { lineOf, nodesOf, type ParsedPage } from './page-text.ts';
import type { Found } from './syntax.ts';
import { didYouMean } from '#kit/suggestion.ts';

const addressProblem = (url: string, files: readonly string[]): string | undefined => {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/iu.test(url))
    return `the picture "${url}" is not on this site, and the security policy blocks it; put it into public/ and write its path`;
  if (!url.startsWith('/'))
    return `the picture "${url}" has no path from the root; put it into public/ and write /file.svg`;
  if (files.includes(url)) return undefined;
  return `the picture "${url}" does not exist in public/${didYouMean(url, files)}`;
};

/**
 * Pictures without a description, from other sites, or that do not exist.
 * @param files the paths of the files in public/, from the root of the site
 */
export const imageProblems = (page: ParsedPage, files: readonly string[]): Found[] => {
  const targets = new Map(
    nodesOf(page, 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  return nodesOf(page, 'image', 'imageReference').flatMap((image) => {
    const url = image.type === 'image' ? image.url : (targets.get(image.identifier) ?? '');
    const address = addressProblem(url, files);
    const missing = `the picture "${url}" has no description; write what it shows: ![description](${url})`;
    return [
      ...(image.alt?.trim() ? [] : [missing]),
      ...(address === undefined ? [] : [address]),
    ].map((message) => ({ line: lineOf(page, image), message }));
  });
};
