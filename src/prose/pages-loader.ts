import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { DataError } from '#kit/data-error.ts';
import { readWrittenPages } from './written-pages.ts';

/**
 * Loads `content/` as a content collection. A loader of our own instead of Astro's `glob()`, so that every mistake is
 * one line of our words, all of them are reported at once, and front matter is read as YAML 1.2.
 */
export const pagesLoader: Loader = {
  name: 'pages',
  load: async (context) => {
    const { store, config, watcher, logger } = context;
    const root = fileURLToPath(config.root);
    const sync = async (): Promise<void> => {
      const pages = await readWrittenPages(root);
      store.clear();
      for (const { id, file, data, body } of pages)
        store.set({
          id,
          data,
          body,
          filePath: file,
          digest: context.generateDigest({ data, body }),
          // The page is compiled when it is rendered.
          deferredRender: true,
        });
    };
    await sync();
    const folder = fileURLToPath(new URL('content/', config.root));
    watcher?.add(folder);
    watcher?.on('all', (_, path) => {
      if (!path.startsWith(folder)) return;
      sync().catch((error: unknown) => {
        // The pages stay as they were until the mistake is mended.
        if (error instanceof DataError) logger.error(error.message);
        else throw error;
      });
    });
  },
};
