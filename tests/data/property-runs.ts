import fc from 'fast-check';

/**
 * With how many values each property is tried: few in `npm test`, many in `npm run test:rest`. The seed is fixed, so
 * that a run is the same for everybody; `PROPERTY_SEED` tries others.
 */
fc.configureGlobal({
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25),
  seed: Number(process.env['PROPERTY_SEED'] ?? 1),
});
