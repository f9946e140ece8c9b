interface Options {
  readonly account: string;
  /** Whether a post succeeds; X says so in a toast. */
  publish: 'succeeds' | 'fails';
  /** The page swallows every input. */
  refusesInput: boolean;
  scheduled: string | undefined;
  readonly mobile: boolean;
  readonly dark: boolean;
}

export const query = new URLSearchParams(location.search);
/** Options from the address, which a test may change before it clicks anything. */
export const options: Options = {
  account: query.get('account') ?? 'HarbourMuseum',
  publish: 'succeeds',
  refusesInput: false,
  scheduled: undefined,
  mobile: query.has('mobile'),
  dark: query.has('dark'),
};
