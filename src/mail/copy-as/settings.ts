import type {Security} from '../providers';

/** What is copied. Every value is plain text, as a person would type it. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly username: string;
  readonly password: string;
  /** The sender's address and name. */
  readonly from: string;
  readonly fromName: string;
}

/** A way to write the settings down for one program. */
export interface Format {
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** @throws {UnwritableValue} if the program's own syntax has no way to write a value */
  readonly render: (settings: MailSettings) => string;
}

export type TextField = 'host' | 'username' | 'password' | 'from' | 'fromName';

/** A value that can't be written in this format. `message` names the field and the reason, never the value. */
export class UnwritableValue extends Error {
  override readonly name = 'UnwritableValue';
  constructor(
    readonly field: TextField,
    /** A key of `_locales`. */
    readonly text: 'mailUnwritableControl' | 'mailUnwritableCharacter' | 'mailUnwritableHost',
  ) {
    super(`${field}: ${text}`);
  }
}

const TEXT_FIELDS: readonly TextField[] = ['host', 'username', 'password', 'from', 'fromName'];

/** A format whose values hold no line break or other control character, which no line-based file can carry. */
export function format(id: string, name: string, render: (settings: MailSettings) => string): Format {
  return {
    id,
    name,
    render: (settings) => {
      for (const field of TEXT_FIELDS) {
        // eslint-disable-next-line no-control-regex -- these are the very characters to refuse
        if (/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(settings[field])) throw new UnwritableValue(field, 'mailUnwritableControl');
      }
      if (!/^[\w.-]+$|^\[?[\da-f:.]+\]?$/i.test(settings.host)) throw new UnwritableValue('host', 'mailUnwritableHost');
      return render(settings);
    },
  };
}

/** Refuses what the program's syntax can't express. @param bad characters or forms without an escape */
export function refuse(settings: MailSettings, bad: RegExp, fields: readonly TextField[]): void {
  for (const field of fields) if (bad.test(settings[field])) throw new UnwritableValue(field, 'mailUnwritableCharacter');
}
