import type {ComponentChildren} from 'preact';
import {t} from '../../browser';
import {Icon} from '../icon';
import {useSettings} from '../situation';

/** Says that a setting is not the user's to change. */
export function Managed({children}: {children?: ComponentChildren}) {
  return (
    <p class="managed fine" data-testid="managed">
      <Icon name="lock" />
      <span>{children ?? t('managed')}</span>
    </p>
  );
}

/** What else the organisation has set, and what of it could not be understood. */
export function ManagedRest() {
  const {policy, ignored} = useSettings();
  const {allowCopy, allowReveal, allowGuide, fillOnly, fillNever, server, sender, namePattern} = policy;
  const set = [
    allowReveal === false && t('managedReveal'),
    allowCopy === false && t('managedCopy'),
    allowGuide === false && t('managedGuide'),
    fillOnly && (fillOnly.length > 0 ? t('managedFillOnly', fillOnly.join(', ')) : t('managedFillNowhere')),
    fillNever && fillNever.length > 0 && t('managedFillNever', fillNever.join(', ')),
    server && t('managedServer', `${server.host}:${server.port}`),
    sender && t('managedSender', sender),
    namePattern && t('managedName', namePattern),
  ].filter((sentence) => typeof sentence === 'string');
  return (
    <>
      {set.length > 0 && (
        <section class="say" data-testid="managed-rest">
          <h2>{t('managed')}</h2>
          <ul class="points">
            {set.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {ignored.length > 0 && (
        <p class="trouble" data-testid="managed-ignored">
          {t('managedIgnored', ignored.join(', '))}
        </p>
      )}
    </>
  );
}
