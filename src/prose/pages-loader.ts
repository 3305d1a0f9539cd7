import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readPages, readWrittenPages } from './written-pages.ts';

/**
 * Loads `content/` as a content collection. A loader of our own instead of Astro's `glob()`, so that every mistake is
 * one line of our words, and front matter is read as YAML 1.2.
 */
export const pagesLoader: Loader = {
  name: 'pages',
  load: async (context) => {
    const { store, config, watcher, logger } = context;
    const root = fileURLToPath(config.root);
    const sync = async (): Promise<void> => {
      // In dev, the check of the content reports mistakes; the other pages are there all the same.
      const pages = watcher ? (await readPages(root)).pages : await readWrittenPages(root);
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
        // A file may be gone before it is read; the next change reads all of them again.
        logger.warn(String(error));
      });
    });
  },
};
