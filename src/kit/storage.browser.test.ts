import { afterEach, expect, test, vi } from 'vitest';
import { keep, kept } from './storage.browser.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is kept is there until it is forgotten, for good or as long as the tab', () => {
  const storage = () => {
    const values = new Map<string, string>();
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => values.set(key, value),
      removeItem: (key: string) => values.delete(key),
    };
  };
  vi.stubGlobal('window', { localStorage: storage(), sessionStorage: storage() });
  expect(kept('theme')).toBeNull();
  keep('theme', 'dark');
  expect([kept('theme'), kept('theme', 'sessionStorage')]).toEqual(['dark', null]);
  keep('theme', null);
  expect(kept('theme')).toBeNull();
});

test('where storage is blocked, nothing is kept and nothing fails', () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('SecurityError');
    },
  });
  keep('theme', 'dark');
  expect(kept('theme')).toBeUndefined();
});
