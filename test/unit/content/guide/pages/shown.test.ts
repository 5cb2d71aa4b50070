// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {entries, readingOf, ringed} from './reading-of';

const PASSWORD = 'qxfrnxjjnwtxvflp';
const LIST = '<h1>App passwords</h1><button>Create</button>';
const shown = (inside: string) => `${LIST}<div role="dialog"><h2>Your app password</h2>${inside}<button>Copy</button><button>Close</button></div>`;

describe('the password', () => {
  it.each(['Mail server', 'Ticket ID', 'crm'])('is no foreign text for standing behind what the user called it: %s', (name) => {
    const ways = [`<p>${name}</p><div>${PASSWORD}</div>`, `<dl><dt>${name}</dt><dd>${PASSWORD}</dd></dl>`, `<table><tr><td>${name}</td><td>${PASSWORD}</td></tr></table>`];
    for (const way of ways) expect(readingOf(shown(way), {name}).appPassword, way).toBe(PASSWORD);
  });

  it('may stand behind the control that copies it', () => {
    expect(readingOf(shown(`<div><button>Copy</button><code>${PASSWORD}</code></div>`).replace('</div><button>Copy</button>', '</div>')).appPassword).toBe(PASSWORD);
  });

  it('is not called what stands unseen before it', () => {
    expect(readingOf(shown(`<p>Password: <span style="opacity: 0">ppppssssddddffff</span><span>${PASSWORD}</span></p>`)).appPassword).toBe(PASSWORD);
  });

  it('may stand in two lines, with vowels or without', () => {
    for (const halves of ['qxfrnxjj<br>nwtxvflp', 'mqnacctw<br>wnnfpplk']) expect(readingOf(shown(`<div>${halves}</div>`)).appPassword).toBe(halves.replace('<br>', ''));
  });

  it('may stand in brackets', () => {
    expect(readingOf(shown(`<p>Password (${PASSWORD})</p>`)).appPassword).toBe(PASSWORD);
  });

  it('is asked for in quotes, where a name might stand', () => {
    const {appPassword, doubtful} = readingOf(shown(`<p>Your app password: “${PASSWORD}”</p>`));
    expect([appPassword, doubtful.length]).toEqual(['', 1]);
  });

  it('may stand beside the list and Create for somebody who has typed a name', () => {
    const row = `${LIST}${entries(3)}<p>Password</p><p>${PASSWORD}</p><button>Copy</button><button>Close</button>`;
    expect(readingOf(row, {name: 'crm'}).appPassword).toBe(PASSWORD);
    expect(readingOf(row.replace('<p>Password', '<p>Your app password')).appPassword).toBe(PASSWORD);
  });
});

describe('no password', () => {
  const halves = '<ul><li>yzfrztcx</li><li>mhbmrfrf</li></ul>';
  const cells = '<table><tr><td>zshgxdnt</td><td>gjycnzrd</td></tr></table>';
  it.each([halves, cells])('is two texts of half its length in a list or a table: %s', (two) => {
    expect(readingOf(shown(two)).appPassword).toBe('');
    expect(readingOf(shown(`${two}<p>Password: <b>${PASSWORD}</b></p>`)).appPassword).toBe(PASSWORD);
  });

  it.each(['…', '••••••••'])('is what stands elsewhere while the password is still to come or hidden: %s', (sign) => {
    expect(readingOf(`<div><code>${PASSWORD}</code></div><article><h2>Your app password</h2><p>Password: ${sign}</p><button>Close</button></article>`).appPassword).toBe('');
    expect(readingOf(shown(`<code>enthusiastically</code><p>Password: ${sign}</p>`)).appPassword).toBe('');
  });
});

it('has a copy control in the box that it stands in, or none', () => {
  const box = `<div style="position: fixed"><h2>Your app password</h2><p>App password: <b>${PASSWORD}</b></p><button>Close</button></div>`;
  const reading = readingOf(`${LIST}${box}<p>aka.ms/help <button>Copy to clipboard</button></p>`);
  expect(reading.appPassword).toBe(PASSWORD);
  expect(ringed(reading)).toBe('Close');
});

