import type { Table } from '~/schemas/table';
import { languagesTable } from './comparison';
import { operations } from './operations';
import { picks } from './picks';
import { scorecard } from './scorecard';

/** Every table, in the order of `/tables/`. */
export const tables: readonly Table[] = [languagesTable, scorecard, operations, picks];
