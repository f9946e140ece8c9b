import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from './tables.ts';

/** The allowed length of a text, by its section in docs/store. The strictest store decides. */
const limits: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'listing.md': {
    // Edge 45, Firefox 50, Chrome 75.
    Name: [1, 45],
    // Chrome and Edge 132, Firefox 250.
    Summary: [1, 132],
    // Edge from 250 to 10,000, Firefox 15,000, Chrome 16,000.
    Description: [250, 10_000],
    'Single purpose': [1, 1000],
    'Remote code': [1, 1000],
  },
  'chrome.md': { 'Test instructions': [1, 500] },
  'edge.md': { 'Notes for certification': [1, 2000] },
  'firefox.md': { 'Notes to reviewers': [1, 3000] },
};

/** Words a listing avoids: self-praise, reach, urgency. */
const loud =
  /!|\b(best|amazing|awesome|powerful|revolutionary|ultimate|perfect|leading|fastest|easiest|smartest|unique|game.?chang\w+|boost\w*|viral|grow your|millions?|thousands of|trusted by|guarantee\w*|now only)\b|\p{Extended_Pictographic}/iu;

const messagesFile = 'public/_locales/en/messages.json';

/** Sentences about every text that is too long, too short, boastful or different from the manifest. */
export function checkTexts(root: string): string[] {
  const problems: string[] = [];
  const read = (file: string) => readFileSync(join(root, 'docs/store', file), 'utf8');
  for (const [file, fields] of Object.entries(limits)) {
    const text = read(file);
    for (const [field, [least, most]] of Object.entries(fields)) {
      const { length } = sectionOf(text, field);
      if (length >= least && length <= most) continue;
      problems.push(`${file}, ${field}: ${length} characters, not ${least} to ${most}.`);
    }
    const word = loud.exec(text)?.[0];
    if (word) problems.push(`${file} says “${word}”.`);
  }
  const messages = JSON.parse(readFileSync(join(root, messagesFile), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  const listing = read('listing.md');
  for (const [field, key] of [
    ['Name', 'extensionName'],
    ['Summary', 'extensionDescription'],
  ] as const) {
    if (sectionOf(listing, field) === messages[key]!.message) continue;
    problems.push(`${field} is not what the manifest says.`);
  }
  return problems;
}
