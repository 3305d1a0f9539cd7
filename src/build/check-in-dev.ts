import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { isProblem, problemLine } from '#kit/data-error.ts';
import { errorLines } from './build-errors.ts';
import { problemPage } from './problem-page.ts';

/** After a change, in milliseconds: an editor may write several files, or one in several steps. */
const quiet = 50;

/** What authors write, and what the check compares it with. */
const watched = /^(content|examples|public|src)\//u;

const isCheck = (value: unknown): value is (root: string) => Promise<unknown> =>
  typeof value === 'function';

/** Runs the check as Vite has it now, so that changed data are read anew. */
const linesOf = async (
  load: (module: string) => Promise<Record<string, unknown>>,
  root: string,
): Promise<string[]> => {
  try {
    const { checkContent } = await load('/src/build/check-content.ts');
    const found = isCheck(checkContent) ? await checkContent(root) : [];
    return Array.isArray(found) ? found.filter(isProblem).map(problemLine) : [];
  } catch (error) {
    return errorLines(error);
  }
};

/** A mistake without its line, which changes whenever something is written above it. */
const withoutLine = (line: string): string => line.replace(/^([^\s:]+):\d+:/u, '$1:');

/** Whether a request asks for a part of the site, and not for what Vite serves to a page that is open. */
const asksForSite = (url: string): boolean => !/^\/(@|__|node_modules\/|src\/)/u.test(url);

/**
 * Checks content/ and src/data/ when `npm run dev` starts and after each change. Each mistake is printed once, in one
 * line. While there are any, every address answers with the list of them: a site that cannot be built is not shown.
 */
export const checkInDev = (): AstroIntegration => ({
  name: 'check',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const root = `${server.config.root.replace(/\/$/u, '')}/`;
      let lines: readonly string[] = [];
      let isPending = false;

      const check = async (): Promise<void> => {
        const before = lines;
        lines = await linesOf((module) => server.ssrLoadModule(module), root);
        const said = new Set(before.map(withoutLine));
        for (const line of lines) if (!said.has(withoutLine(line))) logger.error(line);
        if (lines.length === 0 && before.length > 0) logger.info('all mistakes are fixed');
        if (lines.join('\n') !== before.join('\n')) server.ws.send({ type: 'full-reload' });
      };
      let checked = check();

      server.watcher.on('all', (_, path) => {
        if (!path.startsWith(root) || !watched.test(path.slice(root.length))) return;
        if (isPending) return;
        isPending = true;
        checked = checked
          .then(() => setTimeout(quiet))
          .then(() => {
            isPending = false;
            return check();
          });
      });

      server.middlewares.use((request, response, next) => {
        if (!asksForSite(request.url ?? '')) {
          next();
          return;
        }
        void checked.then(() => {
          if (lines.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(lines, '/@vite/client'));
        });
      });
    },
  },
});
