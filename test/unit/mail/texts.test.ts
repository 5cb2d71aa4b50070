import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import texts from '../../../_locales/en/mail.json';
import {alternativesFor} from '../../../src/mail/alternatives';
import {SWITCHES} from '../../../src/mail/checklist';
import {PRESETS} from '../../../src/mail/providers';
import {causeKey, todoKey, whoCan} from '../../../src/mail/smtp-replies/advice';
import type {Cause} from '../../../src/mail/smtp-replies/cause';

const known = new Map(Object.entries(texts as Record<string, {message: string}>));

/** The closed list, from the type that declares it. */
const causes = [...readFileSync(new URL('../../../src/mail/smtp-replies/cause.ts', import.meta.url), 'utf8').matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, cause]) => cause as Cause);

describe('every key that mail/ gives out', () => {
  it.each(causes)('has a sentence for what happened and what to do: %s', (cause) => {
    expect(known.get(causeKey(cause))?.message).toMatch(/\.$/);
    expect(known.get(todoKey(cause))?.message).toMatch(/\.$/);
    for (const microsoft of [true, false]) expect(known.has(`mailWho_${whoCan(cause, microsoft).replaceAll('-', '_')}`)).toBe(true);
    for (const {text} of alternativesFor(cause)) expect(known.has(text)).toBe(true);
  });

  it('exists for switches and presets', () => {
    for (const {name, must, place, seenBy, setBy} of SWITCHES) for (const key of [name, must, place, seenBy, setBy]) expect(known.has(key), key).toBe(true);
    for (const {id} of PRESETS) expect(known.has(`mailPreset_${id.replaceAll('-', '_')}`)).toBe(true);
  });

  it('is written in the source, so that no text is left over', () => {
    for (const key of known.keys()) expect(key).toMatch(/^mail[A-Z]\w+$/);
  });
});
