import { describe, expect, test } from 'vitest';
import { decisions } from '#data/decisions.ts';
import {
  placeOf,
  placeText,
  questionOf,
  rulesOf,
  runnerUpOf,
  treeSteps,
  verdictOf,
  type TreeStep,
} from './decisions.ts';
import { isQuestion, nodeOfPage, treeOrder, pathTo } from '#data/decision-tree.ts';
import { defineDecisions } from '#data/schemas/decision.ts';
import { languageIds } from '#data/schemas/language.ts';

type Draft = Parameters<typeof defineDecisions>[1];

const answer = (to: string, label = 'Yes'): Draft['questions'][number]['answers'][number] => ({
  label,
  fact: `the way to ${to}`,
  to,
});
const claim = { text: 'So we think', kind: 'judgement' } as const;
const question = (id: string, yes: string, no: string): Draft['questions'][number] => ({
  id,
  question: `Is it ${id}?`,
  label: id,
  answers: [answer(yes), answer(no, 'No')],
  signs: { for: [claim], lookalikes: [claim], inDoubt: claim },
});
const verdict = (
  id: string,
  languages: Draft['verdicts'][number]['languages'],
): Draft['verdicts'][number] => ({
  id,
  label: id,
  languages,
  runnerUp: { language: 'go', why: 'Second.' },
  links: ['go', 'compare/go-vs-rust'],
  reasons: [claim, claim],
  givesUp: [claim, claim],
  changesMind: [claim, claim],
});

/** A small tree in which every language wins, built anew each time. */
const draft = (): Draft => ({
  questions: [
    question('screens', 'node', 'models'),
    question('models', 'python', 'tail'),
    question('tail', 'rust', 'go'),
  ],
  verdicts: [
    verdict('node', ['node']),
    verdict('python', ['python', 'go']),
    verdict('rust', ['rust']),
    verdict('go', ['go']),
  ],
});

const parseChanged = (change: (tree: Draft) => void): void => {
  const tree = draft();
  change(tree);
  defineDecisions('src/data/sample.ts', tree);
};

describe('a tree of decisions', () => {
  test('with nothing wrong is taken', () => {
    parseChanged(() => undefined);
  });

  test.each<[string, (tree: Draft) => void, string]>([
    [
      'with an answer that leads nowhere',
      ({ questions }) => questions[2]?.answers.splice(0, 1, answer('perl')),
      'src/data/sample.ts: questions "tail", answers number 1, to: there is no question or verdict "perl"; add it or correct the id',
    ],
    [
      'with a node that no answer leads to',
      ({ verdicts }) => verdicts.push(verdict('zig', ['go'])),
      'src/data/sample.ts: verdicts "zig": no answer leads here; add one that does, or remove this from the tree',
    ],
    [
      'with a node that is reached twice',
      ({ questions }) => questions[2]?.answers.splice(1, 1, answer('node', 'No')),
      'src/data/sample.ts: verdicts "node": answers of "screens" and "tail" lead here; in a tree only one may',
    ],
    [
      'that leads back to its beginning',
      ({ questions }) => questions[2]?.answers.splice(1, 1, answer('screens', 'No')),
      'src/data/sample.ts: questions "screens": an answer of "tail" leads back to the first question; let it lead to another',
    ],
    [
      'with questions in a circle',
      ({ questions, verdicts }) => {
        questions.push(question('one', 'other', 'zig'), question('other', 'one', 'nim'));
        verdicts.push(verdict('zig', ['go']), verdict('nim', ['go']));
      },
      'src/data/sample.ts: questions "one": no path from the first question leads here, because its questions lead in a circle; break it',
    ],
    [
      'that asks the same twice on a way',
      ({ questions }) => {
        if (questions[2]) questions[2].question = 'Is it SCREENS?';
      },
      'src/data/sample.ts: questions "tail": the question "Is it SCREENS?" is asked twice on one path; ask it once',
    ],
    [
      'in which a language never wins',
      ({ verdicts }) => verdicts.splice(2, 1, verdict('rust', ['go', 'rust'])),
      'src/data/sample.ts: verdicts: no verdict has "rust" first in its languages; add one, so that the chooser can recommend it',
    ],
    [
      'with a repeated id',
      ({ verdicts }) => {
        if (verdicts[0]) verdicts[0].id = 'tail';
      },
      'src/data/sample.ts: verdicts "tail", id: duplicate id `tail`: a question has it too, and both would be /decide/tail/; rename one of them',
    ],
    [
      'with a repeated id among its verdicts',
      ({ verdicts }) => {
        if (verdicts[3]) verdicts[3].id = 'rust';
      },
      'src/data/sample.ts: verdicts "rust", id: duplicate id `rust` (verdicts 3 and 4); rename one of them',
    ],
    [
      'with a runner-up that does not exist',
      ({ verdicts }) => {
        if (verdicts[0]) verdicts[0].runnerUp = { verdict: 'zig', why: 'Second.' };
      },
      'src/data/sample.ts: verdicts "node", runnerUp, verdict: there is no verdict "zig"; add it or correct the id',
    ],
    [
      'with a runner-up that is both a language and a verdict',
      ({ verdicts }) => {
        if (verdicts[0]) verdicts[0].runnerUp = { language: 'go', verdict: 'go', why: 'Second.' };
      },
      'src/data/sample.ts: verdicts "node", runnerUp: expected either `language` or `verdict`',
    ],
    [
      'with a link that is no page',
      ({ verdicts }) => verdicts[0]?.links.splice(0, 1, '/go/'),
      'src/data/sample.ts: verdicts "node", links number 1: "/go/" is not a valid page id; write its path in lower case without slashes at its ends',
    ],
    [
      'with one link',
      ({ verdicts }) => verdicts[0]?.links.pop(),
      'src/data/sample.ts: verdicts "node", links: expected at least two links',
    ],
    [
      'with a question that does not say how to tell',
      ({ questions }) => questions[0]?.signs.for.pop(),
      'src/data/sample.ts: questions "screens", signs, for: expected at least one',
    ],
    [
      'with two verdicts that leave the language to the reader',
      ({ verdicts }) => {
        verdicts.push(verdict('stay', []), verdict('remain', []));
      },
      'only one verdict may leave the language to the reader, so name one',
    ],
    [
      'with a claim that names no source',
      ({ verdicts }) =>
        verdicts[0]?.reasons.splice(0, 1, { text: 'Measured somewhere', kind: 'measured' }),
      'a measured or documented claim needs `sources`',
    ],
  ])('%s is refused in a line', (_, change, says) => {
    expect(() => {
      parseChanged(change);
    }).toThrow(says);
  });
});

