import type {Security} from '../providers';

/** What is known of the form whose test mail failed, and of the password that Postkey holds. All of it may be missing. */
export interface FormFacts {
  readonly host?: string | undefined;
  /** As it stands in the field. */
  readonly port?: string | number | undefined;
  readonly security?: Security | undefined;
  readonly username?: string | undefined;
  readonly from?: string | undefined;
  /** Of the value in the password field: has it the form of an app password? Undefined if it can't be read. */
  readonly passwordLooksLikeAppPassword?: boolean | undefined;
  /** The password, the user name or the host begins or ends with white space. */
  readonly hasOuterSpace?: boolean | undefined;
  /** The mailbox that the held app password belongs to. */
  readonly mailbox?: string | undefined;
  /** The host of the preset for that mailbox, such as `smtp.office365.com`. */
  readonly presetHost?: string | undefined;
}

/** The fields that Postkey can set right, with their new value; null stands for the held app password. */
export interface Mend {
  readonly role: 'smtp-host' | 'smtp-port' | 'smtp-security' | 'smtp-auth' | 'smtp-username' | 'smtp-password' | 'from-address';
  readonly value: string | null;
}
