import {t} from '../../browser';
import {Say} from './simple';

/** What comes on Microsoft's sign-in pages. Told here because nothing of Postkey runs there. */
export function SignIn() {
  const steps = [t('signIn1'), t('signIn2'), t('signIn3'), t('signIn4'), t('signIn5'), t('signIn6')];
  return (
    <div data-testid="sign-in">
      <Say title={t('signInTitle')}>
        <p class="soft">{t('signInText')}</p>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="soft fine">{t('signInPrivacy')}</p>
      </Say>
    </div>
  );
}
