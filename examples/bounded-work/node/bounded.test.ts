import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forEach } from './bounded.ts';
import {
  cases,
  limit,
  Recorder,
} from './recorder.ts';

// Without a signal the slow items would go on for
// minutes.
const timeout = 20_000;

for (const c of cases) {
  test(c.name, { timeout }, async () => {
    const recorder = new Recorder(c);
    assert.equal(await recorder.run(), c.outcome);
    assert.equal(recorder.finished, c.finished);
    assert.equal(recorder.cancelled, c.cancelled);
    assert.equal(
      c.items - recorder.started,
      c.neverStarted,
    );
    assert.equal(recorder.most, limit);
    assert.equal(recorder.running, 0);
  });
}

test('nothing starts after a failure', async () => {
  const started: number[] = [];
  const go = Promise.withResolvers<void>();
  const work = async (
    item: number,
  ): Promise<void> => {
    started.push(item);
    if (item === 3) go.resolve();
    await go.promise;
    if (item === 1) throw new Error('first');
  };
  await assert.rejects(
    forEach(
      [1, 2, 3, 4, 5],
      3,
      work,
      new AbortController().signal,
    ),
    new Error('first'),
  );
  assert.deepEqual(started, [1, 2, 3]);
});

test('nothing starts for a caller who has cancelled', async () => {
  await assert.rejects(
    forEach(
      [1],
      1,
      () => assert.fail('an item started'),
      AbortSignal.abort(),
    ),
    { name: 'AbortError' },
  );
});

for (const none of [0, -1, NaN]) {
  test(`a limit of ${none} is refused`, async () => {
    await assert.rejects(
      forEach(
        [1],
        none,
        () => assert.fail('an item started'),
        new AbortController().signal,
      ),
      RangeError,
    );
  });
}
