import {useState} from 'preact/hooks';
import {t} from '../../browser';
import type {HeldSummary} from '../../messages';
import type {PlannedField} from '../../smtp-form/plan';
import type {Wanted} from '../../smtp-form/value';
import {mayFill} from '../../settings/sites';
import {safetyOf, siteName} from '../address';
import {CopyValues} from '../copy/copy-values';
import type {PlannedDocument} from '../form';
import {BothForms} from '../site/both-forms';
import {SiteName} from '../site/site-name';
import {ServerLine} from '../server/server-line';
import type {ServerState} from '../server/use-server';
import {show} from '../show';
import {useSettings} from '../situation';
import {highlightIn} from '../tab';
import {PlanRow} from './plan-row';
import {isReady} from './ready';
import {AddressWarnings} from './warnings';

interface Props {
  readonly planned: PlannedDocument;
  readonly topOrigin: string;
  readonly wanted: Wanted;
  readonly server: ServerState;
  readonly item: HeldSummary | null;
  readonly busy: boolean;
  /** Something else is to be done first: Fill stands back. */
  readonly quiet: boolean;
  /** The user wants to point at the fields. */
  readonly onPick: () => void;
  readonly onFill: (ticked: (field: PlannedField) => boolean, refused: (field: PlannedField) => boolean) => void;
}

/** The form on this tab: every field with what goes in, and one button. */
export function PlanView({planned: {document, plan}, topOrigin, wanted, server, item, busy, quiet, onPick, onFill}: Props) {
  /** What the user ticked or unticked, by key; the plan's own choice where they did not. */
  const [choice, setChoice] = useState<Readonly<Record<string, boolean>>>({});
  const [asked, setAsked] = useState(false);
  const [copying, setCopying] = useState(false);
  const {origin} = document.value;
  const ticked = (field: PlannedField) => (choice[field.key] ?? field.ticked) && isReady(field, item !== null);
  const refused = ({key}: PlannedField) => choice[key] === false;
  const count = plan.fields.filter(ticked).length;
  const allowed = mayFill(useSettings().policy, origin);
  const doubtful = safetyOf(origin) !== 'secure';

  if (plan.verdict === 'none') {
    return (
      <section class="plan" data-testid="plan" data-verdict="none">
        <h2>{t('planNoneTitle')}</h2>
        <p class="soft">{t('planNoneText')}</p>
        {document.value.fields.length > 0 && <PickButton onPick={onPick} />}
        <ServerLine state={server} />
        <CopyValues wanted={wanted} item={item} />
      </section>
    );
  }

  const press = (event: Event) => {
    // Only a hand fills: no script, not even one that got into this page.
    if (!event.isTrusted) return;
    if (doubtful && !asked) setAsked(true);
    else onFill(ticked, refused);
  };

  return (
    <section class="plan" data-testid="plan" data-verdict={plan.verdict}>
      <h2>{plan.verdict === 'unsure' ? t('planUnsureTitle') : <Title origin={origin} />}</h2>
      <BothForms origin={origin} />
      <ServerLine state={server} />
      {plan.verdict === 'unsure' && (
        <>
          <p class="soft">{t('planUnsureText', siteName(origin))}</p>
          <PickButton onPick={onPick} />
        </>
      )}
      {!allowed && (
        <p class="trouble" data-testid="site-not-allowed">
          {t('refused_site_not_allowed')}
        </p>
      )}
      <AddressWarnings origin={origin} topOrigin={topOrigin} />
      {plan.fields.some(({role}) => role === 'mailer') && <p class="soft">{t('planMailer')}</p>}
      {!plan.fields.some(({visible}) => visible) && <p class="soft">{t('planClosed')}</p>}
      <div class="rows">
        {plan.fields.map((field) => (
          <PlanRow
            key={field.key}
            field={field}
            ready={isReady(field, item !== null)}
            waits={plan.verdict === 'smtp' && !field.ticked && !ticked(field) && !refused(field)}
            ticked={choice[field.key] ?? field.ticked}
            onTick={(on) => setChoice({...choice, [field.key]: on})}
            onPoint={(key) => highlightIn(document, key)}
          />
        ))}
      </div>
      <div class="actions">
        <button type="button" class={quiet ? 'secondary' : 'primary'} data-testid="fill" disabled={count === 0 || busy || !allowed} onClick={press}>
          {busy ? t('filling') : asked ? t('fillAnyway') : count === 0 ? t('fillNone') : count === 1 ? t('fillOne') : t('fillMany', String(count))}
        </button>
        <button type="button" class="secondary" data-testid="copy-values" aria-expanded={copying} onClick={() => setCopying(!copying)}>
          {t('copyValues')}
        </button>
      </div>
      {copying && (
        <div ref={show}>
          <CopyValues wanted={wanted} item={item} />
        </div>
      )}
    </section>
  );
}

function Title({origin}: {origin: string}) {
  const [before, after] = t('planTitle', '\n').split('\n');
  return (
    <>
      {before}
      <SiteName origin={origin} />
      {after}
    </>
  );
}

function PickButton({onPick}: {onPick: () => void}) {
  return (
    <button type="button" class="secondary" data-testid="pick" onClick={onPick}>
      {t('pick')}
    </button>
  );
}
