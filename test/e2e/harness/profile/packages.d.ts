declare module 'snappyjs' {
  export function compress(bytes: Buffer): Buffer;
  export function uncompress(bytes: Buffer): Buffer;
}

declare module 'lz4js' {
  /** Gives where it stopped writing. */
  export function decompressBlock(from: Uint8Array, to: Uint8Array, start: number, length: number, toStart: number): number;
  export function compressBlock(from: Uint8Array, to: Uint8Array, start: number, length: number, hashTable: Uint32Array): number;
  export function compressBound(length: number): number;
}
