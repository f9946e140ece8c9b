import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package with code in the product. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where its source is; the MPL requires that. */
  readonly source: string;
  /** Its licence, verbatim. */
  readonly text: string;
}

interface Unsaid {
  readonly licence?: string;
  readonly source?: string;
  readonly text?: string;
}

/** What a package.json leaves out, and where the licence is if the package includes none. */
const unsaid: Readonly<Record<string, Unsaid>> = {
  'twitter-text': { licence: 'Apache-2.0' },
  'twemoji-parser': { source: 'https://github.com/twitter/twemoji-parser' },
  wxt: { text: 'wxt.txt' },
  '@wxt-dev/browser': { text: 'wxt.txt' },
};

/** No licence is longer; a larger file is something else. */
const longest = 20_000;

/** The package of a module: the nearest package.json above it with a name and a version. */
function readPackage(file: string): ShippedPackage {
  let folder = dirname(file);
  for (;;) {
    const path = join(folder, 'package.json');
    const about = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    if (about.name && about.version) {
      const { name, version, repository, homepage } = about;
      const licence = about.license ?? unsaid[name]?.licence;
      const given = unsaid[name]?.source ?? repository?.url ?? repository ?? homepage;
      const source = String(given)
        .replace(/^git\+?(?=http|:)/, '')
        .replace(/^:/, 'https:');
      return { name, version, licence, source, text: readLicence(folder, name) };
    }
    folder = dirname(folder);
  }
}

function readLicence(folder: string, name: string): string {
  const kept = unsaid[name]?.text;
  const found = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!found && !kept) throw new Error(`${name} is in the product but includes no licence text.`);
  const path = found ? join(folder, found) : join(import.meta.dirname, 'licences', kept!);
  const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
  if (text.length > longest)
    throw new Error(`The licence file of ${name} is too long to be a licence.`);
  return text;
}

/** Files of packages that are in the build. */
const shipped = new Set<string>();

/** Records which modules end up in the build: pages, background, content scripts and workers alike. */
export const noteShipped = {
  name: 'note-shipped',
  generateBundle(
    _: unknown,
    bundle: Record<string, { readonly moduleIds?: readonly string[] }>,
  ): void {
    for (const id of Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)) {
      const file = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      if (file.includes('/node_modules/') && existsSync(file)) shipped.add(file);
    }
  },
};

/** `THIRD-PARTY-NOTICES.txt`, which the licences require in every build. */
export function renderNotices(): string {
  const packages = new Map(
    [...shipped].map(readPackage).map((each) => [`${each.name} ${each.version}`, each]),
  );
  const parts = [...packages.keys()].sort().map((key) => {
    const { licence, source, text } = packages.get(key)!;
    return `${key} (${licence})\nSource: ${source}\n\n${text}\n`;
  });
  const line = `\n${'-'.repeat(72)}\n\n`;
  return ['Hat Tip holds code of these packages, under their own licences.\n', ...parts].join(line);
}
