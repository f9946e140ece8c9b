import { parseContact } from '../connect/contact.ts';
import { parsePastImport } from '../posts/past-import.ts';
import { parseRecordedPost } from '../posts/recorded-post.ts';
import { parsePartner } from '../partners/partner.ts';
import { parseProfile } from '../organisation/profile.ts';
import { parseAccount } from './accounts.ts';
import { StoreProblem, type CollectionName, type Stored } from './collections.ts';
import { parseDismissed } from './dismissed.ts';
import { migrate, shapes } from './migrations.ts';
import { parsePhrase } from './phrases.ts';

function parsed<T>(parse: (value: unknown) => { ok: true; value: T } | { ok: false }) {
  return (value: unknown) => {
    const result = parse(value);
    return result.ok ? result.value : undefined;
  };
}

const parsers = {
  profiles: parsed(parseProfile),
  partners: parsed(parsePartner),
  accounts: parseAccount,
  phrases: parsePhrase,
  posts: parseRecordedPost,
  contacts: parsed(parseContact),
  imports: parsePastImport,
  dismissed: parseDismissed,
} satisfies Readonly<
  Record<CollectionName, (value: unknown) => { readonly id: string } | undefined>
>;

/** The record type of each collection. */
export type RecordOf = {
  readonly [Name in CollectionName]: NonNullable<ReturnType<(typeof parsers)[Name]>>;
};

const parse = <Name extends CollectionName>(name: Name, value: unknown) =>
  parsers[name](value) as RecordOf[Name] | undefined;

/** Parses a raw record from the database or a file, with a reason if it can't. */
export function readRecord<Name extends CollectionName>(
  name: Name,
  raw: unknown,
): { readonly value: RecordOf[Name] } | { readonly reason: string } {
  const migrated = migrate(name, raw);
  if ('reason' in migrated) return migrated;
  const value = parse(name, migrated.record);
  return value === undefined ? { reason: 'a field cannot be read' } : { value };
}

/** The value alone; undefined if it can't be read. */
export function valueOf<Name extends CollectionName>(
  name: Name,
  raw: unknown,
): RecordOf[Name] | undefined {
  const read = readRecord(name, raw);
  return 'value' in read ? read.value : undefined;
}

/** The raw record to write. Throws a `StoreProblem` for a value that couldn't be read back: call it before the transaction opens, or abort the transaction. */
export function toStored<Name extends CollectionName>(name: Name, value: RecordOf[Name]): Stored {
  const checked = parse(name, value);
  if (checked === undefined) {
    throw new StoreProblem(
      'Hat Tip can’t keep this record, because it couldn’t read it back. Nothing was changed. Shorten the record and try again.',
    );
  }
  return { ...checked, v: shapes[name] };
}
