import type { Table } from '#data/schemas/table.ts';
import { languagesTable } from './comparison.ts';
import { migrations } from './migrations.ts';
import { operations } from './operations.ts';
import { picks } from './picks.ts';
import { scorecard } from './scorecard.ts';

/** Every table, in the order of `/tables/`. */
export const tables: readonly Table[] = [languagesTable, scorecard, operations, picks, migrations];
