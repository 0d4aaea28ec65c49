// A certificate for web.whatsapp.com that is good for a day and for one run of the stand-in.
import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

/** `fingerprint`: what Chromium's --ignore-certificate-errors-spki-list takes. */
export async function makeCertificate(): Promise<{ key: string; cert: string; fingerprint: string }> {
  const name = 'web.whatsapp.com';
  const { private: key, cert } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + 24 * 3600_000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  });
  const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key, cert, fingerprint: createHash('sha256').update(der).digest('base64') };
}
