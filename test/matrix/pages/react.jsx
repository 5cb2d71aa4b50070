import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

function Control({field: {key, kind, options}, value, disabled, set}) {
  const common = {name: key, disabled};
  switch (kind) {
    case 'list':
      return <select {...common} value={value} onChange={(event) => set(event.target.value)}>{options.map((one) => <option key={one.value} value={one.value}>{one.text}</option>)}</select>;
    case 'tick':
      return <input {...common} type="checkbox" checked={value} onChange={(event) => set(event.target.checked)} />;
    case 'digits':
      return <input {...common} inputMode="numeric" value={value} onChange={(event) => set(digits(event.target.value))} />;
    default:
      return <input {...common} type={kind} value={value} onChange={(event) => set(event.target.value)} />;
  }
}

function Radios({field: {key, label, options}, value, set}) {
  return (
    <fieldset>
      <legend>{label}</legend>
      {options.map((one) => (
        <label key={one.value}>
          <input type="radio" name={key} value={one.value} checked={value === one.value} onChange={() => set(one.value)} /> {one.text}
        </label>
      ))}
    </fieldset>
  );
}

function App() {
  const [state, setState] = useState(initial);
  const [taken, setTaken] = useState(initial);
  const [revision, setRevision] = useState(0);
  useEffect(() => submits(() => taken), [taken]);
  const set = (field) => (value) => {
    setState((old) => ({...old, [field.key]: value}));
    const take = () => setTaken((old) => ({...old, [field.key]: value}));
    if (field.late) afterPause(field.key, take);
    else take();
    if (redraws) setRevision((old) => old + 1);
  };
  return (
    <form key={revision}>
      <h1>{TITLE}</h1>
      {fields
        .filter((field) => isShown(field, state))
        .map((field) =>
          field.kind === 'radio' ? (
            <Radios key={field.key} field={field} value={state[field.key]} set={set(field)} />
          ) : (
            <p key={field.key}>
              <label>
                {field.label} <Control field={field} value={state[field.key]} disabled={!isEnabled(field, state)} set={set(field)} />
              </label>
            </p>
          ),
        )}
      <button>Save</button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
