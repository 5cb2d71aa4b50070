import {createSignal, For, Match, Show, Switch} from 'solid-js';
import {createStore} from 'solid-js/store';
import {render} from 'solid-js/web';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

function App() {
  const [state, setState] = createStore({...initial});
  const [taken, setTaken] = createStore({...initial});
  const [revision, setRevision] = createSignal({});
  submits(() => ({...taken}));
  const set = (field, value) => {
    setState(field.key, value);
    if (field.late) afterPause(field.key, () => setTaken(field.key, value));
    else setTaken(field.key, value);
    if (redraws) setRevision({});
  };
  const Text = (props) => (
    <input
      type={props.field.kind === 'digits' ? 'text' : props.field.kind}
      name={props.field.key}
      prop:value={state[props.field.key]}
      disabled={!isEnabled(props.field, state)}
      onInput={(event) => {
        if (props.field.kind === 'digits') event.target.value = digits(event.target.value);
        set(props.field, event.target.value);
      }}
    />
  );
  const List = (props) => (
    <select name={props.field.key} disabled={!isEnabled(props.field, state)} onChange={(event) => set(props.field, event.target.value)}>
      <For each={props.field.options}>{(one) => <option value={one.value} selected={state[props.field.key] === one.value}>{one.text}</option>}</For>
    </select>
  );
  const Radios = (props) => (
    <fieldset>
      <legend>{props.field.label}</legend>
      <For each={props.field.options}>
        {(one) => (
          <label>
            <input type="radio" name={props.field.key} value={one.value} checked={state[props.field.key] === one.value} onChange={() => set(props.field, one.value)} /> {one.text}
          </label>
        )}
      </For>
    </fieldset>
  );
  return (
    <Show when={revision()} keyed>
      {() => (
        <form>
          <h1>{TITLE}</h1>
          <For each={fields}>
            {(field) => (
              <Show when={isShown(field, state)}>
                <Switch>
                  <Match when={field.kind === 'radio'}><Radios field={field} /></Match>
                  <Match when={field.kind === 'list'}><p><label>{field.label} <List field={field} /></label></p></Match>
                  <Match when={field.kind === 'tick'}><p><label>{field.label} <input type="checkbox" name={field.key} checked={state[field.key]} onChange={(event) => set(field, event.target.checked)} /></label></p></Match>
                  <Match when={true}><p><label>{field.label} <Text field={field} /></label></p></Match>
                </Switch>
              </Show>
            )}
          </For>
          <button>Save</button>
        </form>
      )}
    </Show>
  );
}

render(() => <App />, document.getElementById('app'));
