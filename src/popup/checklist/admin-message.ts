import {t} from '../../browser';
import {adminMessage, type AdminLine, type AdminMessageFacts} from '../../mail/admin-message';
import {SWITCHES} from '../../mail/checklist';

/** What to send to the administrator, in the user's language; no secret is in it. */
export function messageText(facts: AdminMessageFacts): string {
  return adminMessage(facts).map(lineText).join('\n');
}

function lineText(line: AdminLine): string {
  if ('command' in line) return `    ${line.command}`;
  const found = SWITCHES.find(({id}) => id === line.switch);
  const words = found ? [found.name, found.must, found.place].map((key) => t(key)) : line.substitutions;
  return t(line.text, ...words);
}
