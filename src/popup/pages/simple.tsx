import type {ComponentChildren} from 'preact';
import {t} from '../../browser';

/** A view that only says something: a title and a few lines. */
export function Say({title, children}: {title: string; children: ComponentChildren}) {
  return (
    <section class="say">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export const Blocked = () => (
  <Say title={t('blockedTitle')}>
    <p class="soft">{t('blockedText')}</p>
  </Say>
);

export const OnMicrosoftPage = () => (
  <Say title={t('guideTitle')}>
    <p class="soft">{t('guideText')}</p>
    <p class="soft fine">{t('guideReload')}</p>
  </Say>
);
