/** Whose server a text is about. */
import type {FieldFacts, PageFacts} from './field-facts';
import {Field, fieldWords} from './vocabulary';
import {identifier, plain} from './words';

/** `outgoing`: SMTP. `mail`: mail, no telling which way. `incoming`: IMAP, POP. `other`: no mail at all. `''`: says nothing. */
export type Kind = 'outgoing' | 'mail' | 'incoming' | 'other' | '';

export function kindOf(text: string): Kind {
  const words = plain(text);
  if (fieldWords.says(words, Field.OUTGOING)) return fieldWords.says(words, Field.INCOMING) ? 'mail' : 'outgoing';
  if (fieldWords.says(words, Field.INCOMING)) return 'incoming';
  if (fieldWords.says(words, Field.OTHER)) return 'other';
  return fieldWords.says(words, Field.MAIL) ? 'mail' : '';
}

/** All that a field says of itself. */
export function ownWords(field: FieldFacts): string {
  return `${field.label} ${identifier(field.name)} ${identifier(field.id)} ${field.placeholder} ${field.nearby}`;
}

/** Whose a field is: what it says itself, else the nearest heading that says anything. */
export function kindOfField(field: FieldFacts): Kind {
  const own = kindOf(ownWords(field));
  if (own === 'outgoing' || own === 'incoming' || own === 'other') return own;
  for (const section of field.sections) {
    const kind = kindOf(section);
    if (kind) return kind === 'mail' && own === 'mail' ? 'mail' : kind;
  }
  return own;
}

/** What the page as a whole is about. */
export function kindOfPage(page: PageFacts): {kind: Kind; login: boolean} {
  const main = [page.title, page.headings[0] ?? '', identifier(page.path)].join(' · ');
  const words = plain(main);
  return {kind: kindOf(main), login: fieldWords.says(words, Field.LOGIN) && !fieldWords.says(words, Field.OUTGOING)};
}