describe('a text of the form under a label in words that nobody here knows', () => {
  it('is asked for, not taken', () => {
    const {appPassword, doubtful} = readingOf(shown(`<p>Nywila: <b>${PASSWORD}</b></p>`));
    expect(appPassword).toBe('');
    expect(doubtful.map(({textContent}) => textContent)).toEqual([PASSWORD]);
  });

  it('is not asked for where another is likelier', () => {
    const {appPassword, doubtful} = readingOf(shown(`<p>Nywila: <b>bcdfghjkmnpqrstv</b></p><p>Password: <b>${PASSWORD}</b></p>`));
    expect(appPassword).toBe(PASSWORD);
    expect(doubtful).toEqual([]);
  });
});

describe('a warning in the place of Copy and Close', () => {
  const warned = shown(`<p>Password: <b>${PASSWORD}</b></p><p>The password could not be copied.</p>`).replace('<button>Copy</button><button>Close</button>', '<button>OK</button>');

  it.each([
    ['after Copy', {copied: PASSWORD, name: 'crm'}],
    ['on a page that was loaded again', {}],
  ])('hides neither the password nor the way on %s', (_, known) => {
    const reading = readingOf(warned, known);
    expect(reading.appPassword).toBe(PASSWORD);
    expect(ringed(reading)).toBe('OK');
  });
});

describe('a warning above the password', () => {
  const under = shown(`<code>${PASSWORD}</code>`);
  const above = (box: string, button: string) => `${under}<div ${box}><p>Your browser does not allow access to the clipboard. Copy it by hand.</p><button>${button}</button></div>`;

  it.each(['role="alertdialog" aria-modal="true"', 'style="position: fixed"'])('is left by its only control, whatever that is called: %s', (box) => {
    for (const label of ['OK', 'Close', 'Dismiss', 'Nimeelewa']) {
      const reading = readingOf(above(box, label), {copied: PASSWORD});
      expect([reading.step, ringed(reading)], label).toEqual(['confirm', label]);
    }
  });

  it('is not what has something else to say, or to press', () => {
    const others = [`<div style="position: fixed"><p>Questions about your app password?</p><button>Chat</button></div>`, '<div role="dialog"><p>Copied</p><button>Undo</button><button>Share</button></div>'];
    for (const other of others) expect(ringed(readingOf(under + other, {copied: PASSWORD})), other).toBe('Close');
  });
});

describe('a dialog with something else to copy', () => {
  it('gets no ring', () => {
    const body = `<h1>Security info</h1><button>Add sign-in method</button><div role="dialog" aria-modal="true"><h2>Authenticator app</h2><p>Secret key: <b>${PASSWORD}</b></p><button>Copy</button><button>Back</button><button>Next</button></div>`;
    expect(readingOf(body, {}, 'info')).toMatchObject({target: null, appPassword: ''});
  });
});

describe('a text of the same form is none', () => {
  const controls = '<button>Copy</button><button>Close</button>';
  it.each([
    ['in a chat', `${LIST}<aside><p>My password is</p><p>${PASSWORD}</p>${controls}</aside>`],
    ['in a help text beside Create', `${LIST}<section><h2>Help</h2><p>Password: <code>${PASSWORD}</code></p></section>${controls}`],
    ['under a heading that speaks of something else', `<h1>App passwords</h1><h2>Client secret</h2><input readonly value="${PASSWORD}">${controls}`],
    ['where it is called something in words that nobody here knows', shown(`<p>Xyzzy: <b>${PASSWORD}</b></p>`)],
  ])('%s', (_, body) => {
    expect(readingOf(body).appPassword).toBe('');
  });

  it('and leaves the ring on Create', () => {
    expect(ringed(readingOf(`${LIST}<aside><p>My password is</p><p>${PASSWORD}</p>${controls}</aside>`))).toBe('Create');
  });
});

