// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {entries, readingOf, ringed} from './reading-of';

const LIST = '<h1>App passwords</h1><button>Create</button>';
const INFO = '<h1>Security info</h1><button>Add sign-in method</button>';
const dialog = (inside: string, attributes = 'role="dialog"') => `<div ${attributes}>${inside}</div>`;
const naming = (message: string) => dialog(`<h2>Create app password</h2><label>Name <input value="Printer at the door"></label>${message}<button>Cancel</button><button>Next</button>`);

describe('the limit of forty', () => {
  it.each([
    ['in a paragraph', '<p>You can have up to 40 app passwords. Delete one first.</p>'],
    ['in an alert', '<div role="alert">App-Kennwörter: nicht mehr als 40 erlaubt.</div>'],
    ['in words that nobody here knows', '<p>Xyzzy 40 passwords plugh.</p>'],
    ['in the digits of another script', '<p>لا يمكن أن يكون لديك أكثر من ٤٠ كلمة مرور.</p>'],
  ])('takes the ring off Create where the page says it %s', (_, message) => {
    const reading = readingOf(LIST + message + entries(40));
    expect(reading).toMatchObject({step: 'create', note: 'limit', target: null});
  });

  it('is told on a page that has given way to it', () => {
    expect(readingOf('<input type="search"><h2>Create app password</h2><p>You can’t have more than 40 app passwords.</p><button>Close</button>')).toMatchObject({note: 'limit', trouble: null, target: null});
  });

  it('is told, and Create stays ringed, where the number of entries alone says it', () => {
    const reading = readingOf(LIST + entries(40));
    expect(reading).toMatchObject({step: 'create', note: 'limit'});
    expect(ringed(reading)).toBe('Create');
  });

  it.each([
    ['over the list', entries(40)],
    ['over a list that is hidden meanwhile', `<main aria-hidden="true">${entries(40)}</main>`],
    ['on a page without the list', ''],
  ])('takes the ring off Next where a dialog says it %s', (_, list) => {
    const reading = readingOf(list + naming('<div>You can have up to 40 app passwords. Delete one before you create another.</div>'));
    expect(reading).toMatchObject({note: 'limit', target: null});
  });

  it('is not the length of a name, nor a help text over a short list', () => {
    expect(ringed(readingOf(entries(40) + naming('<p>At most 40 characters.</p>')))).toBe('Next');
    expect(ringed(readingOf(`${LIST}<p>You can have up to 40 app passwords. Delete those that you no longer need.</p>${entries(3)}`))).toBe('Create');
  });
});

describe('an account without', () => {
  it.each([
    ['Your organization has turned off app passwords.', 'switch'],
    ['You don’t have permission to create app passwords. Contact your administrator.', 'switch'],
    ['App passwords are not available because of conditional access.', 'policy'],
  ])('has its list and no Create, and the page says why: %s', (why, cause) => {
    expect(readingOf(`<h1>App passwords</h1><p>${why}</p>${entries(2)}`)).toMatchObject({step: null, trouble: 'not-available', cause});
  });

  it('is not one where nothing says why: Create may be called what nobody here knows', () => {
    expect(readingOf(`<h1>App passwords</h1><button>Xyzzy</button>${entries(2)}`)).toMatchObject({step: 'create', target: null, trouble: null});
  });

  const options = '<option value="">Choose a method</option><option>Phone</option><option>Email</option>';
  it.each([
    ['a drop-down with nothing chosen yet', dialog(`<h2>Add a method</h2><select>${options}</select><button disabled>Add</button><button>Cancel</button>`)],
    ['a drop-down in the page', `<section><h2>Add a method</h2><select>${options}</select><button disabled>Add</button><button>Cancel</button></section>`],
    ['tiles', dialog('<h2>Add a method</h2><button>Phone</button><button>Security key</button><button>Cancel</button>')],
    ['options', dialog('<h2>Add a method</h2><div role="listbox"><div role="option">Phone</div><div role="option">Email</div></div><button>Cancel</button>')],
  ])('has others to choose from, in %s', (_, picker) => {
    expect(readingOf(INFO + picker, {}, 'info')).toMatchObject({step: null, trouble: 'not-available', cause: ''});
  });
});

