import type { Cluster, Database } from '#code/run/postgres.ts';
import type { Client } from './harness/client.ts';
import type { Collector } from './harness/collector.ts';
import type { Contract } from './harness/openapi.ts';
import type { Ended, Process } from './harness/service.ts';
import type { Upstreams } from './harness/upstreams.ts';

/** What a check of any service gets, wherever that runs. */
export interface Asking {
  readonly client: Client;
  readonly contract: Contract;
  /** Operations and statuses that were seen so far. */
  readonly seen: ReadonlySet<string>;
  /** Takes a measured figure, which is shown beside the result. */
  readonly figure: (text: string) => void;
}

/** A process of its own, with a client of it. */
export interface Started extends Process {
  readonly client: Client;
}

/** What a check gets that holds the process, its database and what is around it. */
export interface Holding extends Asking {
  /** The process that most checks ask. */
  readonly service: Process;
  readonly database: Database;
  readonly cluster: Cluster;
  readonly upstreams: Upstreams;
  readonly collector: Collector;
  /** Starts a process more, and waits until it listens. It ends with the check. */
  readonly start: (env?: NodeJS.ProcessEnv) => Promise<Started>;
  /** Runs the service with nothing but some variables, and waits until it ends. */
  readonly bare: (env: NodeJS.ProcessEnv) => Promise<Ended & Pick<Process, 'stdout' | 'stderr'>>;
  /** Runs the command of the migrations with `DATABASE_URL` alone. @returns its exit code and output */
  readonly migrate: (
    url: string,
  ) => Promise<{ readonly code: number | null; readonly output: string }>;
}

/** One thing that a service must do. */
interface Stated {
  /** Its name, forever. */
  readonly id: string;
  /** What must happen, in a sentence that a reader understands. */
  readonly says: string;
  /** It waits more than it works: all of these run side by side. */
  readonly waits?: true;
}

/** A check that needs an address and no more. */
export interface AskingCheck extends Stated {
  readonly ask: (asking: Asking) => Promise<void>;
}

/** A check that needs the process or what is around it. */
export interface HoldingCheck extends Stated {
  readonly run: (holding: Holding) => Promise<void>;
}

export type Check = AskingCheck | HoldingCheck;

/** What came of a check. */
export type Outcome =
  | { readonly result: 'passed'; readonly figure?: string }
  | { readonly result: 'failed'; readonly why: string }
  | { readonly result: 'not met'; readonly why: string };
