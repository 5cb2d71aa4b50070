/** Whose server a text is about. */
import type {FieldFacts, PageFacts} from './field-facts';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain, translated} from './words';

/**
 * `outgoing`: SMTP. `mail`: mail, no telling which way. `incoming`: IMAP, POP. `other`: no mail at all. `login`: under a
 * heading for signing in, which in many languages is the word for a connection too. `''`: says nothing.
 */
export type Kind = 'outgoing' | 'mail' | 'incoming' | 'other' | 'login' | '';

export function kindOf(text: string, heading = false): Kind {
  const words = plain(text);
  if (fieldWords.says(words, Field.OUTGOING)) return fieldWords.says(words, Field.INCOMING) ? 'mail' : 'outgoing';
  if (fieldWords.says(words, Field.INCOMING)) return 'incoming';
  // A heading that names mail among other things says neither.
  if (fieldWords.says(words, Field.OTHER)) return heading && fieldWords.says(words, Field.MAIL) ? '' : 'other';
  return fieldWords.says(words, Field.MAIL) ? 'mail' : '';
}

/** All that a field says of itself. */
export function ownWords(field: FieldFacts): string {
  return `${field.label} ${identifier(field.name)} ${identifier(field.id)} ${field.placeholder} ${field.nearby}`;
}

/** The headings that a field stands under, nearest first, but not its own label. */
export function sectionsOf({sections, label, nearby}: FieldFacts): string[] {
  return sections.filter((section) => section !== label && section !== nearby).map(translated);
}

/** Whose a field is: what it says itself, its label before its name, else the nearest heading that says anything. */
export function kindOfField(field: FieldFacts): Kind {
  const shown = kindOf(`${field.label} ${field.nearby} ${field.placeholder}`);
  // `s3` behind `s2` is a number.
  const named = kindOf(identifier(`${field.name} ${field.id}`.replace(/^[a-z]\d\b/i, '')));
  const own = named === 'outgoing' || shown === '' ? named : shown;
  if (own === 'outgoing' || own === 'incoming' || own === 'other') return own;
  // Signing in to the site has a user name and a password too.
  const sections = sectionsOf(field);
  if (fieldWords.says(plain(sections[0] ?? ''), Field.LOGIN) && kindOf(sections[0] ?? '') !== 'outgoing') return 'login';
  for (const section of sections) {
    const kind = kindOf(section, true);
    if (kind) return kind === 'mail' && own === 'mail' ? 'mail' : kind;
  }
  return own;
}

/** The password of a box for signing in to the site itself: its button says so. Not one that names a service, nor one of an account or a profile that is set up. */
export function isSignIn(field: FieldFacts | undefined): boolean {
  if (field?.type !== 'password' || !field.button) return false;
  const button = plain(field.button);
  return /^\S+(?: \S+)?$/.test(button) && !/profil|account/.test(button) && fieldWords.says(button, Field.LOGIN) && !fieldWords.says(button, Field.TEST) && kindOf(ownWords(field)) !== 'outgoing';
}

/** What the page is about, as far as it concerns a field: its title and address, and the headings above the field. */
export function kindOfPage(page: PageFacts, field: FieldFacts): {kind: Kind; login: boolean} {
  const main = [page.title, ...sectionsOf(field), identifier(page.path)].join(' · ');
  const title = plain(page.title);
  return {kind: kindOf(main, true), login: fieldWords.says(title, Field.LOGIN) && !fieldWords.says(plain(main), Field.OUTGOING)};
}
