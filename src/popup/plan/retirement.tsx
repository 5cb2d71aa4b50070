import {t} from '../../browser';
import {retirementNotice, type RetirementNotice} from '../../mail/retirement';
import {Warning} from './warnings';

/** Where personal accounts make their app passwords. */
const PERSONAL_ORIGIN = 'https://account.live.com';
/** Domains of personal mailboxes only; companies use their own. */
const PERSONAL_DOMAIN = /@(?:outlook|hotmail|live|msn|passport)(?:\.[a-z]{2,3}){1,2}$/i;

export interface WhoseMailbox {
  readonly account: string;
  /** Where the password was made. */
  readonly origin: string;
}

const isPersonal = ({account, origin}: WhoseMailbox) => origin === PERSONAL_ORIGIN || PERSONAL_DOMAIN.test(account);

/** What is to be said today of this mailbox. */
export function noticeFor(whose: WhoseMailbox): RetirementNotice | null {
  return retirementNotice(new Date(), isPersonal(whose) ? 'personal' : 'work');
}

/** One calm line on how long this will work; a clear one where it no longer does. Behind it, all that must be right. */
export function Retirement({onAsk, ...whose}: WhoseMailbox & {onAsk: () => void}) {
  const notice = noticeFor(whose);
  if (!notice) return null;
  return (
    <Warning code={isPersonal(whose) ? 'personal-account' : 'retirement'} calm={notice.severity === 'note'}>
      {t(notice.text)}{' '}
      <button type="button" class="link" data-testid="open-checklist" onClick={onAsk}>
        {t('checklistAsk')}
      </button>
    </Warning>
  );
}
