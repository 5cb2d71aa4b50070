import {useEffect, useState} from 'preact/hooks';
import {t} from '../../browser';
import type {HeldSummary} from '../../messages';
import {clock} from '../text';

const RADIUS = 6;
const ROUND = 2 * Math.PI * RADIUS;

/** How long the password is still held: a small ring, not an alarm. */
export function TimeLeft({item: {capturedAt, expiresAt}}: {item: HeldSummary}) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (expiresAt === null) {
    return (
      <p class="time-left" title={t('heldSavedSession')}>
        {t('timeLeftSession')}
      </p>
    );
  }
  const left = Math.max(0, expiresAt - now);
  const part = Math.min(1, left / (expiresAt - capturedAt));
  const minutes = Math.floor(left / 60_000);
  return (
    <p class="time-left" role="timer" title={t('heldSaved', clock(expiresAt))}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r={RADIUS} class="track" />
        <circle cx="8" cy="8" r={RADIUS} class="rest" stroke-dasharray={`${part * ROUND} ${ROUND}`} transform="rotate(-90 8 8)" />
      </svg>
      {minutes > 0 ? t('timeLeftMinutes', String(minutes)) : t('timeLeftSeconds')}
    </p>
  );
}
