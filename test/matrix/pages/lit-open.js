import {start} from './lit.js';

start('open');
