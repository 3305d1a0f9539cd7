import type { Check } from './check.ts';
import { coveredChecks } from './checks/covered.ts';
import { createRefusedChecks } from './checks/create-refused.ts';
import { createChecks } from './checks/create.ts';
import { crashChecks } from './checks/database-crash.ts';
import { databaseChecks } from './checks/database.ts';
import { digestChecks } from './checks/digest.ts';
import { hostileBodyChecks } from './checks/hostile-bodies.ts';
import { hostileHttpChecks } from './checks/hostile-http.ts';
import { hostilePathChecks } from './checks/hostile-paths.ts';
import { idChecks } from './checks/ids.ts';
import { leavingChecks } from './checks/leaving.ts';
import { limitChecks } from './checks/limits.ts';
import { loadChecks } from './checks/load.ts';
import { logChecks } from './checks/logs.ts';
import { metricChecks } from './checks/metrics.ts';
import { pageChecks } from './checks/pages.ts';
import { readChecks } from './checks/read.ts';
import { reportFaultChecks } from './checks/report-faults.ts';
import { reportChecks } from './checks/report.ts';
import { slowClientChecks } from './checks/slow-clients.ts';
import { startChecks } from './checks/start.ts';
import { stopLoadChecks } from './checks/stop-load.ts';
import { stopChecks } from './checks/stop.ts';
import { traceChecks } from './checks/traces.ts';

/** Checks of one kind, as the page of the contract shows them together. */
export interface CheckGroup {
  readonly label: string;
  readonly checks: readonly Check[];
}

/** All checks, in the order in which they are shown; those that wait come first when they are done. */
export const checkGroups: readonly CheckGroup[] = [
  { label: 'Start and migrations', checks: startChecks },
  { label: 'Links', checks: [...readChecks, ...createChecks, ...createRefusedChecks] },
  { label: 'Pages by key', checks: pageChecks },
  { label: 'Computing', checks: digestChecks },
  { label: 'Asking other services', checks: [...reportChecks, ...reportFaultChecks] },
  { label: 'A client that leaves', checks: leavingChecks },
  { label: 'Ids, metrics and traces', checks: [...idChecks, ...metricChecks, ...traceChecks] },
  {
    label: 'Hostile input',
    checks: [...limitChecks, ...hostileBodyChecks, ...hostilePathChecks, ...hostileHttpChecks],
  },
  { label: 'Slow clients', checks: slowClientChecks },
  { label: 'Under load', checks: loadChecks },
  { label: 'Trouble with the database', checks: [...databaseChecks, ...crashChecks] },
  { label: 'Stop', checks: [...stopLoadChecks, ...stopChecks] },
  { label: 'Logs, and all of the OpenAPI file', checks: [...logChecks, ...coveredChecks] },
];

/** The checks as `examples/stacks.json` lists them. */
export const checkRecords = checkGroups.flatMap(({ label, checks }) =>
  checks.map(({ id, says }) => ({ id, group: label, says })),
);

export const allChecks: readonly Check[] = checkGroups.flatMap(({ checks }) => checks);
