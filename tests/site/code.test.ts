import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { tasks } from '#data/tasks.ts';
import { languages } from '#data/languages.ts';
import { programsOf } from '#data/schemas/task.ts';
import { formatDay } from '#kit/day.ts';
import { elementsOf } from '#kit/elements.ts';
import { regionsOf } from '#code/regions.ts';
import { programFolder } from '#code/program-files.ts';
import { programName, readVerified } from '#code/verified.ts';
import { projectFolder } from '../project.ts';
import { builtFiles, builtText } from '../built.ts';

const verified = readVerified(projectFolder);
const programs = tasks.flatMap(programsOf).map((program) => ({
  name: programName(program),
  program,
  page: `code/${program.task.id}`,
}));

const shownCode = (page: string, language: string): string[] => {
  const tree = fromHtml(builtText(`${page}/index.html`));
  const [details] = elementsOf(tree).filter(
    ({ tagName, properties }) => tagName === 'details' && properties['id'] === language,
  );
  return details
    ? elementsOf(details)
        .filter(({ tagName }) => tagName === 'pre')
        .map((pre) => toString(pre))
    : [];
};

/** The text of a region in a source file, without what only marks it. */
const regionText = (file: string, region: string): string =>
  (regionsOf(file, readFileSync(join(projectFolder, file), 'utf8')).get(region) ?? [])
    .map(({ text }) => `${text}\n`)
    .join('');

test('every task has a program in each language, or says why not', () => {
  for (const task of tasks) expect(Object.keys(task.programs)).toHaveLength(4);
});

describe.each(programs)('$name', ({ name, program, page }) => {
  const { language, task } = program;

  test('is shown as it stands in its files, and below it with what and when it ran', () => {
    const shown = shownCode(page, language);
    const { show, wrong } = program.program;
    for (const { file, region } of [...show, ...(wrong ? [wrong] : [])])
      expect(shown).toContain(regionText(`${programFolder(program)}/${file}`, region));
    const known = verified[name];
    const text = toString(fromHtml(builtText(`${page}/index.html`))).replace(/\s+/gu, ' ');
    expect(text).toContain(`Ran with ${known?.toolchain ?? ''} on ${formatDay(known?.day ?? '')}`);
  });

  test('shows what was said when its wrong version ran', () => {
    const shown = shownCode(page, language).join('\n');
    for (const { contains } of program.program.wrong?.messages ?? [])
      expect(shown).toContain(contains);
  });

  test('is published as it is', () => {
    for (const { file } of program.program.show) {
      const source = readFileSync(join(projectFolder, programFolder(program), file), 'utf8');
      expect(builtText(`${page}/${language}/${file}`)).toBe(source);
    }
  });

  test('stands in the Markdown of its page and in llms.txt', () => {
    const [first] = program.program.show;
    const file = `${programFolder(program)}/${first?.file ?? ''}`;
    const markdown = builtText(`${page}/index.md`);
    const extension = file.replace(/^.*\./u, '');
    expect(markdown).toContain(
      `\`\`\`${extension}\n${regionText(file, first?.region ?? '').trimEnd()}\n\`\`\``,
    );
    expect(builtText('llms.txt')).toContain(`/code/${task.id}/${language}/${first?.file ?? ''}`);
  });

  test('is described as source code', () => {
    const [json = ''] =
      /(?<=<script type="?application\/ld\+json"?>)[\s\S]*?(?=<\/script>)/u.exec(
        builtText(`${page}/index.html`),
      ) ?? [];
    const [, , ...parts] = json.split('"@type":');
    const part = parts.find((each) =>
      each.includes(`"${task.label}: ${languages[language].name}"`),
    );
    expect(part).toMatch(/^"SoftwareSourceCode"/u);
    expect(part).toContain(`"runtimePlatform":"${verified[name]?.toolchain ?? ''}"`);
  });
});

test('lock files are not published', () => {
  expect(builtFiles.filter((file) => /(\.lock|lock\.json|go\.sum)$/u.test(file))).toEqual([]);
});

test('the feed has an entry for the programs of each task', () => {
  const feed = builtText('feed.xml');
  for (const { label } of tasks) expect(feed).toContain(`<title>Code: ${label} in `);
});

test('code is coloured by classes, never by styles', () => {
  for (const { page } of programs) expect(builtText(`${page}/index.html`)).not.toMatch(/ style=/u);
});
