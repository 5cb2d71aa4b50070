/** The folder that holds Node-RED's `node_modules`, installed if need be. */
export function installNodeRed(): Promise<string>;