describe('a text that only looks like the password', () => {
  it.each([
    ['two items of a list', '<ul><li>qxfrnxjj</li><li>nwtxvflp</li></ul>'],
    ['two cells', '<table><tr><td>qxfrnxjj</td><td>nwtxvflp</td></tr></table>'],
  ])('is not put together of %s', (_, text) => {
    expect(readingOf(shown(text))).toMatchObject({appPassword: '', doubtful: []});
  });

  it('beside the password leaves it to the user', () => {
    const parts = '<div><span>ypkl</span> <span>ktdv</span> <span>mbvp</span> <span>tfmc</span></div>';
    expect(readingOf(shown(`<ul><li>qxfrnxjj</li><li>nwtxvflp</li></ul>${parts}`)).appPassword).toBe('');
  });

  it.each([PASSWORD, 'internationalism'])('is not taken while the password is still to come: %s', (text) => {
    for (const to of ['…', '', '<span></span>', '••••••••']) {
      expect(readingOf(shown(`<code>${text}</code><p>Password: ${to}</p>`)).appPassword, to).toBe('');
      expect(readingOf(`<div><code>${text}</code></div><article><h2>Your app password</h2><p>Password: ${to}</p><button>Close</button></article>`).appPassword, to).toBe('');
    }
    expect(readingOf(shown(`<code>internationalism</code><p>Password: <b>${PASSWORD}</b></p>`)).appPassword).toBe(PASSWORD);
  });
});

describe('a box that could be typed into', () => {
  const warned = (box: string, button = 'OK') => `<h2>Your app password</h2><p>Your browser does not allow access to the clipboard. Please copy it by hand.</p>${box}<button>${button}</button>`;

  it('shows what nobody types, beside the button that takes note of the warning', () => {
    for (const body of [warned(`<input value="${PASSWORD}">`), warned(`<textarea>${PASSWORD}</textarea>`), `<h1>App passwords</h1><div role="dialog">${warned(`<input value="${PASSWORD}">`)}</div>`]) {
      const reading = readingOf(body);
      expect(reading.appPassword, body).toBe(PASSWORD);
      expect(ringed(reading), body).toBe('OK');
    }
    const pages = `<h1>App passwords</h1>${entries(1)}<table><tr><td>Copy it by hand.</td></tr><tr><td><input value="${PASSWORD}"></td><td><button>OK</button></td></tr></table><nav><a href="#">‹</a> <a href="#">Next</a></nav>`;
    const reading = readingOf(pages, {copied: PASSWORD});
    expect([reading.appPassword, ringed(reading)]).toEqual([PASSWORD, 'OK']);
  });

  it('shows the password where it is called one and nothing goes on', () => {
    const labelled = '<main><h1>Your app password</h1><label>App password <input value="thequickbrownfox"></label><button>Close</button></main>';
    expect(readingOf(labelled).appPassword).toBe('thequickbrownfox');
    expect(readingOf(labelled.replace('Close', 'Next'))).toMatchObject({appPassword: '', step: 'next'});
  });

  it('holds a name where it is called one, what is typed reads like words, or was typed', () => {
    const ask = (box: string, button: string) => `<h1>App passwords</h1><div role="dialog"><h2>App password</h2><p>Say what your app password is for.</p>${box}<button>${button}</button></div>`;
    const asked = [ask(`<label>Name <input value="${PASSWORD}"></label>`, 'OK'), ask(`<input value="${PASSWORD}">`, 'Next'), ask('<input value="thunderbirdmails">', 'OK')];
    for (const body of asked) expect(readingOf(body), body).toMatchObject({appPassword: '', doubtful: [], step: 'next'});
    expect(readingOf(ask(`<input value="${PASSWORD}">`, 'OK'), {name: PASSWORD})).toMatchObject({appPassword: '', step: 'next'});
  });
});