describe('a refused name', () => {
  it.each([
    ['by its colour', '<div style="color: rgb(168, 0, 0)">Xyzzy plugh.</div>'],
    ['by its colour on dark ground', '<div style="color: rgb(241, 112, 123)">Xyzzy plugh.</div>'],
    ['by a class', '<p class="err">Xyzzy plugh.</p>'],
    ['in a row of its own', '<table><tr><td></td></tr><tr><td><div role="alert">Xyzzy plugh.</div></td></tr></table>'],
  ])('is seen %s', (_, message) => {
    const reading = readingOf(naming(message));
    expect(reading).toMatchObject({step: 'name', note: 'refused'});
    expect(reading.target?.localName).toBe('input');
  });

  it('is seen in words that may be a hint, once that name was tried', () => {
    const said = '<p>An app password with this name already exists.</p>';
    expect(readingOf(naming(said), {tried: 'Printer at the door'})).toMatchObject({step: 'name', note: 'refused'});
    expect(readingOf(naming(said), {tried: 'Printer'})).toMatchObject({step: 'next', note: ''});
    expect(readingOf(naming(said))).toMatchObject({step: 'next', note: ''});
  });

  it('is seen by its colour before the box', () => {
    const row = '<td><span style="color: rgb(168, 0, 0)">Xyzzy plugh is not a name.</span><input value="Canon printer"></td><td><button>Next</button></td>';
    expect(readingOf(`<h2>Create app password</h2><table><tr>${row}</tr></table>`)).toMatchObject({step: 'name', note: 'refused'});
  });

  it('is no star beside a label, no hint and no red button', () => {
    const reading = readingOf(naming('<span style="color: rgb(255, 0, 0)">*</span><p style="color: rgb(90, 90, 90)">Xyzzy.</p><button style="color: rgb(255, 0, 0)">Help</button>'));
    expect(reading).toMatchObject({step: 'next', note: ''});
  });
});

describe('a question in the page itself', () => {
  it('whether to delete is no entry of the list', () => {
    const question = '<section><p>Delete this app password?</p><button>Delete</button> <button>Cancel</button></section>';
    expect(readingOf(`${INFO}${entries(2)}${question}`, {}, 'info')).toMatchObject({entries: ['Printer 1', 'Printer 2'], target: null});
  });

  it.each(['', 'style="position: fixed"'])('to prove who it is takes the ring off Add: %s', (style) => {
    expect(readingOf(`${INFO}<div ${style}><h2>Xyzzy plugh</h2><p>ann@contoso.com</p><button>Cancel</button> <button>Next</button></div>`, {}, 'info')).toMatchObject({target: null, trouble: null});
  });

  it('is no tour with a Next', () => {
    expect(ringed(readingOf(`${INFO}<div><p>Xyzzy plugh</p><button>Cancel</button> <button>Next</button></div>`, {}, 'info'))).toBe('Add sign-in method');
  });
});

describe('what stands above the page', () => {
  it.each(['Delete this?', 'Bu uygulama parolasını silmek istiyor musunuz?', 'Xyzzy plugh?'])('takes the ring off Create while it asks: %s', (question) => {
    const reading = readingOf(`${LIST}${entries(3)}${dialog(`<p>${question}</p><button>Cancel</button><button>OK</button>`, 'style="position: absolute; z-index: 9"')}`);
    expect(reading).toMatchObject({step: 'create', target: null});
  });

  it('is an error of the page, not a lack of app passwords, where it gives no reason', () => {
    const error = (message: string) => readingOf(`<h1>App passwords</h1>${dialog(`<h2>App passwords</h2><p>${message}</p><button>Close</button>`)}`);
    expect(error('Something went wrong. Check your connection.')).toMatchObject({trouble: 'unknown-page', note: 'network'});
    expect(error('Xyzzy plugh.')).toMatchObject({trouble: 'unknown-page', note: ''});
    expect(error('Your organization has turned off app passwords.')).toMatchObject({trouble: 'not-available', cause: 'switch'});
  });

  it('is a box that has nothing to press yet, too', () => {
    expect(readingOf(`${LIST}${dialog('<div role="progressbar"></div>', 'role="dialog" aria-modal="true"')}`)).toMatchObject({step: 'create', target: null});
    expect(readingOf(`${LIST}${dialog('<div aria-busy="true"></div>', 'role="dialog"')}`)).toMatchObject({step: 'create', target: null});
  });

  it.each([
    ['a name box without its buttons', '<h2>Create</h2><input>'],
    ['a password that is still to come', '<h2>Your app password</h2><p>Password: …</p>'],
    ['a secret of something else', '<p>Xyzzy: <span>zhqd ntxt</span> <button aria-label="Copy"></button></p><button>Xyzzy</button>'],
    ['an error', '<p>We could not reach the server.</p><button>OK</button>'],
  ])('takes the ring off Create where it does not call itself a dialog, and shows %s', (_, inside) => {
    expect(readingOf(LIST + entries(2) + dialog(inside, 'style="position: fixed"'))).toMatchObject({step: 'create', target: null});
  });

  it('is a picker of other methods, by its test ids', () => {
    const tiles = '<button data-testid="authmethod-picker-email">E-mail</button><button data-testid="authmethod-picker-phone">Xyzzy</button>';
    expect(readingOf(INFO + dialog(tiles, 'style="position: fixed"'), {}, 'info')).toMatchObject({trouble: 'not-available', target: null});
  });

  it('is a warning whose one button has a name that nobody here knows', () => {
    const shown = dialog('<h2>Your app password</h2><code>mqnkcctwwnnfpplk</code><button>Copy password</button><button>Close</button>', 'role="dialog" aria-modal="true"');
    const warning = dialog('<p>Your browser does not allow access to the clipboard.</p><button>Xyzzy</button>', 'role="alertdialog"');
    const reading = readingOf(LIST + shown + warning, {copied: 'mqnkcctwwnnfpplk'});
    expect(reading.step).toBe('confirm');
    expect(ringed(reading)).toBe('Xyzzy');
  });

  it('is no feedback beside the page', () => {
    expect(ringed(readingOf(`${INFO}<aside><textarea></textarea><button>Send</button><button>Cancel</button></aside>`, {}, 'info'))).toBe('Add sign-in method');
  });

  it('is no question whether the page was of help', () => {
    expect(ringed(readingOf(`${LIST}<p>Was this helpful? <button>Yes</button> <button>No</button></p>`))).toBe('Create');
    expect(ringed(readingOf(`${INFO}<p>Was this helpful? <button>Yes</button> <button>No</button></p>`, {}, 'info'))).toBe('Add sign-in method');
  });

  it('is a question by the name of an entry, in any words', () => {
    expect(readingOf(`${LIST}${entries(3)}<div><p>Xyzzy “Printer 2”?</p><button>Yes</button><button>No</button></div>`)).toMatchObject({step: 'create', target: null});
  });
});

