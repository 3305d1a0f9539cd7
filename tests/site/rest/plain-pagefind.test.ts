import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { dist } from '../../built.ts';
import { queries } from '../../data/queries.ts';
import { placeOf, relevanceLine, relevanceOf } from '../relevance.ts';
import { openSearch, serveIndex } from '../search-index.ts';

const plainDataSchema = z.object({
  url: z.string(),
  sub_results: z.array(z.object({ url: z.string(), locations: z.array(z.unknown()) })),
});

/** The places that Pagefind finds as it comes: each page, and before it the section that has the words most often. */
const plainUrls = (data: unknown): string[] => {
  const { url, sub_results: parts } = plainDataSchema.parse(data);
  const [most] = parts.toSorted((a, b) => b.locations.length - a.locations.length);
  return most ? [most.url, url] : [url];
};

test('search finds more than Pagefind as it comes, or what it adds is in vain', async () => {
  const asked = [...queries.tuned, ...queries.heldOut].filter(({ answers }) => answers.length > 0);
  const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  try {
    const { index } = await createIndex({});
    await index?.addDirectory({ path: dist });
    await index?.writeFiles({ outputPath: folder });
    await close();
    const plain = await serveIndex(folder);
    const site = await openSearch(dist);
    const [own, theirs]: [number[], number[]] = [[], []];
    for (const query of asked) {
      const { places } = await site.search(query.query);
      own.push(
        placeOf(
          query,
          places.map(({ url }) => url),
        ),
      );
      const { results } = await plain.pagefind.search(query.query);
      const found = await Promise.all(results.slice(0, 8).map((result) => result.data()));
      theirs.push(placeOf(query, found.flatMap(plainUrls)));
    }
    plain.close();
    site.close();
    const [ours, pagefind] = [relevanceOf(own), relevanceOf(theirs)];
    console.log(
      [
        `${String(asked.length)} queries`,
        relevanceLine('this site', ours),
        relevanceLine('plain Pagefind', pagefind),
      ].join('\n'),
    );
    expect(ours.first).toBeGreaterThan(pagefind.first);
    expect(ours.three).toBeGreaterThan(pagefind.three);
    expect(ours.mrr).toBeGreaterThan(pagefind.mrr);
  } finally {
    await rm(folder, { recursive: true });
  }
});
