import { UserFacingError } from '../errors';

/** Runs a command; an expected failure becomes one sentence on stderr and exit code 1, a bug keeps its stack. */
export async function orSentence(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof UserFacingError ? error.message : error);
    process.exitCode = 1;
  }
}
