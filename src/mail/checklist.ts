/**
 * Everything that must be right before a password may send mail through Microsoft 365, and where it is seen and set.
 * Sources: Microsoft, "Enable or disable authenticated client SMTP submission (SMTP AUTH) in Exchange Online", "Disable
 * Basic authentication in Exchange Online", "Security defaults in Microsoft Entra ID", "Block legacy authentication with
 * Conditional Access", "Enforce Microsoft Entra multifactor authentication with legacy applications using app passwords".
 */
export type SwitchId = 'security-defaults' | 'tenant-switch' | 'mailbox-switch' | 'authentication-policy' | 'conditional-access' | 'licence' | 'mfa';

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;

export interface Switch {
  readonly id: SwitchId;
  /** Keys of `_locales`: its name, how it must stand, and the way to it in the admin centres. */
  readonly name: `mailSwitch_${Underscored<SwitchId>}`;
  readonly must: `mailSwitchMust_${Underscored<SwitchId>}`;
  readonly place: `mailSwitchPlace_${Underscored<SwitchId>}`;
  /** Who can see it, and who can change it: keys of `_locales`. The roles are the least that suffice. */
  readonly seenBy: RoleKey;
  readonly setBy: RoleKey;
  /** Where the admin centre is; `place` gives the way from there. */
  readonly url: string;
  /** PowerShell that shows how it stands, and that sets it; `{mailbox}` stands for the address. Empty: there is none. */
  readonly show: string;
  readonly set: string;
}

/** Roles of Microsoft Entra and Exchange. */
export type RoleKey = 'mailRoleExchange' | 'mailRoleConditionalAccess' | 'mailRoleUser' | 'mailRoleAuthentication' | 'mailRoleReader';

function named(id: SwitchId, facts: Pick<Switch, 'seenBy' | 'setBy' | 'url' | 'show' | 'set'>): Switch {
  const key = id.replaceAll('-', '_') as Underscored<SwitchId>;
  return {id, name: `mailSwitch_${key}`, must: `mailSwitchMust_${key}`, place: `mailSwitchPlace_${key}`, ...facts};
}

// Each by itself, and marked as a mere value: what asks for some of them takes no others into its script.
export const MAILBOX_SWITCH = /* @__PURE__ */ named('mailbox-switch', {
  seenBy: 'mailRoleExchange',
  setBy: 'mailRoleExchange',
  url: 'https://admin.microsoft.com',
  show: "Get-CASMailbox -Identity '{mailbox}' | Format-List SmtpClientAuthenticationDisabled",
  set: "Set-CASMailbox -Identity '{mailbox}' -SmtpClientAuthenticationDisabled $false",
});
const TENANT_SWITCH = /* @__PURE__ */ named('tenant-switch', {
  seenBy: 'mailRoleExchange',
  setBy: 'mailRoleExchange',
  url: 'https://admin.exchange.microsoft.com',
  show: 'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled',
  set: 'Set-TransportConfig -SmtpClientAuthenticationDisabled $false',
});
export const SECURITY_DEFAULTS = /* @__PURE__ */ named('security-defaults', {
  seenBy: 'mailRoleReader',
  setBy: 'mailRoleConditionalAccess',
  url: 'https://entra.microsoft.com',
  show: 'Get-MgPolicyIdentitySecurityDefaultEnforcementPolicy | Format-List IsEnabled',
  set: '',
});
export const MFA = /* @__PURE__ */ named('mfa', {
  seenBy: 'mailRoleAuthentication',
  setBy: 'mailRoleAuthentication',
  url: 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx',
  show: '',
  set: '',
});
const CONDITIONAL_ACCESS = /* @__PURE__ */ named('conditional-access', {
  seenBy: 'mailRoleReader',
  setBy: 'mailRoleConditionalAccess',
  url: 'https://entra.microsoft.com',
  show: 'Get-MgIdentityConditionalAccessPolicy | Format-Table DisplayName, State',
  set: '',
});
const AUTHENTICATION_POLICY = /* @__PURE__ */ named('authentication-policy', {
  seenBy: 'mailRoleExchange',
  setBy: 'mailRoleExchange',
  url: 'https://admin.microsoft.com',
  show: "Get-User -Identity '{mailbox}' | Format-List AuthenticationPolicy; Get-OrganizationConfig | Format-List DefaultAuthenticationPolicy; Get-AuthenticationPolicy | Format-List Name, AllowBasicAuthSmtp",
  set: "New-AuthenticationPolicy -Name 'Allow SMTP AUTH' -AllowBasicAuthSmtp; Set-User -Identity '{mailbox}' -AuthenticationPolicy 'Allow SMTP AUTH'",
});
const LICENCE = /* @__PURE__ */ named('licence', {
  seenBy: 'mailRoleReader',
  setBy: 'mailRoleUser',
  url: 'https://admin.microsoft.com',
  show: "Get-Mailbox -Identity '{mailbox}' | Format-List RecipientTypeDetails, AccountDisabled, SKUAssigned",
  set: '',
});

/** In the order in which they are best looked at: the switch nearest to the mailbox first. */
export const SWITCHES: readonly Switch[] = [MAILBOX_SWITCH, TENANT_SWITCH, SECURITY_DEFAULTS, MFA, CONDITIONAL_ACCESS, AUTHENTICATION_POLICY, LICENCE];

/**
 * A PowerShell line with the mailbox filled in: in single quotes, as PowerShell reads them, so no address can end them.
 * @param mailbox an address; if unknown, the placeholder stays for the administrator to fill in
 */
export function commandFor(command: string, mailbox: string): string {
  return mailbox === '' ? command.replaceAll('{mailbox}', 'name@example.com') : command.replaceAll('{mailbox}', () => mailbox.replace(/['‘’‚‛]/g, '$&$&').replace(/[\r\n]+/g, ''));
}
