import {t} from '../../browser';
import type {FillReport, ReportLine} from '../../form-agent';
import type {PlannedField} from '../../smtp-form/plan';
import {Icon} from '../icon';
import {takeFocus} from '../show';
import {outcomeText, roleText, whyText} from '../text';

interface Props {
  readonly report: FillReport;
  /** The fields by key, for the names that the page gives them. */
  readonly fields: readonly PlannedField[];
  readonly canUndo: boolean;
  readonly onUndo: (event: Event) => void;
  readonly onAgain: () => void;
}

/** What came of a fill or an undo, field by field. */
export function ReportView({report, fields, canUndo, onUndo, onAgain}: Props) {
  const tried = report.lines.filter((line) => line.outcome !== 'skipped');
  const right = tried.filter((line) => line.outcome !== 'rejected').length;
  const numbers = [String(right), String(tried.length)];
  const all = right === tried.length;
  const title =
    report.kind === 'undo'
      ? all
        ? t('reportUndone')
        : t('reportUndoneSome', ...numbers)
      : all
        ? t('reportAll', String(right))
        : t('reportSome', ...numbers);
  return (
    <section class="report">
      <h2 class={all ? 'good' : ''} aria-live="polite" tabIndex={-1} ref={takeFocus}>
        {title}
      </h2>
      {report.kind === 'fill' && <p class="soft">{t('reportNext')}</p>}
      <ul class="rows">
        {report.lines.map((line) => (
          <Line key={line.key} line={line} back={report.kind === 'undo'} label={fields.find((field) => field.key === line.key)?.label ?? ''} />
        ))}
      </ul>
      <div class="actions">
        {canUndo && report.kind === 'fill' && (
          <button type="button" class="secondary" data-testid="undo" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
        <button type="button" class="secondary" data-testid="again" onClick={onAgain}>
          {t('planAgain')}
        </button>
      </div>
    </section>
  );
}

function Line({line: {role, outcome, why}, back, label}: {line: ReportLine; back: boolean; label: string}) {
  const good = outcome === 'filled' || outcome === 'unchanged';
  return (
    <li class="report-row" data-testid="report-row" data-role={role} data-outcome={outcome}>
      <span class={good ? 'good' : outcome === 'rejected' ? 'bad' : 'soft'}>
        <Icon name={good ? 'check' : outcome === 'rejected' ? 'warning' : 'cross'} />
      </span>
      <span class="role">{label || roleText(role)}</span>
      <span class="value">
        {back && outcome === 'filled' ? t('outcomeBack') : outcomeText(outcome)}
        {why && <small>{whyText(why)}</small>}
      </span>
    </li>
  );
}
