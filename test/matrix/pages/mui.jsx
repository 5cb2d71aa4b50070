import {Checkbox, FormControlLabel, MenuItem, Switch, TextField} from '@mui/material';
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {fields, initial, submits, TITLE} from './form.js';

function Control({field: {key, kind, label, options}, value, set}) {
  switch (kind) {
    case 'list':
      return <TextField select label={label} value={value} onChange={(event) => set(event.target.value)} sx={{minWidth: 220}}>{options.map((one) => <MenuItem key={one.value} value={one.value}>{one.text}</MenuItem>)}</TextField>;
    case 'tick':
      return <FormControlLabel label={label} control={<Switch checked={value} onChange={(event) => set(event.target.checked)} />} />;
    default:
      return <TextField label={label} type={kind} value={value} onChange={(event) => set(event.target.value)} />;
  }
}

function App() {
  const [state, setState] = useState(initial);
  useEffect(() => submits(() => state), [state]);
  return (
    <form>
      <h1>{TITLE}</h1>
      {fields.map((field) => (
        <p key={field.key}>
          <Control field={field} value={state[field.key]} set={(value) => setState((old) => ({...old, [field.key]: value}))} />
        </p>
      ))}
      <FormControlLabel label="Send me news" control={<Checkbox />} />
      <button>Save</button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
