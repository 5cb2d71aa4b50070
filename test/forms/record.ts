/** Records of real forms: facts about fields that were read from products' public sources. See records/README.md. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Role} from '../../src/smtp-form/role';

export interface RecordedField {
  readonly tag: 'input' | 'select' | 'textarea' | 'custom';
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly labelTie: Tie;
  readonly placeholder: string;
  readonly autocomplete: string;
  readonly aria: string;
  readonly role: Role | 'other';
  readonly value: string;
  readonly options?: readonly {value: string; text: string}[];
  readonly radio?: readonly {value: string; label: string; id: string}[];
  readonly section?: string;
  readonly hidden?: boolean;
  readonly help?: string;
  readonly class?: string;
  readonly note?: string;
}

export type Tie = 'for' | 'wrap' | 'aria' | 'cell' | 'sibling' | 'heading' | 'none';

export interface FormRecord {
  readonly id: string;
  readonly app: string;
  readonly kind: 'positive' | 'negative';
  readonly heading: string;
  readonly inForm: boolean;
  readonly lang?: string;
  readonly fields: readonly RecordedField[];
  readonly expect?: {readonly security?: Record<'none' | 'starttls' | 'tls', string | Record<string, boolean> | null> | null; readonly securityBasis?: string};
  readonly confidence?: string;
}

/** From the project's root, where every command of it runs; jsdom's own `URL` knows no files. */
const folder = join(process.cwd(), 'test/forms/records');

export function loadRecords(from = folder): FormRecord[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(from, file), 'utf8')) as FormRecord);
}

/** Records that the reader's authors had not seen when they measured it on them: see holdouts/README.md. */
export function loadHoldouts(from = join(process.cwd(), 'test/forms/holdouts')): FormRecord[] {
  const batches = readdirSync(from, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return batches.flatMap(({name}) => loadRecords(join(from, name)));
}

/** The product that a record is of: records of one product are never on both sides of a measurement. */
export function productOf(record: FormRecord): string {
  return record.id.split('-')[0] ?? record.id;
}
