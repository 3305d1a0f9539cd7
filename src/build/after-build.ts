import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { pagesIn, sections } from '#data/sections.ts';
import { DataError, type Problem } from '#kit/data-error.ts';
import { today } from '#kit/day.ts';
import { bytesBelow, filesBelow } from '#kit/files.ts';
import { pageUrl } from '#kit/page-address.ts';
import { publishedUrls } from '#links/published.ts';
import { redirectsFile } from '#links/redirects.ts';
import { contentFiles } from '#prose/written-pages.ts';
import { writeSearchIndex } from '#search/write-index.ts';
import { atSource } from './audit-source.ts';
import { auditPages } from './audit.ts';
import { finishPage, type BuiltPage } from './built-page.ts';
import { dueReport, noticeDays } from './due.ts';
import { wordsOfScripts } from './page-styles.ts';
import { checkPublished } from './published.ts';

/** Stops the build. @throws {DataError} if there are any problems */
const failOn = (problems: readonly Problem[]): void => {
  if (problems.length > 0) throw new DataError(problems);
};

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/**
 * Writes `index.md` beside each page, and all of them into `llms-full.txt`.
 */
const writeMarkdown = async (folder: string, pages: readonly BuiltPage[]): Promise<void> => {
  const texts = new Map(
    pages.flatMap(({ path, markdown }) => (markdown === undefined ? [] : [[path, markdown]])),
  );
  for (const [path, text] of texts) await write(join(folder, path, 'index.md'), text);
  const order = ['index', ...sections.flatMap(pagesIn)].map(pageUrl);
  const ordered = order.flatMap((path) => texts.get(path) ?? []);
  await write(join(folder, 'llms-full.txt'), ordered.join('\n---\n\n'));
};

/** The folders and settings of a build. */
export interface Build {
  /** The project's folder. */
  readonly root: string;
  /** The built site. */
  readonly folder: string;
  /** The site's base, such as `/`. */
  readonly base: string;
  /** When the build started, by `performance.now()`. */
  readonly started: number;
  readonly logger: AstroIntegrationLogger;
}

/**
 * What happens after Astro has written its pages, one step after the other.
 * @throws {DataError} a problem for each mistake that shows only in the built site
 */
export const afterBuild = async ({ root, folder, base, started, logger }: Build): Promise<void> => {
  const built = await filesBelow(folder);
  const pages: BuiltPage[] = [];
  const scripts = built.filter((file) => file.endsWith('.js'));
  const words = wordsOfScripts(
    await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8'))),
  );
  for (const file of built)
    if (file.endsWith('.html')) pages.push(await finishPage(folder, file, words));

  await writeMarkdown(folder, pages);
  await write(join(folder, '_redirects'), redirectsFile(pages, base));
  const files = await filesBelow(folder);
  failOn(await checkPublished(publishedUrls(pages, files), root, logger));
  failOn(atSource(auditPages(pages, new Set(files), base), await contentFiles(root), base));
  logger.info(`${String(pages.length)} pages: links, anchors, ids and markup hold`);

  const records = pages.flatMap((page) => page.records);
  const { page, section, entry } = await writeSearchIndex(records, folder);
  logger.info(
    `${String(page)} pages, ${String(section)} sections, ${String(entry)} table rows and terms indexed`,
  );

  const reviews = await readFile(join(folder, 'data/review.json'), 'utf8');
  const { lines, summary } = dueReport(reviews, noticeDays, today());
  for (const line of lines) logger.warn(line);
  if (lines.length === 0) logger.info(summary);

  const megabytes = (await bytesBelow(folder)) / 1e6;
  const seconds = (performance.now() - started) / 1000;
  logger.info(
    `${String(pages.length)} pages, ${megabytes.toFixed(1)} MB in ${seconds.toFixed(1)} s`,
  );
};
