import { setTimeout } from 'node:timers/promises';

export interface Pool {
  readonly size: number;
}

export async function openPool(
  size: number,
): Promise<Pool> {
  try {
    await askServer(size);
  } catch (cause) {
    throw new Error(`open ${size} connections`, {
      cause,
    });
  }
  return { size };
}

async function askServer(
  size: number,
): Promise<void> {
  await setTimeout(1);
  if (size > 100) {
    throw new Error('the server allows 100');
  }
}
