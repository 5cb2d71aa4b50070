import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';
import {injectFiles, t} from '../../browser';
import {useSettings} from '../situation';

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

/** Starts the guide, or brings it back: the press on the toolbar gives access where the browser gave none before. */
export function OnMicrosoftPage({tabId}: {tabId: number}) {
  useEffect(() => {
    // Where the browser lets no script in, the text is all there is.
    injectFiles(tabId, ['guide.js']).catch(() => undefined);
  }, [tabId]);
  if (useSettings().policy.allowGuide === false) {
    return (
      <Say title={t('guideOffTitle')}>
        <p class="soft">{t('guideOffText')}</p>
      </Say>
    );
  }
  return (
    <Say title={t('guideTitle')}>
      <p class="soft">{t('guideText')}</p>
      <p class="soft fine">{t('guideReload')}</p>
    </Say>
  );
}
