import * as z from 'zod/mini';
import type { SealKey } from '@/lib/domain/back-up';

/*
 * A passphrase on a file: AES-256-GCM under a key that PBKDF2-SHA-256 makes of the passphrase. The same derivation also makes a second
 * key that only signs the header, so that a wrong passphrase is known as that before anything is decrypted.
 */

/** What OWASP advises for PBKDF2-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** A file may ask for more, not for so much that reading it takes minutes. */
const ITERATIONS_AT_MOST = 5_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const KEY_BITS = 256;

const bytesInBase64 = (bytes: number) => z.base64().check(z.length(4 * Math.ceil(bytes / 3)));

export const sealSchema = z.strictObject({
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(ITERATIONS), z.maximum(ITERATIONS_AT_MOST)),
  salt: bytesInBase64(SALT_BYTES),
  iv: bytesInBase64(IV_BYTES),
  /** HMAC-SHA-256 over the rest of this header: only who knows the passphrase can make it. */
  check: bytesInBase64(32),
});
export type Seal = z.infer<typeof sealSchema>;

/** A passphrase without the spaces around it, which a paste or a keyboard adds unseen. */
export const tidyPassphrase = (typed: string): string => typed.trim();

/** Takes about half a second, which is the point of it. `known` is the header of a file to open. */
export async function sealKey(
  passphrase: string,
  known: Pick<Seal, 'iterations' | 'salt'> = { iterations: ITERATIONS, salt: toBase64(random(SALT_BYTES)) },
): Promise<SealKey> {
  // The same letters typed on another computer may come composed otherwise.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const { iterations, salt } = known;
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations },
    material,
    2 * KEY_BITS,
  );
  const [forCipher, forCheck] = [bits.slice(0, KEY_BITS / 8), bits.slice(KEY_BITS / 8)];
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const [cipherKey, checkKey] = await Promise.all([
    crypto.subtle.importKey('raw', forCipher, 'AES-GCM', false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', forCheck, hmac, false, ['sign', 'verify']),
  ]);
  return { iterations, salt, cipherKey, checkKey };
}

/** Whether the key is the one that this header was made with. */
export const doesKeyFit = (key: SealKey, seal: Seal): Promise<boolean> =>
  crypto.subtle.verify('HMAC', key.checkKey, fromBase64(seal.check), headerBytes(seal));

/** The text under a seal of its own, in Base64. */
export async function sealed(
  text: string,
  key: SealKey,
): Promise<{ readonly seal: Seal; readonly body: string }> {
  const { iterations, salt } = key;
  const unsigned = {
    cipher: 'AES-256-GCM',
    derivation: 'PBKDF2-SHA-256',
    iterations,
    salt,
    iv: toBase64(random(IV_BYTES)),
  } as const;
  const check = toBase64(await crypto.subtle.sign('HMAC', key.checkKey, headerBytes(unsigned)));
  const seal = { ...unsigned, check };
  const body = await crypto.subtle.encrypt(algorithm(seal), key.cipherKey, new TextEncoder().encode(text));
  return { seal, body: toBase64(body) };
}

/** The text again; null when it or its header was changed after it was sealed. The key must fit. */
export async function unsealed(body: string, seal: Seal, key: SealKey): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(seal), key.cipherKey, fromBase64(body)));
  } catch {
    return null;
  }
}

const algorithm = (seal: Seal): AesGcmParams => ({
  name: 'AES-GCM',
  iv: fromBase64(seal.iv),
  additionalData: headerBytes(seal),
});

const headerBytes = ({
  cipher,
  derivation,
  iterations,
  salt,
  iv,
}: Omit<Seal, 'check'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify([cipher, derivation, iterations, salt, iv]));

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));

function toBase64(bytes: ArrayBuffer | Uint8Array): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
