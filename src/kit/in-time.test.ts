import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './in-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('work that is done in time gives its result, and no timer is left', async () => {
  expect(await inTime(Promise.resolve(5), 1000, 'this')).toBe(5);
  await expect(inTime(Promise.reject(new Error('no')), 1000, 'this')).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('work that takes longer fails', async () => {
  const late = inTime(new Promise(() => undefined), 1000, 'this');
  const failed = expect(late).rejects.toThrow('this: not done within 1000 ms');
  await vi.advanceTimersByTimeAsync(1000);
  await failed;
});
