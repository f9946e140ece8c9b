import type { SiteMode } from '../messages.ts';
import type { SiteId } from '../post.ts';
import type { Failure } from './failure.ts';

/** A failure as it is kept: once, however often it came. */
export interface KeptFailure extends Failure {
  readonly id: string;
  /** Of Hat Tip, when it came last. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  readonly times: number;
}

/** How Hat Tip is doing on this device: numbers and names of its own parts, no words of anybody's. */
export interface Diagnosis {
  readonly version: string;
  readonly browser: string;
  /** The browser's language: "en-GB". */
  readonly language: string;
  readonly sites: readonly {
    readonly site: SiteId;
    readonly mode: SiteMode;
    /** Whether the browser lets Hat Tip into it. */
    readonly isAllowed: boolean;
  }[];
  /** Records of each kind; undefined where they cannot be counted. */
  readonly records: Readonly<Record<string, number>> | undefined;
  /** The last ones first. */
  readonly failures: readonly KeptFailure[];
}

/** The diagnosis as text to be copied, in English: whoever helps reads it. */
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
