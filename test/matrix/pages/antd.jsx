import {Button, Form, Input, InputNumber, Select, Switch} from 'antd';
import {createRoot} from 'react-dom/client';
import {fields, initial, submits, TITLE} from './form.js';

const CONTROLS = {
  text: () => <Input />,
  number: () => <InputNumber min={1} max={65535} />,
  password: () => <Input.Password />,
  list: ({options}) => <Select options={options.map(({value, text}) => ({value, label: text}))} />,
  tick: () => <Switch />,
};

function App() {
  const [form] = Form.useForm();
  submits(() => form.getFieldsValue());
  return (
    <Form form={form} layout="vertical" initialValues={{...initial, port: 25}}>
      <h1>{TITLE}</h1>
      {fields.map((field) => (
        <Form.Item key={field.key} name={field.key} label={field.label} valuePropName={field.kind === 'tick' ? 'checked' : 'value'} rules={field.key === 'host' ? [{required: true}] : []} validateDebounce={200}>
          {CONTROLS[field.kind](field)}
        </Form.Item>
      ))}
      <Button htmlType="submit">Save</Button>
    </Form>
  );
}

createRoot(document.getElementById('app')).render(<App />);
