/** Ends something before it returns: nothing else is to run after an interruption. */
type Ending = () => void;

const endings = new Set<Ending>();

let isListening = false;

/** The codes of a process that a signal ended, as shells give them. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

const listen = (): void => {
  isListening = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      for (const end of endings)
        try {
          end();
        } catch {
          // The others are to end all the same.
        }
      console.error('interrupted');
      // The lab listens as well, since it starts services of its own, and ends the process when they have ended.
      if (process.listenerCount(signal) === 1) process.exit(codes[signal]);
    });
};

/**
 * Keeps in mind what must not go on when somebody presses Ctrl-C, such as a process in a group of its own.
 * @returns forgets it, for when it has ended
 */
export const endOnInterrupt = (end: Ending): (() => void) => {
  if (!isListening) listen();
  endings.add(end);
  return () => {
    endings.delete(end);
  };
};
