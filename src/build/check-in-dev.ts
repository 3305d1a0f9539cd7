import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { problemLine, type Problem } from '#kit/data-error.ts';
import { isRecord } from '#kit/is-record.ts';
import { withBase } from '#kit/url.ts';
import { errorLines } from './build-errors.ts';
import { problemPage } from './problem-page.ts';

/** After a change, in milliseconds: an editor may write several files, or one in several steps. */
const quiet = 50;

/** What authors write, and what the check compares it with. */
const watched = /^(content|public|src\/(data|links|kit|prose|tables|decide|exports|site|build))\//u;

const isProblem = (value: unknown): value is Problem =>
  isRecord(value) && typeof value['file'] === 'string' && typeof value['message'] === 'string';

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

/** Whether a request asks for a page, and not for a script, a style or a download. */
const asksForPage = (url: string, accept = ''): boolean =>
  accept.includes('text/html') || /^[^?#]*\/(\?|$)/u.test(url);

/**
 * Checks content/ and src/data/ when `npm run dev` starts and after each change. Each mistake is printed once, in one
 * line. While there are any, every page answers with the list of them: a site that cannot be built is not shown.
 */
export const checkInDev = (base: string): AstroIntegration => ({
  name: 'check',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const root = `${server.config.root.replace(/\/$/u, '')}/`;
      let lines: readonly string[] = [];
      let isPending = false;

      const check = async (): Promise<void> => {
        const before = lines;
        lines = await linesOf((module) => server.ssrLoadModule(module), root);
        for (const line of lines) if (!before.includes(line)) logger.error(line);
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
        const { url = '', headers } = request;
        if (!asksForPage(url, headers.accept)) {
          next();
          return;
        }
        void checked.then(() => {
          if (lines.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(problemPage(lines, withBase(base, '/@vite/client')));
        });
      });
    },
  },
});
