/** The root of the checkout. */
export const root: string;

/** The environment our tools run in. */
export function toolEnvironment(): NodeJS.ProcessEnv;

/** Runs a program in the checkout, or in a folder of it, and resolves to its exit code. */
export function run(
  program: string,
  args: readonly string[],
  options?: {
    readonly quiet?: boolean;
    readonly say?: (output: string) => void;
    readonly folder?: string;
  },
): Promise<number>;

/** Like `run`, but a failure ends the command. */
export function must(program: string, args: readonly string[], message?: string): Promise<void>;
