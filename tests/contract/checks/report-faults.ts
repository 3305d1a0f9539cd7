import type { HoldingCheck } from '../check.ts';
import { newCode } from '../harness/codes.ts';
import { same } from '../harness/expect.ts';
import { kinds, usual, type Kind } from '../harness/upstreams.ts';
import { eachMissing, reportOf, without } from './report-help.ts';

/** Bodies with status 200 that do not have what is asked for. */
const nonsense: readonly (readonly [Kind, string | Buffer])[] = [
  ['clicks', ''],
  ['clicks', 'nonsense'],
  ['clicks', '{"clicks": 12'],
  ['clicks', '[]'],
  ['clicks', 'null'],
  ['clicks', '{}'],
  ['clicks', '{"clicks": null}'],
  ['clicks', '{"clicks": "12"}'],
  ['clicks', '{"clicks": -1}'],
  ['clicks', '{"clicks": 1.5}'],
  ['verdict', '{"verdict": "perhaps"}'],
  ['verdict', '{"verdict": true}'],
  ['title', '{"title": 5}'],
  ['title', '{"title": {"a": 1}}'],
  ['title', Buffer.from('{"title": "\xff"}', 'latin1')],
];

/** Upstream services that do not answer as they should. */
export const reportFaultChecks: readonly HoldingCheck[] = [
  {
    id: 'report-errors',
    says: 'A service that answers with 500, 404, 204 or 206, or ends the connection, is in `missing`. It is asked once.',
    run: async (holding) => {
      for (const code of [500, 404, 206])
        await eachMissing(holding, { status: code }, `with ${String(code)}`);
      await eachMissing(holding, { status: 204, body: '' }, 'with 204');
      for (const kind of kinds) {
        const { code, json } = await reportOf(holding, { [kind]: { instead: 'cut' } });
        same(json, without(code, kind), `report with ${kind} cut off`);
        const asked = holding.upstreams.calls(code).filter((call) => call.kind === kind);
        same(asked.length, 1, `calls of ${kind}`);
      }
    },
  },
  {
    id: 'report-nonsense',
    says: 'An answer that is no JSON, or does not have what was asked for, is in `missing`: `"12"`, -1, another verdict, bad UTF-8.',
    run: async (holding) => {
      for (const [kind, body] of nonsense) {
        const { code, json } = await reportOf(holding, { [kind]: { body } });
        same(json, without(code, kind), `report with ${kind} ${body.toString('latin1')}`);
      }
    },
  },
  {
    id: 'report-large',
    says: 'An answer of more than 64 KiB is in `missing`: also one of 1 MB.',
    run: async (holding) => {
      for (const size of [65_537, 1_000_000])
        for (const kind of kinds) {
          const text = JSON.stringify({ [kind]: usual[kind] });
          const body = text + ' '.repeat(size - Buffer.byteLength(text));
          const { code, json } = await reportOf(holding, { [kind]: { body } });
          same(json, without(code, kind), `report with ${kind} of ${String(size)} bytes`);
        }
    },
  },
  {
    id: 'report-redirect',
    says: 'A redirect is not followed: the service is in `missing`, and the other address is never asked.',
    run: async (holding) => {
      const trap = newCode('trap');
      const headers = { Location: `${holding.upstreams.url}/clicks/${trap}` };
      for (const code of [301, 302, 307])
        await eachMissing(holding, { status: code, headers }, 'redirecting');
      same(holding.upstreams.calls(trap).length, 0, 'calls of the other address');
    },
  },
];
