import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readStackRecords } from '#code/stack-record.ts';
import { stackFiles } from '#code/stack-files.ts';
import { stackOf } from '#code/stacks.ts';
import { stacks } from '#data/stacks.ts';
import { projectFolder } from '#tests/project.ts';
import { builtBytes, builtText } from '../built.ts';

const documentOf = (file: string): Document => parseHTML(builtText(file)).document;

describe.each(stacks)('the page of $id', (stack) => {
  const page = documentOf(`stacks/${stack.id}/index.html`);

  test('leads to an archive that holds its files as they are', () => {
    const link = page.querySelector(`a[download][href="/stacks/${stack.id}.zip"]`);
    expect(link?.textContent).toBe('Download the whole stack');
    const held = unzipSync(builtBytes(`stacks/${stack.id}.zip`));
    for (const { path, text } of stackFiles(projectFolder, stack))
      expect(Buffer.from(held[`${stack.id}/${path}`] ?? []).toString('utf8'), path).toBe(text);
  });

  test('has the commands, and the code of each part as the file has it, indented less', () => {
    expect(page.querySelector('.stack-files pre')?.textContent).toContain(
      `$ ${stack.commands.start}`,
    );
    for (const { file, region } of stack.show) {
      const code = page.querySelector(`#code-${region} pre`)?.textContent ?? '';
      const source = stackFiles(projectFolder, stack).find(({ path }) => path === file)?.text ?? '';
      const lines = code.split('\n').filter((line) => line.trim() !== '');
      expect(lines.length, region).toBeGreaterThan(5);
      for (const line of lines) expect(source).toContain(line);
    }
  });

  test('says all that running it taught', () => {
    const says = page.querySelector('main')?.textContent ?? '';
    for (const text of stack.taught)
      expect(says).toContain(text.replace(/[`*]/gu, '').slice(0, 40));
  });
});

describe('the page of the contract', () => {
  const page = documentOf('stacks/contract/index.html');
  const { checks, stacks: records } = readStackRecords(projectFolder);

  test('says every check', () => {
    expect(page.querySelectorAll('.contract li')).toHaveLength(checks.length);
    expect(checks.length).toBeGreaterThan(50);
  });

  test('counts for each of the four what it meets', () => {
    const cells = [...page.querySelectorAll('.contract td')].map(({ textContent }) =>
      textContent.split(' of ').map(Number),
    );
    const missed = Object.values(records).flatMap(({ notMet }) => Object.keys(notMet)).length;
    const sum = (index: number): number =>
      cells.reduce((total, cell) => total + (cell[index] ?? NaN), 0);
    expect(sum(1)).toBe(4 * checks.length);
    expect(sum(0)).toBe(4 * checks.length - missed);
  });

  test('gives the reason for each check that a stack does not meet', () => {
    const reasons = Object.values(records).flatMap(({ notMet }) => Object.values(notMet));
    const shown = [...page.querySelectorAll('.contract li b')].map(
      ({ textContent }) => textContent,
    );
    expect(shown).toHaveLength(reasons.length);
    for (const reason of reasons) expect(shown.join(' ')).toContain(reason);
  });

  test('names only stacks that are there', () => {
    for (const id of Object.keys(records)) expect(stackOf(id).id).toBe(id);
  });
});
