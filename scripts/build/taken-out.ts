/** A piece of a library that Hat Tip never runs and that could use the network, write HTML or run text as code. */
interface Piece {
  readonly file: RegExp;
  readonly piece: RegExp;
  readonly instead: string;
}

/** docs/store/lint.md tells reviewers the same. */
const pieces: readonly Piece[] = [
  // Preact's way to write HTML, `dangerouslySetInnerHTML`.
  {
    file: /\/preact\/dist\/preact\.\w+$/,
    piece: /\(\w+\.innerHTML=\w+\.__html\)/g,
    instead: '(void 0)',
  },
  // How core-js, part of twitter-text, finds the global object where `self` is missing.
  {
    file: /\/core-js\/(library\/)?modules\/_global\.js$/,
    piece: /Function\('return this'\)\(\)/g,
    instead: 'globalThis',
  },
  // zip.js can load more compression methods from an address.
  {
    file: /\/zip\.js\/lib\/core\/codec-registry\.js$/,
    piece: /await import\([^)]*codecURI\)/g,
    instead: 'undefined',
  },
];

/**
 * Removes these pieces during the build, for safety rather than for size: it saves some ten bytes. The build
 * fails if a new version of a library no longer has them in this form.
 */
export const takenOut = {
  name: 'taken-out',
  transform(code: string, id: string): string | undefined {
    const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
    const found = pieces.find(({ file }) => file.test(path));
    if (!found) return undefined;
    const left = code.replaceAll(found.piece, found.instead);
    if (left === code) throw new Error(`${found.piece} is no longer in ${path}.`);
    return left;
  },
} as const;
