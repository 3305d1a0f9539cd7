import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportLinks } from '#site/report-links.ts';
import { reviewDays } from '#tables/review.ts';
import { projectText } from '../project.ts';

const inputSchema = z.strictObject({
  type: z.enum(['input', 'textarea']),
  id: z.string().regex(/^[\w-]+$/u),
  attributes: z.strictObject({
    label: z.string(),
    description: z.string(),
    placeholder: z.string().optional(),
  }),
  validations: z.strictObject({ required: z.boolean() }),
});

/**
 * The form syntax that GitHub requires, and the types of fields that a URL can fill. Source: docs.github.com, "Syntax
 * for issue forms".
 */
const formSchema = z.strictObject({
  name: z.string().min(3),
  description: z.string().min(3),
  title: z.string(),
  body: z.array(inputSchema).min(1),
});

const formOf = (file: string) =>
  formSchema.parse(parse(projectText(`.github/ISSUE_TEMPLATE/${file}`)));

const page = {
  title: 'Go vs Rust & C++',
  address: 'https://docs.example/go/?a=b#c',
  verified: '2026-11-23',
};

describe.each(reportLinks('https://git.example/owner/site', page))('$label', ({ label, url }) => {
  const { origin, pathname, searchParams } = new URL(url);
  const { template = '', title, ...fields } = Object.fromEntries(searchParams);
  const form = formOf(template);

  test('opens the form of that name, with a title', () => {
    expect(`${origin}${pathname}`).toBe('https://git.example/owner/site/issues/new');
    expect(form.name).toBe(label);
    expect(title).toBe(`${form.title}${page.title}`);
  });

  test('fills fields that the form has, and no others', () => {
    expect(fields).toMatchObject({ page: page.title, address: page.address });
    const ids = form.body.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(fields)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leaves the reader something to say', () => {
    const asked = form.body.filter(
      ({ id, validations }) => validations.required && !(id in fields),
    );
    expect(asked.length).toBeGreaterThan(0);
  });
});

test('a report of something stale says when it was verified', () => {
  expect(reportLinks('', page).map(({ url }) => url.includes('verified=2026-11-23'))).toEqual([
    false,
    true,
  ]);
});

test('what is neither wrong nor stale can be reported too', () => {
  expect(parse(projectText('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({
    blank_issues_enabled: true,
  });
});

test('updates are proposed weekly, together, for packages and for workflows', () => {
  const updates = z
    .strictObject({
      version: z.literal(2),
      updates: z.array(
        z.looseObject({
          'package-ecosystem': z.string(),
          directory: z.literal('/'),
          schedule: z.object({ interval: z.literal('weekly') }),
          groups: z.record(z.string(), z.object({ patterns: z.array(z.string()) })),
        }),
      ),
    })
    .parse(parse(projectText('.github/dependabot.yml')));
  expect(updates.updates.map((update) => update['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
});

test.each(['CONTRIBUTING.md', 'docs/authoring.md'])(
  '%s has the days after which claims are due',
  (file) => {
    const { measured, documented, judgement } = reviewDays;
    expect(projectText(file).replaceAll('\n', ' ')).toMatch(
      new RegExp(
        `${String(measured)} days.*measured.* ${String(documented)} if documented.* ${String(judgement)} if judgement`,
        'u',
      ),
    );
  },
);
