import { hash } from 'node:crypto';

export const blockSize = 1024;
const rounds = 100_000;

// #region stretch
export default function stretch(
  body: Uint8Array,
): string {
  const block = Buffer.alloc(blockSize);
  block.set(body);
  for (let round = 0; round < rounds; round += 1) {
    block.set(hash('sha256', block, 'buffer'));
  }
  return block.toString('hex', 0, 32);
}
// #endregion
