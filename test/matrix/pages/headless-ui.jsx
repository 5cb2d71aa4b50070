import {Field, Input, Label, Listbox, ListboxButton, ListboxOption, ListboxOptions, Switch} from '@headlessui/react';
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {fields, initial, submits, TITLE} from './form.js';

function Control({field: {kind, options}, value, set}) {
  switch (kind) {
    case 'list':
      return (
        <Listbox value={value} onChange={set}>
          <ListboxButton>{options.find((one) => one.value === value)?.text}</ListboxButton>
          <ListboxOptions anchor="bottom" style={{background: '#fff', border: '1px solid #999'}}>
            {options.map((one) => <ListboxOption key={one.value} value={one.value}>{one.text}</ListboxOption>)}
          </ListboxOptions>
        </Listbox>
      );
    case 'tick':
      return <Switch checked={value} onChange={set} style={{width: 40, height: 22}} />;
    default:
      return <Input type={kind} value={value} onChange={(event) => set(event.target.value)} />;
  }
}

function App() {
  const [state, setState] = useState(initial);
  useEffect(() => submits(() => state), [state]);
  return (
    <form>
      <h1>{TITLE}</h1>
      {fields.map((field) => (
        <Field key={field.key}>
          <Label>{field.label}</Label>
          <Control field={field} value={state[field.key]} set={(value) => setState((old) => ({...old, [field.key]: value}))} />
        </Field>
      ))}
      <button>Save</button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
