/** Puts a text on the clipboard. Works on a press of the user alone. */

/** @returns whether it is there. A page may forbid the clipboard to every script in it; the older command needs no leave. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const done = new AbortController();
  const options = {capture: true, signal: done.signal};
  // Chromium takes the command, without a selection, where somebody answers this.
  window.addEventListener('beforecopy', (event) => event.preventDefault(), options);
  window.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    options,
  );
  try {
    return document.execCommand('copy');
  } finally {
    done.abort();
  }
}
