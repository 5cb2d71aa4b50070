import {createApp, reactive, ref, watch} from 'vue';
import {afterPause, digits, fields, initial, isEnabled, isShown, redraws, submits, TITLE} from './form.js';

createApp({
  setup() {
    const state = reactive({...initial});
    const taken = reactive({...initial});
    const revision = ref(0);
    for (const field of fields) {
      watch(() => state[field.key], (value) => {
        if (field.kind === 'digits' && value !== digits(value)) {
          state[field.key] = digits(value);
          return;
        }
        const take = () => { taken[field.key] = value; };
        if (field.late) afterPause(field.key, take);
        else take();
        if (redraws) revision.value++;
      });
    }
    submits(() => ({...taken}));
    return {fields, state, revision, isShown, isEnabled, title: TITLE};
  },
  template: `
    <form :key="revision">
      <h1>{{ title }}</h1>
      <template v-for="field in fields" :key="field.key">
        <fieldset v-if="field.kind === 'radio' && isShown(field, state)">
          <legend>{{ field.label }}</legend>
          <label v-for="one in field.options" :key="one.value"><input type="radio" :name="field.key" :value="one.value" v-model="state[field.key]"> {{ one.text }}</label>
        </fieldset>
        <p v-else-if="isShown(field, state)"><label>{{ field.label }}
          <select v-if="field.kind === 'list'" :name="field.key" v-model="state[field.key]" :disabled="!isEnabled(field, state)"><option v-for="one in field.options" :value="one.value">{{ one.text }}</option></select>
          <input v-else-if="field.kind === 'tick'" type="checkbox" :name="field.key" v-model="state[field.key]">
          <input v-else :type="field.kind === 'digits' ? 'text' : field.kind" :name="field.key" v-model="state[field.key]" :disabled="!isEnabled(field, state)">
        </label></p>
      </template>
      <button>Save</button>
    </form>`,
}).mount('#app');
