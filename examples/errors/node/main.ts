import { start } from './config.ts';
import { explain } from './explain.ts';

for (const name of [
  'good',
  'missing',
  'typo',
  'large',
]) {
  const path = `conf/${name}.conf`;
  try {
    const pool = await start(path);
    console.log(`${path}: a pool of ${pool.size}`);
  } catch (error) {
    console.log(`${path}: ${explain(error)}`);
  }
}
