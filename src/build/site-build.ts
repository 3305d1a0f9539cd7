import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { errorLines, stopBuild } from './build-errors.ts';

/**
 * Finishes a built site. The steps are imported only then, because they use the data: the configuration must load even
 * if the data are wrong, so that `npm run dev` can say so.
 */
export const siteBuild = (base: string): AstroIntegration => {
  let root = '';
  let started = 0;
  return {
    name: 'site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        started = performance.now();
      },
      'astro:build:done': async ({ dir, logger }) => {
        try {
          const { afterBuild } = await import('./after-build.ts');
          await afterBuild({ root, folder: fileURLToPath(dir), base, started, logger });
        } catch (error) {
          // Astro would put its own words and a stack trace around it.
          stopBuild(errorLines(error));
        }
      },
    },
  };
};
