import { check, notRecognised, type Verdict } from '~/lib/check-include';
import { includesIn, type Include } from '~/lib/includes';

/** Loads the current table by name; nothing of the copy is sent. */
const currentOf = async ({ id, format }: Include): Promise<Include | undefined> => {
  const response = await fetch(`${import.meta.env.BASE_URL}data/${id}.${format}`, {
    cache: 'no-cache',
  });
  if (!response.ok) return undefined;
  return includesIn(await response.text())[0];
};

const verdictOn = async (include: Include): Promise<Verdict> => {
  const now = await currentOf(include);
  if (now) return check(include, now);
  return { current: false, summary: `There is no table “${include.id}” here.`, changes: [] };
};

const verdictsOn = async (text: string): Promise<Verdict[]> => {
  const includes = includesIn(text);
  if (includes.length > 0) return Promise.all(includes.map(verdictOn));
  return [{ current: false, summary: notRecognised, changes: [] }];
};

const withText = (tag: 'p' | 'li', text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** A verdict as a paragraph, followed by the list of differences if there are any. */
const partsOf = ({ summary, changes }: Verdict): HTMLElement[] => {
  const said = withText('p', summary);
  if (changes.length === 0) return [said];
  const list = document.createElement('ul');
  list.append(...changes.map((change) => withText('li', change)));
  return [said, list];
};

const begin = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-check-include]');
  const copy = form?.querySelector('textarea');
  const status = document.querySelector('[data-check-include-status]');
  if (!form || !copy || !status) return;
  form.hidden = false;
  // Only the last request counts, whichever response comes last.
  let latest = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const turn = (latest += 1);
    status.replaceChildren(withText('p', 'Checking …'));
    verdictsOn(copy.value).then(
      (verdicts) => {
        if (turn === latest) status.replaceChildren(...verdicts.flatMap(partsOf));
      },
      () => {
        if (turn === latest)
          status.replaceChildren(
            withText('p', 'The current table could not be loaded. Try again.'),
          );
      },
    );
  });
};

begin();
