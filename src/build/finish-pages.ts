import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import Tinypool from 'tinypool';
import { mixedRoutes } from './mixed-routes.ts';
import type { FinishedPage, PageFindings, RenderedPage } from './finish-page.ts';
import { createSearchIndex, type RecordCount } from '#search/write-index.ts';

/** The result of processing all pages. */
export interface FinishedSite {
  /** Sorted by file. */
  readonly pages: readonly PageFindings[];
  /** The number of records in the search index, once it is written. */
  readonly indexed: Promise<RecordCount>;
}

/** Returns the result of processing all pages. @throws before all are rendered */
export type PagesFinished = () => FinishedSite;

interface Target {
  /** The output folder. */
  readonly folder: string;
  readonly base: string;
}

/** The path of a page, and the file that Astro writes it to. */
const placeOf = (url: string, base: string): Pick<RenderedPage, 'file' | 'path'> => {
  const address = new URL(url).pathname.slice(base.replace(/\/$/u, '').length);
  const path = address === '/404/' ? '/404.html' : address;
  return { path, file: `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}` };
};

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

/**
 * Wraps a prerenderer: a worker thread finishes each page before it is written, while the next is rendered.
 * @param ended is called with the result
 */
const finishing = (
  prerenderer: AstroPrerenderer,
  { folder, base }: Target,
  ended: (site: FinishedSite) => void,
): AstroPrerenderer => {
  const filename = new URL('finish-page.ts', import.meta.url).href;
  const thread = new Tinypool({
    filename,
    minThreads: 1,
    maxThreads: 1,
    // Pages are short-lived garbage. A larger young generation only postpones collection (it cost 150 MB).
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const pages: PageFindings[] = [];
  const index = createSearchIndex();
  // Avoids an unhandled rejection; the error surfaces where the promise is awaited.
  index.catch(() => undefined);
  let indexing: Promise<unknown> = index;

  const finish = async (rendering: ReturnType<AstroPrerenderer['render']>, url: string) => {
    const rendered = await rendering;
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (!isPage(response)) return { response, records: [] };
    const page: RenderedPage = { folder, ...placeOf(url, base), html: await response.text() };
    return thread.run(page).then(({ html, records, findings }: FinishedPage) => {
      pages.push(findings);
      return { response: new Response(html, response), records };
    });
  };

  return {
    ...prerenderer,
    getStaticPaths: async () => mixedRoutes(await prerenderer.getStaticPaths()),
    render: async (request, options) => {
      const finished = finish(prerenderer.render(request, options), request.url);
      // Indexed in the order of the requests: the order in which pages finish differs from build to build.
      indexing = Promise.all([index, finished, indexing]).then(async ([records, page]) =>
        records.add(page.records),
      );
      indexing.catch(() => undefined);
      return (await finished).response;
    },
    teardown: async () => {
      await prerenderer.teardown?.();
      const indexed = Promise.all([index, indexing])
        .then(async ([records]) => {
          await thread.destroy();
          return records.write(folder);
        })
        .finally(async () => (await index).close());
      indexed.catch(() => undefined);
      ended({ pages: pages.toSorted((a, b) => (a.file < b.file ? -1 : 1)), indexed });
    },
  };
};

/** An integration that finishes pages, and a function that gives its result to later integrations. */
export const finishPages = (): { integration: AstroIntegration; finished: PagesFinished } => {
  const target = { folder: '', base: '/' };
  let site: FinishedSite | undefined;
  return {
    integration: {
      name: 'finish-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          target.folder = fileURLToPath(config.outDir);
          target.base = config.base;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer((prerenderer) =>
            finishing(prerenderer, target, (ended) => {
              site = ended;
            }),
          );
        },
      },
    },
    finished: () => {
      if (!site) throw new Error('the pages are not finished yet');
      return site;
    },
  };
};
