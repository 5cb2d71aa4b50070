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
});
