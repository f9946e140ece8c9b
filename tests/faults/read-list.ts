import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remarkWords } from '../../components/partners/remark-words.ts';
import { blankPartner, type Partner } from '../../lib/partners/partner.ts';
import { plan } from '../../lib/partners/list/planned.ts';
import { decodeText } from '../../lib/text/decode.ts';
import { createTranslate } from '../../lib/translate.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** The sentences as the page shows them. */
const t = createTranslate((key, words = []) => {
  const { message } = (messages as Record<string, { readonly message: string }>)[key]!;
  return message.replace(/\$(\d)/g, (_, number: string) => words[Number(number) - 1] ?? '');
});

export interface ListOutcome {
  /** One line per partner: the name, and each field that is filled in. */
  readonly partners: readonly string[];
  /** The messages, each with the row it is about. */
  readonly said?: readonly string[];
}

/** What the preview shows for a list imported into an empty book. */
export function outcomeOf(text: string): ListOutcome {
  const { added, broken, remarks } = plan(text);
  const said = [
    ...remarks.map(({ number, remark }) => `${number}: ${remarkWords(remark, t)}`),
    ...broken.map(({ number, reason }) => `${number}, refused: ${reason}`),
  ];
  return { partners: added.map(lineOf), ...(said.length > 0 && { said }) };
}

/** The text of a list file in this folder. */
export function readList(file: string): string {
  return decodeText(new Uint8Array(readFileSync(join(import.meta.dirname, 'lists', file))));
}

function lineOf({ name, handles, ...rest }: Partner): string {
  const accounts = Object.entries(handles).map(([site, handle]) => `${site} ${handle}`);
  const blank = blankPartner as unknown as Record<string, unknown>;
  const fields = Object.entries(rest)
    .filter(([key, value]) => key !== 'id' && JSON.stringify(value) !== JSON.stringify(blank[key]))
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(' & ') : String(value)}`);
  return [name, ...accounts, ...fields].join(' | ');
}
