import { announce } from '#kit/announce.browser.ts';
import { copyText } from '#kit/clipboard.browser.ts';
import { withParameters } from '#kit/query-string.ts';
import { keep, kept } from '#kit/storage.browser.ts';

/** What the reader chose last is kept under it, as a query string. */
const key = 'code-languages';

/** The languages that a query string names: `?with=go,rust`. */
const languagesIn = (search: string): string[] =>
  new URLSearchParams(search).getAll('with').join().toLowerCase().split(',');

/** Keeps the languages that are shown in the URL, and shows them again on the page of another task. */
const keepChoice = (figure: HTMLElement): void => {
  const programs = [...figure.querySelectorAll<HTMLInputElement>('fieldset input')].flatMap(
    (box) => {
      const program = figure.querySelector<HTMLDetailsElement>(`.program.language-${box.value}`);
      return program ? { id: box.value, box, program } : [];
    },
  );
  const follow = (): void => {
    const named = [languagesIn(location.search), languagesIn(kept(key) ?? '')];
    const wanted = named.find((languages) => programs.some(({ id }) => languages.includes(id)));
    const target = document.getElementById(location.hash.slice(1));
    const holdsTarget = ({ program }: { program: HTMLElement }): boolean =>
      program.contains(target);
    for (const each of programs)
      each.box.checked =
        (wanted?.includes(each.id) ?? each.box.defaultChecked) || holdsTarget(each);
    // Where programs open one by one, it is the one that was asked for.
    const first = programs.find(holdsTarget) ?? programs.find(({ box }) => box.checked);
    if (first) first.program.open = true;
    // The browser looked for the target before it was shown.
    if (target && figure.contains(target)) target.scrollIntoView();
  };
  for (const { box, program } of programs) {
    box.addEventListener('change', () => {
      // One at least is always shown.
      if (programs.every((each) => !each.box.checked)) box.checked = true;
      const chosen = programs.flatMap((each) => (each.box.checked ? each.id : [])).join();
      const address = new URL(location.href);
      address.search = withParameters(address.search, ['with'], [`with=${chosen}`]);
      keep(key, `?with=${chosen}`);
      history.replaceState(null, '', address);
    });
    // Opening one closes another, which may have stood above it.
    program.querySelector('summary')?.addEventListener('click', () => {
      requestAnimationFrame(() => {
        if (program.open && program.getBoundingClientRect().top < 0) program.scrollIntoView();
      });
    });
  }
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  follow();
};

/** Lets the button of a program copy what is shown of it. */
const offerCopy = (program: HTMLElement): void => {
  const [code] = program.querySelectorAll('.code');
  const name = program.querySelector('b')?.textContent ?? '';
  program.querySelector('button')?.addEventListener('click', () => {
    const pres = [...(code?.querySelectorAll('pre') ?? [])];
    void copyText(pres.map((pre) => pre.textContent).join('\n')).then((copied) => {
      if (code && !copied) getSelection()?.selectAllChildren(code);
      announce(copied ? `Code in ${name} copied` : 'The browser did not allow copying: selected');
    });
  });
};

document.querySelectorAll<HTMLElement>('[data-same-task]').forEach(keepChoice);
document.querySelectorAll<HTMLElement>('.program').forEach(offerCopy);
