import type {ComponentChildren} from 'preact';
import {t} from '../../browser';
import {safetyOf, siteName} from '../address';
import {Icon} from '../icon';

export type WarningCode = 'insecure-page' | 'private-network' | 'foreign-frame' | 'retirement' | 'personal-account';

/** Something to know before filling. Calm ones are small; the others stand out. */
export function Warning({code, calm = false, children}: {code: WarningCode; calm?: boolean; children: ComponentChildren}) {
  return (
    <p class={calm ? 'warning calm' : 'warning'} data-testid="warning" data-code={code}>
      {!calm && <Icon name="warning" />}
      <span>{children}</span>
    </p>
  );
}

/** The warnings that the address of a form calls for. `topOrigin` is that of the tab. */
export function AddressWarnings({origin, topOrigin}: {origin: string; topOrigin: string}) {
  const safety = safetyOf(origin);
  return (
    <>
      {safety === 'open' && <Warning code="insecure-page">{t('warnInsecure', siteName(origin))}</Warning>}
      {safety === 'private' && <Warning code="private-network">{t('warnPrivate', siteName(origin))}</Warning>}
      {origin !== topOrigin && <Warning code="foreign-frame">{t('warnForeignFill', siteName(origin), siteName(topOrigin))}</Warning>}
    </>
  );
}
