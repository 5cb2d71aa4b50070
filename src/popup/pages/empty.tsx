import {t} from '../../browser';
import {Icon} from '../icon';

/** Nothing is held: where to make an app password. */
export function Empty({onOpen}: {onOpen: () => void}) {
  return (
    <section class="card empty" data-testid="empty">
      <h2>{t('emptyTitle')}</h2>
      <p class="soft">{t('emptyText')}</p>
      <button type="button" class="primary" data-testid="open-microsoft" onClick={onOpen}>
        {t('openMicrosoft')} <Icon name="open" />
      </button>
    </section>
  );
}
