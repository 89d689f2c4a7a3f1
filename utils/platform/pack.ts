/** Text, packed for a place that is small: gzip, written as base64. */

export async function pack(text: string): Promise<string> {
  const bytes = await through(new Blob([text]), new CompressionStream('gzip'));
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(binary);
}

/** @throws When it was cut or changed. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = await through(new Blob([bytes]), new DecompressionStream('gzip'));
  return new TextDecoder('utf-8', { fatal: true }).decode(text);
}

/** SHA-256 as hexadecimal figures. */
export async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const PIECE = 8192;

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
