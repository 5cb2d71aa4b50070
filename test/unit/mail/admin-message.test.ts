import {describe, expect, it} from 'vitest';
import {adminMessage, adminText, noneOfferedMessage} from '../../../src/mail/admin-message';
import {commandFor, SWITCHES} from '../../../src/mail/checklist';

describe('the message to the administrator', () => {
  it('names the mailbox, the reply and the switches of that cause, with their commands', () => {
    const lines = adminMessage({mailbox: 'anna@contoso.com', causes: ['tenant-smtp-auth-disabled'], smtp: '535', code: '5.7.139'});
    expect(lines).toContainEqual({text: 'mailAdminHello', substitutions: ['anna@contoso.com']});
    expect(lines).toContainEqual({text: 'mailAdminReply', substitutions: ['535 5.7.139']});
    expect(lines).toContainEqual({command: "Set-CASMailbox -Identity 'anna@contoso.com' -SmtpClientAuthenticationDisabled $false"});
    expect(lines.map((line) => ('switch' in line ? line.switch.id : '')).filter(Boolean)).toEqual(['mailbox-switch', 'tenant-switch', 'security-defaults']);
  });

  it('asks for every switch when nothing has gone wrong yet', () => {
    expect(adminMessage({mailbox: '', causes: []}).filter((line) => 'switch' in line)).toHaveLength(SWITCHES.length);
  });

  it('asks for what makes app passwords appear where the page offers none', () => {
    const text = adminText(noneOfferedMessage(), (key, ...with_) => [key, ...with_].join(' '));
    expect(text).toMatch(/^mailAdminNone\nmailAdminPlease\n/);
    for (const id of ['mfa', 'mailbox_switch', 'security_defaults']) expect(text).toContain(`mailSwitch_${id} mailSwitchMust_${id} mailSwitchPlace_${id}`);
    expect(text).toMatch(/mailAdminThanks$/);
  });

  it('lets no address end the quotes of a command', () => {
    expect(commandFor("Get-CASMailbox -Identity '{mailbox}'", "o'brien$(x)@contoso.com")).toBe("Get-CASMailbox -Identity 'o''brien$(x)@contoso.com'");
    expect(commandFor("Get-CASMailbox -Identity '{mailbox}'", 'a’; Remove-Mailbox\nb')).toBe("Get-CASMailbox -Identity 'a’’; Remove-Mailboxb'");
  });
});
