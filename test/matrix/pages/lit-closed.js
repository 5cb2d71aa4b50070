import {start} from './lit.js';

start('closed');
