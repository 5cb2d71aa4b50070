import {commandFor, SWITCHES, type SwitchId} from './checklist';
import {causeKey, switchesFor, type CauseKey} from './smtp-replies/advice';
import type {Cause} from './smtp-replies/cause';
import type {Sentence} from './smtp-replies/likely';

/** What the message is about. No field holds a secret, so none can get into the message. */
export interface AdminMessageFacts {
  /** The address of the mailbox; empty if unknown. */
  readonly mailbox: string;
  /** What went wrong, if something did; with none, the message asks for all that must be right. */
  readonly causes: readonly Cause[];
  /** The codes of the reply, such as `535` and `5.7.139`; empty if none was shown. */
  readonly smtp?: string;
  readonly code?: string;
}

type LineKey = 'mailAdminHello' | 'mailAdminReply' | 'mailAdminPlease' | 'mailAdminSwitch' | 'mailAdminThanks' | CauseKey;

/** A line of the message: a text of `_locales`, or a command that is the same in every language. */
export type AdminLine = (Sentence<LineKey> & {readonly switch?: SwitchId}) | {readonly command: string};

/**
 * A message to the administrator, ready to copy once its keys are resolved: what is wanted, what the server answered, and
 * for every switch its name, how it must stand, the way to it and the commands. A line with `switch` takes the texts
 * of that switch (name, how it must stand, place) as `$1` to `$3`.
 */
export function adminMessage({mailbox, causes, smtp = '', code = ''}: AdminMessageFacts): readonly AdminLine[] {
  const say = (text: LineKey, ...substitutions: string[]): AdminLine => ({text, substitutions});
  const wanted = new Set(causes.flatMap(switchesFor));
  const switches = SWITCHES.filter(({id}) => wanted.size === 0 || wanted.has(id));
  const reply = [smtp, code].filter(Boolean).join(' ');
  return [
    say('mailAdminHello', mailbox || 'name@example.com'),
    ...causes.map((cause) => say(causeKey(cause))),
    ...(reply ? [say('mailAdminReply', reply)] : []),
    say('mailAdminPlease'),
    ...switches.flatMap(({id, show, set}): AdminLine[] => [
      {text: 'mailAdminSwitch', substitutions: [], switch: id},
      ...[show, set].filter(Boolean).map((command) => ({command: commandFor(command, mailbox)})),
    ]),
    say('mailAdminThanks'),
  ];
}
