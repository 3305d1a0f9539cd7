import {
  describe,
  NotPaidError,
  refund,
  type Paid,
  type Payment,
} from './payment.ts';

const paid: Paid = {
  state: 'paid',
  on: Temporal.PlainDate.from('2026-11-02'),
  cents: 4990,
};
const refunded = refund(paid, 'duplicate order');
const payments: Payment[] = [
  { state: 'pending' },
  paid,
  refunded,
];
for (const payment of payments) {
  console.log(describe(payment));
}
try {
  refund({ state: 'pending' }, 'duplicate order');
} catch (error) {
  if (!(error instanceof NotPaidError)) throw error;
  console.log(
    `refund of a pending payment: ${error.message}`,
  );
}
