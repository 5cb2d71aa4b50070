// @ts-check
/** Installs Node-RED into .cache/node-red when a test asks for it. */
import {join} from 'node:path';
import {installNpm} from './install-npm.mjs';
import {root} from './run-command.mjs';

/**
 * The folder that holds Node-RED's `node_modules`.
 * @returns {Promise<string>}
 */
export const installNodeRed = () => installNpm('Node-RED', join(root, 'test/practice/node-red'), join(root, '.cache/node-red'));
