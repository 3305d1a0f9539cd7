import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  describe,
  NotPaidError,
  refund,
  type Payment,
} from './payment.ts';

type Data =
  | { state: 'pending' }
  | { state: 'paid'; on: string; cents: number }
  | {
      state: 'refunded';
      cents: number;
      reason: string;
    };

interface Case {
  name: string;
  payment: Data;
  describe: string;
  refund: {
    reason: string;
    describe?: string;
    error?: string;
  };
}

const cases: Case[] = JSON.parse(
  readFileSync(
    new URL('../cases.json', import.meta.url),
    'utf8',
  ),
);

function decode(data: Data): Payment {
  if (data.state !== 'paid') return data;
  const on = Temporal.PlainDate.from(data.on);
  return { ...data, on };
}

for (const {
  name,
  payment: data,
  ...want
} of cases) {
  test(name, () => {
    const payment = decode(data);
    assert.equal(describe(payment), want.describe);

    const { reason, error } = want.refund;
    if (error !== undefined) {
      assert.throws(
        () => refund(payment, reason),
        (caught) =>
          caught instanceof NotPaidError &&
          caught.message === error,
      );
    } else {
      assert.equal(
        describe(refund(payment, reason)),
        want.refund.describe,
      );
    }
  });
}
