import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from '#kit/files.ts';

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>new PagefindUI({ element: '#search', showSubResults: true });</script>`;

/**
 * Writes the pages of the built site as bare HTML with Pagefind's default interface, its index made with its defaults.
 * @param dist the built site
 * @param folder where it goes
 */
export const plainSite = async (dist: string, folder: string): Promise<void> => {
  const pages = (await filesBelow(dist)).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(join(dist, page), 'utf8');
    const main = /<main[^>]*data-pagefind-body[\s\S]*<\/main>/u.exec(html)?.[0];
    if (main === undefined) continue;
    await mkdir(dirname(join(folder, page)), { recursive: true });
    await writeFile(join(folder, page), head + main);
  }
  const { index } = await createIndex();
  try {
    await index?.addDirectory({ path: folder });
    await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  } finally {
    await close();
  }
};
