import { beforeAll, describe, expect, test } from 'vitest';
import { saidOf, textOf } from '#tests/data/changed-content.ts';
import { typedMistakes } from '#tests/data/typed-mistakes.ts';

test('nothing is wrong with the content as it is', async () => {
  expect(await saidOf({})).toEqual([]);
}, 30_000);

describe('what is typed into a page', () => {
  const file = 'content/about.mdx';
  let said: string[] = [];
  let lines: number[] = [];
  beforeAll(async () => {
    // All at once, each in a paragraph of its own, so that a second is enough for all of them.
    let text = `${textOf(file).trimEnd()}\n`;
    lines = typedMistakes.map(([mistake]) => {
      const line = text.split('\n').length + 1;
      text += `\n## H${String(line)}\n\n${mistake}\n`;
      return line + 2;
    });
    said = await saidOf({ [file]: text });
  }, 30_000);

  test.each(typedMistakes.map((row, index) => [...row, index] as const))(
    '%j is refused',
    (mistake, says, index) => {
      const first = lines[index] ?? 0;
      const below = [...mistake.split('\n').keys()].map(
        (more) => `${file}:${String(first + more)}: `,
      );
      const here = said.filter((line) => below.some((place) => line.startsWith(place)));
      expect(
        here.some((line) => line.includes(says)),
        here.join('\n'),
      ).toBe(true);
      expect(here).toHaveLength(1);
    },
  );

  test('and nothing else is', () => {
    expect(said).toHaveLength(typedMistakes.length);
  });
});
