import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readStackRecords } from '#code/stack-record.ts';
import { projectFolder } from '#tests/project.ts';
import { allChecks, checkRecords } from './checks.ts';
import { exceptions } from './exceptions.ts';
import { startFake, type Spoil } from './fake-service.ts';
import { spoils } from './fake-spoils.ts';
import { clientOf } from './harness/client.ts';
import { mostRounds } from './harness/most-rounds.ts';
import { readContract } from './harness/openapi.ts';
import { wordsOf } from './harness/time.ts';
import type { Outcome } from './check.ts';
import { hasFailed, notMetOf, withException } from './result.ts';
import { isAsking } from './run-checks.ts';

const contract = readContract();

/** Those that take long, or need what the fake service does not have. */
const leftOut = [
  'digest-most-rounds',
  'metrics-count',
  'metrics-seconds',
  'metrics-labels',
  'hostile-large-header',
  'keep-alive',
  'slow-body',
  'slow-body-drip',
  'slow-header',
  'slow-header-drip',
  'load-thousand',
  'load-digests-aside',
  'load-digests-full',
];

const quick = allChecks.filter(isAsking).filter(({ id }) => !leftOut.includes(id));

let spoil: Spoil | undefined;
let base: URL;
let close: () => void;

/** What a check says of the fake service: nothing when it passes. */
const wordsFor = async (id: string, spoiled?: Spoil): Promise<string> => {
  spoil = spoiled;
  const check = quick.find((one) => one.id === id);
  if (!check) throw new Error(`there is no check ${id}`);
  const seen = new Set<string>();
  try {
    await check.ask({
      client: clientOf(base, contract, seen),
      contract,
      seen,
      figure: () => undefined,
    });
    return '';
  } catch (error) {
    return wordsOf(error);
  }
};

beforeAll(async () => {
  ({ base, close } = await startFake((draft, request) => spoil?.(draft, request)));
});

afterAll(() => {
  close();
});

describe('the checks', () => {
  it('have ids of their own', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are known to whoever says that one cannot be met', () => {
    const ids = allChecks.map(({ id }) => id);
    expect(exceptions.filter(({ check }) => !ids.includes(check))).toEqual([]);
  });

  it('ask for as many rounds of a digest as openapi.yaml allows', () => {
    const text = readFileSync(join(projectFolder, 'examples/service/openapi.yaml'), 'utf8');
    const rounds = { maximum: mostRounds };
    expect(parse(text)).toMatchObject({
      components: { schemas: { DigestOrder: { properties: { rounds } } } },
    });
  });

  it.each(quick.map(({ id }) => id))('%s passes for a service that is right', async (id) => {
    expect(await wordsFor(id)).toBe('');
  });

  it('can all be seen to fail, by a wrong answer in fake-spoils.ts or fake-spoils-hostile.ts', () => {
    const spoiled = new Set(spoils.map(([id]) => id));
    expect(quick.map(({ id }) => id).filter((id) => !spoiled.has(id))).toEqual([]);
  });

  it.each(spoils)('%s fails for %s', async (id, _what, spoiled, words) => {
    const said = await wordsFor(id, spoiled);
    expect(said).not.toBe('');
    expect(said).toMatch(words);
  });

  it('are those that the stacks went through; if not, `npm run test:stacks` has them go through again', () => {
    const { checks } = readStackRecords(projectFolder);
    expect(checkRecords).toEqual(checks);
  });
});

describe('the result', () => {
  const exception = { stack: 'go', check: 'a', says: /^x$/u, reason: 'It cannot.' } as const;

  it('shows the reason of an exception, and fails when it passes after all', () => {
    const failed = { result: 'failed', why: 'x' } as const;
    expect(withException(failed, exception)).toEqual({ result: 'not met', why: 'It cannot.' });
    const another = { result: 'failed', why: 'closed without an answer' } as const;
    expect(withException(another, exception)).toBe(another);
    expect(withException({ result: 'passed' }, exception).result).toBe('failed');
    expect(withException(failed, undefined)).toBe(failed);
  });

  it('is recorded by what is not met', () => {
    const outcomes = new Map<string, Outcome>([
      ['a', { result: 'passed', figure: '5 ms' }],
      ['b', { result: 'not met', why: 'It cannot.' }],
    ]);
    expect(notMetOf(outcomes)).toEqual({ b: 'It cannot.' });
    expect(hasFailed([{ stack: 'go', toolchain: 'Go 1.27.4', outcomes }])).toBe(false);
  });
});
