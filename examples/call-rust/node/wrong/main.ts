import { unguarded } from '../addon.ts';

// #region wrong
const jobs: [text: string, k: number][] = [
  ['To be, or not to be', 4],
  ['that is the question', 0],
  ["Whether 'tis nobler", 4],
];

for (const [text, k] of jobs) {
  try {
    // The Rust side has #[napi] without catch_unwind.
    // mark: panic
    const found = unguarded(Buffer.from(text), k);
    console.log(`${found.length} shingles`);
  } catch (error) {
    console.log('skipped:', error);
  }
}
// #endregion
