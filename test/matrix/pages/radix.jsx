import {Label, Select, Switch} from 'radix-ui';
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {fields, initial, submits, TITLE} from './form.js';

/** As shadcn/ui puts Radix together. */
function Control({field: {key, kind, options}, value, set}) {
  switch (kind) {
    case 'list':
      return (
        <Select.Root value={value} onValueChange={set}>
          <Select.Trigger id={key}><Select.Value /><Select.Icon /></Select.Trigger>
          <Select.Portal>
            <Select.Content position="popper" style={{background: '#fff', border: '1px solid #999'}}>
              <Select.Viewport>
                {options.map((one) => <Select.Item key={one.value} value={one.value}><Select.ItemText>{one.text}</Select.ItemText></Select.Item>)}
              </Select.Viewport>
            </Select.Content>
          </Select.Portal>
        </Select.Root>
      );
    case 'tick':
      return <Switch.Root id={key} checked={value} onCheckedChange={set} style={{width: 40, height: 22}}><Switch.Thumb /></Switch.Root>;
    default:
      return <input id={key} type={kind} value={value} onChange={(event) => set(event.target.value)} />;
  }
}

function App() {
  const [state, setState] = useState(initial);
  useEffect(() => submits(() => state), [state]);
  return (
    <form>
      <h1>{TITLE}</h1>
      {fields.map((field) => (
        <div key={field.key}>
          <Label.Root htmlFor={field.key}>{field.label}</Label.Root>
          <Control field={field} value={state[field.key]} set={(value) => setState((old) => ({...old, [field.key]: value}))} />
        </div>
      ))}
      <button>Save</button>
    </form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
