export class NotPaidError extends Error {
  constructor() {
    super('only a paid payment can be refunded');
  }
}

// #region main
export type Pending = { readonly state: 'pending' };

export type Paid = {
  readonly state: 'paid';
  // mark: data (2 lines)
  readonly on: Temporal.PlainDate;
  readonly cents: number;
};

export type Refunded = {
  readonly state: 'refunded';
  readonly cents: number;
  readonly reason: string;
};

// mark: states
export type Payment = Pending | Paid | Refunded;

export function describe(payment: Payment): string {
  switch (payment.state) {
    case 'pending':
      return 'pending';
    case 'paid':
      return `paid ${payment.cents} cents on ${payment.on}`;
    case 'refunded':
      return `refunded ${payment.cents} cents: ${payment.reason}`;
    // mark: missed (2 lines)
    default:
      return assertNever(payment);
  }
}

export function refund(
  payment: Payment,
  reason: string,
): Refunded {
  // mark: transition (3 lines)
  if (payment.state !== 'paid') {
    throw new NotPaidError();
  }
  const { cents } = payment;
  return { state: 'refunded', cents, reason };
}

function assertNever(value: never): never {
  const text = JSON.stringify(value);
  throw new Error(`no such state: ${text}`);
}

// #endregion
