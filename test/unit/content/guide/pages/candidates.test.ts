// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from 'vitest';
import words from '../../../../../_locales/en/guide-words.json';
import {candidatesOn} from '../../../../../src/content/guide/pages/candidates';
import {look} from '../../../../../src/content/guide/pages/page';
import {NOTHING_KNOWN} from '../../../../../src/content/guide/pages/reading';
import {useWords} from '../../../../../src/content/guide/pages/words';
import {naming, secret, SECRET_KINDS} from '../../../../pages/variants/markup';
import {random} from '../../../../pages/variants/seeded';
import {doWithoutLayout} from '../../../../pages/variants/without-layout';

const PASSWORD = 'kfzhxwqtbvmrjplg';

beforeAll(() => {
  doWithoutLayout(window);
  useWords((kind) => words[`guideWords_${kind}`].message);
});

function candidates(html: string) {
  document.body.innerHTML = html;
  return candidatesOn(look(document), NOTHING_KNOWN);
}

describe('candidates for the password', () => {
  it.each(SECRET_KINDS)('hold it whole where it is shown as "%s"', (kind) => {
    const [only, other] = candidates(`<div>${secret(kind, PASSWORD, 'Your app password', naming(random(1)))}</div>`);
    expect(only).toMatchObject({value: PASSWORD, form: 'known', labelled: true});
    expect(other).toBeUndefined();
  });

  it.each([
    ['a part of an address', `<p>https://aka.ms/<b>${PASSWORD}</b></p>`],
    ['a mailbox', `<p><span>${PASSWORD}</span>@contoso.com</p>`],
    ['a heading', `<h2>${PASSWORD}</h2>`],
    ['a button', `<button>${PASSWORD}</button>`],
    ['a placeholder', `<input readonly placeholder="${PASSWORD}">`],
    ['a hidden field', `<input type="hidden" value="${PASSWORD}">`],
    ['text that nobody sees', `<p style="display:none">${PASSWORD}</p>`],
    ['an entry with a box to choose it', `<table><tr><td><input type="checkbox"></td><td>${PASSWORD}</td></tr></table>`],
    ['the page’s own word for it', '<p>sovellussalasana</p>'],
  ])('are not: %s', (_, html) => {
    expect(candidates(html)).toEqual([]);
  });

  it.each([
    ['an id with its label', `<p>Correlation ID: <span>${PASSWORD}</span></p>`],
    ['an example', `<p>For example <code>${PASSWORD}</code></p>`],
    ['a name in quotes', `<p>The app password “<b>${PASSWORD}</b>” was deleted.</p>`],
    ['a word under a heading', '<h2>Your app password</h2><p>counteroffensive</p>'],
  ])('have the evidence against them: %s', (_, html) => {
    expect(candidates(html).filter(({score}) => score > 0)).toEqual([]);
  });
});
