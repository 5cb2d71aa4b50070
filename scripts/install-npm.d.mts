/** The folder that holds the product's `node_modules`, installed if need be. `native`: packages that compile something. */
export function installNpm(name: string, recipe: string, home: string, native?: string[]): Promise<string>;
