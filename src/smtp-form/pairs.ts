/** Fields that stand twice for one thing: a password and its repetition, two switches for encryption. */
import {sectionOf} from './belonging';
import {isSwitchLike, type Candidate} from './candidate';
import type {Role} from './role';
import {isProtocol, saysStartTls} from './security';
import {Field, fieldWords} from './vocabulary';
import {identifier} from './words';

/** Whether a second field of the same role belongs beside the first. */
export function goesWith(role: Role, best: Candidate, one: Candidate): boolean {
  const apart = Math.abs(one.index - best.index);
  if (role === 'smtp-password') return one.field.type === 'password' && best.field.type === 'password' && isTwin(one, best, apart);
  if (role !== 'smtp-security') return apart <= 4;
  if (isProtocol(one.field.options) !== isProtocol(best.field.options)) return apart <= 6;
  return apart <= 3 && ((isSwitchLike(one.field) && isSwitchLike(best.field)) || saysStartTls(one.field) !== saysStartTls(best.field));
}

/** Between a password and its repetition may stand decoys that nobody sees. */
function isTwin(one: Candidate, best: Candidate, apart: number): boolean {
  // A repetition stands behind what it repeats; that of a new password repeats a new one.
  const again = isAgain(one.index > best.index ? one : best) && isNew(one) === isNew(best);
  const [stemmed, other] = [stem(one), stem(best)];
  // `passwordconf`, with no label, behind `password`.
  if (one.field.label === '' && apart === 1 && other !== '' && stemmed.startsWith(other)) return true;
  // Two accounts call their passwords alike, but do not label them alike.
  const alike = again || one.field.label === best.field.label || one.field.label === '' || best.field.label === '';
  return stemmed === other ? alike && (apart === 1 || (again && apart <= 4)) : again && apart === 1 && sectionOf(one) === sectionOf(best);
}

/** Right behind the first box a second one whose label has another word to it: "Password" and "Retype password", in any language. */
export function isRepeated({field, index}: Candidate, again: Candidate): boolean {
  const [label, longer] = [identifier(field.label), identifier(again.field.label)];
  return again.index === index + 1 && again.field.type === 'password' && label !== '' && longer !== label && longer.includes(label);
}

export function isAgain({field}: Candidate): boolean {
  return fieldWords.says(identifier(`${field.name} ${field.id}`), Field.AGAIN) || fieldWords.says(identifier(field.label), Field.AGAIN);
}

function isNew({field}: Candidate): boolean {
  return fieldWords.says(identifier(field.label), Field.NEVER);
}

/** The name without what makes a twin: `smtp_password[0]`, `smtp_password_confirm`. */
function stem({field}: Candidate): string {
  return identifier(field.name || field.id).replace(/\b(?:\d+|confirm|confirmation|repeat|again|retype|verify)\b/g, '').replace(/\s+/g, ' ').trim();
}
