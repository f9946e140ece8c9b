import type { Plugin } from 'esbuild';

/**
 * The packages of TipTap 2 ask for each other under the names that TipTap 3 has in this project: this leads them
 * to their own.
 */
export const tiptap2Packages: Plugin = {
  name: 'tiptap2-packages',
  setup(build) {
    build.onResolve({ filter: /^@tiptap\/(?:core|suggestion)$/ }, ({ path, ...from }) =>
      /[\\/]node_modules[\\/]tiptap2-/.test(from.importer)
        ? build.resolve(path.replace('@tiptap/', 'tiptap2-'), from)
        : undefined,
    );
  },
};