describe('a session that has ended', () => {
  const words = 'Your session has expired. Sign in again to continue.';
  it.each([
    ['in a bar over the list', `<div>${words} <a href="/login">Sign in</a></div>${LIST}`, 'legacy'],
    ['in an alert', `<div role="alert">${words}</div>${LIST}`, 'legacy'],
    ['in Greek', `<div role="alert">Αποσυνδεθήκατε λόγω αδράνειας.</div>${LIST}`, 'legacy'],
    ['in a paragraph of its own', `<p>Your session timed out.</p>${LIST}`, 'legacy'],
    ['by a way to sign in alone', `<section><p>Xyzzy plugh.</p><button>Sign in</button></section>${LIST}${entries(2)}`, 'legacy'],
    ['in a dialog over Security info', `${INFO}${dialog(`<p>${words}</p><button>Sign in</button>`)}`, 'info'],
  ] as const)('is told %s', (_, body, page) => {
    expect(readingOf(body, {}, page)).toMatchObject({step: null, target: null, trouble: 'signed-out'});
  });

  it('is no header with a way to sign out, or in with another account', () => {
    expect(readingOf('<header><a href="/logout">Se déconnecter</a></header><h1>Mots de passe d’application</h1>').trouble).toBe('not-available');
    expect(ringed(readingOf(`<header><a href="/signout">Sign out</a></header>${LIST}`))).toBe('Create');
    expect(ringed(readingOf(`<header><a href="/signin">Sign in</a></header>${LIST}`))).toBe('Create');
  });
});

it('a network error beside the name blames no name', () => {
  expect(readingOf(naming('<div role="alert">Something went wrong. Check your network connection.</div>'))).toMatchObject({note: 'network', target: null});
});

it.each(['Noe gikk galt. Kontroller tilkoblingen og prøv på nytt.', 'We couldn’t reach the server. Please try again later.', 'Der Server ist nicht erreichbar.'])('a network error in no box of its own takes the ring off Create: %s', (message) => {
  expect(readingOf(`${LIST}<p>${message}</p>`)).toMatchObject({step: 'create', note: 'network', target: null});
});

it('an entry called by a word of errors is none, nor is the way to an administrator', () => {
  expect(readingOf(`${LIST}${'<ul><li>Mail server <button>Delete</button></li></ul>'}${dialog('<p>Delete Mail server?</p><button>Yes</button><button>No</button>')}`).note).toBe('');
  expect(readingOf('<h1>Sovellussalasanat</h1><div role="alert">Ota yhteys järjestelmänvalvojaan.</div>').note).toBe('');
});
