import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import {
  runScenario,
  type Scenario,
} from './scenario.ts';

type Case = Scenario & {
  name: string;
  answered: boolean;
};

const file = new URL(
  '../cases.json',
  import.meta.url,
);
const cases: Case[] = JSON.parse(
  await readFile(file, 'utf8'),
);

test('there are cases', () => {
  assert.ok(cases.length >= 3);
});

for (const { name, answered, ...scenario } of cases) {
  test(name, async () => {
    const outcome = await runScenario(scenario);
    assert.equal(outcome.answered, answered);
    assert.equal(outcome.exitCode, 0);
    const cut = outcome.log.includes(
      'server: deadline: cutting the rest',
    );
    assert.equal(cut, !answered);
  });
}
