/** A piece of a library that Hat Tip never runs and that could ask the network, write HTML or run text as code. */
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
  // How core-js, which twitter-text brings, finds the global object where there is no `self`.
  {
    file: /\/core-js\/(library\/)?modules\/_global\.js$/,
    piece: /Function\('return this'\)\(\)/g,
    instead: 'globalThis',
  },
  // zip.js can load further ways to compress from an address.
  {
    file: /\/zip\.js\/lib\/core\/codec-registry\.js$/,
    piece: /await import\([^)]*codecURI\)/g,
    instead: 'undefined',
  },
];

/** Takes these pieces out while building. A new version of a library that has them otherwise stops the build. */
export const takenOut = {
  name: 'taken-out',
  transform(code: string, id: string): string | undefined {
    const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
    const found = pieces.find(({ file }) => file.test(path));
    if (!found) return undefined;
    const left = code.replaceAll(found.piece, found.instead);
    if (left === code) throw new Error(`${found.piece} is not in ${path} any more.`);
    return left;
  },
} as const;