describe('the chooser', () => {
  const ids = [...decisions.questions, ...decisions.verdicts].map(({ id }) => id);

  test('reaches every node, each once', () => {
    expect(treeOrder().toSorted()).toEqual(ids.toSorted());
    expect(treeOrder()[0]).toBe('runs-one-well');
  });

  test('lets every language win somewhere', () => {
    const winners = new Set(decisions.verdicts.flatMap(({ languages }) => languages[0] ?? []));
    expect([...winners].sort()).toEqual([...languageIds].sort());
  });

  test('names no language in more than half of its verdicts', () => {
    for (const id of languageIds) {
      const naming = decisions.verdicts.filter(({ languages }) => languages.includes(id));
      expect(naming.length, id).toBeLessThanOrEqual(decisions.verdicts.length / 2);
    }
  });

  test('leaves the language to the reader in one verdict, which the first question leads to', () => {
    const open = decisions.verdicts.filter(({ languages }) => languages.length === 0);
    expect(open.map(({ id }) => id)).toEqual(['stay']);
    expect(pathTo('stay').map(({ question: { id } }) => id)).toEqual(['runs-one-well']);
  });

  test('asks nothing twice on a way, and at most ten questions', () => {
    for (const { id } of decisions.verdicts) {
      const asked = pathTo(id).map(({ question: { question: text } }) => text);
      expect(new Set(asked).size, id).toBe(asked.length);
      expect(asked.length, id).toBeGreaterThanOrEqual(1);
      expect(asked.length, id).toBeLessThanOrEqual(10);
    }
  });

  test.each([
    ['runs-one-well', 'question 1 of at most 10'],
    ['team-language', 'question 5 of at most 10'],
    ['types-that-prove', 'question 10 of 10'],
    ['whole-or-one-part', 'question 7 of 7'],
  ])('knows where %s stands', (id, text) => {
    expect(placeText(placeOf(id))).toBe(text);
  });

  test('knows the way to a verdict', () => {
    const said = (id: string): string[] =>
      pathTo(id).map((step) => `${step.question.id}: ${step.answer.label}`);
    expect(said('rust-under-go')).toEqual([
      'runs-one-well: No',
      'ml-or-science: No',
      'web-interface: No',
      'tight-tail: Yes',
      'no-room-for-gc: No',
      'steeper-ramp: Yes',
      'whole-or-one-part: One part',
    ]);
    expect(said('runs-one-well')).toEqual([]);
  });

  test('draws every node once, at most four columns deep', () => {
    const drawn = (steps: readonly TreeStep[]): string[] =>
      steps.flatMap(({ node, branch }) => [node.id, ...drawn(branch?.steps ?? [])]);
    const depth = (steps: readonly TreeStep[]): number =>
      1 + Math.max(0, ...steps.map(({ branch }) => (branch ? depth(branch.steps) : 0)));
    expect(drawn(treeSteps()).toSorted()).toEqual(ids.toSorted());
    expect(depth(treeSteps())).toBeLessThanOrEqual(4);
    expect(treeSteps().at(-1)?.node.id).toBe('go-by-default');
  });

  test('as rules says only what the rules above leave open', () => {
    const rules = new Map(rulesOf().map(({ verdict: { id }, facts }) => [id, facts]));
    expect(rules.get('go')).toEqual(['a small team and a service due this quarter']);
    expect(rules.get('rust-under-go')).toEqual([
      'a tight p99 or p999, hard deadlines, or doubt about room for a garbage collector',
      'room for a garbage collector',
      'time and will to learn Rust',
      'one part must be fast',
    ]);
    for (const [id, facts] of rules) expect(facts.length, id).toBeGreaterThan(0);
  });

  test('names a runner-up by its language or its verdict', () => {
    expect(runnerUpOf(verdictOf('rust-under-go'))).toEqual({
      name: verdictOf('rust').label,
      pageId: 'decide/rust',
    });
    expect(runnerUpOf(verdictOf('go'))).toEqual({ name: 'Node', pageId: 'node' });
  });

  test('knows its own pages from others of the same name', () => {
    expect(nodeOfPage('decide/go')?.id).toBe('go');
    expect(nodeOfPage('go')).toBeUndefined();
    expect(nodeOfPage('decide')).toBeUndefined();
    const tail = nodeOfPage('decide/tight-tail');
    expect(tail && isQuestion(tail)).toBe(true);
  });

  test('says what is wrong with an id', () => {
    expect(() => questionOf('rust')).toThrow('"rust" is a verdict');
    expect(() => verdictOf('tight-tail')).toThrow('"tight-tail" is a question');
    expect(() => verdictOf('perl')).toThrow('there is no question or verdict "perl"');
  });
});
