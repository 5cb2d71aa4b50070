/** What a field of an SMTP settings form is for. */
export const ROLES = [
  'smtp-host',
  'smtp-port',
  'smtp-security',
  'smtp-auth',
  'smtp-username',
  'smtp-password',
  'from-address',
  'from-name',
  /** Chooses SMTP among the ways of sending; planned only where the other fields wait for it. */
  'mailer',
] as const;

export type Role = (typeof ROLES)[number];
