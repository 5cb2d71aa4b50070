// @ts-check
/** NocoDB's npm package is a library: this is the little server around it, on loopback. Arguments: its folder, the port. */
import {createRequire} from 'node:module';
import {join} from 'node:path';

const [, , folder = '', port] = process.argv;
const require = createRequire(join(folder, 'package.json'));
const express = require('express');
const {Noco} = require(join(folder, 'dist/bundle.js'));

const app = express();
const server = app.listen(Number(port), '127.0.0.1', async () => app.use(await Noco.init({}, server, app)));
