/**
 * What Exchange Online answers when it refuses. The texts are facts, as read in public issues; the data centre's
 * name is made up, in the form that the real ones have.
 */

/** A refusal: the reply code and its text, which begins with the enhanced status code. */
export interface Refusal {
  readonly responseCode: number;
  readonly text: string;
}

const HOST = 'FR0PX01CA0042.DEUPX01.PROD.OUTLOOK.COM';

/** The trace that Exchange Online puts behind most replies: its host, the time, a number of the session. */
const trace = () => `[${HOST} ${new Date().toISOString()} 08DE${Date.now().toString(16).toUpperCase().padStart(12, '0')}]`;

export const banner = () => `${HOST} Microsoft ESMTP MAIL Service ready at ${new Date().toUTCString()}`;

/** AUTH LOGIN with a wrong user name or password. */
export const wrongCredentials = (): Refusal => ({
  responseCode: 535,
  text: `5.7.139 Authentication unsuccessful, the user credentials were incorrect. ${trace()}`,
});

/** MAIL FROM without a login. */
export const notAuthenticated = (): Refusal => ({
  responseCode: 530,
  text: `5.7.57 Client not authenticated to send mail. ${trace()}`,
});

/** AUTH before STARTTLS, or a mechanism that is not offered. */
export const unknownMechanism = (): Refusal => ({
  responseCode: 504,
  text: `5.7.4 Unrecognized authentication type ${trace()}`,
});

/** A sender that is not the mailbox that logged in. */
export const sendAsDenied = (): Refusal => ({
  responseCode: 550,
  text: `5.7.60 SMTP; Client does not have permissions to send as this sender ${trace()}`,
});
