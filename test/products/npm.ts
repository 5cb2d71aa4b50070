/** Products from npm: each in a folder of its own below .cache, by its recipe. */
import {join} from 'node:path';
import {installNpm} from '../../scripts/install-npm.mjs';

/** The folder of a product's own package. `native`: packages that compile something when they are installed. */
export async function installProduct(name: string, npmName: string, native: string[]): Promise<string> {
  const home = await installNpm(name, join(import.meta.dirname, 'recipes', npmName), join(import.meta.dirname, '../../.cache/products', npmName), native);
  return join(home, 'node_modules', npmName);
}
