import { hash } from 'node:crypto';
import type { DigestOrder } from './schemas.ts';

export interface DigestTask extends DigestOrder {
  /** Shared memory, where 1 says that the task has left the queue. */
  started: Uint8Array;
}

export default function digest({ text, rounds, started }: DigestTask): string {
  Atomics.store(started, 0, 1);
  let bytes = hash('sha256', text, 'buffer');
  for (let round = 1; round < rounds; round += 1)
    bytes = hash('sha256', bytes, 'buffer');
  return bytes.toString('hex');
}
