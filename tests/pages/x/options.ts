interface Options {
  readonly account: string;
  /** What becomes of a post: X says so in a toast. */
  publish: 'succeeds' | 'fails';
  /** The page takes every input for itself and does nothing with it. */
  refusesInput: boolean;
  scheduled: string | undefined;
  readonly mobile: boolean;
  readonly dark: boolean;
}

export const query = new URLSearchParams(location.search);
/** What a test may set before it presses anything, and what the address asks for. */
export const options: Options = {
  account: query.get('account') ?? 'HarbourMuseum',
  publish: 'succeeds',
  refusesInput: false,
  scheduled: undefined,
  mobile: query.has('mobile'),
  dark: query.has('dark'),
};
