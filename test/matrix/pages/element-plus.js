import ElementPlus from 'element-plus';
import 'element-plus/dist/index.css';
import {createApp, reactive} from 'vue';
import {fields, initial, submits, TITLE} from './form.js';

createApp({
  setup() {
    const state = reactive({...initial, port: 25});
    submits(() => ({...state}));
    return {fields, state, title: TITLE};
  },
  template: `
    <el-form :model="state" label-width="180px"><h1>{{ title }}</h1>
      <el-form-item v-for="field in fields" :key="field.key" :label="field.label" :prop="field.key">
        <el-select v-if="field.kind === 'list'" v-model="state[field.key]"><el-option v-for="one in field.options" :key="one.value" :value="one.value" :label="one.text" /></el-select>
        <el-switch v-else-if="field.kind === 'tick'" v-model="state[field.key]" />
        <el-input-number v-else-if="field.kind === 'number'" v-model="state[field.key]" />
        <el-input v-else v-model="state[field.key]" :type="field.kind" :show-password="field.kind === 'password'" />
      </el-form-item>
      <el-button native-type="submit">Save</el-button>
    </el-form>`,
}).use(ElementPlus).mount('#app');
