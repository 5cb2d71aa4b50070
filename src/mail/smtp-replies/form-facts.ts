import type {Security} from '../providers';

/** What is known of the form whose test mail failed, and of the password that Postkey holds. All of it may be missing. */
export interface FormFacts {
  readonly host?: string | undefined;
  /** As it stands in the field. */
  readonly port?: string | number | undefined;
  readonly security?: Security | undefined;
  /** Whether signing in is switched on; undefined if the form doesn't ask. */
  readonly auth?: boolean | undefined;
  readonly username?: string | undefined;
  readonly from?: string | undefined;
  /** Of the value in the password field: has it the form of an app password? Undefined if it can't be read. */
  readonly passwordLooksLikeAppPassword?: boolean | undefined;
  /** The fields that begin or end with white space. */
  readonly spaced?: readonly ('smtp-host' | 'smtp-username' | 'smtp-password')[] | undefined;
  /** The mailbox that the held app password belongs to. */
  readonly mailbox?: string | undefined;
  /** The host of the preset for that mailbox, such as `smtp.office365.com`. */
  readonly presetHost?: string | undefined;
  /** Postkey holds a password that can be put in. */
  readonly holds?: boolean | undefined;
}

/** The fields that Postkey can set right, with their new value; null stands for the held app password. */
export interface Mend {
  readonly role: 'smtp-host' | 'smtp-port' | 'smtp-security' | 'smtp-auth' | 'smtp-username' | 'smtp-password' | 'from-address';
  readonly value: string | null;
  /** What stands there looks the same, but isn't: a blank is before or behind it. */
  readonly blank?: true;
}
