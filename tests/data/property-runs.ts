import fc from 'fast-check';

/** How many values each property is tried with: few while somebody waits, many in `npm run test:rest`. */
fc.configureGlobal({ numRuns: Number(process.env['PROPERTY_RUNS'] ?? 25) });
