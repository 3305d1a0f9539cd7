import type { z } from 'astro/zod';

interface Entry {
  readonly id: string;
  /** Former ids, which are anchors too. */
  readonly formerly?: readonly string[];
}

/**
 * A Zod check that reports a list in which two entries have the same id, or a former one.
 * @param what the entries, in the plural: `rows`
 */
export const uniqueIds =
  <Item extends Entry>(what: string) =>
  (context: z.core.ParsePayload<Item[]>): void => {
    const seen = new Map<string, number>();
    context.value.forEach(({ id, formerly = [] }, index) => {
      for (const one of [id, ...formerly]) {
        const first = seen.get(one);
        seen.set(one, first ?? index);
        if (first !== undefined)
          context.issues.push({
            code: 'custom',
            input: one,
            path: [index, one === id ? 'id' : 'formerly'],
            // Keep going, so that all mistakes are reported at once.
            continue: true,
            message:
              first === index
                ? `\`${one}\` is among its own former ids, or there twice; remove it`
                : `duplicate id \`${one}\` (${what} ${String(first + 1)} and ${String(index + 1)}); rename one of them`,
          });
      }
    });
  };
