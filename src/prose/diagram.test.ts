import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagrams } from '#data/diagrams.ts';
import { diagramSvg, diagramText } from './diagram.ts';
import { defineDiagrams } from '#data/schemas/diagram.ts';

const draft = {
  id: 'sample',
  title: 'Two parts',
  parts: [
    { id: 'go', label: 'Go <service>', note: 'HTTP', language: 'go' as const },
    { id: 'core', label: 'Core' },
  ],
  groups: [{ id: 'process', label: 'One process', parts: ['go', 'core'] }],
  arrows: [
    { from: 'go', to: 'core', label: 'one call\nper batch' },
    { from: 'core', to: 'go', dashed: true },
  ],
};
const [sample] = defineDiagrams('sample.ts', [draft]);
if (!sample) throw new Error('the sample is gone');

test('a diagram in words has a sentence for each arrow', () => {
  expect(diagramText(sample)).toBe(
    'Two parts. Go <service> to Core: one call per batch. Core to Go <service>.',
  );
});

describe('the picture', () => {
  const svg = diagramSvg(sample);

  test('has every word, a name, and the colour of a language by its class', () => {
    for (const word of [
      'Go &#x3C;service>',
      'HTTP',
      'Core',
      'one call',
      'per batch',
      'One process',
    ])
      expect(svg).toContain(word);
    expect(svg).toContain('role="img" aria-label="Two parts. Go');
    expect(svg).toContain('class="node language-go"');
    expect(svg).toContain('class="edge dashed"');
  });

  test('leaves colours and fonts to the styles, and ids to the page', () => {
    expect(svg).not.toMatch(/ (id|style|fill|stroke|font-family|font-size)=|<title|<!--/u);
  });

  test('is the same each time', () => {
    expect(diagramSvg(sample)).toBe(svg);
  });

  test('that is too wide for a phone is refused', () => {
    const wide = {
      ...sample,
      parts: sample.parts.map((part) => ({ ...part, note: 'w'.repeat(60) })),
    };
    expect(() => diagramSvg(wide)).toThrow(
      /^diagram "sample" is \d+ px wide; expected at most 340; shorten/u,
    );
  });
});

test('every diagram stands on a page', () => {
  const folder = join(import.meta.dirname, '../../content');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const shown = (id: string): boolean => pages.some((page) => page.includes(`<Diagram id="${id}"`));
  expect(diagrams.map(({ id }) => id).filter((id) => !shown(id))).toEqual([]);
});

test('an arrow to no part is refused', () => {
  expect(() =>
    defineDiagrams('sample.ts', [{ ...draft, arrows: [{ from: 'go', to: 'nowhere' }] }]),
  ).toThrow(
    'sample.ts: "sample", arrows number 1, to: there is no part "nowhere"; add it or correct the id',
  );
});
