import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bytesBelow, filesBelow } from '#kit/files.ts';

/** Logs what a build produced. */
export const summary = (): AstroIntegration => {
  let started = 0;
  return {
    name: 'summary',
    hooks: {
      'astro:build:start': () => {
        started = performance.now();
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const tables = (await filesBelow(folder)).filter((file) =>
          /^data\/[^/.]+\.csv$/u.test(file),
        );
        const megabytes = (await bytesBelow(folder)) / 1e6;
        const seconds = (performance.now() - started) / 1000;
        logger.info(
          `${String(pages.length)} pages, ${String(tables.length)} tables as CSV, Markdown and JSON, ` +
            `${megabytes.toFixed(1)} MB in ${seconds.toFixed(1)} s`,
        );
      },
    },
  };
};
