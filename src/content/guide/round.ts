/**
 * The one thing that a change of page may not lose: the name typed a moment ago, where each step is a page of its own.
 * It goes through the page's session storage, from one page to the next and no further; it is no secret.
 */
const KEY = 'postkey:name';

export function handOver(name: string): void {
  try {
    if (name) sessionStorage.setItem(KEY, name);
  } catch {
    // A page may forbid storage: then the password goes without its name.
  }
}

export function takeOver(): string {
  try {
    const name = sessionStorage.getItem(KEY) ?? '';
    if (name) sessionStorage.removeItem(KEY);
    return name;
  } catch {
    return '';
  }
}
