import { parse } from 'yaml';
import { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beliefs } from '#data/beliefs.ts';
import { decisions } from '#data/decisions.ts';
import { diagrams } from '#data/diagrams.ts';
import { glossary } from '#data/glossary.ts';
import { presets } from '#data/presets.ts';
import { sources } from '#data/sources.ts';
import { beliefsSchema } from './belief.ts';
import { treeSchema } from './decision.ts';
import { diagramsSchema } from './diagram.ts';
import { glossarySchema } from './glossary.ts';
import { pageSchema } from './page.ts';
import { presetsSchema } from './preset.ts';
import { sourcesSchema } from './source.ts';
import { projectText } from '#tests/project.ts';
import { disturbed } from '#tests/data/arbitraries.ts';
import { problemsIn } from '#tests/data/problems.ts';

const written: unknown = parse(projectText('content/go.mdx').split(/^---$/mu)[1] ?? '');

const page = {
  ...z.record(z.string(), z.unknown()).parse(written),
  label: 'Go',
  wide: true,
  formerly: { pages: ['golang'], anchors: { 'go-in-short': ['summary'] } },
};

/** Enough of them: more would only take longer. */
const someSources = Object.fromEntries(Object.entries(sources).slice(0, 20));

/** What the site is made of, as its authors wrote it. */
const data: readonly (readonly [file: string, schema: z.ZodType, written: unknown])[] = [
  ['content/go.mdx', pageSchema, page],
  ['src/data/sources.ts', sourcesSchema, someSources],
  ['src/data/glossary.ts', glossarySchema, glossary],
  ['src/data/beliefs.ts', beliefsSchema, beliefs],
  ['src/data/decisions.ts', treeSchema, decisions],
  ['src/data/diagrams.ts', diagramsSchema, diagrams],
  ['src/data/presets.ts', presetsSchema, presets],
];

/** Fails unless the input is valid, or rejected with lines that each name the file. */
const checkProblems = (file: string, schema: z.ZodType, written: unknown): void => {
  for (const line of problemsIn(file, schema, written))
    expect(line.startsWith(`${file}: `), line).toBe(true);
};

describe.each(data)('%s', (file, schema, written) => {
  test('is taken as it is', () => {
    expect(problemsIn(file, schema, written)).toEqual([]);
  });

  test('with anything in place of anything is taken, or ends in lines that name it, and in no other error', () => {
    fc.assert(
      fc.property(disturbed(written), (other) => {
        checkProblems(file, schema, other);
      }),
    );
  });
});

test('answers that lead anywhere make a tree, or end in lines that name the file, and not in a circle', () => {
  const { questions, verdicts } = decisions;
  const answers = questions.flatMap((question) => question.answers);
  const ids = [...questions, ...verdicts].map(({ id }) => id);
  const leads = fc.array(fc.option(fc.constantFrom(...ids), { freq: 5 }), {
    minLength: answers.length,
    maxLength: answers.length,
  });
  fc.assert(
    fc.property(leads, (to) => {
      const next = to.values();
      const led = questions.map((question) => ({
        ...question,
        answers: question.answers.map((answer) => ({
          ...answer,
          to: next.next().value ?? answer.to,
        })),
      }));
      checkProblems('src/data/decisions.ts', treeSchema, { questions: led, verdicts });
    }),
  );
}, 30_000);
