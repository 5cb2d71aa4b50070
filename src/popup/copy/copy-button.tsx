import {useEffect, useState} from 'preact/hooks';
import {t} from '../../browser';
import {Icon} from '../icon';
import {refusalText} from '../text';
import {copySecret} from './copy-secret';

interface Props {
  readonly testid: string;
  readonly label: string;
  /** Asked for at the press: a secret is not fetched before. */
  readonly value: () => string | Promise<string>;
  readonly onTrouble: (sentence: string) => void;
  readonly disabled?: boolean;
  /** The value is a password: what becomes of it on the clipboard is to be said. */
  readonly onSecret?: () => void;
}

/** Copies one value and says so by itself for a moment. */
export function CopyButton({testid, label, value, onTrouble, disabled = false, onSecret}: Props) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = async () => {
    let text: string;
    try {
      text = await value();
    } catch (error) {
      onTrouble(refusalText(error));
      return;
    }
    try {
      await (onSecret ? copySecret(text) : navigator.clipboard.writeText(text));
      setDone(true);
      onSecret?.();
    } catch {
      onTrouble(t('copyFailed'));
    }
  };
  const said = done ? t('copied') : label;
  return (
    <button type="button" class="icon-button" data-testid={testid} title={said} aria-label={said} aria-live="polite" disabled={disabled} onClick={copy}>
      <Icon name={done ? 'check' : 'copy'} />
    </button>
  );
}
