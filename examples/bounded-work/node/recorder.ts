import { setTimeout } from 'node:timers/promises';
import cases from '../cases.json' with { type: 'json' };
import { forEach } from './bounded.ts';

export { cases };
export type Case = (typeof cases)[number];

export const limit = 20;

// Does the work of a case and counts how it goes. Items up
// to `quick` take a millisecond. The others end when they
// are cancelled.
export class Recorder {
  started = 0;
  running = 0;
  most = 0;
  finished = 0;
  cancelled = 0;
  #slow = 0;
  readonly #case: Case;
  // The first items have taken all slots.
  readonly #begun = Promise.withResolvers<void>();
  // Items that are not quick have taken all slots.
  readonly #full = Promise.withResolvers<void>();

  constructor(c: Case) {
    this.#case = c;
  }

  async run(): Promise<string> {
    const caller = new AbortController();
    if (this.#case.callerCancels) {
      void this.#full.promise.then(() => {
        caller.abort(
          new Error('cancelled by the caller'),
        );
      });
    }
    const items = Array.from(
      { length: this.#case.items },
      (_, i) => i + 1,
    );
    try {
      await forEach(
        items,
        limit,
        this.work,
        caller.signal,
      );
      return 'no error';
    } catch (error) {
      if (error instanceof Error)
        return error.message;
      throw error;
    }
  }

  readonly work = async (
    item: number,
    signal: AbortSignal,
  ): Promise<void> => {
    this.#enter(item);
    try {
      await this.#behave(item, signal);
      this.finished += 1;
    } catch (error) {
      if (signal.aborted) this.cancelled += 1;
      throw error;
    } finally {
      this.running -= 1;
    }
  };

  #enter(item: number): void {
    this.started += 1;
    this.running += 1;
    this.most = Math.max(this.most, this.running);
    if (this.started === limit) this.#begun.resolve();
    if (item > this.#case.quick) {
      this.#slow += 1;
      if (this.#slow === limit) this.#full.resolve();
    }
  }

  async #behave(
    item: number,
    signal: AbortSignal,
  ): Promise<void> {
    // The first ones wait for each other, so that all slots
    // are in use.
    if (item <= limit) await this.#begun.promise;
    if (item === this.#case.fails) {
      await this.#full.promise;
      throw new Error(`item ${item} failed`);
    }
    const ms = item <= this.#case.quick ? 1 : 5000;
    await setTimeout(ms, undefined, { signal });
  }

  toString(): string {
    return [
      `finished ${this.finished}`,
      `cancelled ${this.cancelled}`,
      `never started ${this.#case.items - this.started}`,
      `at most ${this.most} at once`,
      `still running ${this.running}`,
    ].join(', ');
  }
}
