import {t} from '../../browser';
import type {FillReport} from '../../form-agent';
import {clock} from '../text';

/** A fill of before this popup was opened: it can still be undone. */
export function Earlier({report, onUndo}: {report: FillReport; onUndo: (event: Event) => void}) {
  return (
    <p class="earlier">
      <span class="good">{t('reportEarlier', clock(report.at))}</span>
      <button type="button" class="link" data-testid="undo" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}
