type Pending = { readonly state: 'pending' };

type Paid = {
  readonly state: 'paid';
  readonly on: Temporal.PlainDate;
  readonly cents: number;
};

type Refunded = {
  readonly state: 'refunded';
  readonly cents: number;
  readonly reason: string;
};

// #region wrong
type Disputed = {
  readonly state: 'disputed';
  readonly claim: string;
};

// mark: states
type Payment = Pending | Paid | Refunded | Disputed;

function describe(payment: Payment): string {
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

function assertNever(value: never): never {
  const text = JSON.stringify(value);
  throw new Error(`no such state: ${text}`);
}

// #endregion

console.log(
  describe({ state: 'disputed', claim: 'D-17' }),
);
