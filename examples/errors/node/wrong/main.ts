import { setTimeout } from 'node:timers/promises';

async function openPool(size: number): Promise<void> {
  await setTimeout(1);
  if (size > 100) {
    throw new Error('the server allows 100');
  }
}

// #region wrong
const size = 5000;
try {
  openPool(size);
  console.log(`a pool of ${size} is open`);
} catch (error) {
  console.log('failed:', error);
}
// #endregion
