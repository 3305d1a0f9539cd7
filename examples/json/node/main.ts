import { readOrder } from './order.ts';

const bodies = {
  'in order': `{"customer": "Ada",
    "shipping": "express",
    "items": [{"sku": "A-1", "quantity": 2}]}`,
  'two wrong values': `{"customer": "",
    "shipping": "express",
    "items": [{"sku": "A-1", "quantity": 101}]}`,
  'three mistakes': `{"customer": "",
    "shipping": "express", "items": [{"sku": "A-1",
    "quantity": "2", "colour": "red"}]}`,
  'null for a string': `{"customer": null,
    "shipping": "express",
    "items": [{"sku": "A-1", "quantity": 2}]}`,
  'a name twice': `{"customer": "Ada",
    "customer": "Eve", "shipping": "express",
    "items": [{"sku": "A-1", "quantity": 2}]}`,
};

for (const [name, body] of Object.entries(bodies)) {
  const read = readOrder(body);
  if ('order' in read) {
    console.log(
      `${name}: accepted for ${read.order.customer}`,
    );
    continue;
  }
  console.log(`${name}: rejected`);
  for (const problem of read.problems) {
    console.log(`  ${problem}`);
  }
}
