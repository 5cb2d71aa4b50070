// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {readingOf, ringed} from './reading-of';

const picker = (choice: string, add: string) =>
  `<h1>Security info</h1><button>Add sign-in method</button><div role="dialog"><h2>Add a method</h2><p>Choose a method</p>${choice}<button ${add}>Add</button><button>Cancel</button></div>`;
const combobox = (value: string) => `<input readonly role="combobox" aria-haspopup="listbox" placeholder="Choose a method" value="${value}">`;

describe('the choice of the method', () => {
  it('may be a combobox that is a box', () => {
    expect(readingOf(picker(combobox(''), 'disabled'), {}, 'info').target?.getAttribute('role')).toBe('combobox');
    expect(ringed(readingOf(picker(combobox('App password'), ''), {}, 'info'))).toBe('Add');
  });

  it('is no link that leads away', () => {
    const help = '<aside><a href="https://support.example/1">Your app password</a></aside>';
    expect(readingOf(`${picker(combobox(''), 'disabled').replace('role="dialog"', '')}${help}`, {}, 'info').target?.localName).toBe('input');
  });

  describe('among tiles with descriptions', () => {
    const tile = (title: string, description: string) => `<button><b>${title}</b><small>${description}</small></button>`;
    const authenticator = tile('Authenticator app', 'Approve sign-in requests or use one-time codes, no password needed');
    const ours = tile('App password', 'Sign in to apps and devices that don’t support multi-factor authentication, such as older mail programs and scanners');
    const tiles = (...all: string[]) => readingOf(`<h1>Security info</h1><button>Add sign-in method</button><div role="dialog" aria-modal="true"><h2>Add a sign-in method</h2>${all.join('')}<button>Cancel</button></div>`, {}, 'info');

    it('is the one with the title, however long its description is', () => {
      expect(tiles(authenticator, ours).target?.querySelector('b')?.textContent).toBe('App password');
    });

    it('is none that speaks of apps and passwords in its description', () => {
      expect(tiles(authenticator, tile('Phone', 'Get a call or text to sign in with a code')).target).toBeNull();
    });

    it('may have its title in pieces, or an icon before it', () => {
      expect(ringed(tiles(authenticator, '<button><b>App</b> <b>password</b></button>'))).toBe('App password');
      expect(ringed(tiles(authenticator, '<button><i>phonelink</i><b>App password</b></button>'))).toBe('phonelinkApp password');
    });

    it('is no tab of the page', () => {
      expect(tiles('<a role="tab" tabindex="0">App passwords</a>', '<button>App password</button>').target?.localName).toBe('button');
    });
  });
});
