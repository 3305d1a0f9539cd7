import { stacks } from '#data/stacks.ts';
import type { Stack } from '#data/schemas/stack.ts';
import { DataError } from '#kit/data-error.ts';
import type { SitePath } from '#kit/url.ts';
import type { ProgramFile } from './program-files.ts';
import { regionIn, type ShownLine } from './regions.ts';
import { archiveFiles } from './stack-files.ts';
import {
  contractHash,
  readStackRecords,
  stackHash,
  stackRecordFile,
  type StackRecord,
} from './stack-record.ts';

/** A part of a stack's file as its page shows it. */
export interface ShownFile {
  readonly file: string;
  readonly region: string;
  readonly label: string;
  readonly look: string;
  readonly lines: readonly ShownLine[];
}

/** A stack as its page shows it. */
export interface ShownStack {
  readonly stack: Stack;
  readonly files: readonly ProgramFile[];
  readonly shown: readonly ShownFile[];
  readonly record: StackRecord;
}

/**
 * A stack that runs, by its id.
 * @throws {DataError} when there is none
 */
export const stackOf = (id: string): Stack => {
  const stack = stacks.find((candidate) => candidate.id === id);
  if (stack) return stack;
  throw new DataError(`there is no stack "${id}"; add it to src/data/stacks.ts or correct the id`);
};

/** The address of a stack's archive, root-relative. */
export const archivePath = ({ id }: Stack): SitePath => `/stacks/${id}.zip`;

/** The anchor of a shown file on the page of its stack. */
export const fileAnchor = (region: string): string => `code-${region}`;

/**
 * A stack with what came of running it.
 * @param root the project's folder
 * @throws {DataError} when it was not run as it is now, or a region is missing
 */
export const shownStack = (root: string, stack: Stack): ShownStack => {
  const files = archiveFiles(root, stack);
  const shown = stack.show.map((each) => ({
    ...each,
    lines: regionIn(stack.folder, files, each, 'src/data/stacks.ts'),
  }));
  const { stacks: records, checks } = readStackRecords(root);
  const record = records[stack.id];
  const isChecked = !stack.contract || record?.contract === contractHash(checks);
  if (record?.hash === stackHash(root, stack, files) && isChecked)
    return { stack, files, shown, record };
  throw new DataError([
    {
      file: stack.folder,
      message: `${record ? `${isChecked ? '' : 'it or the contract '}changed since it ran on ${record.day}` : 'never ran'}; run \`npm run test:stacks -- --only ${stack.id}\` and commit ${stackRecordFile}`,
    },
  ]);
};
