/** The pages on which app passwords are made; the guide runs there and may add to the vault. */
export const MICROSOFT_ORIGINS: readonly string[] = [
  'https://account.activedirectory.windowsazure.com',
  'https://account.activedirectory.windowsazure.us',
  'https://account.activedirectory.windowsazure.cn',
  'https://mysignins.microsoft.com',
  'https://mysignins.azure.us',
  'https://account.live.com',
];

/** Where a work or school account makes one. */
export const APP_PASSWORDS_URL = 'https://account.activedirectory.windowsazure.com/AppPasswords.aspx';
