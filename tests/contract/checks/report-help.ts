import type { Holding } from '../check.ts';
import type { Answer } from '../harness/client.ts';
import { anAddress, newCode } from '../harness/codes.ts';
import { holds, same, status } from '../harness/expect.ts';
import { kinds, usual, type Kind, type Plan } from '../harness/upstreams.ts';

/** The deadline of a report, and what a busy machine may add, in milliseconds. */
export const deadline = 500;
export const margin = 250;

type Plans = Partial<Record<Kind, Plan>>;

/** Makes a link whose upstream services answer as planned. */
export const plannedLink = async (
  { client, upstreams }: Holding,
  plans: Plans,
): Promise<string> => {
  const code = newCode('r');
  await client.create(anAddress, code);
  upstreams.plan(code, plans);
  return code;
};

/** The report of a link whose upstream services answer as planned. */
export const reportOf = async (
  holding: Holding,
  plans: Plans,
): Promise<Answer & { code: string }> => {
  const code = await plannedLink(holding, plans);
  const answer = await holding.client.ask('GET', `/links/${code}/report`);
  status(answer, 200);
  return { ...answer, code };
};

/** What a report says when some services did not. */
export const without = (code: string, ...missing: readonly Kind[]): object => ({
  code,
  url: anAddress,
  ...Object.fromEntries(kinds.map((kind) => [kind, missing.includes(kind) ? null : usual[kind]])),
  missing,
});

/** @throws {Error} unless exactly one service is missing, whichever answers as planned */
export const eachMissing = async (holding: Holding, plan: Plan, what: string): Promise<void> => {
  for (const kind of kinds) {
    const { code, json, ms } = await reportOf(holding, { [kind]: plan });
    same(json, without(code, kind), `report with ${kind} ${what}`);
    holds(ms < deadline + margin, `took ${ms.toFixed(0)} ms with ${kind} ${what}`);
  }
};
