import {commandFor, MAILBOX_SWITCH, MFA, SECURITY_DEFAULTS, SWITCHES, type Switch} from './checklist';
import {switchesFor} from './smtp-replies/advice';
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

type LineKey = 'mailAdminHello' | 'mailAdminNone' | 'mailAdminReply' | 'mailAdminPlease' | 'mailAdminSwitch' | 'mailAdminThanks';

/** A line of the message: a text of `_locales`, a switch, or a command that is the same in every language. */
export type AdminLine = Sentence<LineKey> | {readonly switch: Switch} | {readonly command: string};

const say = (text: LineKey, ...substitutions: string[]): AdminLine => ({text, substitutions});

/** What is asked for: for every switch its name, how it must stand, the way to it and the commands. */
function request(switches: readonly Switch[], mailbox: string): readonly AdminLine[] {
  return [
    say('mailAdminPlease'),
    ...switches.flatMap((one): AdminLine[] => [{switch: one}, ...[one.show, one.set].filter(Boolean).map((command) => ({command: commandFor(command, mailbox)}))]),
    say('mailAdminThanks'),
  ];
}

/** A message to the administrator: what is wanted, what the server answered, and what to look at. */
export function adminMessage({mailbox, causes, smtp = '', code = ''}: AdminMessageFacts): readonly AdminLine[] {
  const wanted = new Set(causes.flatMap(switchesFor));
  const reply = [smtp, code].filter(Boolean).join(' ');
  const switches = SWITCHES.filter(({id}) => wanted.size === 0 || wanted.has(id));
  return [say('mailAdminHello', mailbox || 'name@example.com'), ...(reply ? [say('mailAdminReply', reply)] : []), ...request(switches, mailbox)];
}

/** The same where the page offers no app passwords at all. */
export function noneOfferedMessage(): readonly AdminLine[] {
  return [say('mailAdminNone'), ...request([MAILBOX_SWITCH, SECURITY_DEFAULTS, MFA], '')];
}

/** Every key that a message needs: so the one who writes it needs no cast. */
export type AdminKey = LineKey | Switch['name'] | Switch['must'] | Switch['place'];

/** The message as text, in the language of `t`. */
export function adminText(lines: readonly AdminLine[], t: (key: AdminKey, ...substitutions: string[]) => string): string {
  return lines
    .map((line) => {
      if ('command' in line) return `    ${line.command}`;
      if ('switch' in line) return t('mailAdminSwitch', t(line.switch.name), t(line.switch.must), t(line.switch.place));
      return t(line.text, ...line.substitutions);
    })
    .join('\n');
}
