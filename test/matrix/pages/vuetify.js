import {createApp, reactive} from 'vue';
import {createVuetify} from 'vuetify';
import * as components from 'vuetify/components';
import 'vuetify/styles';
import {fields, initial, submits, TITLE} from './form.js';

createApp({
  setup() {
    const state = reactive({...initial, port: 25});
    submits(() => ({...state}));
    return {fields, state, title: TITLE};
  },
  template: `
    <v-app><v-main><v-form><h1>{{ title }}</h1>
      <template v-for="field in fields" :key="field.key">
        <v-select v-if="field.kind === 'list'" v-model="state[field.key]" :label="field.label" :items="field.options" item-title="text" item-value="value" />
        <v-switch v-else-if="field.kind === 'tick'" v-model="state[field.key]" :label="field.label" />
        <v-number-input v-else-if="field.kind === 'number'" v-model="state[field.key]" :label="field.label" />
        <v-text-field v-else v-model="state[field.key]" :label="field.label" :type="field.kind" />
      </template>
      <v-btn type="submit">Save</v-btn>
    </v-form></v-main></v-app>`,
}).use(createVuetify({components})).mount('#app');
