import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVersion, targets } from './builds.ts';
import { readZip } from './zip.ts';

const named = String.raw`[\w-]+-[\w-]{8}`;

/** What an extension's zip may contain; generated files have eight characters of a content hash in their name. */
function extensionFiles(root: string): { readonly exact: string[]; readonly made: RegExp } {
  const entrypoints = readdirSync(join(root, 'entrypoints'));
  const pages = entrypoints
    .filter((name) => existsSync(join(root, 'entrypoints', name, 'index.html')))
    .map((name) => `${name}.html`);
  const contentScripts = entrypoints
    .filter((name) => name.endsWith('.content.ts'))
    .map((name) => `content-scripts/${name.replace('.content.ts', '.js')}`);
  const given = readdirSync(join(root, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'public/').length));
  return {
    exact: [
      ...pages,
      ...contentScripts,
      ...given,
      'THIRD-PARTY-NOTICES.txt',
      'analyzer.js',
      'background.js',
      'manifest.json',
      'policy-schema.json',
      'weights.js',
    ],
    made: new RegExp(`^(chunks/${named}\\.js|assets/${named}\\.(js|css))$`),
  };
}

/** What no zip may contain. */
const unwanted = /\.map$|\.(test|spec)\.tsx?$|(^|\/)(tests|node_modules)\/|(^|\/)\./;

/** Sentences about every unexpected or missing file in an extension's zip. */
export function checkExtensionFiles(names: readonly string[], root: string): string[] {
  const { exact, made } = extensionFiles(root);
  return [
    ...names
      .filter((name) => unwanted.test(name) || !(exact.includes(name) || made.test(name)))
      .map((name) => `${name} is not expected.`),
    ...exact.filter((name) => !names.includes(name)).map((name) => `${name} is missing.`),
  ];
}

/** Sentences about every file in the source zip that is unwanted or not from this checkout. */
function checkSources(files: ReadonlyMap<string, Uint8Array>, root: string): string[] {
  const needed = ['BUILD.md', 'LICENSE', 'package-lock.json', 'package.json', 'wxt.config.ts'];
  return [
    ...[...files].flatMap(([name, bytes]) => {
      if (unwanted.test(name)) return [`${name} is not expected.`];
      const same = readFileSync(join(root, name)).equals(bytes);
      return same ? [] : [`${name} is not the checkout’s.`];
    }),
    ...needed.filter((name) => !files.has(name)).map((name) => `${name} is missing.`),
  ];
}

/** Checks the contents of every zip. */
export async function checkFiles(root: string): Promise<string[]> {
  const version = readVersion(root);
  const zip = (name: string) => readZip(join(root, `.output/hat-tip-${version}-${name}.zip`));
  const problems = checkSources(await zip('sources'), root).map((each) => `sources: ${each}`);
  for (const target of targets) {
    const names = [...(await zip(target)).keys()];
    problems.push(...checkExtensionFiles(names, root).map((each) => `${target}: ${each}`));
  }
  return problems;
}
