import {requestOrigin, t} from '../../browser';
import type {Verdict} from '../../smtp-form/verdict';
import {siteName} from '../address';
import type {Scanned} from '../tab';
import {Warning} from './warnings';

/** Frames of other sites that could hold the form: each needs the user's permission for that very site. */
export function ForeignFrames({scans, verdict, onGranted}: {scans: readonly Scanned[]; verdict: Verdict; onGranted: () => void}) {
  if (verdict === 'smtp') return null;
  const seen = new Set(scans.map((scan) => scan.value.origin));
  const unseen = [...new Set(scans.flatMap((scan) => scan.value.foreignFrames))].filter((origin) => !seen.has(origin));
  return (
    <>
      {unseen.map((origin) => (
        <div key={origin} class="foreign">
          <Warning code="foreign-frame">{t('warnForeign', siteName(origin))}</Warning>
          <button type="button" class="secondary" data-testid="grant" data-origin={origin} onClick={() => requestOrigin(origin).then((granted) => granted && onGranted())}>
            {t('allowForeign', siteName(origin))}
          </button>
        </div>
      ))}
    </>
  );
}
