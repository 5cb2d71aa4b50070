/** Texts that products printed when mail failed, or that only look like it, and how a reader fares on them. */

/** A labelled text; `shared.json` and `holdout.json` hold them. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly class: string;
  readonly code: string;
  readonly cause: string;
}

/** What is judged of a reading. */
export interface Read {
  readonly class: string;
  readonly code: string;
  readonly cause: string;
  readonly provider: string;
}

export interface Score {
  readonly failures: number;
  readonly rightCause: number;
  readonly rightCode: number;
  /** Texts without a failure, of which `falseAlarms` were diagnosed. */
  readonly quiet: number;
  readonly falseAlarms: number;
  /** Another provider's failures that were put down to Microsoft. */
  readonly microsoftForOther: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

const isFailure = (kind: string) => kind !== 'none' && kind !== 'documentation';

/** @param read as the product reads one text; it may depend on the record, to leave its source out */
export function judge(records: readonly Labelled[], read: (record: Labelled) => Read): Score {
  let [failures, rightCause, rightCode, quiet, falseAlarms, microsoftForOther] = [0, 0, 0, 0, 0, 0];
  const misses: string[] = [];
  for (const record of records) {
    const got = read(record);
    const diagnosed = isFailure(got.class);
    if (!isFailure(record.class)) {
      quiet++;
      if (diagnosed) falseAlarms++;
      if (diagnosed) misses.push(`${record.id}: ${got.cause} for a text that is ${record.class}`);
      continue;
    }
    failures++;
    const cause = diagnosed && got.cause === record.cause;
    const code = diagnosed && got.code === record.code;
    if (cause) rightCause++;
    if (code) rightCode++;
    if (record.class === 'other-provider' && got.provider === 'microsoft') microsoftForOther++;
    if (!cause || !code) misses.push(`${record.id}: ${record.cause} ${record.code}, read as ${got.class} ${got.cause} ${got.code}`);
  }
  return {failures, rightCause, rightCode, quiet, falseAlarms, microsoftForOther, misses};
}
