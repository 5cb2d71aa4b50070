import {useCallback, useEffect, useState} from 'preact/hooks';
import {send, t, type Tab} from '../browser';
import type {FillReport} from '../form-agent';
import type {SwitchId} from '../mail/checklist';
import type {AdminMessageFacts} from '../mail/admin-message';
import type {PlannedField} from '../smtp-form/plan';
import type {Wanted} from '../smtp-form/value';
import {isMailbox, safetyOf, siteName} from './address';
import type * as Later from './later';
import {DiagnosisView} from './diagnosis/diagnosis-view';
import type * as Form from './form';
import {Account} from './held/account';
import {HeldCard} from './held/held-card';
import {TimeLeft} from './held/time-left';
import {Icon, Mark} from './icon';
import {Organisation} from './organisation';
import {startPicking} from './picks';
import {placeOf} from './place';
import {Empty} from './pages/empty';
import {SignIn} from './pages/sign-in';
import {Blocked, OnMicrosoftPage} from './pages/simple';
import {ForeignFrames} from './plan/foreign-frames';
import {PlanView} from './plan/plan-view';
import {noticeFor, Retirement} from './plan/retirement';
import {Earlier} from './report/earlier';
import {ReportView} from './report/report-view';
import {useServer} from './server/use-server';
import type {SettingsView} from './settings/settings-view';
import {SituationContext, useSituationState} from './situation';
import {see, type Seen} from './see';
import {undoIn} from './tab';
import {refusalText} from './text';
import {UpdateNote} from './update-note';
import {useHeld} from './use-held';

/** What the checklist is to be about. */
interface Asked {
  readonly checklist: Pick<typeof Later, 'ChecklistView' | 'messageText'>;
  readonly first: readonly SwitchId[];
  readonly about: AdminMessageFacts;
}

