import type { HoldingCheck } from '../check.ts';
import { holds } from '../harness/expect.ts';

/** What cannot be provoked for certain: a server may close the connection instead of answering. */
const unprovoked = ['createLink 408', 'digest 408'];

/** Whether openapi.yaml was seen. */
export const coveredChecks: readonly HoldingCheck[] = [
  {
    id: 'openapi-covered',
    says: 'Each operation of openapi.yaml has given each of its statuses in one of these checks, but 408, for which a closed connection is enough.',
    run: ({ contract, seen, figure }) => {
      const all = contract.operations.flatMap(({ id, answers }) =>
        [...answers.keys()].map((status) => `${id} ${String(status)}`),
      );
      const unseen = all.filter((one) => !seen.has(one) && !unprovoked.includes(one));
      holds(unseen.length === 0, `never seen: ${unseen.join(', ')}`);
      figure(`${String(all.length - unprovoked.length)} answers`);
      return Promise.resolve();
    },
  },
];
