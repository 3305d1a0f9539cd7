import { expect, test } from 'vitest';
import { llmsText } from './llms.ts';
import { samplePage, siteOf } from '#tests/data/pages.ts';

test('llms.txt has the name, a summary and a link to the Markdown of each page under its section', () => {
  const text = llmsText(siteOf([samplePage('go', '', 'Go')]));
  expect(text).toMatch(/^# When to Use\n\n> .+\n\n/u);
  expect(text).toContain(
    `\n## Languages\n\n- [Go](https://when-to-use.example/go/index.md): A page that stands for all the others, with a little of everything in it.\n`,
  );
  expect(text).toContain('(https://when-to-use.example/data/scorecard.json)');
});
