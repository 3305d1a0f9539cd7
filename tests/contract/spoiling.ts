import { isRecord } from '#kit/is-record.ts';
import type { Spoil } from './fake-service.ts';

/** Turns one status into another. */
export const changed =
  (from: number, to: number): Spoil =>
  (draft) => {
    if (draft.status !== from) return;
    draft.status = to;
    if (to >= 400) draft.body = { ...Object(draft.body), status: to };
  };

/** Adds to the body of answers with some status. */
export const added =
  (status: number, more: object): Spoil =>
  (draft) => {
    if (draft.status === status) draft.body = { ...Object(draft.body), ...more };
  };

/** Changes the text under a key of the body, where there is one. */
export const rewritten =
  (key: string, change: (text: string) => string): Spoil =>
  (draft) => {
    const text = isRecord(draft.body) ? draft.body[key] : undefined;
    if (typeof text === 'string') draft.body = { ...Object(draft.body), [key]: change(text) };
  };

/** A check, what is wrong, how, and the words in which the check says so. */
export type Spoiled = readonly [check: string, what: string, spoil: Spoil, words: RegExp];
