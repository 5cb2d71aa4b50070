/** Permissions that are asked for when they are needed. */
import browser from 'webextension-polyfill';

/** Those of this browser's manifest: what it takes to read the clipboard and to write it without a press. */
const optionalPermissions = () => ({permissions: browser.runtime.getManifest().optional_permissions as browser.Manifest.OptionalPermission[]});

export async function hasOptionalPermissions(): Promise<boolean> {
  return browser.permissions.contains(optionalPermissions());
}

/** Must be called straight from a press. The popup may be closed by the browser's question. */
export async function requestOptionalPermissions(): Promise<boolean> {
  return browser.permissions.request(optionalPermissions());
}

/** Asks the user for access to an origin. Must be called straight from a click. */
export async function requestOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({origins: [`${origin}/*`]});
}
