import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coresFor, coresText, costText, grouped, neededText, targetUse } from './cores.ts';
import { amountProblem, coresFields, formatCores, parseAmount, parseCores } from './cores-url.ts';

test('requests times CPU time, by the share of a core that is used', () => {
  expect(coresFor(1000, 0.0012, 25)).toEqual({ needed: 2, cores: 2, cost: 50 });
  expect(coresFor(1001, 0.0012, 25).cores).toBe(3);
});

test('nothing runs on less than a core', () => {
  expect(coresFor(10, 0, 25).cores).toBe(1);
  const small = coresFor(10, 0.0001, 25);
  expect([small.cores, coresText(small), costText(small), neededText(small)]).toEqual([
    1,
    '1 core',
    '25 a month',
    'needs under 0.1',
  ]);
});

test('numbers have commas, and decimals where they have any', () => {
  expect([0, 999, 1000, 1234567.5, 0.25].map(grouped)).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567.5',
    '0.25',
  ]);
  expect(neededText(coresFor(1_000_000, 0.000739, 1))).toBe('needs 1,231.7');
});

test('the cores suffice and none is idle, whatever the load', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e7, noNaN: true }),
      fc.double({ min: 1e-7, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (requests, seconds, price) => {
        const { cores, needed, cost } = coresFor(requests, seconds, price);
        expect(cores * targetUse).toBeGreaterThanOrEqual(requests * seconds * (1 - 1e-9));
        expect(cores).toBeLessThan(Math.max(needed, 1) + 1);
        expect(cost).toBe(cores * price);
      },
    ),
  );
});

describe('a field', () => {
  test.each([
    ['1000', 1000],
    [' 1,000 ', 1000],
    ['12,345.5', 12345.5],
  ])('takes "%s"', (text, value) => {
    expect(parseAmount('requests', text)).toBe(value);
  });

  test.each(['', 'many', '1e3', '-5', '0', '1,00', '10 000', '100000000', '1.', 'NaN', '0x10'])(
    'refuses "%s"',
    (text) => {
      expect(parseAmount('requests', text)).toBeUndefined();
    },
  );

  test('says in one line what it takes', () => {
    expect(coresFields.map(amountProblem)).toEqual([
      'Write requests per second as a number from 1 to 10,000,000, such as 1,000.',
      'Write a price as a number from 0 to 1,000,000, such as 25.',
    ]);
  });
});

describe('the address', () => {
  test('keeps what is asked, and what others wrote', () => {
    expect(formatCores('?theme=dark&price=7', { requests: 20_000, price: 12.5 })).toBe(
      '?theme=dark&requests=20000&price=12.5',
    );
  });

  test.each([
    ['', { requests: 1000, price: 25 }, []],
    ['?requests=200&price=0', { requests: 200, price: 0 }, []],
    ['?requests=many', { requests: 1000, price: 25 }, ['requests']],
    ['?requests=1&requests=2&price=-1', { requests: 1000, price: 25 }, ['requests', 'price']],
  ])('"%s" is understood', (search, asked, wrong) => {
    expect(parseCores(search)).toEqual({ asked, wrong });
  });

  test('is read as it was written, and never fails', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 0, max: 1e6 }),
        (requests, price) => {
          expect(parseCores(formatCores('', { requests, price }))).toEqual({
            asked: { requests, price },
            wrong: [],
          });
        },
      ),
    );
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { asked } = parseCores(search);
        expect(asked.requests).toBeGreaterThan(0);
      }),
    );
  });
});
