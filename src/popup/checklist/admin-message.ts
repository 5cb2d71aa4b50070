import {t} from '../../browser';
import {adminMessage, adminText, type AdminMessageFacts} from '../../mail/admin-message';

/** What to send to the administrator, in the user's language; no secret is in it. */
export const messageText = (facts: AdminMessageFacts): string => adminText(adminMessage(facts), t);
