import type { SiteMode } from '../sites/facts/site-mode.ts';
import type { SiteId } from '../post.ts';
import type { Failure } from './failure.ts';

/** A stored failure: one record, however often it occurred. */
export interface KeptFailure extends Failure {
  readonly id: string;
  /** Hat Tip's version at the last occurrence. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  readonly times: number;
}

/** Hat Tip's state on this device: numbers and names of its own parts, no user text. */
export interface Diagnosis {
  readonly version: string;
  readonly browser: string;
  /** The browser's language: "en-GB". */
  readonly language: string;
  readonly sites: readonly {
    readonly site: SiteId;
    readonly mode: SiteMode;
    /** Whether the browser grants access to the site. */
    readonly isAllowed: boolean;
  }[];
  /** Number of records of each kind; undefined if they can't be counted. */
  readonly records: Readonly<Record<string, number>> | undefined;
  /** Newest first. */
  readonly failures: readonly KeptFailure[];
}

/** The diagnosis as text to copy, in English for those who provide support. */
export function writeDiagnosis(diagnosis: Diagnosis): string {
  const { version, browser, language, sites, records, failures } = diagnosis;
  const counts = records && Object.entries(records).map(([kind, count]) => `${kind} ${count}`);
  return [
    `Hat Tip ${version}, ${browser}, ${language}`,
    ...sites.map(
      ({ site, mode, isAllowed }) => `${site}: ${mode}${isAllowed ? '' : ', not allowed'}`,
    ),
    `Records: ${counts?.join(', ') ?? 'can’t be counted'}`,
    failures.length === 0 ? 'Nothing has failed.' : 'What failed:',
    ...failures.map(
      ({ unit, error, where, version, first, last, times }) =>
        `- ${unit}: ${error}${where && ` at ${where}`}, ${times} × from ${day(first)} to ${day(last)}, ${version}`,
    ),
  ].join('\n');
}

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
