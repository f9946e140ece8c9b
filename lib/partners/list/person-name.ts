import { isNothing } from './answers.ts';
import type { PersonColumn } from './import-columns.ts';

interface Named {
  readonly name: string | undefined;
  /** The person at an organisation, or the organisation of a person. */
  readonly note: string | undefined;
  readonly aliases: readonly string[];
}

/** The subject of a row: the organisation if it names one, otherwise the person. */
export function nameIn(
  organisation: string | undefined,
  people: Partial<Record<PersonColumn, string>>,
): Named {
  const { firstName = '', middleName = '', lastName = '', company } = people;
  // "van der" and "de" belong to the name; a second first name is rarely used.
  const isParticle = /^\p{Ll}/u.test(middleName);
  const short = joinNames([firstName, isParticle ? middleName : '', lastName]);
  const long = joinNames([firstName, middleName, lastName]);
  const person = people.person ?? (short === '' ? undefined : short);
  if (Object.keys(people).length === 0) return { name: organisation, note: undefined, aliases: [] };
  if (organisation !== undefined && !isNothing(organisation)) {
    const note = people.person === organisation ? undefined : people.person;
    return { name: organisation, note, aliases: [] };
  }
  if (person === undefined) return { name: company ?? organisation, note: undefined, aliases: [] };
  const aliases = short !== '' && long !== short && people.person === undefined ? [long] : [];
  return { name: person, note: company, aliases };
}

/** A column called "Name" may already have the whole name: "Rosa Almeida" beside "Almeida". */
function joinNames(parts: readonly string[]): string {
  return parts.reduce((name, part) => {
    if (part === '' || ` ${name}`.toLowerCase().endsWith(` ${part.toLowerCase()}`)) return name;
    return ` ${part}`.toLowerCase().startsWith(` ${name} `.toLowerCase())
      ? part
      : `${name} ${part}`.trim();
  }, '');
}
