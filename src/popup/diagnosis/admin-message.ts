import {t} from '../../browser';
import {adminMessage, type AdminLine} from '../../mail/admin-message';
import {SWITCHES} from '../../mail/checklist';
import type {Diagnosis} from '../../mail/smtp-replies/diagnose';

/** What to send to the administrator, in the user's language; no secret is in it. */
export function messageFor({cause, smtp, code}: Diagnosis, mailbox: string): string {
  return adminMessage({mailbox, causes: [cause], smtp, code}).map(lineText).join('\n');
}

function lineText(line: AdminLine): string {
  if ('command' in line) return `    ${line.command}`;
  const found = SWITCHES.find(({id}) => id === line.switch);
  const words = found ? [found.name, found.must, found.place].map((key) => t(key)) : line.substitutions;
  return t(line.text, ...words);
}
