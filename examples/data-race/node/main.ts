import { count } from './count.ts';

const counts = await count([
  'tea with milk',
  'milk and sugar',
  'tea',
  'sugar and tea',
]);
for (const word of [...counts.keys()].sort()) {
  console.log(word, counts.get(word));
}
