import { createRequire } from 'node:module';
import type * as Addon from './index.d.ts';

const require = createRequire(import.meta.url);
const addon: typeof Addon = require('./shingles.node');

export const { shingles, unguarded } = addon;
