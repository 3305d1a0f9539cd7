import { hasKeys, pageData } from '#kit/page-data.browser.ts';
import { nameList } from '#kit/name-list.ts';
import { write } from '#kit/write.browser.ts';
import { coresFor, coresText, costText, grouped, neededText } from './cores.ts';
import type { CoresData } from './cores-data.ts';
import {
  amountProblem,
  coresFields,
  formatCores,
  parseAmount,
  parseCores,
  usualCores,
  type CoresAsked,
  type CoresField,
} from './cores-url.ts';

/** Screen readers are told when somebody pauses, not at each digit. */
const pause = 500;

const isCoresData = (data: unknown): data is CoresData => hasKeys(data, ['stacks']);

const begin = (form: HTMLElement, { stacks }: CoresData): void => {
  const inputs = new Map(
    coresFields.flatMap((field): [CoresField, HTMLInputElement][] => {
      const input = form.querySelector<HTMLInputElement>(`[name=${field}]`);
      return input ? [[field, input]] : [];
    }),
  );
  const outcome = form.querySelector('[data-outcome]');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, at: 'once' | 'after a pause'): void => {
    clearTimeout(timer);
    if (at === 'once') write(outcome, text);
    else
      timer = setTimeout(() => {
        write(outcome, text);
      }, pause);
  };

  /** What the fields say; undefined for a field that says nothing of use. */
  const read = (): Partial<CoresAsked> =>
    Object.fromEntries(
      [...inputs].map(([field, input]) => [field, parseAmount(field, input.value)]),
    );

  const show = (at: 'once' | 'after a pause'): void => {
    const { requests, price } = read();
    for (const [field, input] of inputs)
      input.ariaInvalid = parseAmount(field, input.value) === undefined ? 'true' : null;
    const known = requests !== undefined && price !== undefined;
    const said = stacks.map(({ id, label, seconds }) => {
      const cores = known ? coresFor(requests, seconds, price) : undefined;
      const row = form.querySelector(`[data-stack=${id}]`);
      write(row?.querySelector('[data-cores-text]'), cores ? coresText(cores) : '–');
      write(row?.querySelector('[data-needed]'), cores ? neededText(cores) : '');
      write(row?.querySelector('[data-cost]'), cores ? costText(cores) : '');
      return cores ? `${label} ${coresText(cores)}` : '';
    });
    const wrong = coresFields.find((field) => read()[field] === undefined);
    say(
      wrong === undefined
        ? `At ${grouped(requests ?? 0)} requests per second: ${nameList(said)}.`
        : amountProblem(wrong),
      at,
    );
  };

  const restore = (): void => {
    const { asked, wrong } = parseCores(location.search);
    for (const [field, input] of inputs) input.value = grouped(asked[field]);
    show('once');
    const [first] = wrong;
    if (first !== undefined)
      say(
        `The address asks for a number that this page does not take, so it shows ${grouped(usualCores[first])}. ${amountProblem(first)}`,
        'once',
      );
  };

  form.addEventListener('input', () => {
    show('after a pause');
  });
  form.addEventListener('change', () => {
    const { requests, price } = read();
    if (requests !== undefined && price !== undefined)
      history.replaceState(
        null,
        '',
        formatCores(location.search, { requests, price }) + location.hash,
      );
  });
  window.addEventListener('popstate', restore);
  // After a reload some browsers restore the old values of controls; the URL takes precedence.
  window.addEventListener('pageshow', restore);
  restore();
};

const form = document.querySelector<HTMLElement>('[data-cores]');
const data = form && pageData(form);
if (form && isCoresData(data)) begin(form, data);
