import * as z from 'zod';

// #region order
// mark: unknown
const Item = z.strictObject({
  sku: z.string().min(1),
  // mark: range
  quantity: z.int().min(1).max(100),
});

// mark: unknown
const Order = z.strictObject({
  customer: z.string().min(1),
  // mark: choice
  shipping: z.enum(['standard', 'express']),
  items: z.array(Item).min(1),
});

export type Order = z.infer<typeof Order>;

export type Read =
  { order: Order } | { problems: string[] };

export function readOrder(body: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return { problems: [`body: ${String(error)}`] };
  }
  const { data, error } = Order.safeParse(json);
  if (error)
    return { problems: error.issues.map(problem) };
  return { order: data };
}

// mark: path (4 lines)
function problem(issue: z.core.$ZodIssue): string {
  const path = z.core.toDotPath(issue.path);
  return `${path || 'body'}: ${issue.message}`;
}
// #endregion
