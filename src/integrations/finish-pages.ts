import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import Tinypool from 'tinypool';
import { mixedRoutes } from '../lib/mixed-routes.ts';
import type { FinishedPage, PageFindings, RenderedPage } from './finish-page.ts';
import { searchIndex, type RecordCount } from './search-index.ts';

/** What came of finishing the pages of a site. */
export interface FinishedSite {
  /** Sorted by file. */
  readonly pages: readonly PageFindings[];
  /** What the search index holds of them, once it is written. */
  readonly indexed: Promise<RecordCount>;
}

/** Gives what came of finishing the pages. @throws before all are rendered */
export type PagesFinished = () => FinishedSite;

interface Target {
  /** The folder that the site is built into. */
  readonly folder: string;
  readonly base: string;
}

/** Where Astro writes what it renders for an address. */
const placeOf = (url: string, base: string): Pick<RenderedPage, 'file' | 'path'> => {
  const address = new URL(url).pathname.slice(base.replace(/\/$/u, '').length);
  const path = address === '/404/' ? '/404.html' : address;
  return { path, file: `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}` };
};

const isPage = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') === true;

/**
 * Renders as the given prerenderer does, and has another thread finish each page before it is written, while the next is
 * rendered.
 * @param ended is told what came of it
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
    // A page is done with as soon as it is finished: more room than this only delays the clearing up, by 150 MB.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const pages: PageFindings[] = [];
  const index = searchIndex();
  // What goes wrong is thrown where the page, or the end, is awaited.
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
      // In the order in which pages are asked for: which is ready first differs from build to build.
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

/** An integration that finishes pages, and what gives the result to those that come after it. */
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
