import { createRequire } from 'node:module';
import type * as Addon from './index.d.ts';

const require = createRequire(import.meta.url);
const addon: typeof Addon = require('./hot-path.node');

export const { nothing, sum } = addon;
