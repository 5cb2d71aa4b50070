export const VARIANTS = ['plain', 'switches', 'dependent', 'redraw', 'kit'] as const;
export type Variant = (typeof VARIANTS)[number];

const FRAMEWORK: readonly Variant[] = ['plain', 'switches', 'dependent', 'redraw'];

export interface MatrixPage {
  readonly name: string;
  /** Below `pages/`. */
  readonly file: string;
  /** The npm package whose version is named. */
  readonly of: string;
  readonly variants: readonly Variant[];
}

export const PAGES: readonly MatrixPage[] = [
  {name: 'React', file: 'react.jsx', of: 'react', variants: FRAMEWORK},
  {name: 'Preact', file: 'preact.jsx', of: 'preact', variants: FRAMEWORK},
  {name: 'Vue', file: 'vue.js', of: 'vue', variants: FRAMEWORK},
  {name: 'Angular, reactive', file: 'angular-reactive.js', of: '@angular/core', variants: FRAMEWORK},
  {name: 'Angular, template-driven', file: 'angular-template.js', of: '@angular/core', variants: FRAMEWORK},
  {name: 'Svelte', file: 'svelte.js', of: 'svelte', variants: FRAMEWORK},
  {name: 'Solid', file: 'solid.jsx', of: 'solid-js', variants: FRAMEWORK},
  {name: 'Lit, open shadow root', file: 'lit-open.js', of: 'lit', variants: FRAMEWORK},
  {name: 'Lit, closed shadow root', file: 'lit-closed.js', of: 'lit', variants: FRAMEWORK},
  {name: 'Knockout', file: 'knockout.js', of: 'knockout', variants: FRAMEWORK},
  {name: 'Alpine', file: 'alpine.js', of: 'alpinejs', variants: FRAMEWORK},
  {name: 'htmx', file: 'htmx.js', of: 'htmx.org', variants: FRAMEWORK},
  {name: 'jQuery', file: 'jquery.js', of: 'jquery', variants: FRAMEWORK},
  {name: 'Select2', file: 'select2.js', of: 'select2', variants: ['kit']},
  {name: 'MUI', file: 'mui.jsx', of: '@mui/material', variants: ['kit']},
  {name: 'Ant Design', file: 'antd.jsx', of: 'antd', variants: ['kit']},
  {name: 'Radix', file: 'radix.jsx', of: 'radix-ui', variants: ['kit']},
  {name: 'Headless UI', file: 'headless-ui.jsx', of: '@headlessui/react', variants: ['kit']},
  {name: 'Vuetify', file: 'vuetify.js', of: 'vuetify', variants: ['kit']},
  {name: 'Element Plus', file: 'element-plus.js', of: 'element-plus', variants: ['kit']},
  {name: 'Angular Material', file: 'angular-material.js', of: '@angular/material', variants: ['kit']},
  {name: 'PrimeNG', file: 'primeng.js', of: 'primeng', variants: ['kit']},
  {name: 'Bootstrap', file: 'bootstrap.js', of: 'bootstrap', variants: ['kit']},
  {name: 'Web Awesome', file: 'web-awesome.js', of: '@awesome.me/webawesome', variants: ['kit']},
];
