/** k of n. Both are shown; a percentage only from ten upwards. */
export interface KOfN {
  readonly k: number;
  readonly n: number;
}
