import {useSettings} from './situation';

/** What can be opened: an address of the web, or of a mailbox. */
function hrefOf(contact: string): string | null {
  if (/^https:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@:?]+@[^\s@?]+$/.test(contact) ? `mailto:${contact}` : null;
}

/** The organisation's own words, and whom to ask. */
export function Organisation() {
  const {helpText, helpContact} = useSettings().policy;
  if (!helpText && !helpContact) return null;
  const href = hrefOf(helpContact ?? '');
  return (
    <p class="organisation soft fine" data-testid="organisation">
      {helpText} {href ? <a href={href} target="_blank" rel="noreferrer">{helpContact}</a> : helpContact}
    </p>
  );
}
