import {useState} from 'preact/hooks';
import {t} from '../../browser';
import type {PrinterCard} from '../../mail/copy-as/printer-card';
import {qrCode} from '../../qr-code/encode';
import {show} from '../show';

/** Large, to be read across a room and typed with two fingers. A QR code only if it is asked for. */
export function Card({card: {rows, password}}: {card: PrinterCard}) {
  const [code, setCode] = useState<readonly (readonly boolean[])[] | 'too-long' | null>(null);
  const lines = () => [...rows.map(({label, value}) => `${t(label)}: ${value}`), `${t('copySecret')}: ${password.join('')}`].join('\n');
  const toggle = () => {
    setCode(code ? null : (qrCode(lines()) ?? 'too-long'));
  };
  return (
    <>
      <dl class="printer-card" data-testid="printer-card" ref={show}>
        {rows.map(({label, value}) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('mailCardPassword')}</dt>
          <dd class="secret">{password.join(' ')}</dd>
        </div>
      </dl>
      <button type="button" class="link no-print" data-testid="show-qr" aria-expanded={code !== null} onClick={toggle}>
        {t(code ? 'cardQrHide' : 'cardQr')}
      </button>
      {code === 'too-long' && <p class="fine">{t('cardQrLong')}</p>}
      {code && code !== 'too-long' && <QrCode code={code} />}
    </>
  );
}

/** Squares of light around the code: readers need four. */
const QUIET = 4;

function QrCode({code}: {code: readonly (readonly boolean[])[]}) {
  const size = code.length + QUIET * 2;
  const path = code.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : []))).join('');
  return (
    <svg ref={show} class="qr" data-testid="qr" role="img" aria-label={t('cardQrLabel')} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
