import { cases, Recorder } from './recorder.ts';

for (const c of cases) {
  const recorder = new Recorder(c);
  const outcome = await recorder.run();
  console.log(`${c.name}: ${outcome}; ${recorder}`);
}
