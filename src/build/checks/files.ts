import type { Problem } from '#kit/data-error.ts';
import { invisibleCharacter } from '#kit/invisible-characters.ts';
import { pageIdOf } from '#kit/page-address.ts';
import { splitPage } from '#prose/front-matter.ts';
import type { ContentFile } from '#prose/written-pages.ts';

/** In bytes: several times the longest page. Anything longer was probably pasted by accident. */
const largest = 100_000;

const word = '[a-z0-9]+(-[a-z0-9]+)*';
const pagePath = new RegExp(`^content/(${word}/)*${word}\\.mdx$`, 'u');

/** First parts of addresses that the site uses for other things. */
const taken = /^(?:404|_astro|data|embed|oembed|og|pagefind|search)(?:\/|$)/u;

/** A problem of a file, before its name is added. */
type Found = Omit<Problem, 'file'>;

const pathProblem = (file: string): string | undefined => {
  if (!file.endsWith('.mdx'))
    return 'not a page; expected a name that ends in .mdx; rename it, or move it to public/';
  if (!pagePath.test(file))
    return 'the path becomes the address; rename it to lower-case words joined by hyphens';
  if (taken.test(pageIdOf(file))) return 'the site itself uses this address; rename it';
  return undefined;
};

const characterProblems = (text: string): Found[] =>
  text.split('\n').flatMap((content, index) => {
    const unseen = invisibleCharacter(content.replaceAll('\t', ' '));
    if (unseen === undefined) return [];
    return {
      line: index + 1,
      message:
        unseen === 'U+FFFD'
          ? 'not UTF-8; save the file in that encoding'
          : `remove the invisible character ${unseen}`,
    };
  });

const textProblems = (text: string): Found[] => {
  if (text.trim() === '') return [{ message: 'empty; write front matter and text, or delete it' }];
  if (text.startsWith('\uFEFF'))
    return [{ line: 1, message: 'begins with a byte order mark; save it as UTF-8 without one' }];
  if (text.includes('\r'))
    return [
      {
        line: text.split('\r', 1)[0]?.split('\n').length,
        message:
          'lines end with carriage returns; save it with plain line feeds (LF), so that each build has the same bytes',
      },
    ];
  const conflict = /^(?:<{7}|>{7})(?: |$)/mu.exec(text);
  if (conflict)
    return [
      {
        line: text.slice(0, conflict.index).split('\n').length,
        message: 'an unresolved merge conflict; keep one side and remove the marks',
      },
    ];
  const characters = characterProblems(text);
  if (characters.length > 0) return characters;
  if (!text.startsWith('---\n'))
    return [{ line: 1, message: 'no front matter; begin the file with a line `---`' }];
  if (!splitPage(text))
    return [{ line: 1, message: 'the front matter does not end; put a line `---` after it' }];
  return [];
};

const problemsOf = ({ file, bytes }: ContentFile): Found[] => {
  const path = pathProblem(file);
  if (path !== undefined) return [{ message: path }];
  if (bytes.length > largest)
    return [
      {
        message: `too long: ${String(bytes.length)} bytes; expected at most ${String(largest)}; split it into several pages`,
      },
    ];
  return textProblems(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
};

/** Files with the same page id as an earlier file. */
const repeated = (files: readonly ContentFile[]): Problem[] => {
  const fileOf = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const before = fileOf.get(pageIdOf(file));
    fileOf.set(pageIdOf(file), file);
    return before === undefined
      ? []
      : { file, message: `the same address as ${before}; join the two files or rename one` };
  });
};

/**
 * Checks the files in `content/` before anything reads them as pages: paths, bytes, whether there is front matter, and
 * two files for one page.
 */
export const fileProblems = (files: readonly ContentFile[]): Problem[] => [
  ...files.flatMap((content) =>
    problemsOf(content).map((found) => ({ file: content.file, ...found })),
  ),
  ...repeated(files),
];
