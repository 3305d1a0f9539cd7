import { z } from 'astro/zod';
import { decisions } from '#data/decisions.ts';
import { presets } from '#data/presets.ts';
import { scoreMatrix } from '#data/score-matrix.ts';
import { questionOf } from '#decide/decisions.ts';
import { presetAnchor } from '#decide/weights/preset-anchor.ts';
import { component, none, recordId, type MdxComponent } from './mdx-component.ts';

/** The id of a question of the chooser. */
const questionId = recordId(decisions.questions, 'the questions of src/data/decisions.ts');

/** The components of the chooser, the weights and the decision record. */
export const decideComponents: Readonly<Record<string, MdxComponent>> = {
  DecisionRecord: component(
    () => import('#decide/record/DecisionRecord.astro'),
    none,
    () => ({
      anchors: ['from', 'title', 'status', 'date', 'deciders', 'context', 'text'].map(
        (field) => `record-${field}`,
      ),
    }),
  ),
  DecisionTree: component(() => import('#decide/DecisionTree.astro'), none),
  FirstQuestion: component(() => import('#decide/FirstQuestion.astro'), none),
  HowToTell: component(
    () => import('#decide/HowToTell.astro'),
    z.strictObject({
      id: questionId,
    }),
    ({ id }) => {
      const { signs } = questionOf(id);
      return {
        cites: [...signs.for, ...signs.lookalikes, signs.inDoubt].flatMap(
          ({ sources: cited = [] }) => cited,
        ),
      };
    },
  ),
  Question: component(
    () => import('#decide/Question.astro'),
    z.strictObject({
      id: questionId,
    }),
  ),
  VerdictList: component(() => import('#decide/VerdictList.astro'), none),
  WeightPresets: component(
    () => import('#decide/weights/WeightPresets.astro'),
    none,
    () => ({
      anchors: presets.map(({ id }) => presetAnchor(id)),
    }),
  ),
  Weights: component(
    () => import('#decide/weights/Weights.astro'),
    none,
    () => ({ anchors: scoreMatrix.dimensions.map(({ id }) => `weight-${id}`) }),
  ),
};