export function App({tab}: {tab: Tab | undefined}) {
  const place = placeOf(tab);
  const incognito = tab?.incognito ?? false;
  const {items, chosen, choose} = useHeld(incognito);
  const [seen, setSeen] = useState<Seen | 'blocked' | null>(null);
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState<{report: FillReport; planned: Form.PlannedDocument} | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [Settings, setSettings] = useState<typeof SettingsView | null>(null);
  const situation = useSituationState();
  const {policy} = situation.settings;
  const tabId = tab?.id ?? -1;

  const look = useCallback(() => {
    setDone(null);
    setTrouble('');
    if (place !== 'page') return;
    see(tabId, incognito).then(setSeen, () => setSeen('blocked'));
  }, [place, tabId, incognito]);
  useEffect(look, [look]);

  const account = chosen?.account || typed;
  const mailbox = isMailbox(account) ? account : '';
  const server = useServer(chosen, policy.server ?? null);
  const wanted: Wanted = {...server.server, username: mailbox, from: policy.sender ?? mailbox};
  // No plan before it is known what is held: a quick press on Fill would leave the password out.
  const page = seen === 'blocked' || items === null ? null : seen;
  const planned = page ? page.form.bestDocument(page.documents, wanted, page.picks) : null;
  const topOrigin = tab?.url && URL.canParse(tab.url) ? originOf(tab.url) : '';
  const last = planned?.document.value;
  const security = page?.explain && planned ? page.form.securityNow(planned, wanted, page.picks) : undefined;
  const failure = page?.explain?.explainPage(page.documents, {fields: planned?.plan.fields ?? [], security, wanted, holds: chosen !== null}, tab?.url ?? '') ?? null;
  const mendTo = failure && page?.explain ? page.explain.mended(wanted, failure.mends) : wanted;
  const mend = failure && planned && page?.explain ? page.form.replanned(planned, mendTo, page.picks) : null;
  const mends = failure && mend && page?.explain ? page.explain.mendable(mend, failure.mends, chosen !== null) : [];
  const whose = {account: chosen?.account ?? typed, origin: chosen?.origin ?? ''};

  const openChecklist = (first: readonly SwitchId[], about: AdminMessageFacts) => {
    import('./later').then((checklist) => setAsked({checklist, first, about}), (error: unknown) => setTrouble(refusalText(error)));
  };
  const keepAccount = async () => {
    if (chosen && !chosen.account && mailbox) await send('popup-bg-account', {id: chosen.id, account: mailbox}).catch(() => undefined);
  };
  const run = async (job: () => Promise<FillReport>) => {
    if (!planned) return;
    setBusy(true);
    setTrouble('');
    try {
      setDone({report: await job(), planned});
    } catch (error) {
      setTrouble(refusalText(error));
    }
    setBusy(false);
  };
  const fill = (ticked: (field: PlannedField) => boolean, refused: (field: PlannedField) => boolean, what = planned, values = wanted) =>
    run(async () => {
      if (!what || !page) throw new Error('nothing planned');
      await keepAccount();
      return page.form.fillDocument(what, ticked, refused, values, chosen?.id ?? null);
    });
  const undo = (event: Event) => {
    // As with Fill: only a hand.
    if (event.isTrusted) void run(() => (planned ? undoIn(planned.document) : Promise.reject(new Error('nothing planned'))));
  };
  const pick = () => {
    if (!planned) return;
    startPicking(planned.document).then(() => window.close(), (error: unknown) => setTrouble(refusalText(error)));
  };
  const openMicrosoft = () => {
    const site = place === 'page' && tab?.url ? siteName(tab.url) : '';
    send('popup-bg-open-microsoft', {purpose: site, incognito, windowId: tab?.windowId ?? null}).then(() => window.close(), (error: unknown) => setTrouble(refusalText(error)));
  };

  const toggleSettings = () => {
    if (Settings) setSettings(null);
    else import('./later').then((loaded) => setSettings(() => loaded.SettingsView), (error: unknown) => setTrouble(refusalText(error)));
  };

  const retirement = place !== 'sign-in' && <Retirement {...whose} onAsk={() => openChecklist([], {mailbox, causes: []})} />;
  // What no longer works is said before anything is filled; what will change one day, last.
  const warned = noticeFor(whose)?.severity !== 'note';
  const asksAccount = !chosen?.account && (chosen !== null || (planned !== null && planned.plan.verdict !== 'none'));
  return (
    <SituationContext.Provider value={situation}>
      <header>
        <h1>
          <Mark /> {Settings ? t('settings') : t('extensionName')}
        </h1>
        {chosen && !Settings && <TimeLeft item={chosen} />}
        <button type="button" class="icon-button" data-testid="settings" aria-expanded={Settings !== null} title={t(Settings ? 'settingsClose' : 'settings')} aria-label={t(Settings ? 'settingsClose' : 'settings')} onClick={toggleSettings}>
          <Icon name={Settings ? 'cross' : 'settings'} />
        </button>
      </header>
      {Settings && (
        <main>
          <Settings />
          <Organisation />
        </main>
      )}
      <main hidden={asked !== null || Settings !== null}>
        <UpdateNote />
        {items?.length === 0 && place !== 'sign-in' && !done && <Empty onOpen={openMicrosoft} />}
        {chosen && <HeldCard key={chosen.id} item={chosen} chosen onChoose={() => choose(chosen.id)} />}
        {items && items.length > 1 && (
          <details class="others" open={items.length < 4}>
            <summary>{t('others')}</summary>
            {items.filter((item) => item !== chosen).map((item) => (
              <HeldCard key={item.id} item={item} chosen={false} onChoose={() => choose(item.id)} />
            ))}
          </details>
        )}
        {place === 'page' && asksAccount && !done && <Account value={typed} onInput={setTyped} onDone={keepAccount} />}
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {warned && retirement}
        {(place === 'blocked' || seen === 'blocked' || (page && !planned)) && <Blocked />}
        {place === 'sign-in' && <SignIn />}
        {place === 'guide' && <OnMicrosoftPage tabId={tabId} />}
        {place === 'page' && seen !== 'blocked' && page === null && <p class="soft">{t('loading')}</p>}
        {done && (
          <ReportView report={done.report} fields={done.planned.plan.fields} canUndo={done.report.kind === 'fill'} onUndo={undo} onAgain={look} />
        )}
        {page && planned && !done && (
          <>
            {last?.canUndo && last.lastReport && <Earlier report={last.lastReport} onUndo={undo} />}
            {failure && (
              <DiagnosisView
                found={failure}
                mends={mends}
                doubtful={safetyOf(planned.document.value.origin) !== 'secure'}
                busy={busy}
                onMend={() => fill(({key}) => mends.some((field) => field.key === key), () => false, mend, mendTo)}
                message={() => page.explain?.messageText({mailbox, causes: [failure.cause], smtp: failure.smtp, code: failure.code}) ?? ''}
                onChecklist={() => openChecklist(failure.switches, {mailbox, causes: [failure.cause], smtp: failure.smtp, code: failure.code})}
              />
            )}
            <ForeignFrames scans={page.documents} verdict={planned.plan.verdict} onGranted={look} />
            {planned.plan.verdict === 'none' && page.form.isSealed(page.documents, wanted) && <p class="trouble">{t('why_sandboxed')}</p>}
            <PlanView planned={planned} topOrigin={topOrigin} wanted={wanted} server={server} item={chosen} busy={busy} quiet={mends.length > 0} onFill={fill} onPick={pick} />
          </>
        )}
        <Organisation />
        {!warned && retirement}
      </main>
      {asked && !Settings && (
        <main>
          <asked.checklist.ChecklistView notice={noticeFor(whose)} mailbox={mailbox} first={asked.first} message={() => asked.checklist.messageText(asked.about)} onBack={() => setAsked(null)} />
        </main>
      )}
    </SituationContext.Provider>
  );
}

function originOf(url: string): string {
  return new URL(url).origin;
}
